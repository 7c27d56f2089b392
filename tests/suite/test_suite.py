"""Every program of `suite/`, compiled at each level, and by the reference interpreter where there is one.

A program says in place what it prints: `-- expect: text` after the statement that prints the line. All of
them in order are its standard output. `-- expect error: text` stands on the line that the uncaught error names.
A line `-- not on PyPy: reason` exempts it there.

Where the system can fork, a program runs in a copy of this process, which has the compiler loaded.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import BinaryIO, NamedTuple, NoReturn

import pytest

from luac2py.running import run_file

SUITE = Path(__file__).parents[2] / "suite"
PROGRAMS = sorted(SUITE.rglob("*.lua"))
LEVELS = (0, 1)
SECONDS = 60
LUA = shutil.which("lua5.4")
EXPECTATION = re.compile(rb"-- expect( error)?:(?: (.*))?$")
EXEMPTION = re.compile(rb"^-- not on PyPy: (.*)$", re.M)


class Outcome(NamedTuple):
    """What a program printed, and the message of the error that ended it."""

    lines: list[str]
    error: str | None


def expected(program: Path) -> Outcome:
    """The expectations written in a program."""
    lines, error = [], None
    for number, line in enumerate(program.read_bytes().split(b"\n"), 1):
        found = EXPECTATION.search(line)
        if found and found[1]:
            error = f"{program.name}:{number}: {(found[2] or b'').decode('latin-1')}"
        elif found:
            lines.append((found[2] or b"").decode("latin-1"))
    return Outcome(lines, error)


def outcome(status: int, output: bytes, errors: bytes) -> Outcome:
    """What a run came to; an interpreter's report begins with its name and the message."""
    report = errors.decode("latin-1")
    message = report.partition("\n")[0].partition(": ")[2]
    lines = output.decode("latin-1").split("\n")
    assert lines.pop() == "", "the output ends in the middle of a line: " + repr(output[-200:]) + report
    assert status == (1 if report else 0), f"exit status {status}\n{report}"
    return Outcome(lines, message if report else None)


def run_command(command: list[str], program: Path) -> Outcome:
    """Run an interpreter on a program, in the program's folder."""
    done = subprocess.run([*command, program.name], cwd=program.parent, capture_output=True, timeout=SECONDS)
    return outcome(done.returncode, done.stdout, done.stderr)


def run_forked(program: Path, level: int) -> Outcome:
    """Run a program in a child of this process."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        child = os.fork()
        if child == 0:
            run_child(program, level, output, errors)
        status = wait(child)
        output.seek(0)
        errors.seek(0)
        return outcome(status, output.read(), errors.read())


def run_child(program: Path, level: int, output: BinaryIO, errors: BinaryIO) -> NoReturn:
    """Be the child process: all it prints goes to the two files."""
    status = 70
    try:
        atexit._clear()
        os.chdir(program.parent)
        for number, file in enumerate((open(os.devnull), output, errors)):
            os.dup2(file.fileno(), number)
        sys.stdout, sys.stderr = open(1, "w", closefd=False), open(2, "w", closefd=False)
        status = run_file(program.name, [], level)
        atexit._run_exitfuncs()
    except SystemExit as exit:
        atexit._run_exitfuncs()
        status = exit.code if isinstance(exit.code, int) else int(exit.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def wait(child: int) -> int:
    """The exit status of a child, which is killed when its time is over; that of a signal is negative."""
    end = time.monotonic() + SECONDS
    pause = 0.001
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
        if time.monotonic() > end:
            os.kill(child, 9)
        time.sleep(pause)
        pause = min(pause * 1.2, 0.05)


def name_of(value: object) -> str:
    return value.relative_to(SUITE).with_suffix("").as_posix() if isinstance(value, Path) else f"O{value}"


@pytest.mark.parametrize("level", LEVELS, ids=name_of)
@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_compiled(program: Path, level: int) -> None:
    exemption = EXEMPTION.search(program.read_bytes()) if sys.implementation.name == "pypy" else None
    if exemption:
        pytest.skip(exemption[1].decode())
    if hasattr(os, "fork"):
        found = run_forked(program, level)
    else:
        found = run_command([sys.executable, "-m", "luac2py", "run", f"-O{level}"], program)
    assert found == expected(program)


@pytest.mark.skipif(LUA is None, reason="there is no lua5.4 here")
@pytest.mark.parametrize("program", PROGRAMS, ids=name_of)
def test_reference(program: Path) -> None:
    assert run_command([str(LUA)], program) == expected(program)
