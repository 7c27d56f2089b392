"""The version of Lua: `--std` of the commands, `std` in Python, and what built files carry of it."""

from __future__ import annotations

import os

import pytest
from click.testing import CliRunner
from test_processes import python, run_luac2py

import luac2py
from luac2py import cli
from luac2py_runtime import state as states

PROGRAM = 'print(_VERSION, "10" + 1, package.path:match("5%.%d"))\n'
OUTPUT = {"5.4": "Lua 5.4\t11\t5.4\n", "5.3": "Lua 5.3\t11.0\t5.3\n"}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "game.lua").write_text(PROGRAM)
    return tmp_path


@pytest.mark.parametrize("std", OUTPUT)
@pytest.mark.parametrize("form", [["--std", "{}"], ["--std={}"], ["-O0", "--std", "{}"], ["--std", "{}", "-O", "1"]])
def test_run(folder, form, std):
    words = [word.format(std) for word in form]
    assert run_luac2py("run", *words, "game.lua", cwd=folder) == (0, OUTPUT[std], "")


@pytest.mark.parametrize("words", [["--std"], ["--std", "5.2"], ["--std=5"]])
def test_run_with_no_such_standard(folder, words):
    status, _, errors = run_luac2py("run", *words, "game.lua", cwd=folder)
    assert status == 2
    assert "'--std' needs the version of Lua: 5.4, 5.3." in errors


@pytest.mark.parametrize("std", OUTPUT)
def test_built_files_carry_their_standard(folder, std):
    assert run_luac2py("build", "--std", std, "game.lua", cwd=folder) == (0, "", "")
    assert python("game.py", cwd=folder) == (0, OUTPUT[std], "")
    assert python("-c", "import game", cwd=folder) == (0, OUTPUT[std], "")


@pytest.mark.skipif(os.name != "posix", reason="links that are programs")
@pytest.mark.parametrize("name, std", [("lua", "5.4"), ("lua5.4", "5.4"), ("lua53", "5.3"), ("lua5.3", "5.3")])
def test_links(folder, name, std):
    link = folder / name
    link.write_text(f"import sys; sys.argv[0] = {name!r}; from luac2py.__main__ import main; main()")
    assert python(name, "game.lua", cwd=folder) == (0, OUTPUT[std], "")


def test_check_and_show(folder, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "attributes.lua").write_text("local x <const> = 1\n")
    run = CliRunner().invoke
    assert run(cli.command_line, ["check", "attributes.lua"]).exit_code == 0
    assert run(cli.command_line, ["check", "--std", "5.3", "attributes.lua"]).exit_code == 1
    assert "standard='5.3'" in run(cli.command_line, ["show", "--std", "5.3", "game.lua"]).output.replace('"', "'")


def test_states_of_python():
    before = states.set_current(None)  # whatever other tests have left running in this thread
    try:
        states_of_python()
    finally:
        states.set_current(before)


def states_of_python():
    old, new = luac2py.State(std="5.3"), luac2py.State()
    assert old.eval("_VERSION, '10' + 1, math.pow(2, 2)") == ("Lua 5.3", 11.0, 4.0)
    assert new.eval("_VERSION, '10' + 1, math.pow") == ("Lua 5.4", 11, None)
    assert old.eval("load('return 3x')")[0] is None
    assert luac2py.compile("return _VERSION", std="5.3").run() == "Lua 5.3"
    with pytest.raises(luac2py.LuaSyntaxError):
        luac2py.compile("local x <const> = 1", std="5.3")
    for make in (lambda: luac2py.State(std="5.2"), lambda: luac2py.compile("", std="5.2")):
        with pytest.raises(ValueError, match="there is no standard '5.2'"):
            make()


def test_imported_files(folder):
    code = "import luac2py; luac2py.install_importer(std='5.3'); import game"
    assert python("-c", code, cwd=folder) == (0, OUTPUT["5.3"], "")
