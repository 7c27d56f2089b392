"""Searching in strings (§6.4): find, match and gmatch."""

from __future__ import annotations

from ..arguments import NONE, check_string, opt_integer
from . import register_closures
from .compiled import PATTERNS, PATTERNS_FOR_FIND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Callable

    from .compiled import AnyMatch


def start_of(s: str, init: Any) -> int:
    """Where a search begins: argument #3 as an index from 0."""
    i: int = opt_integer(init, 3, 1)
    if i > 0:
        return i - 1
    return max(len(s) + i, 0) if i < 0 else 0


def string_find(s: Any = NONE, pattern: Any = NONE, init: Any = None, plain: Any = None, *_: Any) -> Any:
    """string.find (s, pattern [, init [, plain]]) · §6.4"""
    if s.__class__ is not str:
        s = check_string(s, 1)
    if pattern.__class__ is not str:
        pattern = check_string(pattern, 2)
    start = 0 if init is None else init - 1 if init.__class__ is int and init > 0 else start_of(s, init)
    if start > len(s):
        return None
    if plain is None or plain is False:
        compiled = PATTERNS_FOR_FIND[pattern]
        if compiled is not None:
            match = compiled.search(s, start)
            if match is None:
                return None
            start, end = match.span()
            if not compiled.captures:
                return start + 1, end
            if compiled.captures == 1:
                return start + 1, end, compiled.values(match)
            return (start + 1, end, *compiled.values(match))
    start = s.find(pattern, start)
    return None if start < 0 else (start + 1, start + len(pattern))


def string_match(s: Any = NONE, pattern: Any = NONE, init: Any = None, *_: Any) -> Any:
    """string.match (s, pattern [, init]) · §6.4"""
    if s.__class__ is not str:
        s = check_string(s, 1)
    if pattern.__class__ is not str:
        pattern = check_string(pattern, 2)
    start = 0 if init is None else init - 1 if init.__class__ is int and init > 0 else start_of(s, init)
    if start > len(s):
        return None
    compiled = PATTERNS[pattern]
    match = compiled.search(s, start)
    return None if match is None else compiled.values(match)


def string_gmatch(s: Any = NONE, pattern: Any = NONE, init: Any = None, *_: Any) -> Callable[..., Any]:
    """string.gmatch (s, pattern [, init]) · §6.4"""
    s = check_string(s, 1)
    pattern = check_string(pattern, 2)
    return matches_from(s, pattern, 0 if init is None else start_of(s, init))


def matches_from(s: str, pattern: str, start: int) -> Callable[..., Any]:
    """An iterator over the matches from an index on, counted from 0."""
    if pattern.startswith("^"):
        pattern = "%" + pattern  # no anchor here, but an ordinary character
    compiled = PATTERNS[pattern]
    return gmatch_iterator(compiled.matches(s, start), compiled.values)


def gmatch_iterator(matches: Iterator[AnyMatch], values: Callable[[AnyMatch], Any]) -> Callable[..., Any]:
    """The function that `string.gmatch` returns."""

    def next_match(*_: Any) -> Any:
        for match in matches:
            return values(match)
        return ()

    return next_match


register_closures(gmatch_iterator)
