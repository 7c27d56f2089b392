"""The tables that debug.getinfo gives (§6.10)."""

from __future__ import annotations

from ..frames import Level
from ..table import LuaTable
from ..varinfo import name_of_level
from .inspection import (
    chunk_of,
    describe_call,
    describe_lines,
    describe_source,
    describe_upvalues,
    function_of_level,
    set_fields,
)
from .variables import transfer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any


def make_record(function: Any, levels: list[Level], number: int, what: str, asking: object) -> LuaTable:
    """The table of debug.getinfo for a function, or for a level, of which the last may be the host program's.

    `asking` is the function at level 0.
    """
    record = LuaTable()
    level = levels[number] if 0 <= number < len(levels) else None
    code: CodeType | None
    if level is not None:
        code, chunk = level.function.f_code, level.chunk
    else:
        code, chunk = getattr(function, "__code__", None), chunk_of(function)
    if "S" in what:
        describe_source(record, code, chunk)
    if "l" in what:
        set_fields(record, currentline=level.line if level is not None else -1)
    if "u" in what:
        describe_upvalues(record, code, chunk)
    if "n" in what:
        describe_call(record, name_of_level(levels, number) if level is not None else None)
    if "r" in what:
        first, count = (0, 0) if level is None else transfer(level)
        set_fields(record, ftransfer=first, ntransfer=count)
    if "t" in what:
        set_fields(record, istailcall=level is not None and level.tail_called)
    if "L" in what:
        describe_lines(record, code, chunk)
    if "f" in what:
        set_fields(record, func=function if number < 0 else function_of_level(level) if level else asking)
    return record
