"""What the compiler raises on a source that is no Lua program."""

from __future__ import annotations

from luac2py_runtime.errors import LuaError

from .source import Source

MARGIN = 70
"""How much of a long line `caret` shows before the place, and how much after it."""


class LuaSyntaxError(LuaError, SyntaxError):
    """A source that does not compile. `str()` and `value` are the reference's text, word for word:
    `game.lua:3: 'end' expected (to close 'if' at line 1) near <eof>`; `message` is that with a character for each byte.

    `line` (from 1) and `column` (from 0, in bytes) are the place to point at; the line may differ
    from the message's, which is the line where the reference notices. Python's own fields are set as well.
    """

    λoutside = True
    file: str = ""
    line: int = 0

    def __init__(self, message: str, source: Source, line: int, column: int) -> None:
        super().__init__(message.encode("latin-1").decode("utf-8", "replace"), "")
        self.message = message
        self.source = source
        self.file = source.short_name
        self.line = self.lineno = line
        self.column = column
        self.msg = str(self)
        self.filename = source.file_name
        self.offset = column + 1
        self.text = source.line_text(line).encode("latin-1").decode("utf-8", "replace")

    def __reduce__(self) -> tuple[object, ...]:
        return self.__class__, (self.message, self.source, self.line, self.column)

    def caret(self) -> str:
        """The line, or the part of it around the place, with a mark below the place; to print under the message."""
        line = self.source.line_text(self.line)
        before, after = shown(line[: self.column]), shown(line[self.column :])
        if len(before) > MARGIN:
            before = "..." + before[-MARGIN:]
        if len(after) > MARGIN:
            after = after[:MARGIN] + "..."
        indent = "".join("\t" if char == "\t" else " " * columns_of(char) for char in before)
        return f"{before}{after}\n{indent}^"


def shown(text: str) -> str:
    """Source text as a terminal shows it: decoded, and without characters that would control it."""
    decoded = text.encode("latin-1").decode("utf-8", "replace")
    return "".join(char if char.isprintable() or char == "\t" else "\ufffd" for char in decoded)


def columns_of(char: str) -> int:
    """How many columns of a terminal a character takes."""
    if char.isascii():
        return 1
    from unicodedata import combining, east_asian_width

    return 0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1
