"""`luac2py run`: a Lua program compiled in memory and run as the stand-alone interpreter would (§7)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from .console import (
    LUA_ERROR,
    SUCCESS,
    WRONG_USAGE,
    byte_string,
    read_source,
    report,
    report_os_error,
    report_syntax_error,
)
from .emit import NestingError
from .errors import LuaSyntaxError
from .source import Source

INTERRUPTED = 130
"""What a shell gives for a program that the interrupt key ended."""


def run_file(path: str, arguments: Sequence[str], optimize: int = 1) -> int:
    """Run the program in a file, `-` for standard input; gives the exit status."""
    try:
        source = read_source(path)
    except OSError as error:
        report_os_error(error)
        return WRONG_USAGE
    return run_source(source, [path, *arguments], optimize)


def run_code(code: str, arguments: Sequence[str], optimize: int = 1) -> int:
    """Run a program given on the command line."""
    source = Source("=(command line)", byte_string(code))
    return run_source(source, ["luac2py", *arguments], optimize)


def run_source(source: Source, arguments: Sequence[str], optimize: int) -> int:
    """Run a program; `arguments` are what `arg` holds from index 0 on. What it loads is compiled as it is."""
    from luac2py_runtime.state import default_state

    from .driver import compiler_hook, load_function

    default_state().compiler = partial(compiler_hook, optimize=optimize)
    try:
        main = load_function(source.text, source.name, optimize=optimize)
    except LuaSyntaxError as error:
        report_syntax_error(error)
        return LUA_ERROR
    except NestingError as error:
        report(str(error))
        return LUA_ERROR
    sys.argv = list(arguments)
    try:
        main.__globals__["__lua__"].run_script(main)
    except KeyboardInterrupt:
        report("interrupted!")
        return INTERRUPTED
    return SUCCESS
