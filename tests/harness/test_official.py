"""The runner of the official suites, on a suite of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

import suite.official as official

PROGRAMS = {
    "good": "assert(_port and _soft and _nomsg)\nassert(load('return 1')() == 1)\nio.open('written', 'w'):close()",
    "bad": "local function check (x)\n  assert(x, 'is false')\nend\ncheck(1)\ncheck(false)",
    "wrong": "local x = = 1",
    "artefact": "local n = 1\n  assert(n == 2)\nassert(not io.open('written'))",
    "endless": "local n = 1\nwhile n do n = 2 end",
}


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a suite, a document and a baseline, which stand in for the real ones."""
    folder = tmp_path / "testes"
    folder.mkdir()
    for name, text in PROGRAMS.items():
        (folder / f"{name}.lua").write_text(text)
    exclusion = official.Exclusion("artefact", 2, "assert(n == 2)", "as an example")
    fake = official.Suite("5.4.0", "", "lua54", list(PROGRAMS), [exclusion])
    monkeypatch.setitem(official.SUITES, "5.4", fake)
    monkeypatch.setattr(official, "DOCUMENT", tmp_path / "compatibility.md")
    monkeypatch.setattr(official, "BASELINE", tmp_path / "official.txt")
    return folder


def run(folder: Path, *arguments: str) -> int:
    return official.main(["--folder", str(folder), "--timeout", "6", "--jobs", "2", *arguments])


def test_table_and_baseline(fake: Path, tmp_path: Path) -> None:
    (tmp_path / "compatibility.md").write_text("# Page\n\nMore.\n")
    assert run(fake, "--accept") == 1
    document = (tmp_path / "compatibility.md").read_text()
    assert document.startswith("# Page\n\nMore.\n\n## The official test suites\n")
    assert "Files that pass: 2 of 5 at `-O0`, 2 of 5 at `-O1`." in document
    assert "| good | passes | passes |" in document
    assert "| bad | line 5: is false | line 5: is false |" in document
    assert "| wrong | line 1: unexpected symbol near '=' | line 1: unexpected symbol near '=' |" in document
    assert "| artefact | passes | passes |" in document
    (endless,) = [line for line in document.split("\n") if line.startswith("| endless | ")]
    assert endless.count("no end in 6 s") == 2  # on PyPy the line is not always known
    assert "- `artefact.lua` line 2, `assert(n == 2)`: as an example" in document
    passing = (tmp_path / "official.txt").read_text().split("\n")
    assert passing == ["5.4.0 -O0 artefact", "5.4.0 -O0 good", "5.4.0 -O1 artefact", "5.4.0 -O1 good", ""]
    assert not (fake / "written").exists()


def test_check_fails_for_what_passed(fake: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "official.txt").write_text("5.4.0 -O1 good\n")
    assert run(fake, "--check", "--levels", "1", "good", "bad") == 0
    (tmp_path / "official.txt").write_text("5.4.0 -O1 good\n5.4.0 -O1 bad\n")
    assert run(fake, "--check", "--levels", "1", "good", "bad") == 1
    assert capsys.readouterr().err == "passed before and fails now: 5.4.0 -O1 bad: line 5: is false\n"
    assert not (tmp_path / "compatibility.md").exists()


def test_check_runs_a_failing_file_again(fake: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    (fake / "good.lua").write_text(f"if not io.open('{mark}') then io.open('{mark}', 'w'):close() error('first') end")
    assert run(fake, "--levels", "1", "good") == 1
    mark.unlink()
    (tmp_path / "official.txt").write_text("5.4.0 -O1 good\n")
    assert run(fake, "--check", "--levels", "1", "good") == 0


def test_reference(fake: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("lupa.lua54")
    assert run(fake, "--reference", "good", "bad", "wrong") == 1
    lines = [line.split(None, 4) for line in capsys.readouterr().out.split("\n")[:3]]
    assert [line[1:3] + line[4:] for line in lines] == [
        ["reference", "good", "s  passes"],
        ["reference", "bad", "s  line 5: is false"],
        ["reference", "wrong", "s  line 1: unexpected symbol near '='"],
    ]


def test_a_new_run_replaces_its_own_table(fake: Path, tmp_path: Path) -> None:
    page = tmp_path / "compatibility.md"
    official.write_document("5.4", "### Lua 5.4.0\n\nold")
    official.write_document("5.3", "### Lua 5.3.0\n\nother")
    official.write_document("5.4", "### Lua 5.4.0\n\nnew")
    assert page.read_text().split(official.BEGIN)[1] == (
        f"\n\n### Lua 5.4.0\n\nnew\n\n### Lua 5.3.0\n\nother\n\n{official.END}\n"
    )


def test_unknown_file(fake: Path) -> None:
    assert run(fake, "nothing") == 2
