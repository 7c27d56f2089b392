"""What is measured of programs at several sizes, and the sections of documents that figures go into."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from suite import scaling
from suite.sections import replace_section, table, with_section

PAGE = "before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter\n"


def test_sections(tmp_path: Path) -> None:
    assert with_section(PAGE, "a", "new") == "before\n<!-- a: begin -->\n\nnew\n\n<!-- a: end -->\nafter\n"
    with pytest.raises(ValueError, match="no section b"):
        with_section(PAGE, "b", "new")
    page = tmp_path / "page.md"
    page.write_text(PAGE)
    replace_section(page, "a", table(["x", "y"], [["1", "2"]]))
    assert page.read_text().split("-->")[1].strip() == "| x | y |\n| --- | --- |\n| 1 | 2 |\n\n<!-- a: end"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sieve.lua").write_text("local t = {} for i = 1, tonumber(arg[1]) or 100 do t[i] = {i} end print(#t)")
    (tmp_path / "sieve.py").write_text("import sys\nprint(int(sys.argv[1]) if sys.argv[1:] else 100)\n")
    return tmp_path


def test_scaled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(scaling.SIZES, "sieve", (10, 1000))
    row = scaling.scaled(sys.executable, folder, "sieve", folder)
    assert row[0] == "sieve" and row[1::3] == ["10", "1,000"]
    assert all(float(figure) > 0 for figure in (*row[2::3], *row[3::3]))


def test_memory(folder: Path) -> None:
    row = scaling.compared(sys.executable, "sieve", *scaling.built(sys.executable, folder, "sieve", folder))
    assert row[0] == "sieve" and float(row[1]) > 1 and float(row[2]) > 1
    _, compiled = scaling.built(sys.executable, folder, "sieve", folder)
    few, many = (scaling.measure(sys.executable, compiled, size)[1] for size in ("10", "300000"))
    assert many > few + 20_000
