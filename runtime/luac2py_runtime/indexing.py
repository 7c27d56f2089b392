"""Indexing and the length operator, with their metamethods (manual §2.4, §3.2, §3.4.7)."""

from __future__ import annotations

from .calling import call, call_metamethod, is_function
from .errors import operand_error, runtime_error
from .metatable import metamethod
from .results import first
from .table import LuaTable, TableBase, border, rawget, rawset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import LuaError

# How many tables an __index or __newindex chain may lead through (MAXTAGLOOP).
_LONGEST_CHAIN = 2000

# The position of a value that no operand of the running code is: it has no name.
_NOWHERE = -1


def index(obj: object, key: object) -> object:
    """obj[key]"""
    if obj.__class__ is LuaTable:
        if key.__class__ is int:
            array = obj.λarray
            if 0 < key < len(array):
                return array[key]
        if key.__class__ is tuple:
            key = first(key)
        return rawget(obj, key)
    return _index_other(first(obj), first(key))


def _index_other(obj: object, key: object) -> object:
    position = 0
    for _ in range(_LONGEST_CHAIN):
        if isinstance(obj, TableBase):
            value = rawget(obj, key)
            if value is not None:
                return value
            handler = metamethod(obj, "__index")
            if handler is None:
                return None
        else:
            handler = metamethod(obj, "__index")
            if handler is None:
                raise operand_error("index", obj, position)
        if is_function(handler):
            return call_metamethod(handler, "__index", obj, key)
        obj = handler
        position = _NOWHERE
    raise runtime_error("'__index' chain too long; possible loop")


def setindex(obj: object, key: object, value: object) -> None:
    """obj[key] = value"""
    if value.__class__ is tuple:
        value = first(value)
    if obj.__class__ is LuaTable:
        if key.__class__ is int and value is not None:
            array = obj.λarray
            if 0 < key < len(array):
                array[key] = value
                return
        if key.__class__ is tuple:
            key = first(key)
        rawset(obj, key, value)
        return
    _setindex_other(first(obj), first(key), value)


def _setindex_other(obj: object, key: object, value: object) -> None:
    position = 0
    for _ in range(_LONGEST_CHAIN):
        handler = metamethod(obj, "__newindex")
        if isinstance(obj, TableBase):
            if handler is None or rawget(obj, key) is not None:
                rawset(obj, key, value)
                return
        elif handler is None:
            raise operand_error("index", obj, position)
        if is_function(handler):
            handler(obj, key, value)
            return
        obj = handler
        position = _NOWHERE
    raise runtime_error("'__newindex' chain too long; possible loop")


def index_error(value: object) -> LuaError:
    """attempt to index a {type} value: raises it

    It stands where an object is expected: (t if … else index_error(t)).x = v
    """
    raise operand_error("index", value, 0)


def invoke(obj: object, name: str, *args: object) -> object:
    """obj:name(...) · §3.4.10"""
    obj = first(obj)
    return call(index(obj, name), obj, *args)


def length(v: object) -> object:
    """#v · §3.4.7"""
    if v.__class__ is LuaTable:
        return border(v)
    if v.__class__ is str:
        return len(v)
    return _length_other(first(v))


def _length_other(v: object) -> object:
    if v.__class__ is str:
        return len(v)
    handler = metamethod(v, "__len")
    if handler is not None:
        return call_metamethod(handler, "__len", v, v)
    if isinstance(v, TableBase):
        return border(v)
    raise operand_error("get length of", v, 0)
