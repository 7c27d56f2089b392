"""Patterns ready for searching, each made once and kept.

A pattern starts out with the backtracking matcher. When it has been used enough to be worth it, its search
becomes a method of a compiled regular expression. Both give the same matches, so nobody has to know which one it is.
"""

from __future__ import annotations

import sys
from _operator import itemgetter  # `operator` itself takes longer to load

from .cache import Cache
from .template import template_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from typing import Any, Callable, Union

    from .matcher import Match, Search

    AnyMatch = Union[Match, re.Match[str]]

SPECIALS = frozenset("^$*+?.([%-")

# Costs in characters that the backtracking matcher could look at in the same time.
COST_OF_SEARCH = 30
COST_OF_COMPILING = 500
COST_OF_LOADING_RE = 15_000

spent = 0


class Pattern:
    """A pattern.

    `search(subject, start)` gives the first match, or None. `values(match)` is the result of
    `string.match`: the captures, or else the whole match; `first(match)` the first of them.
    """

    def __init__(self, text: str) -> None:
        from .matcher import backtracking_search
        from .patterns import OPEN, POSITION, can_be_empty, literal_text, parse_pattern

        self.anchored = text.startswith("^")
        self.items = parse_pattern(text[1:] if self.anchored else text)
        kinds = [kind for kind, _, _ in self.items if kind is OPEN or kind is POSITION]
        self.captures = len(kinds)
        self.positions: list[bool] = [kind is POSITION for kind in kinds]
        self.can_be_empty = can_be_empty(self.items)
        self.literal = None if self.anchored else literal_text(self.items)
        self.values = self.getter(range(1, self.captures + 1) or [0])
        self.first = self.getter([1 if kinds else 0])
        self.backtrack: Search = backtracking_search(self.items, self.anchored)
        self.regex: re.Pattern[str] | None = None
        self.spent = 0
        self.search: Any = self.search_and_learn
        self.templates = Cache(lambda repl: template_of(self, repl))

    def search_and_learn(self, subject: str, start: int) -> AnyMatch | None:
        """The search of a pattern that has been used little."""
        self.spend(len(subject) - start)
        found: AnyMatch | None = (self.backtrack if self.regex is None else self.search)(subject, start)
        return found

    def spend(self, length: int) -> None:
        """Note that a subject of this length is searched; change over to `re` if that pays."""
        global spent
        cost = length + COST_OF_SEARCH
        spent += cost
        self.spent += cost
        if self.spent > COST_OF_COMPILING and (spent > COST_OF_LOADING_RE or "re" in sys.modules):
            self.translate()

    def translate(self) -> None:
        """Change over to `re`, if it can do this pattern."""
        from .regex import compile_regex

        regex = self.regex = compile_regex(self.items)
        if regex is None:
            self.search = self.backtrack
        else:
            self.search = regex.match if self.anchored else regex.search

    def regex_for_all(self, length: int) -> re.Pattern[str] | None:
        """A regular expression whose own iteration and replacement find the matches in a subject of this length.

        They differ from Lua's for empty matches and anchored patterns; None there, and while not translated.
        """
        if self.search == self.search_and_learn:
            self.spend(length)
        return None if self.can_be_empty or self.anchored else self.regex

    def matches(self, subject: str, start: int) -> Iterator[AnyMatch]:
        """All matches from a place on, as `gmatch` and `gsub` take them."""
        regex = self.regex_for_all(len(subject) - start)
        return self.successive_matches(subject, start) if regex is None else regex.finditer(subject, start)

    def successive_matches(self, subject: str, start: int) -> Iterator[AnyMatch]:
        """An empty match must not touch the end of the match before it."""
        search = self.search
        last = -1
        while start <= len(subject):
            match = search(subject, start)
            if match is None:
                return
            end = match.end()
            if end == last:
                start += 1
            else:
                yield match
                start = last = end
            if self.anchored:
                return

    def getter(self, numbers: Sequence[int]) -> Callable[[AnyMatch], Any]:
        """A function from matches to captures: one bare, several as a tuple. Number 0 is the whole match."""
        positions = [n > 0 and self.positions[n - 1] for n in numbers]
        if True not in positions:
            return itemgetter(*numbers)
        if len(positions) == 1:
            return lambda match: match.start(numbers[0]) + 1

        def values(match: AnyMatch) -> Any:
            return tuple(
                [match.start(n) + 1 if is_position else match[n] for n, is_position in zip(numbers, positions)]
            )

        return values


PATTERNS = Cache(Pattern)
PATTERNS_FOR_FIND = Cache(lambda text: None if SPECIALS.isdisjoint(text) else PATTERNS[text])
"""For `string.find`: None for a text without special characters, which stands for itself."""
