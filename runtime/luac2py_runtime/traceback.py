"""Lua's stack tracebacks, in the reference's words (luaL_traceback)."""

from __future__ import annotations

import sys

from . import varinfo
from .frames import LIBRARY_CODES, levels_from, levels_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .frames import Level

LEVELS_1 = 10
"""How many levels the first part of a long traceback shows."""
LEVELS_2 = 11
"""How many levels the last part shows."""


def traceback_of(exception: BaseException, message: str | None = None) -> str:
    """The traceback from where an exception was raised out to the outermost active function."""
    return _text(levels_of(exception.__traceback__), message)


def traceback_text(message: str | None = None, level: int = 1) -> str:
    """The traceback of the running function; level 0 is the library function that asks, 1 its caller."""
    levels = list(levels_from(sys._getframe(1)))
    return _text(levels[level:], message)


def _text(levels: Iterable[Level], message: str | None) -> str:
    lines = [] if message is None else [message]
    lines.append("stack traceback:")
    shown = [f"\t{_place(level)}in {_function(level)}" for level in levels]
    shown.append("\t[C]: in ?")
    if len(shown) > LEVELS_1 + LEVELS_2:
        skipped = len(shown) - LEVELS_1 - LEVELS_2
        shown[LEVELS_1:-LEVELS_2] = [f"\t...\t(skipping {skipped} levels)"]
    return "\n".join(lines + shown)


def _place(level: Level) -> str:
    return "[C]: " if level.chunk is None else level.position


def _function(level: Level) -> str:
    """What the function is called: its global name, the name it was called by, or where it was defined."""
    code = level.function.f_code
    if level.chunk is None:
        return f"function '{LIBRARY_CODES[code]}'"
    name = varinfo.function_name(level.function)
    if name is not None:
        return f"{name[0]} '{name[1]}'"
    if level.chunk.is_main(code):
        return "main chunk"
    return f"function <{level.chunk.short_source}:{level.chunk.line(code.co_firstlineno)}>"
