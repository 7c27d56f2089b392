"""Small programs with a catch in them print the same compiled at each level as under the reference."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable

import pytest
from cases import Case, read_cases
from oracle import OracleError, oracle

from luac2py.driver import load_function
from luac2py_runtime.errors import translate
from luac2py_runtime.state import State, set_current

LEVELS = (0, 1)
CASES = [case for path in sorted(Path(__file__).with_name("levels").glob("*.txt")) for case in read_cases(path)]

# print gathers lines, and the program's name says so in messages.
LOG = """
log = {}
function print(...)
  local texts = table.pack(...)
  for i = 1, texts.n do texts[i] = tostring(texts[i]) end
  log[#log + 1] = table.concat(texts, "\\t", 1, texts.n)
end
"""
NAME = "=case"
TEXT_OF_LOG = "return table.concat(log, '\\n')"


def printed(load: Callable[[str], Callable[[], Any]], program: str) -> list[str]:
    """What a program prints, with the error that ends it."""
    load(LOG)()
    lines = []
    try:
        load(program)()
    except OracleError as error:
        lines.append(f"error: {error.value}")
    except Exception as error:
        lines.append(f"error: {translate(error).value}")
    return str(load(TEXT_OF_LOG)()).split("\n") + lines


def reference() -> Callable[[str], Callable[[], Any]]:
    """Loads into a fresh state of the reference; errors come out as OracleError."""
    runtime = oracle()
    load, pcall = runtime.eval("load"), runtime.eval("pcall")

    def loaded(text: str) -> Callable[[], Any]:
        function = load(text, NAME)

        def run() -> Any:
            results = pcall(function)
            succeeded, value = results if isinstance(results, tuple) else (results, None)
            if not succeeded:
                raise OracleError(value)
            return value

        return run

    return loaded


def compiled(level: int) -> Callable[[str], Callable[[], Any]]:
    """Loads into a fresh state of ours, which is the current one while a chunk runs."""
    state = State()

    def loaded(text: str) -> Callable[[], Any]:
        function = load_function(text, NAME, level, state)

        def run() -> Any:
            before = set_current(state)
            try:
                return function()
            finally:
                set_current(before)

        return run

    return loaded


NAMED_APART = "an operation at a function's end on one of two values"
"""CPython writes such an end once for each value there, save 3.9 and 3.11: each operand has its own name then."""
WRITES_TWICE = sys.implementation.name == "cpython" and sys.version_info[:2] not in ((3, 9), (3, 11))


@pytest.mark.parametrize("level", LEVELS, ids="O{}".format)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "_"))
def test_level(case: Case, level: int, request: pytest.FixtureRequest) -> None:
    if case.name == NAMED_APART and level and WRITES_TWICE:
        request.applymarker(pytest.mark.xfail(reason="the message names the operand", strict=True))
    assert printed(compiled(level), case.lua) == printed(reference(), case.lua)


def test_names_are_unique() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
