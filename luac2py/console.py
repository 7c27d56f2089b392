"""The two ends of every command: sources that come in, messages and the exit status that go out."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from .errors import LuaSyntaxError
from .source import Source

SUCCESS, LUA_ERROR, WRONG_USAGE = 0, 1, 2


def read_source(path: str) -> Source:
    """The source in a file; `-` is standard input."""
    if path == "-":
        return Source.from_bytes("=stdin", sys.stdin.buffer.read())
    with open(path, "rb") as file:
        return Source.from_bytes("@" + byte_string(path), file.read())


def byte_string(text: str) -> str:
    """A text of the operating system as Lua has it: one character for each byte."""
    return os.fsencode(text).decode("latin-1")


def is_terminal(stream: TextIO) -> bool:
    """Whether a person reads what is written to the stream."""
    return stream.isatty()


def report(message: str) -> None:
    """luac2py: message"""
    print("luac2py:", message, file=sys.stderr)


def report_os_error(error: OSError) -> None:
    """luac2py: game.lua: No such file or directory"""
    report(f"{error.filename}: {error.strerror}" if error.filename else str(error))


def report_syntax_error(error: LuaSyntaxError) -> None:
    """luac2py: game.lua:3: message; on a terminal with the line and a mark under the place."""
    text = f"luac2py: {error.message}\n"
    if is_terminal(sys.stderr):
        text += error.caret() + "\n"
    # The characters are bytes of the source.
    sys.stderr.flush()
    sys.stderr.buffer.write(text.encode("latin-1"))
    sys.stderr.flush()
