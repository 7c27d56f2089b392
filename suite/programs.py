"""The programs of `suite/`, and how they are run.

A program says in place what it prints: `-- expect: text` after the statement that prints the line. All of
them in order are its standard output. `-- expect error: text` stands on the line that the uncaught error names.

Where luac2py differs from the reference and is to, a line `-- here: text` follows the expectation that it replaces.
Such programs are in `differences/`; the comment that begins one says what differs. A line
`-- not on PyPy: reason` exempts a program there.

Where the system can fork, a program runs in a copy of this process, which has the compiler loaded.
"""

from __future__ import annotations

import atexit
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import BinaryIO, NamedTuple, NoReturn

from luac2py.running import run_file

SUITE = Path(__file__).parent
PROGRAMS = sorted(SUITE.rglob("*.lua"))
LEVELS = (0, 1)
SECONDS = 60
EXPECTATION = re.compile(rb"-- (expect|here)( error)?:(?: (.*))?$")
EXEMPTION = re.compile(rb"^-- not on PyPy: (.*)$", re.M)


class Outcome(NamedTuple):
    """What a program printed, and the message of the error that ended it."""

    lines: list[str]
    error: str | None


def name_of(program: Path) -> str:
    """How a program is called: `lib/string_find`."""
    return program.relative_to(SUITE).with_suffix("").as_posix()


def expected(program: Path, reference: bool = False) -> Outcome:
    """The expectations written in a program, for luac2py or for the reference."""
    lines, error = [], None
    for number, line in enumerate(program.read_bytes().split(b"\n"), 1):
        found = EXPECTATION.search(line)
        if not found or (found[1] == b"here" and reference):
            continue
        text = (found[3] or b"").decode("latin-1")
        if found[2]:
            error = f"{program.name}:{number}: {text}"
        elif found[1] == b"here":
            lines[-1] = text
        else:
            lines.append(text)
    return Outcome(lines, error)


def exemption(program: Path) -> str | None:
    """Why a program does not run on PyPy."""
    found = EXEMPTION.search(program.read_bytes())
    return found[1].decode() if found else None


def run(program: Path, level: int) -> Outcome:
    """Compile a program at a level and run it."""
    if hasattr(os, "fork"):
        return run_forked(program, level)
    return run_command([sys.executable, "-m", "luac2py", "run", f"-O{level}"], program)


def run_command(command: list[str], program: Path) -> Outcome:
    """Run an interpreter on a program, in the program's folder."""
    done = subprocess.run(
        [*command, program.name], cwd=program.parent, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS
    )
    return outcome(done.returncode, done.stdout, done.stderr)


def outcome(status: int, output: bytes, errors: bytes) -> Outcome:
    """What a run came to; an interpreter's report begins with its name and the message."""
    report = errors.decode("latin-1")
    message = report.partition("\n")[0].partition(": ")[2]
    lines = output.decode("latin-1").split("\n")
    assert lines.pop() == "", "the output ends in the middle of a line: " + repr(output[-200:]) + report
    assert status == (1 if report else 0), f"exit status {status}\n{report}"
    return Outcome(lines, message if report else None)


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
