"""build, show and check in this process; how they end and what they write."""

from __future__ import annotations

import os
import sys

import pytest
from click.testing import CliRunner

from luac2py import building, cli, showing

GOOD = "local x = 1\nprint('good', x) -- say so\n"
BAD = "local x = = 1\n"
MESSAGE = "unexpected symbol near '='"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder, **files):
    for name, text in files.items():
        path = folder.joinpath(*name.split("__")).with_suffix(".lua")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def invoke(*arguments, **options):
    return CliRunner().invoke(cli.command_line, arguments, **options)


def files_in(folder):
    return sorted(os.path.relpath(path, folder) for path in folder.rglob("*") if path.is_file())


def test_a_file_goes_beside_its_source(folder):
    write(folder, game=GOOD)
    assert invoke("build", "game.lua").exit_code == 0
    assert files_in(folder) == ["game.lua", "game.py"]
    text = (folder / "game.py").read_text()
    assert text.startswith('"""game.lua, compiled by luac2py')
    assert "# say so" in text


def test_a_file_to_a_named_one(folder):
    write(folder, game=GOOD)
    assert invoke("build", "game.lua", "-o", "out/other.py").exit_code == 0
    assert files_in(folder) == ["game.lua", "out/other.py"]


def test_files_to_a_directory(folder):
    write(folder, a=GOOD, b=GOOD)
    assert invoke("build", "a.lua", "b.lua", "-o", "out").exit_code == 0
    assert files_in(folder / "out") == ["a.py", "b.py"]
    assert invoke("build", "a.lua", "-o", "new/").exit_code == 0
    assert files_in(folder / "new") == ["a.py"]


def test_a_tree_to_a_tree(folder):
    write(folder, src__a=GOOD, src__sub__b=GOOD, src___hidden__c=GOOD)
    (folder / "src" / "_hidden").rename(folder / "src" / ".hidden")
    (folder / "src" / "notes.txt").write_text("no Lua")
    assert invoke("build", "src", "-o", "out").exit_code == 0
    assert files_in(folder / "out") == ["a.py", "sub/b.py"]
    assert invoke("build", "src").exit_code == 0
    assert "src/sub/b.py" in files_in(folder)


def test_standard_streams(folder):
    result = invoke("build", "-", input=GOOD)
    assert result.exit_code == 0
    assert result.output.startswith('"""stdin, compiled by luac2py')
    write(folder, game=GOOD)
    assert invoke("build", "game.lua", "-o", "-").output.startswith('"""game.lua')
    assert invoke("build", "-", "-o", "out.py", input=GOOD).output == ""
    assert (folder / "out.py").exists()


def test_options_change_the_text(folder):
    write(folder, game=GOOD)
    plain = invoke("build", "game.lua", "-o", "-").output
    assert "call(index(G" in invoke("build", "-O0", "game.lua", "-o", "-").output
    assert "# say so" not in invoke("build", "--no-comments", "game.lua", "-o", "-").output
    assert len(invoke("build", "--no-format", "game.lua", "-o", "-").output.split("\n")) < len(plain.split("\n"))


def test_an_error_leaves_everything_as_it_was(folder):
    write(folder, a=GOOD, b=BAD, c=BAD)
    (folder / "out").mkdir()
    (folder / "out" / "a.py").write_text('"""a.lua, compiled by luac2py 0.0.1."""\n')
    result = invoke("build", "a.lua", "b.lua", "c.lua", "-o", "out")
    assert result.exit_code == 1
    assert f"b.lua:1: {MESSAGE}" in result.output
    assert f"c.lua:1: {MESSAGE}" in result.output
    assert files_in(folder / "out") == ["a.py"]
    assert "0.0.1" in (folder / "out" / "a.py").read_text()


def test_a_failing_write_leaves_nothing(folder, monkeypatch):
    write(folder, a=GOOD, b=GOOD)
    texts = iter(["first", None])  # the second cannot be written
    with pytest.raises(TypeError):
        building.build(building.find_targets(["a.lua", "b.lua"], "out"), lambda source: next(texts))
    assert files_in(folder / "out") == []


def test_a_file_of_somebody_else_stays(folder):
    write(folder, game=GOOD)
    (folder / "game.py").write_text("import this\n")
    result = invoke("build", "game.lua")
    assert result.exit_code == 2
    assert "game.py was not made by luac2py" in result.output
    assert (folder / "game.py").read_text() == "import this\n"
    assert invoke("build", "game.lua", "-o", "game.py").exit_code == 0
    assert invoke("build", "game.lua").exit_code == 0


def test_a_rebuilt_file_keeps_its_mode(folder):
    write(folder, game=GOOD)
    invoke("build", "game.lua")
    os.chmod("game.py", 0o755)
    invoke("build", "game.lua")
    assert os.stat("game.py").st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"],
        ["build", "missing.lua"],
        ["build", "game.lua", "-O", "7"],
        ["build", "src", "-o", "-"],
        ["build", "game.lua", "src/game.lua", "-o", "out"],
        ["show"],
        ["show", "src"],
        ["show", "game.lua", "--stage", "none"],
        ["check"],
        ["check", "missing.lua"],
        ["run", "-O"],
        ["run", "-O7", "game.lua"],
        ["repl", "-O2"],
        ["unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage(folder, arguments):
    write(folder, game=GOOD, src__game=GOOD)
    assert invoke(*arguments).exit_code == 2
    assert files_in(folder) == ["game.lua", "src/game.lua"]


def test_check_reports_every_file(folder):
    write(folder, a=GOOD, b=BAD, src__c=BAD, d="goto nowhere")
    result = invoke("check", "a.lua", "b.lua", "src", "d.lua")
    assert result.exit_code == 1
    assert result.output.split("\n") == [
        f"luac2py: b.lua:1: {MESSAGE}",
        f"luac2py: src/c.lua:1: {MESSAGE}",
        "luac2py: d.lua:1: no visible label 'nowhere' for <goto> at line 1",
        "",
    ]
    assert invoke("check", "a.lua").exit_code == 0
    assert invoke("check", "-", input=BAD).exit_code == 1


def test_check_on_a_terminal_shows_the_place(folder, monkeypatch):
    write(folder, b="\tlocal x = = 1\n")
    monkeypatch.setattr("luac2py.console.is_terminal", lambda stream: True)
    assert invoke("check", "b.lua").output == f"luac2py: b.lua:1: {MESSAGE}\n\tlocal x = = 1\n\t          ^\n"


@pytest.mark.parametrize(
    ("stage", "fragment"),
    [
        ("tokens", "1:0  local"),
        ("ast", "CallStat  2:0"),
        ("scopes", "main function"),
        ("py", "def main(*varargs):"),
    ],
)
def test_show(folder, stage, fragment):
    write(folder, game=GOOD, bad=BAD)
    assert fragment in invoke("show", "game.lua", "--stage", stage).output
    assert fragment in invoke("show", "-", "--stage", stage, input=GOOD).output
    assert invoke("show", "bad.lua", "--stage", stage).exit_code == (0 if stage == "tokens" else 1)


def test_show_is_what_build_writes(folder):
    write(folder, game=GOOD)
    for level in ("-O0", "-O1"):
        assert invoke("show", level, "game.lua").output == invoke("build", level, "game.lua", "-o", "-").output


def test_show_with_lines(folder):
    write(folder, game=GOOD)
    lines = invoke("show", "game.lua", "--lines").output.split("\n")
    assert any(line.startswith("     2  ") and "good" in line for line in lines)


def test_show_in_colour(folder, monkeypatch):
    write(folder, game=GOOD)
    monkeypatch.setattr("luac2py.showing.is_terminal", lambda stream: True)
    plain = invoke("show", "game.lua", env={"NO_COLOR": "1"}).output
    coloured = invoke("show", "game.lua", env={"NO_COLOR": ""}, color=True).output
    assert "\x1b[" in coloured
    assert "\x1b[" not in plain
    assert coloured.count("\n") == plain.count("\n")
    assert showing.coloured("x = 1\n").endswith("\n")


def test_version():
    result = invoke("--version")
    assert result.exit_code == 0
    assert result.output.startswith("luac2py ")
    assert "Lua 5.4" in result.output


def test_a_built_module_is_imported(folder, monkeypatch):
    write(folder, counter="local n = 0\nreturn { step = function() n = n + 1 return n end }")
    invoke("build", "counter.lua")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "counter", raising=False)
    import counter

    assert (counter.step(), counter.step()) == (1, 2)
