"""main.lua of the official test suite, which tests the command line, for a link to luac2py that is called lua.

It runs where `python -m suite.official` has fetched the suite before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "luac2py" / "official"
MAIN = CACHE / "lua-5.4.8-tests" / "main.lua"
SCRIPT = shutil.which("luac2py", path=os.path.dirname(sys.executable))
LIBRARY = "return {id = function() return true end}"
"""Stands for a library in C of the suite, which tells no more than that it was loaded."""


@pytest.mark.skipif(not MAIN.exists() or SCRIPT is None, reason="the suite is not there, or luac2py is not installed")
def test_main(tmp_path):
    shutil.copy(MAIN, tmp_path)
    (tmp_path / "lib2-v2.lua").write_text(LIBRARY)
    (tmp_path / "lua").symlink_to(SCRIPT)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LUA_", "PYTHON"))}
    done = subprocess.run(
        ["./lua", "main.lua"], cwd=tmp_path, capture_output=True, text=True, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("OK\n")
