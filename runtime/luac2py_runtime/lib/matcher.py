"""Matching by backtracking (§6.4.1), for patterns that Python's `re` cannot do.

Those are patterns with `%b`, malformed ones, and ones so long that the reference may give up.
Any other pattern can be matched here, too: `re` has to be loaded and needs time to compile a pattern,
so the first few searches are better done without it.
"""

from __future__ import annotations

from ..errors import lua_error
from .patterns import BACKREF, BALANCE, CLOSE, END, ERROR, FAIL, FRONTIER, OPEN, POSITION, SINGLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Optional

    from .patterns import Item

    Search = Callable[[str, int], Optional["Match"]]

MAX_DEPTH = 200  # MAXCCALLS: how deep the reference's matcher calls itself
UNFINISHED = -1


class Match:
    """A match with its captures; it is read like a match of `re`.

    A position capture is an empty one, so its position is `start(n)`.
    """

    def __init__(self, subject: str, start: int, end: int, captures: list[tuple[int, int]]) -> None:
        self.string = subject
        self.spans = [(start, end), *captures]

    def start(self, index: int = 0) -> int:
        return self.spans[index][0]

    def end(self) -> int:
        return self.spans[0][1]

    def span(self) -> tuple[int, int]:
        return self.spans[0]

    def __getitem__(self, index: int) -> str:
        start, end = self.spans[index]
        if end == UNFINISHED:
            raise lua_error("unfinished capture")
        return self.string[start:end]


def backtracking_search(items: list[Item], anchored: bool) -> Search:
    """A function like the method `search` of a compiled `re`."""
    captures = sum(item[0] in (OPEN, POSITION) for item in items)
    starters = first_characters(items)

    def search(subject: str, start: int) -> Match | None:
        state = MatchState(items, subject, captures)
        for i in range(start, start + 1 if anchored else len(subject) + 1):
            if starters is None or subject[i : i + 1] in starters:
                end = state.match(i, 0, MAX_DEPTH)
                if end >= 0:
                    return Match(subject, i, end, state.captures)
        return None

    return search


def first_characters(items: list[Item]) -> frozenset[str] | None:
    """The characters that a match may begin with; None if it may be empty or the pattern is not that simple."""
    for kind, detail, how in items:
        if kind is SINGLE and how in ("", "+"):
            return detail  # type: ignore[no-any-return]
        if kind is BALANCE:
            return frozenset(detail)
        if kind is not OPEN and kind is not POSITION:
            break
    return None


class MatchState:
    """One search: a subject and the captures so far.

    Captures need no undoing. What comes behind a capture in the pattern is reached through it alone,
    so a capture that is read was written on this way.
    """

    def __init__(self, items: list[Item], subject: str, captures: int) -> None:
        self.items = items
        self.subject = subject
        self.captures = [(0, UNFINISHED)] * captures

    def match(self, i: int, first: int, depth: int) -> int:
        """Where a match of the items from `first` on that starts at i ends, or -1.

        The depth goes down wherever the reference calls itself.
        """
        if depth == 0:
            raise lua_error("pattern too complex")
        items, subject = self.items, self.subject
        for k in range(first, len(items)):
            kind, detail, how = items[k]
            if kind is not SINGLE:
                if kind is OPEN or kind is POSITION or kind is CLOSE:
                    depth -= 1
                    if depth == 0:
                        raise lua_error("pattern too complex")
                i = STEPS[kind](self, i, detail, how)
                if i < 0:
                    return -1
            elif subject[i : i + 1] not in detail:
                if how == "" or how == "+":
                    return -1
            elif how == "":
                i += 1
            elif how == "?":
                end = self.match(i + 1, k + 1, depth - 1)
                if end >= 0:
                    return end
            elif how == "-":
                return self.expand_lazily(i, k, depth)
            else:
                return self.expand(i, k, depth)
        return i

    def expand(self, i: int, k: int, depth: int) -> int:
        """`x*` and `x+`, where there is an x: as many as possible, then fewer"""
        subject = self.subject
        _, members, how = self.items[k]
        end = i + 1
        while subject[end : end + 1] in members:
            end += 1
        least = i + 1 if how == "+" else i
        while end >= least:
            result = self.match(end, k + 1, depth - 1)
            if result >= 0:
                return result
            end -= 1
        return -1

    def expand_lazily(self, i: int, k: int, depth: int) -> int:
        """`x-`: none, then more and more"""
        members = self.items[k][1]
        while True:
            end = self.match(i, k + 1, depth - 1)
            if end >= 0:
                return end
            if self.subject[i : i + 1] not in members:
                return -1
            i += 1

    def step_open(self, i: int, index: int, _: Any) -> int:
        self.captures[index] = (i, UNFINISHED)
        return i

    def step_position(self, i: int, index: int, _: Any) -> int:
        self.captures[index] = (i, i)
        return i

    def step_close(self, i: int, index: int, _: Any) -> int:
        self.captures[index] = (self.captures[index][0], i)
        return i

    def step_backref(self, i: int, index: int, _: Any) -> int:
        start, end = self.captures[index]
        captured = self.subject[start:end]
        return i + len(captured) if self.subject.startswith(captured, i) else -1

    def step_balance(self, i: int, opening: str, closing: str) -> int:
        subject = self.subject
        if not subject.startswith(opening, i):
            return -1
        level = 1
        for end in range(i + 1, len(subject)):
            char = subject[end]
            if char == closing:
                level -= 1
                if level == 0:
                    return end + 1
            elif char == opening:
                level += 1
        return -1

    def step_frontier(self, i: int, members: Any, _: Any) -> int:
        """The beginning and the end of the subject count as `\\0`."""
        previous = self.subject[i - 1] if i > 0 else "\0"
        following = self.subject[i : i + 1] or "\0"
        return i if previous not in members and following in members else -1

    def step_end(self, i: int, _: Any, __: Any) -> int:
        return i if i == len(self.subject) else -1

    def step_fail(self, i: int, _: Any, __: Any) -> int:
        return -1

    def step_error(self, i: int, message: str, _: Any) -> int:
        raise lua_error(message)


STEPS: dict[str, Callable[[MatchState, int, Any, Any], int]] = {
    OPEN: MatchState.step_open,
    POSITION: MatchState.step_position,
    CLOSE: MatchState.step_close,
    BACKREF: MatchState.step_backref,
    BALANCE: MatchState.step_balance,
    FRONTIER: MatchState.step_frontier,
    END: MatchState.step_end,
    FAIL: MatchState.step_fail,
    ERROR: MatchState.step_error,
}
