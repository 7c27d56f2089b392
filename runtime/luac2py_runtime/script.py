"""Running a generated module as a program, in the manner of the stand-alone interpreter (§7)."""

from __future__ import annotations

import os
import sys

from . import state as states
from .errors import LuaError, error_message, translate
from .stack import run_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chunk import Chunk, Main


def run_script(chunk: Chunk, main: Main) -> None:
    """Call `main` with the arguments of the command line; an uncaught error is reported and makes the exit status 1."""
    arguments = [os.fsencode(argument).decode("latin-1") for argument in sys.argv]
    chunk.globals.arg = script_arguments(arguments)  # type: ignore[attr-defined]
    before = states.set_current(chunk.state)
    try:
        run_deep(lambda: main(*arguments[1:]))
    except (LuaError, RecursionError, MemoryError) as exception:
        report(exception)
        sys.exit(1)
    finally:
        states.set_current(before)
        flush()


def script_arguments(arguments: list[str]) -> object:
    """The table `arg`: the script at 0, its arguments after, the interpreter before (§7)."""
    from .table import array, rawset

    table = array([None, *arguments[1:]])
    rawset(table, 0, arguments[0])
    rawset(table, -1, os.fsencode(sys.executable).decode("latin-1"))
    return table


def report(exception: BaseException) -> None:
    """Print an uncaught error and its traceback to stderr, as lua.c does."""
    flush()
    error = translate(exception)
    text = f"luac2py: {error_message(error.value)}\n{error.traceback}\n"
    sys.stderr.buffer.write(text.encode("latin-1", "replace"))
    sys.stderr.flush()


def flush() -> None:
    """Write out what Lua's and Python's output have buffered."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):
        # a closed or absent stdout is no error of the program
        pass
