"""What a program run as a script shares with lua.c (§7): calls that report errors, the table `arg`, the process."""

from __future__ import annotations

import os
import sys

from . import state as states
from .closing import ProgramExit
from .errors import message_text, type_name
from .finalizers import finalize_all
from .frames import levels_from, register_library
from .interrupts import Interruptible, set_signals
from .output import buffer_stdout, flush_stdout, write_stderr
from .results import first
from .stack import run_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .chunk import Chunk, Main
    from .state import State
    from .table import LuaTable

PROGRAM = "luac2py"
"""What an error report begins with."""


def run_script(chunk: Chunk, main: Main) -> None:
    """Call `main` with the arguments of the command line; an uncaught error is reported and makes the exit status 1."""
    if is_traced():
        from .lualines import show_lua_lines

        show_lua_lines(chunk)
    if not run_program(lambda: run_main(chunk, main)):
        sys.exit(1)


def is_traced() -> bool:
    """Whether a debugger, profiler or coverage is at work."""
    if sys.gettrace() is not None or sys.getprofile() is not None:
        return True
    monitoring: Any = getattr(sys, "monitoring", None)
    return monitoring is not None and any(monitoring.get_tool(tool) is not None for tool in range(6))


def run_main(chunk: Chunk, main: Main) -> bool:
    """The body of a generated module that is run as a script; whether all went well."""
    words = [byte_string(word) for word in (sys.executable, *sys.argv)]
    begin_program(chunk.state)
    chunk.globals.arg = argument_table(words, 1)  # type: ignore[attr-defined]
    _, report = call_reporting(main, *words[2:])
    if report is not None:
        write_report(report, PROGRAM)
    return report is None


def begin_program(state: State) -> None:
    """Make a state the one that runs, with its collector in the mode that the stand-alone interpreter sets."""
    from .lib.collector import set_mode

    states.set_current(state)
    set_mode(state.standard.mode)


def run_program(body: Callable[[], bool]) -> bool:
    """Run `body` in the way of a stand-alone interpreter; gives its result.

    Calls can be nested deeply, the output is buffered, and the interrupt key ends calls.
    """
    import gc

    buffer_stdout()
    set_signals()
    if hasattr(gc, "set_threshold"):
        # PyPy has none
        gc.set_threshold(20_000, 20, 50)
    gc.enable()
    succeeded = run_deep(lambda: run_and_close(body))
    flush_stdout()
    return succeeded


def run_and_close(body: Callable[[], bool]) -> bool:
    """Run `body`, then end the state, unless the program ends without that: os.exit."""
    try:
        succeeded = body()
    except ProgramExit:
        raise
    except BaseException:
        close()
        raise
    close()
    return succeeded


def close() -> None:
    """Call the finalizers of all that is left, which may change the exit status, and close all files (lua_close)."""
    from .lib.files import close_files

    try:
        finalize_all()
    finally:
        close_files(states.current())


def call_reporting(function: Any, *arguments: Any) -> tuple[Any, str | None]:
    """Call a function of the program: its result and None, or None and the report of an error (docall)."""
    from .calling import call

    try:
        with Interruptible():
            return call(function, *arguments), None
    except Exception as exception:
        failure = exception
    # outside of the clause, lest the errors of `__tostring` make a chain
    return None, error_report(failure)


def error_report(exception: Exception) -> str:
    """What lua.c reports of an uncaught error: message and traceback, or just the text that `__tostring` gives."""
    from .lib.baselib import handled

    return str(first(handled(message_handler, exception)))


def message_handler(value: Any = None, *_: Any) -> str:
    """The message handler of lua.c: it sees the stack as it was at the error, and so does a `__tostring`."""
    from .traceback import format_levels

    text = message_text(value)
    if text is None:
        text = f"(error object is a {type_name(value)} value)"
    elif value.__class__ not in (str, int, float):
        return text
    text = text.split("\0")[0]  # a string, for C
    return format_levels(list(levels_from(sys._getframe())), text, 1, True)


register_library("_G", {"?": message_handler})


def write_report(text: str, program: str | None) -> None:
    """Write a message to the standard error output, after the program's name if there is one (l_message)."""
    flush_stdout()
    text = text.split("\0")[0]
    write_stderr((f"{program}: {text}\n" if program else text + "\n").encode("latin-1", "replace"))


def argument_table(words: Sequence[str], script: int) -> LuaTable:
    """The table `arg`: the word number `script` at 0, those after it from 1, those before it below 0 (§7)."""
    from .table import array, rawset

    table = array([None, *words[script + 1 :]])
    for number in range(script + 1):
        rawset(table, number - script, words[number])
    return table


def byte_string(text: str) -> str:
    """A text of the operating system as Lua has it: one character for each byte."""
    return os.fsencode(text).decode("latin-1")
