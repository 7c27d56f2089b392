"""Every program of `suite/`, compiled at each level, and by the reference interpreter where there is one."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from suite import programs
from suite.programs import LEVELS, PROGRAMS, exemption, expected, run, run_command, standard_of


def name_of(value: object) -> str:
    return programs.name_of(value) if isinstance(value, Path) else f"O{value}"


@pytest.mark.parametrize("level", LEVELS, ids=name_of)
@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_compiled(program: Path, level: int) -> None:
    reason = exemption(program) if sys.implementation.name == "pypy" else None
    if reason:
        pytest.skip(reason)
    assert run(program, level) == expected(program)


@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_reference(program: Path) -> None:
    lua = shutil.which("lua" + standard_of(program))
    if lua is None:
        pytest.skip(f"there is no lua{standard_of(program)} here")
    assert run_command([lua], program) == expected(program, reference=True)
