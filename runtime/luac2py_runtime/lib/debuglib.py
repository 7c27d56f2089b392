"""The debug library (§6.10)."""

from __future__ import annotations

from ..arguments import NONE, check_any, opt_integer, type_error
from ..coroutine import Coroutine
from ..metatable import getmetatable_raw, set_type_metatable, setmetatable
from ..errors import type_name
from ..table import LuaTable, TableBase
from ..traceback import traceback_text
from ..userdata import Userdata
from . import new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State


def debug_getmetatable(value: Any = NONE, *_: Any) -> Any:
    """debug.getmetatable (value) · §6.10"""
    return getmetatable_raw(check_any(value, 1))


def debug_setmetatable(value: Any = NONE, table: Any = NONE, *_: Any) -> Any:
    """debug.setmetatable (value, table) · §6.10"""
    if table is not None and not isinstance(table, TableBase):
        raise type_error(table, 2, "nil or table")
    if isinstance(value, TableBase):
        setmetatable(value, table)
    elif isinstance(value, Userdata):
        value.λmeta = table
    else:
        set_type_metatable(type_name(value), table)
    return value


def debug_traceback(*args: Any) -> Any:
    """debug.traceback ([thread,] [message [, level]]) · §6.10"""
    if args and args[0].__class__ is Coroutine:
        args = args[1:]
    message, level = (args + (None, None))[:2]
    if message is not None and message.__class__ not in (str, int, float):
        return message
    return traceback_text(message, opt_integer(level, 2, 1))


FUNCTIONS = {
    "getmetatable": debug_getmetatable,
    "setmetatable": debug_setmetatable,
    "traceback": debug_traceback,
}


def open_lib(state: State) -> LuaTable:
    """Open the debug library."""
    return new_library(state, "debug", FUNCTIONS)
