"""Running a generated module as a program, in the manner of the stand-alone interpreter (§7)."""

from __future__ import annotations

import os
import sys

from . import state as states
from .errors import LuaError, error_message, message_text, translate
from .output import buffer_stdout, flush_stdout
from .stack import run_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chunk import Chunk, Main

PROGRAM = "luac2py"
"""What an error report begins with."""


def run_script(chunk: Chunk, main: Main) -> None:
    """Call `main` with the arguments of the command line; an uncaught error is reported and makes the exit status 1."""
    import gc

    buffer_stdout()
    if hasattr(gc, "set_threshold"):
        # PyPy has none
        gc.set_threshold(20_000, 20, 50)
    report = run_deep(lambda: run_reporting(chunk, main))
    flush_stdout()
    if report is not None:
        sys.stderr.buffer.write(str(report).encode("latin-1", "replace"))
        sys.stderr.flush()
        sys.exit(1)


def run_reporting(chunk: Chunk, main: Main) -> str | None:
    """Run the program; the report of an uncaught error, None if all went well."""
    arguments = [os.fsencode(argument).decode("latin-1") for argument in sys.argv]
    chunk.globals.arg = script_arguments(arguments)  # type: ignore[attr-defined]
    states.set_current(chunk.state)
    try:
        main(*arguments[1:])
    except Exception as exception:
        return error_report(exception)
    return None


def script_arguments(arguments: list[str]) -> object:
    """The table `arg`: the script at 0, its arguments after, the interpreter before (§7)."""
    from .table import array, rawset

    table = array([None, *arguments[1:]])
    rawset(table, 0, arguments[0])
    rawset(table, -1, os.fsencode(sys.executable).decode("latin-1"))
    return table


def error_report(exception: Exception) -> str:
    """What lua.c prints of an uncaught error: message and traceback, or just the text that `__tostring` gives."""
    error = translate(exception)
    try:
        text = message_text(error.value)
    except Exception as failure:
        # of the object's own `__tostring`
        error = LuaError(translate(failure).value)
        text = str(error)
    if text is not None and error.value.__class__ not in (str, int, float):
        return f"{PROGRAM}: {text}\n"
    return f"{PROGRAM}: {error_message(error.value)}\n{error.traceback}\n"
