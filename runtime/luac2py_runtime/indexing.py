"""Indexing and the length operator, with their metamethods (manual §2.4, §3.2, §3.4.7)."""

from __future__ import annotations

from .calling import call_metamethod, is_function
from .errors import operand_error, runtime_error
from .lists import append_item
from .lookup import LONGEST_CHAIN, assign, index_table
from .metatable import metamethod
from .results import first
from .table import LuaTable, TableBase, rawget, rawset, set_field
from .tablebase import FIELDS_OWNED, NO_ARRAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


NOWHERE = -1
"""The position of a value that is no operand of the running code: it has no name."""


def index(obj: Any, key: Any) -> Any:
    """obj[key]"""
    if obj.__class__ is LuaTable:
        if key.__class__ is int:
            array = obj.λarray
            if 0 < key < len(array):
                return array[key]
        elif key.__class__ is str:
            return obj.__dict__.get(key)
        elif key.__class__ is tuple:
            return index(obj, first(key))
        return rawget(obj, key)
    if obj.__class__ is tuple or key.__class__ is tuple:
        return index(first(obj), first(key))
    if isinstance(obj, TableBase):
        if key.__class__ is int:
            array = obj.λarray
            if 0 < key < len(array) and array[key] is not None:
                return array[key]
        return index_table(obj, key)
    return index_value(obj, key, 0)


def index_value(obj: Any, key: Any, position: int = NOWHERE) -> Any:
    """obj[key] where obj is no table; `position` is its argument in the call that the code made"""
    for _ in range(LONGEST_CHAIN):
        handler = metamethod(obj, "__index")
        if handler is None:
            raise operand_error("index", obj, position)
        if isinstance(handler, TableBase):
            return index_table(handler, key)
        if is_function(handler):
            return call_metamethod(handler, "__index", obj, key)
        obj = handler
        position = NOWHERE
    raise runtime_error("'__index' chain too long; possible loop")


def setindex(obj: Any, key: Any, value: Any) -> None:
    """obj[key] = value"""
    if value.__class__ is tuple:
        value = first(value)
    if obj.__class__ is LuaTable:
        if key.__class__ is int and value is not None:
            array = obj.λarray
            size = len(array)
            if 0 < key < size:
                array[key] = value
                return
            # The array part grows by one. Where keys may have to move, `rawset` sees to it.
            if key == size:
                if array is NO_ARRAY:
                    obj.λarray = [None, value]
                    return
                if size > 1 and array[1] is not None and not obj.λhash:
                    append_item(array, value)
                    return
        elif key.__class__ is str:
            fields = obj.__dict__
            if value is not None and (key in fields or obj.λextra is FIELDS_OWNED):
                fields[key] = value
            else:
                set_field(obj, key, value)
            return
        elif key.__class__ is tuple:
            key = first(key)
        rawset(obj, key, value)
    elif obj.__class__ is tuple or key.__class__ is tuple:
        setindex(first(obj), first(key), value)
    elif isinstance(obj, TableBase):
        if key.__class__ is int and value is not None:
            array = obj.λarray
            # What is there already is assigned without asking __newindex.
            if 0 < key < len(array) and array[key] is not None:
                array[key] = value
                return
        assign(obj, key, value)
    else:
        assign_value(obj, key, value, 0)


def assign_value(obj: Any, key: Any, value: Any, position: int = NOWHERE) -> None:
    """obj[key] = value where obj is no table; `position` is its argument in the call that the code made"""
    for _ in range(LONGEST_CHAIN):
        handler = metamethod(obj, "__newindex")
        if handler is None:
            raise operand_error("index", obj, position)
        if isinstance(handler, TableBase):
            assign(handler, key, value)
            return
        if is_function(handler):
            call_metamethod(handler, "__newindex", obj, key, value)
            return
        obj = handler
        position = NOWHERE
    raise runtime_error("'__newindex' chain too long; possible loop")


class Setter:
    """Stands for a value whose fields are set with all that Lua's assignment does."""

    __slots__ = ("λobject",)

    def __setattr__(self, name: str, value: object) -> None:
        setindex(self.λobject, name, value)  # type: ignore[attr-defined]


_set_object = Setter.λobject.__set__  # type: ignore[attr-defined]


def setter(value: object) -> Setter:
    """What to set a field on where Python's own assignment will not do: (t if … else setter(t)).x = v"""
    made = Setter()
    _set_object(made, value)
    return made


def method(obj: Any, name: str) -> Any:
    """The function that obj:name(...) calls, looked up before the arguments are evaluated · §3.4.10"""
    return index(obj, name)


def length(v: Any) -> Any:
    """#v · §3.4.7"""
    if v.__class__ is LuaTable:
        return len(v.λarray) - 1
    if v.__class__ is str:
        return len(v)
    if v.__class__ is tuple:
        return length(first(v))
    handler = metamethod(v, "__len")
    if handler is not None:
        return call_metamethod(handler, "__len", v, v)
    if isinstance(v, TableBase):
        return len(v.λarray) - 1
    raise operand_error("get length of", v, 0)
