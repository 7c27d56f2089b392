"""The programs of `suite/`, and how they are run.

A program says in place what it prints: `-- expect: text` after the statement that prints the line. All of
them in order are its standard output. `-- expect error: text` stands on the line that the uncaught error names.

Where luac2py differs from the reference and is to, a line `-- here: text` follows the expectation that it replaces.
Such programs are in `differences/`; the comment that begins one says what differs. A line
`-- not on PyPy: reason` exempts a program there. A program whose first line is `-- std: 5.3` is one of that version.

Where the system can fork, a program runs in a copy of a process that has the compiler loaded (suite/forking.py).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .forking import ForkServer

SUITE = Path(__file__).parent
PROGRAMS = sorted(SUITE.rglob("*.lua"))
LEVELS = (0, 1)
SECONDS = 60
"""After that time a program is killed."""
EXPECTATION = re.compile(rb"-- (expect|here)( error)?:(?: (.*))?$")
STANDARD = re.compile(rb"-- std: (.*)\n")
EXEMPTION = re.compile(rb"^-- not on PyPy: (.*)$", re.M)


_server: ForkServer | None = None


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


def standard_of(program: Path) -> str:
    """The version of Lua that a program is written in."""
    found = STANDARD.match(program.read_bytes())
    return found[1].decode() if found else "5.4"


def run(program: Path, level: int) -> Outcome:
    """Compile a program at a level and run it."""
    if hasattr(os, "fork"):
        return run_forked(program, level)
    command = [sys.executable, "-m", "luac2py", "run", f"-O{level}", "--std", standard_of(program)]
    return run_command(command, program)


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
    """Run a program in a copy of a process that has the compiler loaded."""
    from .forking import ForkServer

    global _server
    _server = _server or ForkServer()
    with tempfile.NamedTemporaryFile() as output, tempfile.NamedTemporaryFile() as errors:
        status = _server.run(str(program), level, standard_of(program), output.name, errors.name)
        return outcome(status, output.read(), errors.read())
