"""Appending to the lists of array parts.

A list of PyPy's grows by an eighth each time, and is copied then: a million items take 56 ms, and 11 ms where there is
room for them. So room is made there for twice as many, and by `reserve` for those that a loop is about to append.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SMALL = 256
"""How many items a list may have that grows as Python has it."""

MOST = 1 << 24
"""For how many items room is made at most: a program may never get there."""

if sys.implementation.name == "pypy":
    from __pypy__ import resizelist_hint  # type: ignore[import-not-found]

    def append_item(items: list[Any], value: Any) -> None:
        """Append a value to a list"""
        size = len(items)
        if size & (size - 1) == 0 and SMALL <= size < MOST:
            resizelist_hint(items, 2 * size)
        items.append(value)

    def make_room(items: list[Any], size: int) -> None:
        """Make room for so many items in a list"""
        if len(items) < size <= MOST:
            resizelist_hint(items, size)

else:
    append_item = list.append  # type: ignore[assignment]

    def make_room(items: list[Any], size: int) -> None:
        """Nothing: C's allocator makes room where a list is"""
