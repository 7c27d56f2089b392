"""`luac2py` and `python -m luac2py`; a link to luac2py that is called `lua` is Lua's interpreter."""

from __future__ import annotations

import gc
import sys

from .options import invocation_of, is_lua, own_options


def main() -> None:
    """Run programs at once; leave everything else to the command line's parser.

    `luac2py run FILE` is where time counts, and importing click takes as long as compiling a small program.
    """
    # nothing that the imports make can be collected; whoever runs a program turns the collector on
    gc.disable()
    command, arguments = sys.argv[0], sys.argv[1:]
    if is_lua(command):
        from .running import run_words

        sys.exit(run_words(arguments, invocation_of(command, [])))
    if arguments[:1] in (["run"], ["repl"]) and arguments[1:2] not in (["-h"], ["--help"]):
        own = own_options(arguments[1:])
        if own is not None:
            from .running import run_words

            level, used = own
            invocation = invocation_of(command, arguments[: used + 1])
            sys.exit(run_words(arguments[used + 1 :], invocation, level, interactive=arguments[0] == "repl"))
    from .cli import command_line

    gc.enable()
    command_line(prog_name="luac2py")


if __name__ == "__main__":
    main()
