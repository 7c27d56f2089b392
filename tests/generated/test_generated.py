"""Generated programs do the same compiled at each level as under the reference.

LUAC2PY_PROGRAMS sets how many, LUAC2PY_SEED the first seed.
"""

from __future__ import annotations

import os
import re
from typing import Any, Callable

import pytest
from generated.builders import generate_builders
from generated.generator import generate
from generated.libraries import generate_libraries
from generated.ranges import generate_ranges
from generated.tables import generate_tables
from generated.texts import generate_texts
from oracle import OracleError, lua

from luac2py.driver import load_function
from luac2py_runtime.errors import translate
from luac2py_runtime.standard import STANDARDS
from luac2py_runtime.state import State, set_current

PROGRAMS = int(os.environ.get("LUAC2PY_PROGRAMS", "100"))
SEED = int(os.environ.get("LUAC2PY_SEED", "1"))
NAME = "=generated"


def outcome(run: Callable[[], Any]) -> str:
    """The program's log, or the error that ended it. The sign of a NaN is the machine's matter."""
    try:
        result = run()
        text = result[0] if isinstance(result, (list, tuple)) else result
    except OracleError as error:
        text = f"error: {error.value}"
    except Exception as error:
        text = f"error: {translate(error).value}"
    return re.sub(r"-nan", "nan", str(text))


def compiled(source: str, level: int, std: str) -> str:
    state = State(STANDARDS[std])
    before = set_current(state)
    try:
        return outcome(lambda: load_function(source, NAME, level, state)())
    finally:
        set_current(before)


@pytest.mark.parametrize("std", STANDARDS)
@pytest.mark.parametrize("seed", range(SEED, SEED + PROGRAMS))
def test_generated(seed: int, std: str) -> None:
    source = generate(seed, std)
    wanted = outcome(lambda: lua(source, name=NAME, std=std))
    for level in (0, 1):
        assert compiled(source, level, std) == wanted, f"Lua {std} at -O{level}:\n{source}"


@pytest.mark.parametrize(
    "write", [generate_tables, generate_ranges, generate_libraries, generate_builders, generate_texts]
)
@pytest.mark.parametrize("seed", range(SEED, SEED + PROGRAMS))
def test_generated_for_facts(seed: int, write: Callable[[int], str]) -> None:
    source = write(seed)
    wanted = outcome(lambda: lua(source, name=NAME))
    for level in (0, 1):
        assert compiled(source, level, "5.4") == wanted, f"-O{level}:\n{source}"
