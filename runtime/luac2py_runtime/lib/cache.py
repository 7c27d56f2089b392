"""Texts that mean something (patterns, formats) and what was made of them, for when they are used again."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

MAX_TEXTS = 500
MAX_LENGTH = 200


class Cache(dict):  # type: ignore[type-arg]
    """`cache[text]` is `make(text)`, made once for a text that is not too long."""

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, text: str) -> Any:
        made = self.make(text)
        if len(text) <= MAX_LENGTH:
            if len(self) >= MAX_TEXTS:
                self.clear()
            self[text] = made
        return made
