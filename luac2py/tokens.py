"""Tokens (manual §3.1).

A token has a kind, a value and a span. The kind of a reserved word, an operator or any other single
character is that text itself; the kinds below are of the tokens that have a value.
"""

from __future__ import annotations

from typing import Union

NAME = "<name>"
STRING = "<string>"
NUMBER = "<number>"  # the reference tells integers and floats apart; no message does
EOF = "<eof>"
ERROR = "<error>"  # where the text stops being tokens; the value is a LexicalError

RESERVED = frozenset(
    "and break do else elseif end false for function goto if in local nil "
    "not or repeat return then true until while".split()
)

Value = Union[str, int, float, "LexicalError", None]


class LexicalError:
    """A message of the lexer, kept in the token list: it is an error only when the parser gets there.

    `near` is what the reference has read of the token, None for `near <eof>`; `lines` is the number of
    lines that the token goes on before the error, `%d` in the message stands for the line where it began.
    """

    def __init__(self, message: str, near: str | None, lines: int = 0) -> None:
        self.message = message
        self.near = near
        self.lines = lines

    def text(self, line: int) -> str:
        """The message for an error on that line."""
        return self.message.replace("%d", str(line - self.lines))


class Tokens:
    """The tokens of a source, as parallel lists; the last is of kind EOF or ERROR.

    A span is the line where the token ends, as the reference counts, and the column where it begins
    (0 for a token that began on an earlier line). `comments` has the line, column and text of each comment.
    """

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self.values: list[Value] = []
        self.spans: list[tuple[int, int]] = []
        self.comments: list[tuple[int, int, str]] = []


def describe_kind(kind: str) -> str:
    """A kind of token as messages name it: `'end'`, `<name>`, `'<\\1>'`."""
    if kind in (NAME, STRING, NUMBER, EOF):
        return kind
    if len(kind) == 1 and not " " <= kind <= "~":
        return f"'<\\{ord(kind)}>'"
    return f"'{kind}'"
