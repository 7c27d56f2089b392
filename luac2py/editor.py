"""The editor of interactive mode, prompt_toolkit's: with history, completion by Tab, and colours without NO_COLOR.

Importing it raises ImportError where prompt_toolkit is not installed (`pip install luac2py[repl]`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.history import FileHistory
from prompt_toolkit.lexers import PygmentsLexer
from pygments.lexers.scripting import LuaLexer

from luac2py_runtime.output import flush_stdout

from .completion import completions
from .lines import LineReader

if TYPE_CHECKING:
    from luac2py_runtime.table import LuaTable


class Editor(LineReader):
    """Reads lines from the terminal."""

    def __init__(self, global_table: LuaTable) -> None:
        self.history = Chunks(history_path())
        self.session: Any = PromptSession(
            history=self.history,
            completer=Names(global_table),
            complete_while_typing=False,
            lexer=None if os.environ.get("NO_COLOR") else PygmentsLexer(LuaLexer),
        )

    def read(self, prompt: str) -> str | None:
        """A line, or the several of a chunk brought back; None for Ctrl-D. Raises KeyboardInterrupt for Ctrl-C."""
        flush_stdout()
        try:
            return to_bytes(self.session.prompt(ANSI(to_text(prompt))))
        except EOFError:
            return None

    def save(self, text: str) -> None:
        """Remember a chunk, in this session and for the next ones."""
        self.history.keep(to_text(text))


class Names(Completer):  # type: ignore[misc]
    """Completes names by what the global variables hold at the moment."""

    def __init__(self, global_table: LuaTable) -> None:
        self.global_table = global_table

    def get_completions(self, document: Any, event: Any) -> Iterator[Any]:
        """The names that fit where the cursor is."""
        word, names = completions(document.text_before_cursor, self.global_table)
        return (Completion(name, -len(word)) for name in names)


class Chunks(FileHistory):  # type: ignore[misc]
    """The history: whole chunks, though lines are what the editor reads. A file that cannot be used is left alone."""

    def append_string(self, string: str) -> None:
        """What the editor calls for each line."""

    def keep(self, text: str) -> None:
        """Add a chunk, unless it is the one before once more."""
        if self.get_strings()[-1:] != [text]:
            super().append_string(text)

    def load_history_strings(self) -> Iterable[str]:
        """The chunks in the file, the last one first."""
        try:
            return list(super().load_history_strings())
        except OSError:
            return []

    def store_string(self, string: str) -> None:
        """Write a chunk to the file."""
        try:
            os.makedirs(os.path.dirname(self.filename), mode=0o700, exist_ok=True)
            super().store_string(string)
        except OSError:
            pass


def history_path() -> str:
    """~/.local/state/luac2py/history, where the XDG specification wants it"""
    folder = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(folder, "luac2py", "history")


def to_text(text: str) -> str:
    """A Lua string for the terminal."""
    return text.encode("latin-1").decode("utf-8", "surrogateescape")


def to_bytes(text: str) -> str:
    """A line from the terminal as a Lua string."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")
