"""What the compiler raises on a source that is no Lua program."""

from __future__ import annotations

from .source import Source


class LuaSyntaxError(Exception):
    """A source that does not compile. `str()` and `message` are the reference's text, word for word:
    `game.lua:3: 'end' expected (to close 'if' at line 1) near <eof>`.

    `line` (from 1) and `column` (from 0, in bytes) are the place to point at; the line may differ
    from the message's, which is the line where the reference notices.
    """

    def __init__(self, message: str, source: Source, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.file = source.short_name
        self.line = line
        self.column = column

    def caret(self) -> str:
        """The line with a mark below the place, to print under the message."""
        text = self.source.line_text(self.line)
        indent = "".join("\t" if char == "\t" else " " for char in text[: self.column])
        return f"{text}\n{indent}^"
