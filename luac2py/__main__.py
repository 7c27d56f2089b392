"""`luac2py` and `python -m luac2py`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run a program at once; leave everything else to the command line's parser.

    `luac2py run FILE` is where time counts, and importing click takes as long as compiling a small program.
    """
    arguments = sys.argv[1:]
    if arguments[:1] == ["run"] and len(arguments) > 1 and not arguments[1].startswith("-"):
        from .running import run_file

        sys.exit(run_file(arguments[1], arguments[2:]))
    from .cli import command_line

    command_line(prog_name="luac2py")


if __name__ == "__main__":
    main()
