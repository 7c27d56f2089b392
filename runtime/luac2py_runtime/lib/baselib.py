"""Basic functions (§6.1); those that load chunks are in loading.py, the collector is in collector.py."""

from __future__ import annotations

from types import FunctionType as function

from ..arguments import (
    NONE,
    argument_error,
    check_any,
    check_integer,
    check_table,
    opt_integer,
    type_error,
)
from ..calling import call
from ..coroutine import Barrier, is_closing
from ..errors import TYPE_NAMES, LuaError, lua_error, register_type, translate, type_name, where
from ..frames import call_handler, may_catch, register_library
from ..iterate import set_ipairs_iterator, set_next
from ..metatable import exposed, getmetatable_raw, metamethod, setmetatable
from ..numbers import str_to_number, wrap
from ..operators import index
from ..output import STDOUT
from ..results import adjust, results
from ..table import LuaTable, TableBase, next_entry, rawget, rawlen, rawset
from ..tostring import tostring
from . import fill_library, later, loaded_table
from .collector import base_collectgarbage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State
    from . import Functions

register_type(LuaTable, "table")


def base_assert(v: Any = NONE, message: Any = NONE, *rest: Any) -> Any:
    """assert (v [, message]) · §6.1"""
    if v is None or v is False:
        if message is NONE:
            message = "assertion failed!"
        raise LuaError(where(1) + message if message.__class__ is str else message)
    if v is NONE:
        raise argument_error(1, "value expected")
    return v if message is NONE else (v, message, *rest)


def base_error(message: Any = None, level: Any = None, *_: Any) -> Any:
    """error (message [, level]) · §6.1"""
    position = opt_integer(level, 2, 1)
    if message.__class__ is str and position > 0:
        message = where(position) + message
    raise LuaError(message)


def base_getmetatable(object: Any = NONE, *_: Any) -> Any:
    """getmetatable (object) · §6.1"""
    metatable = getmetatable_raw(check_any(object, 1))
    if metatable is None:
        return None
    protected = rawget(metatable, "__metatable")
    return metatable if protected is None else protected


def ipairs_iterator(t: Any = NONE, i: Any = NONE, *_: Any) -> Any:
    """What ipairs returns: the next index and its value, nil at the end · §6.1"""
    i = wrap(check_integer(i, 2) + 1)
    value = index(t, i)
    return None if value is None else (i, value)


def base_ipairs(t: Any = NONE, *_: Any) -> tuple[Any, ...]:
    """ipairs (t) · §6.1"""
    if t is NONE:
        raise argument_error(1, "value expected")
    return ipairs_iterator, t, 0


def base_next(table: Any = NONE, index: Any = None, *_: Any) -> Any:
    """next (table [, index]) · §6.1"""
    return next_entry(check_table(table, 1), index)


def base_pairs(t: Any = NONE, *_: Any) -> tuple[Any, ...]:
    """pairs (t) · §6.1"""
    if t.__class__ is LuaTable:
        return base_next, t, None
    if t is NONE:
        raise argument_error(1, "value expected")
    handler = metamethod(t, "__pairs")
    if handler is None:
        return base_next, t, None
    return adjust(call(handler, t), 3)


def base_pcall(f: Any = NONE, *args: Any) -> tuple[Any, ...]:
    """pcall (f [, arg1, ···]) · §6.1"""
    try:
        result = f(*args) if f.__class__ is function else call_checked(f, args)
    except Exception as exception:
        if f is NONE or is_closing() or (exception.__class__ is RecursionError and not may_catch(exception)):
            raise
        return False, translate(exception).value
    return (True, *result) if result.__class__ is tuple else (True, result)


def call_checked(f: Any, args: tuple[Any, ...]) -> Any:
    return call(check_any(f, 1), *args)


def base_print(*args: Any) -> tuple[()]:
    """print (···) · §6.1"""
    if len(args) == 1 and args[0].__class__ is str and not exposed:
        STDOUT.put(args[0] + "\n")
    else:
        STDOUT.put("\t".join([tostring(value) for value in args]) + "\n")
    return ()


def base_rawequal(v1: Any = NONE, v2: Any = NONE, *_: Any) -> bool:
    """rawequal (v1, v2) · §6.1"""
    check_any(v1, 1)
    check_any(v2, 2)
    if isinstance(v1, TableBase):
        return v1 is v2
    kinds = v1.__class__, v2.__class__
    return (kinds[0] is kinds[1] or (bool not in kinds and str not in kinds)) and v1 == v2


def base_rawget(table: Any = NONE, index: Any = NONE, *_: Any) -> Any:
    """rawget (table, index) · §6.1"""
    check_table(table, 1)
    return rawget(table, check_any(index, 2))


def base_rawlen(v: Any = NONE, *_: Any) -> int:
    """rawlen (v) · §6.1"""
    if isinstance(v, TableBase):
        return rawlen(v)
    if v.__class__ is str:
        return len(v)
    raise type_error(v, 1, "table or string")


def base_rawset(table: Any = NONE, index: Any = NONE, value: Any = NONE, *_: Any) -> Any:
    """rawset (table, index, value) · §6.1"""
    check_table(table, 1)
    check_any(index, 2)
    rawset(table, index, check_any(value, 3))
    return table


def base_select(n: Any = NONE, *args: Any) -> Any:
    """select (n, ···) · §6.1"""
    if n.__class__ is not int:
        if n.__class__ is str and n.startswith("#"):
            return len(args)
        n = check_integer(n, 1)
    if n < 0:
        n += len(args) + 1
    if n < 1:
        raise argument_error(1, "index out of range")
    return results(args[n - 1 :])


def base_setmetatable(table: Any = NONE, metatable: Any = NONE, *_: Any) -> Any:
    """setmetatable (table, metatable) · §6.1"""
    try:
        cls = metatable.λclass if table.λplain and table.λextra is None else None
    except AttributeError:
        cls = None
    if cls is not None:
        # The metatable's class is all it takes, and no `__metatable` protects the one before.
        table.__class__ = cls
        return table
    check_table(table, 1)
    if metatable is not None and not isinstance(metatable, TableBase):
        raise type_error(metatable, 2, "nil or table")
    if table.__class__ is not LuaTable and metamethod(table, "__metatable") is not None:
        raise lua_error("cannot change a protected metatable")
    setmetatable(table, metatable)
    return table


def table_maker(setmetatable: Any, metatable: Any) -> type:
    """The class of which `setmetatable({...}, metatable)` can make its table at once; LuaTable where it cannot.

    `setmetatable` is the function that the program calls by that name.
    """
    return setmetatable is base_setmetatable and getattr(metatable, "λmaker", None) or LuaTable


def base_tonumber(e: Any = NONE, base: Any = None, *_: Any) -> Any:
    """tonumber (e [, base]) · §6.1"""
    if base is None:
        if e.__class__ is int or e.__class__ is float:
            return e
        if e.__class__ is str:
            return str_to_number(e)
        check_any(e, 1)
        return None
    if base.__class__ is not int:
        base = check_integer(base, 2)
    if e.__class__ is not str:
        raise type_error(e, 1, "string")
    if not 2 <= base <= 36:
        raise argument_error(2, "base out of range")
    if len(e) <= SURE_DIGITS and e.isalnum() and e.isascii() and "X" not in e and "x" not in e and base > 10:
        try:
            return int(e, base)
        except ValueError:
            return None
    text = e.strip(" \f\n\r\t\v")
    digits = text[1:] if text.startswith(("-", "+")) else text
    if not (digits.isalnum() and digits.isascii()) or PREFIXES.get(base, " ") in digits.lower():
        return None
    try:
        value = int(digits, base) if len(digits) <= SURE_DIGITS else long_integer(digits, base)
    except ValueError:
        return None
    return wrap(-value) if text.startswith("-") else value


PREFIXES = {2: "b", 8: "o", 16: "x"}
"""What may stand in `0x` and the like for Python, but is no digit"""
SURE_DIGITS = 12
"""So many make no more than 63 bits in any base."""


def long_integer(digits: str, base: int) -> int:
    """The integer of any number of digits, of 64 bits; Python converts many at once only on demand."""
    value = 0
    for start in range(0, len(digits), SURE_DIGITS):
        part = digits[start : start + SURE_DIGITS]
        value = wrap(value * base ** len(part) + int(part, base))
    return value


def base_tostring(v: Any = NONE, *_: Any) -> str:
    """tostring (v) · §6.1"""
    if v.__class__ is int and not exposed:
        return f"{v}"
    return tostring(v if v is not NONE else check_any(v, 1))


def base_type(v: Any = NONE, *_: Any) -> str:
    """type (v) · §6.1"""
    name = TYPE_NAMES.get(v.__class__)
    if name is not None:
        return name
    return type_name(check_any(v, 1))


def base_xpcall(f: Any = NONE, handler: Any = NONE, *args: Any) -> tuple[Any, ...]:
    """xpcall (f, msgh [, arg1, ···]) · §6.1"""
    if type_name(handler) != "function" or handler is NONE:
        raise type_error(handler, 2, "function")
    try:
        result = call(f, *args)
        return (True, *result) if result.__class__ is tuple else (True, result)
    except Exception as exception:
        if is_closing() or (exception.__class__ is RecursionError and not may_catch(exception)):
            raise
        failure = exception
    # outside of the clause, lest the errors of nested handlers make a chain that Python searches at every raise
    result = handled(handler, failure)
    return (False, *result) if result.__class__ is tuple else (False, result)


def handled(handler: Any, exception: Exception) -> Any:
    """What a message handler makes of an error, in place of which it gets its own; it cannot yield."""
    error = translate(exception)
    try:
        with Barrier():
            result = call_handler(handler, error)
    except Exception as second:
        translate(second)
        return "error in error handling"
    return adjust(result, 1)


FUNCTIONS: Functions = {
    "assert": base_assert,
    "collectgarbage": base_collectgarbage,
    "dofile": later("loading", "base_dofile"),
    "error": base_error,
    "getmetatable": base_getmetatable,
    "ipairs": base_ipairs,
    "load": later("loading", "base_load"),
    "loadfile": later("loading", "base_loadfile"),
    "next": base_next,
    "pairs": base_pairs,
    "pcall": base_pcall,
    "print": base_print,
    "rawequal": base_rawequal,
    "rawget": base_rawget,
    "rawlen": base_rawlen,
    "rawset": base_rawset,
    "select": base_select,
    "setmetatable": base_setmetatable,
    "tonumber": base_tonumber,
    "tostring": base_tostring,
    "type": base_type,
    "warn": later("warning", "base_warn"),
    "xpcall": base_xpcall,
}

set_next(base_next)
set_ipairs_iterator(ipairs_iterator)
register_library("", {"?": ipairs_iterator})


def open_lib(state: State) -> LuaTable:
    """Open the basic library: its functions are globals."""
    library = state.globals
    fill_library(library, "_G", FUNCTIONS)
    library._G = library  # type: ignore[attr-defined]
    library._VERSION = "Lua 5.4"  # type: ignore[attr-defined]
    loaded_table(state)._G = library  # type: ignore[attr-defined]
    return library
