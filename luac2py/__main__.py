"""`luac2py` and `python -m luac2py`; a link to luac2py that is called `lua` is Lua's interpreter."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import NoReturn

from .options import Invocation, OwnOptions, invocation_of, lua_called, own_options


def main() -> None:
    """Run programs at once; leave everything else to the command line's parser.

    `luac2py run FILE` is where time counts, and importing click takes as long as compiling a small program.
    """
    command, arguments = sys.argv[0], sys.argv[1:]
    standard = lua_called(command)
    if standard is not None:
        run(arguments, invocation_of(command, [], standard))
    if arguments[:1] in (["run"], ["repl"]) and arguments[1:2] not in (["-h"], ["--help"]):
        own = own_options(arguments[1:])
        if isinstance(own, OwnOptions):
            invocation = invocation_of(command, arguments[: own.used + 1], own.standard)
            run(arguments[own.used + 1 :], invocation, own.optimize, interactive=arguments[0] == "repl")
    from .cli import command_line

    command_line(prog_name="luac2py")


def run(words: Sequence[str], invocation: Invocation, optimize: int = 1, interactive: bool = False) -> NoReturn:
    """Run what a command line asks for, in a process of its own, and exit."""
    # nothing that the imports make can be collected; the collector is turned on for the program
    gc.disable()
    from .running import run_words

    try:
        sys.exit(run_words(words, invocation, optimize, interactive))
    finally:
        if hasattr(gc, "freeze"):
            # what is left goes with the process: to look for garbage in it would take as long as a small program
            gc.freeze()


if __name__ == "__main__":
    main()
