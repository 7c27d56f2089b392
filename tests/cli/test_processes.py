"""Commands and built programs as processes: arguments, streams, errors, exit status."""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys

import pytest

import luac2py
import luac2py_runtime
from luac2py.options import Options
from luac2py.running import Interpreter
from luac2py_runtime.state import current

PATH = os.pathsep.join(
    os.path.dirname(os.path.dirname(os.path.abspath(module.__file__))) for module in (luac2py, luac2py_runtime)
)
ARGUMENTS = "print(arg[0], #arg, arg[1], arg[2], ...)"
FAILING = "local t = {}\nprint('before')\nlocal function f()\n  return t.x.y\nend\nprint(f())\n"
FAILURE = "luac2py: game.lua:4: attempt to index a nil value (field 'x')\nstack traceback:\n\tgame.lua:4: in "


def python(*arguments, cwd, stdin=b""):
    environment = {**os.environ, "PYTHONPATH": PATH}
    process = subprocess.run([sys.executable, *arguments], cwd=cwd, env=environment, input=stdin, capture_output=True)
    return process.returncode, process.stdout.decode("latin-1"), process.stderr.decode("latin-1")


def run_luac2py(*arguments, cwd, stdin=b""):
    return python("-m", "luac2py", *arguments, cwd=cwd, stdin=stdin)


@pytest.fixture
def program(tmp_path):
    def write(text, name="game.lua"):
        (tmp_path / name).write_text(text)
        return tmp_path

    return write


def test_arguments(program):
    cwd = program(ARGUMENTS)
    expected = (0, "game.lua\t2\ta\t-b\ta\t-b\n", "")
    assert run_luac2py("run", "game.lua", "a", "-b", cwd=cwd) == expected
    assert run_luac2py("run", "-O0", "game.lua", "a", "-b", cwd=cwd) == expected
    assert run_luac2py("run", "-O", "1", "--", "game.lua", "a", "-b", cwd=cwd) == expected


def test_standard_input(program):
    cwd = program("")
    assert run_luac2py("run", "-", "a", "b", cwd=cwd, stdin=ARGUMENTS.encode()) == (0, "-\t2\ta\tb\ta\tb\n", "")
    assert run_luac2py("run", "-", cwd=cwd, stdin=b"\n\nerror('no')")[::2] == (
        1,
        "luac2py: stdin:3: no\nstack traceback:\n\t[C]: in function 'error'\n\tstdin:3: in main chunk\n\t[C]: in ?\n",
    )


def test_code_on_the_command_line(program):
    cwd = program("")
    assert run_luac2py("run", "-e", "print(#arg, ...)", cwd=cwd) == (0, "2\n", "")
    status, _, errors = run_luac2py("run", "-e", "local x = 1 + {}", cwd=cwd)
    assert status == 1
    assert errors.startswith("luac2py: (command line):1: attempt to perform arithmetic on a table value\n")


def test_uncaught_error(program):
    status, output, errors = run_luac2py("run", "game.lua", cwd=program(FAILING))
    assert (status, output) == (1, "before\n")
    assert errors.startswith(FAILURE)
    assert errors.endswith("\tgame.lua:6: in main chunk\n\t[C]: in ?\n")


def test_syntax_error(program):
    cwd = program("x = = 1")
    assert run_luac2py("run", "game.lua", cwd=cwd) == (1, "", "luac2py: game.lua:1: unexpected symbol near '='\n")
    assert run_luac2py("run", "-O0", "game.lua", cwd=cwd)[0] == 1


def test_exit_status_of_the_program(program):
    cwd = program("io.write('out') os.exit(... and tonumber(...) or false)")
    assert run_luac2py("run", "game.lua", "7", cwd=cwd) == (7, "out", "")
    assert run_luac2py("run", "game.lua", cwd=cwd) == (1, "out", "")


def test_wrong_usage(program):
    cwd = program("")
    for arguments in (["run", "-O7", "game.lua"], ["run", "-O"], ["repl", "-O", "-i"]):
        status, output, errors = run_luac2py(*arguments, cwd=cwd)
        assert (status, output) == (2, "")
        assert "'-O' needs the level" in errors


def test_the_level_comes_first(program):
    cwd = program("")
    code = "print(debug.getinfo(1, 'S').what, load('return 1')(), arg[-1])"
    for level in (["-O0"], ["-O", "0"], ["-O1"], ["-O0", "-O", "1"]):
        program("print(arg[-1])", "game.lua")
        command = " ".join([sys.executable, "-m luac2py run", *level])
        assert run_luac2py("run", *level, "game.lua", cwd=cwd) == (0, command + "\n", "")
        assert run_luac2py("run", *level, "-e", code, cwd=cwd) == (0, "main\t1\tnil\n", "")
    status, _, errors = run_luac2py("run", "-e", "", "-O0", cwd=cwd)
    assert (status, errors.split("\n")[0]) == (1, "luac2py: unrecognized option '-O0'")


HEAVY = "asyncio astor black click greenlet logging platform prompt_toolkit pygments signal socket subprocess threading"


def test_running_imports_nothing_heavy(program):
    """A start costs some 40 ms more than Python's own; each of these would add to it noticeably."""
    code = "import sys; before = {*sys.modules}; sys.argv = ['luac2py', 'run', 'game.lua']\n"
    code += "from luac2py.__main__ import main\ntry: main()\nfinally: print(*{*sys.modules} - before)"
    status, output, _ = python("-c", code, cwd=program(""))
    assert status == 0
    assert "luac2py.driver" in output.split()
    assert not {*output.split()} & {*HEAVY.split()}


def test_help_lists_the_options(program):
    for command in ("run", "repl"):
        status, output, _ = run_luac2py(command, "--help", cwd=program(""))
        assert status == 0
        assert re.findall(r"^  -(\w)", output, re.MULTILINE) == list("OeilvEWh")
        assert run_luac2py(command, "-h", cwd=program("")) == (0, output, "")


@pytest.mark.parametrize("name", ["lua", "lua5.4", "lua54"])
def test_a_link_called_lua_is_the_interpreter(program, name):
    cwd = program("print(arg[0], arg[-1], ...)")
    script = shutil.which("luac2py", path=os.path.dirname(sys.executable))
    if script is None:
        pytest.skip("luac2py is not installed")
    (cwd / name).symlink_to(script)
    link = f"./{name}"
    run = functools.partial(subprocess.run, cwd=cwd, capture_output=True, text=True)
    assert run([link, "game.lua", "a"]).stdout == f"game.lua\t{link}\ta\n"
    done = run([link, "-O0", "game.lua"])
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{link}: unrecognized option '-O0'\nusage: {link} [options] [script [args]]\n")
    assert run([link, "-h"]).stderr.startswith(f"{link}: unrecognized option '-h'\n")
    assert run([link, "-e", "error('no', 0)"]).stderr.startswith(f"{link}: no\nstack traceback:\n")


def test_a_syntax_error_on_a_terminal_shows_the_place(program, monkeypatch, capsys):
    monkeypatch.chdir(program("x = 1\nlocal y = = 1"))
    monkeypatch.setattr("luac2py.running.is_terminal", lambda stream: True)
    options = Options(["game.lua"])
    interpreter = Interpreter(options, ["lua", "game.lua"], 1, "lua", 1)
    state = current()
    before = state.compiler
    try:
        assert interpreter.run() is False
    finally:
        state.compiler = before
    assert capsys.readouterr().err == ("lua: game.lua:2: unexpected symbol near '='\nlocal y = = 1\n          ^\n")


def test_bytes_pass_through(program):
    cwd = program("")
    (cwd / "game.lua").write_bytes(b"print('\xff\xc3\xbc', #'\xc3\xbc', ...)")
    assert run_luac2py("run", "game.lua", "ü", cwd=cwd) == (0, "\xff\xc3\xbc\t2\t\xc3\xbc\n", "")


@pytest.mark.parametrize("level", ["-O0", "-O1"])
def test_a_built_program_runs_as_a_script(program, level):
    cwd = program(ARGUMENTS)
    assert run_luac2py("build", level, "game.lua", cwd=cwd) == (0, "", "")
    assert python("game.py", "a", "b", cwd=cwd) == (0, "game.py\t2\ta\tb\ta\tb\n", "")


@pytest.mark.parametrize("options", [[], ["-O0"], ["--no-format", "--no-comments"]])
def test_a_built_program_reports_lua_lines(program, options):
    cwd = program(FAILING)
    run_luac2py("build", *options, "game.lua", cwd=cwd)
    status, output, errors = python("game.py", cwd=cwd)
    assert (status, output) == (1, "before\n")
    assert errors.startswith(FAILURE)


def test_a_built_program_is_imported(program):
    cwd = program("local game = { name = ... }\nfunction game.double(x) return x * 2 end\nreturn game")
    run_luac2py("build", "game.lua", cwd=cwd)
    code = "import game; print(game.double(21), game.name)"
    assert python("-c", code, cwd=cwd) == (0, "42 game\n", "")


def test_a_built_module_is_required(program):
    cwd = program("print(require('part').name)", "game.lua")
    program("return { name = 'part of it' }", "part.lua")
    assert run_luac2py("run", "game.lua", cwd=cwd) == (0, "part of it\n", "")


def test_module_and_script_are_one_program(program):
    cwd = program("")
    assert run_luac2py("--version", cwd=cwd)[1].startswith("luac2py ")
    assert run_luac2py("--help", cwd=cwd)[0] == 0
