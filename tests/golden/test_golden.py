"""What each phase makes of small programs is what stands below them in the case files.

`pytest --update-golden` rewrites the files, so that a change of code generation shows as a diff to review. A new case
needs its name and its Lua; what belongs below is written so.
"""

from __future__ import annotations

import ast
from importlib.metadata import version

import pytest
from cases import Case
from phases import Golden, golden_cases

from luac2py.emit.printer import load_printer, print_with_unparse

# Black changes its style once a year at most, and not every black is to be had for every Python. In a style that is not
# the files', or printed without astor, a text has other lines but the same tree.
STYLES_OF_FILES = ("25", "26")
LAID_OUT_AS_FILES = version("black").split(".")[0] in STYLES_OF_FILES and load_printer() is not print_with_unparse

CASES = golden_cases()


def comparable(phase: str, case: Case) -> str:
    """The case as text; where texts are laid out otherwise, with the trees of its parts in their place."""
    if LAID_OUT_AS_FILES or phase not in ("python", "lines", "modules"):
        return case.text
    if phase != "python":
        pytest.skip("black or the printer is not the one that the files are written with")
    return case._replace(parts={title: ast.dump(ast.parse(text)) for title, text in case.parts.items()}).text


@pytest.mark.parametrize("golden", CASES, ids=lambda golden: golden.id)
def test_golden(golden: Golden, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        assert LAID_OUT_AS_FILES, f"the files are written with astor and black {STYLES_OF_FILES[-1]}"
        golden.update()
    else:
        assert comparable(golden.phase, golden.as_it_is_now()) == comparable(golden.phase, golden.case)


def test_names_are_unique() -> None:
    assert len({golden.id for golden in CASES}) == len(CASES)
