"""Garbage is collected though nobody asks for it, and though the program makes nothing that stays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
local finished = false
local u = setmetatable({}, {__gc = function () finished = true end})
repeat u = {} until finished
finished = false
u = setmetatable({}, {__gc = function () finished = true end})
local i = 1
repeat i = i + 1; u = tostring(i) .. tostring(i) until finished
local weak = setmetatable({[1] = {}}, {__mode = "v"})
repeat i = i + 1; local s = i .. i until not weak[1]
local before = collectgarbage("count")
local long = string.rep("x", 2^20)
print(collectgarbage("count") - before >= 2^10)
"""


@pytest.mark.skipif(
    sys.implementation.name != "cpython" or sys.version_info >= (3, 12),
    reason="Python lets no other thread ask for a trace event",
)
@pytest.mark.parametrize("level", ["-O0", "-O1"])
def test_automatic(level: str, tmp_path: Path) -> None:
    (tmp_path / "program.lua").write_text(PROGRAM)
    command = [sys.executable, "-m", "luac2py", "run", level, "program.lua"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60)
    assert (done.stdout, done.stderr) == (b"true\n", b"")
