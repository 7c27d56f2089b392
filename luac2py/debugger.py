"""pdb for Lua: `python -m luac2py.debugger program.lua [args]`, or a Python script that uses Lua.

Python's own pdb steps through Lua's lines as well. This one stops at the program's first line, passes over the
runtime's functions, shows none of them on the stack, and takes the names of Lua files for breakpoints, which
pdb of Python 3.13 does not.
"""

from __future__ import annotations

import bdb
import os
import pdb
import runpy
import sys
from types import FrameType, TracebackType
from typing import Any

SKIPPED = ["luac2py", "luac2py.*", "luac2py_runtime", "luac2py_runtime.*"]
"""The modules whose functions are not stepped into."""

HIDDEN = (*[name for name in SKIPPED if "*" not in name], "bdb", "pdb", "runpy")
"""The packages whose functions are not shown on the stack."""


class Debugger(pdb.Pdb):
    """pdb with a view on Lua."""

    mainpyfile = ""
    _wait_for_mainpyfile = False

    def __init__(self) -> None:
        super().__init__(skip=SKIPPED, nosigint=True)

    def wait_for(self, path: str) -> None:
        """Stop at the first line of a file."""
        self.mainpyfile = self.canonic(path)
        self._wait_for_mainpyfile = True

    def user_line(self, frame: FrameType) -> None:
        """A line begins; the code that makes a chunk's functions has none of its own."""
        if frame.f_code.co_name == "<module>" and frame.f_code.co_filename.endswith(".lua"):
            self.set_step()
        else:
            super().user_line(frame)

    def lookupmodule(self, filename: str) -> str | None:
        """The path of a file that a command names."""
        if filename.endswith(".lua"):
            for folder in ("", *sys.path):
                path = os.path.join(folder, filename)
                if os.path.exists(path):
                    return os.path.abspath(path)
        return super().lookupmodule(filename)

    def get_stack(self, f: FrameType | None, t: TracebackType | None) -> tuple[list[tuple[FrameType, int]], int]:
        """The stack without what runs the program."""
        stack, current = super().get_stack(f, t)
        shown = [n for n, (frame, _) in enumerate(stack) if n == current or not is_hidden(frame)]
        return [stack[n] for n in shown], shown.index(current)


def is_hidden(frame: FrameType) -> bool:
    """Whether a frame is of those that run the program."""
    if frame.f_globals is globals():
        return True
    return str(frame.f_globals.get("__name__")).partition(".")[0] in HIDDEN


def main() -> None:
    """python -m luac2py.debugger file [args]"""
    if len(sys.argv) < 2:
        print("usage: python -m luac2py.debugger program.lua [args], or script.py [args]", file=sys.stderr)
        sys.exit(2)
    path, *arguments = sys.argv[1:]
    sys.argv[:] = sys.argv[1:]
    sys.path[0] = os.path.dirname(os.path.abspath(path))
    debugger = Debugger()
    debugger.wait_for(path)
    try:
        debugger.runcall(run, path, arguments)
    except bdb.BdbQuit:
        sys.exit(1)
    except SystemExit as end:
        print(f"The program exited via sys.exit(). Exit status: {end.code}")


def run(path: str, arguments: list[str]) -> Any:
    """Run a Lua program or a Python script."""
    if path.endswith(".py"):
        return runpy.run_path(path, run_name="__main__")
    from .running import run_file

    sys.exit(run_file(path, arguments))


if __name__ == "__main__":
    main()
