"""The two ends of every command: sources that come in, messages and the exit status that go out."""

from __future__ import annotations

import os
import sys
from errno import EBADF
from typing import TextIO

from luac2py_runtime import __version__
from luac2py_runtime.script import byte_string

from .errors import LuaSyntaxError
from .source import Source
from .standard import LUA54, Standard

SUCCESS, LUA_ERROR, WRONG_USAGE = 0, 1, 2


def read_source(path: str, standard: Standard = LUA54) -> Source:
    """The source in a file; `-` is standard input. Raises OSError with the path."""
    try:
        if path == "-" and sys.stdin is None:
            raise OSError(EBADF, os.strerror(EBADF))
        if path == "-":
            return Source.from_bytes("=stdin", sys.stdin.buffer.read(), standard)
        with open(path, "rb") as file:
            return Source.from_bytes("@" + byte_string(path), file.read(), standard)
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None


def version_text(standard: Standard = LUA54) -> str:
    """The versions of luac2py, of the language and of Python."""
    from platform import python_implementation, python_version

    return f"luac2py {__version__}, Lua {standard.name} on {python_implementation()} {python_version()}"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person reads what is written to the stream, or writes what is read; None is a closed one."""
    return stream is not None and stream.isatty()


def report(message: str) -> None:
    """luac2py: message"""
    print("luac2py:", message, file=sys.stderr)


def report_os_error(error: OSError) -> None:
    """luac2py: game.lua: No such file or directory"""
    report(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))


def report_syntax_error(error: LuaSyntaxError) -> None:
    """luac2py: game.lua:3: message; on a terminal with the line and a mark under the place."""
    message = error.message
    if not message.startswith(error.file):
        # the reference says no more than "C stack overflow"
        message = f"{error.file}:{error.line}: {message}"
    # the characters are bytes of the source
    text = f"luac2py: {message}\n".encode("latin-1")
    if is_terminal(sys.stderr):
        text += f"{error.caret()}\n".encode()
    sys.stderr.flush()
    sys.stderr.buffer.write(text)
    sys.stderr.flush()
