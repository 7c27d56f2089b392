"""The lines that a hook sees, compared with the reference (§6.10, debug.sethook)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from luac2py.driver import load_function
from tests.oracle import lua

CASES = (Path(__file__).parent / "hooks.txt").read_text(encoding="utf-8").split("\n----\n")
"""Programs, with a line of hyphens between them."""

TRACE = """
local f = assert(load(...))
local lines = {}
debug.sethook(function(_, line)
  if debug.getinfo(2, "S").short_src == "case" then lines[#lines + 1] = line end
end, "l")
f()
debug.sethook()
return table.concat(lines, " ")
"""


@pytest.mark.skipif(
    sys.implementation.name != "cpython" or sys.version_info < (3, 11), reason="instructions have no places before 3.11"
)
@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("number", range(len(CASES)))
def test_lines(number: int, optimize: int) -> None:
    expected = lua(TRACE, CASES[number], "=case")
    program = load_function(TRACE.replace("assert(load(...))", "..."), "=trace", optimize)
    assert [program(load_function(CASES[number], "=case", optimize))] == expected
