"""What functions may rely on is there: each function and constant that the compiler knows of the library."""

from __future__ import annotations

import pytest

from luac2py.analysis import library
from luac2py.driver import load_function
from luac2py_runtime.lib.own import own

NAMES = [name for name in (*library._FUNCTIONS, *library._CONSTANTS) if not name.startswith(library.METHOD)]


@pytest.mark.parametrize("name", NAMES)
def test_the_runtime_has_it(name: str) -> None:
    assert own(name) is not None


def test_random_numbers_are_each_states_own() -> None:
    """A function that loops over them is compiled like any other."""
    dice = "local function dice(n) local s = 0 for i = 1, n do s = s + math.random(6) end return s end"
    program = f"{dice} return dice(9)"
    assert 9 <= load_function(program, "=test", 1)() <= 54
