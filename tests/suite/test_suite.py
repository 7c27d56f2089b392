"""Every program of `suite/`, compiled at each level, and by the reference interpreter where there is one."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from suite import programs
from suite.programs import LEVELS, PROGRAMS, exemption, expected, run, run_command

LUA = shutil.which("lua5.4")


def name_of(value: object) -> str:
    return programs.name_of(value) if isinstance(value, Path) else f"O{value}"


@pytest.mark.parametrize("level", LEVELS, ids=name_of)
@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_compiled(program: Path, level: int) -> None:
    reason = exemption(program) if sys.implementation.name == "pypy" else None
    if reason:
        pytest.skip(reason)
    assert run(program, level) == expected(program)


@pytest.mark.skipif(LUA is None, reason="there is no lua5.4 here")
@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_reference(program: Path) -> None:
    assert run_command([str(LUA)], program) == expected(program, reference=True)
