"""build, show and check in this process; how they end and what they write."""

from __future__ import annotations

import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor

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


def test_a_source_is_not_replaced(folder):
    write(folder, game=GOOD)
    (folder / "link.py").symlink_to("game.lua")
    for output in ("game.lua", "./game.lua", "link.py"):
        result = invoke("build", "game.lua", "-o", output)
        assert result.exit_code == 2
        assert "game.lua is a source, which Python would replace" in result.output
    assert (folder / "game.lua").read_text() == GOOD


def test_a_link_stays_one(folder):
    write(folder, game=GOOD)
    (folder / "real.py").write_text("")
    (folder / "link.py").symlink_to("real.py")
    assert invoke("build", "game.lua", "-o", "link.py").exit_code == 0
    assert (folder / "link.py").is_symlink()
    assert "compiled by luac2py" in (folder / "real.py").read_text()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_gets_the_text(folder):
    write(folder, game=GOOD, bad=BAD)
    os.mkfifo("pipe")
    with ThreadPoolExecutor(1) as pool:
        text = pool.submit((folder / "pipe").read_text)
        assert invoke("build", "game.lua", "-o", "pipe").exit_code == 0
        assert text.result().startswith('"""game.lua, compiled by luac2py')
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


def test_folders_go_with_what_was_not_written(folder):
    write(folder, a=GOOD, b=BAD)
    assert invoke("build", "a.lua", "b.lua", "-o", "new/folder").exit_code == 1
    assert not (folder / "new").exists()


def test_a_place_that_cannot_be_written(folder):
    write(folder, game=GOOD)
    (folder / "file").write_text("")
    result = invoke("build", "game.lua", "-o", "file/game.py")
    assert (result.exit_code, result.output) == (2, f"luac2py: {folder.resolve()}/file/game.py: Not a directory\n")
    (folder / "game.py").mkdir()
    result = invoke("build", "game.lua")
    assert (result.exit_code, result.output) == (2, "luac2py: game.py: Is a directory\n")


def test_a_tree_that_cannot_be_read(folder):
    write(folder, src__a=GOOD)
    (folder / "empty").mkdir()
    (folder / "src" / "lost.lua").symlink_to("nowhere")
    for command in ("build", "check"):
        assert "empty has no .lua files" in invoke(command, "empty").output
        assert invoke(command, "empty").exit_code == 2
        result = invoke(command, "src")
        assert (result.exit_code, result.output) == (2, "luac2py: src/lost.lua: No such file or directory\n")
    assert files_in(folder) == ["src/a.lua"]


def test_check_goes_on_after_what_it_cannot_read(folder):
    write(folder, src__z=BAD)
    (folder / "src" / "a.lua").symlink_to("nowhere")
    result = invoke("check", "src")
    assert result.exit_code == 2
    assert result.output == f"luac2py: src/a.lua: No such file or directory\nluac2py: src/z.lua:1: {MESSAGE}\n"


def test_long_chains_are_no_error(folder):
    write(folder, game="x = 1" + " + 1" * 3000)
    assert invoke("check", "game.lua").output == ""
    for stage in ("ast", "scopes"):
        assert invoke("show", "game.lua", "--stage", stage).exit_code == 0


def test_an_error_without_a_place_gets_one(folder):
    write(folder, game="\nx = " + "(" * 500)
    assert invoke("check", "game.lua").output == "luac2py: game.lua:2: C stack overflow\n"


def test_text_that_the_output_cannot_show(folder):
    (folder / "game.lua").write_bytes(b"print('\xe4')")
    result = CliRunner(charset="ascii").invoke(cli.command_line, ["show", "game.lua"])
    assert result.exit_code == 0
    assert "\\xe4" in result.output


def test_a_file_is_no_command(folder):
    write(folder, game=GOOD)
    result = invoke("game.lua")
    assert result.exit_code == 2
    assert "No such command 'game.lua'. To run a program: luac2py run game.lua" in result.output


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
        ["build", "game.lua", "-o", ""],
        ["build", "src", "-o", "-"],
        ["build", "game.lua", "src/game.lua", "-o", "out"],
        ["show"],
        ["show", "src"],
        ["show", "game.lua", "--stage", "none"],
        ["show", "game.lua", "--stage", "ast", "--lines"],
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
