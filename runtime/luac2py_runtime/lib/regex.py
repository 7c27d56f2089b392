"""Patterns as regular expressions of Python's `re`.

Every item of a pattern but `%b` has a counterpart that tries the same possibilities in the same order:

    [%w_]  ⇒  [0-9A-Z_a-z]      a*      ⇒  a*        (%a)()%1  ⇒  ([A-Za-z])()\\1(?:)
    .      ⇒  . with DOTALL     a-      ⇒  a*?       %f[%d]    ⇒  (?<![0-9])(?=[0-9])
    $      ⇒  \\Z

Classes are spelled out, because those of `re` follow Unicode.
"""

from __future__ import annotations

from .charclass import ANY
from .patterns import BACKREF, BALANCE, CLOSE, END, ERROR, FAIL, FRONTIER, OPEN, POSITION, SINGLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern
    from typing import Any

    from .patterns import Item

# Up to here the reference's matcher cannot give up with "pattern too complex" (MAXCCALLS).
MAX_RECURSIVE_ITEMS = 199

QUANTIFIERS = {"": "", "*": "*", "+": "+", "-": "*?", "?": "?"}


def compile_regex(items: list[Item]) -> Pattern[str] | None:
    """The regular expression of a pattern's items, None if there is none."""
    source = translate_items(items)
    if source is None:
        return None
    import re

    return re.compile(source, re.DOTALL)


def translate_items(items: list[Item]) -> str | None:
    """What `compile_regex` compiles."""
    kinds = [item[0] for item in items]
    if BALANCE in kinds or ERROR in kinds or kinds.count(OPEN) != kinds.count(CLOSE):
        return None
    if sum(map(is_recursive, items)) > MAX_RECURSIVE_ITEMS:
        return None
    return "".join([translate_item(*item) for item in items])


def is_recursive(item: Item) -> bool:
    """Whether the reference's matcher calls itself for this item."""
    return item[0] in (OPEN, POSITION, CLOSE) or (item[0] is SINGLE and item[2] != "")


def translate_item(kind: str, detail: Any, how: Any) -> str:
    if kind is SINGLE:
        return translate_set(detail) + QUANTIFIERS[how]
    if kind is FRONTIER:
        return translate_frontier(detail)
    if kind is BACKREF:
        return f"\\{detail + 1}(?:)"  # the empty group keeps it apart from a digit
    return {OPEN: "(", CLOSE: ")", POSITION: "()", END: r"\Z", FAIL: "(?!)"}[kind]


def translate_frontier(members: frozenset[str]) -> str:
    """The beginning and the end of the subject count as `\\0`."""
    chars = translate_set(members)
    if "\0" not in members:
        return f"(?<!{chars})(?={chars})"
    return f"(?<={translate_set(ANY - members)})(?={chars}|\\Z)"


def translate_set(members: frozenset[str]) -> str:
    if len(members) == 256:
        return "."
    if len(members) == 1:
        return escape(next(iter(members)))
    if len(members) > 128:
        return f"[^{ranges(ANY - members)}]"
    return f"[{ranges(members)}]" if members else r"[^\x00-\xff]"


def ranges(members: frozenset[str]) -> str:
    """Characters as the inside of a set: `0-9A-F_`"""
    codes = sorted(map(ord, members))
    text = ""
    start = 0
    for i in range(1, len(codes) + 1):
        if i == len(codes) or codes[i] != codes[i - 1] + 1:
            first, last = escape(chr(codes[start])), escape(chr(codes[i - 1]))
            text += first if i - start == 1 else first + "-" + last
            start = i
    return text


def escape(char: str) -> str:
    return char if char.isascii() and char.isalnum() else f"\\x{ord(char):02x}"
