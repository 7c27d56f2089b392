"""The tables of `docs/compatibility.md`: whether they are what the programs of the suite say."""

from __future__ import annotations

import pytest

from suite import compatibility
from suite.compatibility import DOCUMENT, SECTION, assign, rows, tables
from suite.programs import PROGRAMS, name_of
from suite.sections import with_section


def test_the_page_is_current() -> None:
    """`python -m suite.compatibility` writes it; that every program passes is for the suite's own test to say."""
    document = DOCUMENT.read_text(encoding="utf-8")
    assert with_section(document, SECTION, tables(set())) == document


def test_every_row_has_programs() -> None:
    names = [name_of(program) for program in PROGRAMS if program.parent.name != "differences"]
    programs = assign(list(rows()), names)
    assert not [row.title for row, found in programs.items() if not found and row.title != "several of them"]


def test_programs_belong_to_the_longest_name() -> None:
    all_rows = list(rows())
    names = ["lib/string_pack_errors", "lib/string_packsize", "lib/string_basic", "lang/for_generic_x", "lang/for_x"]
    found = {name: row.title for row, names in assign(all_rows, names).items() for name in names}
    assert found == {
        "lib/string_pack_errors": "`string.pack`",
        "lib/string_packsize": "`string.packsize`",
        "lib/string_basic": "several of them",
        "lang/for_generic_x": "Generic `for` (§3.3.5)",
        "lang/for_x": "Numeric `for` (§3.3.5)",
    }
    with pytest.raises(ValueError, match="belongs to no row"):
        assign(all_rows, ["lang/unheard_of"])


def test_failing_programs_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    text = tables({("lang/while_break", 1)})
    assert "| `while` and `break` (§3.3.4) | 1 | fails: lang/while_break (`-O1`) |" in text


def test_running(monkeypatch: pytest.MonkeyPatch) -> None:
    some = [program for program in PROGRAMS if name_of(program) in ("lang/while_break", "lib/math_pi")]
    monkeypatch.setattr(compatibility, "PROGRAMS", some)
    assert compatibility.failures() == set()
    monkeypatch.setattr(compatibility, "expected", lambda program: None)
    assert len(compatibility.failures()) == 4
