"""Commands and built programs as processes: arguments, streams, errors, exit status."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import luac2py
import luac2py_runtime

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
    assert run_luac2py("run", "-e", "print(#arg, ...)", "a", cwd=cwd) == (0, "1\ta\n", "")
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
    for arguments in (["run", "missing.lua"], ["run", "-O0", "missing.lua"], ["run"], ["run", "-O7", "game.lua"]):
        status, output, errors = run_luac2py(*arguments, cwd=cwd)
        assert (status, output) == (2, "")
        assert errors


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
