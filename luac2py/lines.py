"""Where the lines of interactive mode come from, if there is no editor: plain input.

Lines and prompts are Lua strings, one character for each byte.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from luac2py_runtime.output import STDOUT, flush_stdout

from .console import is_terminal

if TYPE_CHECKING:
    from luac2py_runtime.table import LuaTable


class LineReader:
    """Plain input. What an editor remembers, completes and colours, the terminal does not."""

    def read(self, prompt: str) -> str | None:
        """A line without its end; None at the end of the input. May raise KeyboardInterrupt."""
        STDOUT.write(prompt)
        flush_stdout()
        line = sys.stdin.buffer.readline().decode("latin-1") if sys.stdin is not None else ""
        if not line:
            return None
        line = line[:-1] if line.endswith("\n") else line
        if not is_terminal(sys.stdin):
            # as readline does for lua.c, so that input and results alternate
            STDOUT.write(line + "\n")
        return line

    def save(self, text: str) -> None:
        """Remember a chunk, for an editor to bring it back."""


def line_reader(global_table: LuaTable) -> LineReader:
    """The best reader there is: the editor needs a terminal and the package prompt_toolkit."""
    if not is_terminal(sys.stdin) or not is_terminal(sys.stdout):
        return LineReader()
    try:
        from .editor import Editor
    except ImportError:
        return LineReader()
    return Editor(global_table)
