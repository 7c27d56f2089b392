"""Lua's stack tracebacks, in the reference's words (luaL_traceback)."""

from __future__ import annotations

import sys

from . import state as states
from .frames import levels_of
from .varinfo import name_of_level

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, TracebackType

    from .frames import Level

FIRST_LEVELS = 10
LAST_LEVELS = 11
"""How many levels a long traceback shows from its beginning, and from its end."""


def traceback_of(trace: TracebackType | None, message: str | None = None) -> str:
    """The traceback from where an exception was raised, whose trace it is, out to the outermost active function."""
    return format_levels(list(levels_of(trace)), message, 0, not _in_coroutine())


def _in_coroutine() -> bool:
    coroutine = sys.modules.get(__package__ + ".coroutine")
    return coroutine is not None and coroutine.current_greenlet() is not None


def format_levels(levels: list[Level], message: str | None, start: int, has_host: bool) -> str:
    """The text for the levels from number `start` on; `has_host`: the program that runs Lua is one more."""
    names = FunctionNames(levels)
    numbers = list(range(start, len(levels) + has_host))
    shown = [names.line(number) for number in _ends(numbers)]
    if len(shown) < len(numbers):
        # the reference's own count: it passes over one level more than it says
        shown.insert(FIRST_LEVELS, states.current().standard.skipped.format(len(numbers) - len(shown) - 1))
    lines = [] if message is None else [message]
    return "\n\t".join(["\n".join([*lines, "stack traceback:"]), *shown])


def _ends(numbers: list[int]) -> list[int]:
    """The levels that a traceback shows."""
    if len(numbers) <= FIRST_LEVELS + LAST_LEVELS + 1:
        return numbers
    return numbers[:FIRST_LEVELS] + numbers[-LAST_LEVELS:]


class FunctionNames:
    """What the functions of some levels are called."""

    def __init__(self, levels: list[Level]) -> None:
        self.levels = levels
        self.loaded = loaded_names()

    def line(self, number: int) -> str:
        """A line of the traceback; the one after the outermost level is the host's."""
        if number == len(self.levels):
            return "[C]: in ?"
        level = self.levels[number]
        text = (level.position or "[C]: ") + "in " + self.function(number)
        return text + "\n\t(...tail calls...)" if level.tail_called else text

    def function(self, number: int) -> str:
        """The name of a function: in the loaded modules, in the calling code, or by its place (pushfuncname)."""
        level = self.levels[number]
        code = level.function.f_code
        name = self.loaded.get(code)
        if name is not None:
            return f"function '{name}'"
        called = name_of_level(self.levels, number)
        if called is not None:
            return f"{called[0]} '{called[1]}'"
        if level.chunk is None:
            return "?"
        if level.chunk.is_main(code):
            return "main chunk"
        return f"function <{level.chunk.short_source}:{level.chunk.line(code.co_firstlineno)}>"


def loaded_names() -> dict[CodeType, str]:
    """The functions in `package.loaded` and one table deep in it, by their code (pushglobalfuncname)."""
    state = states.current()
    names: dict[CodeType, str] = {}
    loaded = state.registry.get("_LOADED")
    modules = {"_G": state.globals} if loaded is None else loaded.__dict__
    for module, table in modules.items():
        fields = getattr(table, "__dict__", None)
        prefix = "" if module == "_G" else module + "."
        for key, value in (fields or {}).items():
            code = getattr(value, "__code__", None)
            if code is not None:
                names.setdefault(code, prefix + key)
    return names
