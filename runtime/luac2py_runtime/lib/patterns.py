"""Patterns (§6.4.1) as lists of items.

A pattern has no alternatives, so what its items mean is known once they are read from left to right: which captures are
open, which are closed. The reference finds errors only when matching gets to them; so an error is an item as well,
the last one of its list.
"""

from __future__ import annotations

from .charclass import ANY, escaped, set_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Item = tuple[str, Any, Any]

# What items do. Each is a tuple of one of these and two more fields.
SINGLE = "single"  # set of characters, how often: "", "*", "+", "-" or "?"
OPEN = "open"  # capture's index, None
POSITION = "position"  # capture's index, None: ()
CLOSE = "close"  # capture's index, None
BACKREF = "backref"  # capture's index, None: %1
BALANCE = "balance"  # opening character, closing character: %bxy
FRONTIER = "frontier"  # set of characters, None: %f[set]
END = "end"  # None, None: a `$` that ends the pattern
FAIL = "fail"  # None, None: never matches
ERROR = "error"  # message, None

MAX_CAPTURES = 32  # LUA_MAXCAPTURES
SPECIALS = "^$*+?.([%-"


class Malformed(Exception):
    """The error that matching raises when it gets to this place."""


def parse_pattern(text: str) -> list[Item]:
    """The items of a pattern without its anchor."""
    return PatternParser(text).parse()


class PatternParser:
    """Reads one pattern."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.items: list[Item] = []
        self.open: list[int] = []  # indexes of unfinished captures
        self.positions: list[int] = []
        self.captures = 0

    def parse(self) -> list[Item]:
        try:
            while self.place < len(self.text):
                self.items.append(self.parse_item())
        except Malformed as error:
            self.items.append((ERROR, str(error), None))
        return self.items

    def parse_item(self) -> Item:
        char = self.text[self.place]
        if char == "(":
            return self.parse_open()
        if char == ")":
            return self.parse_close()
        if char == "$" and self.place + 1 == len(self.text):
            self.place += 1
            return END, None, None
        if char == "%":
            following = self.text[self.place + 1 : self.place + 2]
            if following == "b":
                return self.parse_balance()
            if following == "f":
                return self.parse_frontier()
            if following and following in "0123456789":
                return self.parse_backref()
        return self.parse_single()

    def parse_open(self) -> Item:
        if self.captures == MAX_CAPTURES:
            raise Malformed("too many captures")
        index = self.captures
        self.captures += 1
        if self.text.startswith("()", self.place):
            self.place += 2
            self.positions.append(index)
            return POSITION, index, None
        self.place += 1
        self.open.append(index)
        return OPEN, index, None

    def parse_close(self) -> Item:
        if not self.open:
            raise Malformed("invalid pattern capture")
        self.place += 1
        return CLOSE, self.open.pop(), None

    def parse_balance(self) -> Item:
        pair = self.text[self.place + 2 : self.place + 4]
        if len(pair) < 2:
            raise Malformed("malformed pattern (missing arguments to '%b')")
        self.place += 4
        return BALANCE, pair[0], pair[1]

    def parse_frontier(self) -> Item:
        self.place += 2
        if not self.text.startswith("[", self.place):
            raise Malformed("missing '[' after '%f' in pattern")
        return FRONTIER, self.parse_class(), None

    def parse_backref(self) -> Item:
        digit = self.text[self.place + 1]
        index = ord(digit) - ord("1")
        if not 0 <= index < self.captures or index in self.open:
            raise Malformed(f"invalid capture index %{digit}")
        self.place += 2
        if index in self.positions:
            return FAIL, None, None  # to the reference a position is a capture of enormous length
        return BACKREF, index, None

    def parse_single(self) -> Item:
        members = self.parse_class()
        quantifier = self.text[self.place : self.place + 1]
        if quantifier and quantifier in "*+-?":
            self.place += 1
            return SINGLE, members, quantifier
        return SINGLE, members, ""

    def parse_class(self) -> Any:
        """One character, `.`, an escape or a set."""
        char = self.text[self.place]
        self.place += 1
        if char == ".":
            return ANY
        if char == "[":
            return self.parse_set()
        if char != "%":
            return frozenset(char)
        if self.place == len(self.text):
            raise Malformed("malformed pattern (ends with '%')")
        self.place += 1
        return escaped(self.text[self.place - 1])

    def parse_set(self) -> Any:
        """The rest of `[set]`. A `]` right after `[` or `[^` is an ordinary member."""
        text, start = self.text, self.place
        i = start + 1 if text.startswith("^", start) else start
        while True:
            if i >= len(text):
                raise Malformed("malformed pattern (missing ']')")
            i += 2 if text[i] == "%" else 1
            if text.startswith("]", i):
                self.place = i + 1
                return set_members(text[start:i])


def can_be_empty(items: list[Item]) -> bool:
    """Whether a match may be of length 0."""
    for kind, _, how in items:
        if kind is BALANCE or (kind is SINGLE and how in ("", "+")):
            return False
    return True


def literal_text(items: list[Item]) -> str | None:
    """The text that the items stand for, if that is all they do."""
    for kind, members, how in items:
        if kind is not SINGLE or how != "" or len(members) != 1:
            return None
    return "".join([char for _, members, _ in items for char in members])
