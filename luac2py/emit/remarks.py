"""A Lua comment as the lines of a Python comment."""

from __future__ import annotations

import re
from textwrap import dedent

Comment = tuple[int, int, str]  # line, column, text from the dashes on; as the parser notes it

LONG_BRACKET = re.compile(r"--\[(=*)\[(.*)\]\1\]\Z", re.DOTALL)


def remark_lines(text: str) -> list[str]:
    """-- text, --- text, --[[ text ]]  ⇒  # text, for each line of it"""
    long_comment = LONG_BRACKET.match(text)
    if long_comment:
        lines = dedent(_readable(long_comment.group(2))).strip().split("\n")
    else:
        line = _readable(text[2:])
        is_ruler = not line.strip("-")
        lines = [line if is_ruler else line.lstrip("-")]
    return [f"# {line.strip()}".rstrip() for line in lines]


def _readable(text: str) -> str:
    """Lua's bytes as the UTF-8 they mostly are, without what would mean something to Python or black."""
    try:
        text = text.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = text.replace("\r\n", "\n").replace("fmt:", "fmt :").replace("yapf:", "yapf :")
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)
