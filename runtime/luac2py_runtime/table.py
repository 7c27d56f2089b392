"""Tables without their metatables: constructors, raw access, length, `next` (§2.1, §3.4.7, §6.1)."""

from __future__ import annotations

from .errors import runtime_error
from .tablebase import NO_ARRAY, LuaTable, TableBase, declare_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "LuaTable",
    "TableBase",
    "append",
    "array",
    "border",
    "declare_fields",
    "next_entry",
    "own_array",
    "rawget",
    "rawlen",
    "rawset",
    "table",
]

set_private = object.__setattr__


class BooleanKey:
    """What stands for a boolean among the keys of λhash, since `hash(True) == hash(1)`."""

    __slots__ = ("value",)

    def __init__(self, value: bool) -> None:
        self.value = value


TRUE_KEY = BooleanKey(True)
FALSE_KEY = BooleanKey(False)


# Constructors (§3.4.9)


def array(items: list) -> LuaTable:
    """A table with these items, from index 1 on; takes the list over, whose item 0 is None"""
    t = LuaTable()
    if items[-1] is None:
        trim(items)
    t.λarray = items
    return t


def table(items: list, pairs: Sequence[tuple]) -> LuaTable:
    """A table with these items (as for `array`) and these pairs of key and value; items win over pairs"""
    t = LuaTable()
    positions = len(items)
    if items[-1] is None:
        trim(items)
    if positions > 1:
        t.λarray = items
    for key, value in pairs:
        if key.__class__ is str:
            if value is not None:
                t.__dict__[key] = value
            else:
                t.__dict__.pop(key, None)
        elif positions == 1 or not is_position(key, positions):
            rawset(t, key, value)
    return t


def is_position(key: object, positions: int) -> bool:
    """Whether a key is the index of a positional item"""
    return (key.__class__ is int or key.__class__ is float) and key in range(1, positions)


def trim(items: list) -> None:
    """Remove the nils at the end of an array part"""
    while items[-1] is None and len(items) > 1:
        items.pop()


def own_array(t: TableBase) -> list:
    """The array part of a table, made if it has none: a list that may be changed"""
    items = t.λarray
    if items is NO_ARRAY:
        items = [None]
        set_private(t, "λarray", items)
    return items


# Reading


def rawget(t: TableBase, key: object) -> object:
    """rawget (table, index) · §6.1"""
    kind = key.__class__
    if kind is str:
        return t.__dict__.get(key)
    if kind is float:
        key = float_key(key)
        kind = key.__class__
    if kind is int:
        items = t.λarray
        if 0 < key < len(items):
            return items[key]
    elif kind is bool:
        key = TRUE_KEY if key else FALSE_KEY
    entries = t.λhash
    return None if entries is None else entries.get(key)


def float_key(key: float) -> int | float:
    """A float with an integral value within 64 bits is the integer key (§2.1)"""
    if key.is_integer() and -0x8000000000000000 <= key < 0x8000000000000000:
        return int(key)
    return key


def rawlen(t: TableBase) -> int:
    """rawlen (v) · §6.1, for tables"""
    return len(t.λarray) - 1


border = rawlen


# Writing


def rawset(t: TableBase, key: object, value: object) -> None:
    """rawset (table, index, value) · §6.1"""
    kind = key.__class__
    if kind is str:
        set_field(t, key, value)
        return
    if kind is float:
        key = float_key(key)
        kind = key.__class__
    if kind is int:
        set_integer(t, key, value)
        return
    if kind is bool:
        key = TRUE_KEY if key else FALSE_KEY
    elif key is None:
        raise runtime_error("table index is nil")
    elif key != key:
        raise runtime_error("table index is NaN")
    set_entry(t, key, value)


def append(t: LuaTable, value: object) -> None:
    """t[#t + 1] = value, for a table without metatable"""
    set_integer(t, len(t.λarray), value)


def set_integer(t: TableBase, key: int, value: object) -> None:
    """Set an integer key"""
    items = t.λarray
    size = len(items)
    if 0 < key < size:
        items[key] = value
        if value is None and key == size - 1:
            trim(items)
            set_private(t, "λshrunk", key)
    elif key == size:
        if value is None:
            return
        if items is NO_ARRAY:
            items = [None, value]
            set_private(t, "λarray", items)
        else:
            items.append(value)
        if t.λhash:
            migrate(t, items, t.λhash)
    else:
        set_entry(t, key, value)


def migrate(t: TableBase, items: list, entries: dict) -> None:
    """Move the keys that follow the array's end from λhash to it"""
    value = entries.get(len(items))
    while value is not None:
        del entries[len(items)]
        items.append(value)
        value = entries.get(len(items))
    entries.pop(len(items), None)


def set_field(t: TableBase, key: str, value: object) -> None:
    """Set a string key"""
    fields = t.__dict__
    if value is not None:
        fields[key] = value
    elif key in fields:
        if t.__class__ is LuaTable:
            fields[key] = None
        else:
            del fields[key]


def set_entry(t: TableBase, key: object, value: object) -> None:
    """Set a key of λhash; a removed one stays as None, so that `next` finds it"""
    entries = t.λhash
    if entries is None:
        if value is not None:
            set_private(t, "λhash", {key: value})
    elif value is not None or key in entries:
        entries[key] = value


# Traversal


def next_entry(t: TableBase, key: object) -> tuple | None:
    """next (table, index) · §6.1: the key and value after `key`, None at the end"""
    for found, value in entries_after(t, key):
        if value is not None:
            return found, value
    return None


def entries_after(t: TableBase, key: object):
    kind = key.__class__
    if kind is float:
        key = float_key(key)
    items = t.λarray
    rest = [(k, v) for k, v in t.__dict__.items() if k[:1] != "λ"]
    rest += [(k.value if k.__class__ is BooleanKey else k, v) for k, v in (t.λhash or {}).items()]
    if key is None or (key.__class__ is int and 0 < key and (key < len(items) or key <= t.λshrunk)):
        for i in range(1 if key is None else key + 1, len(items)):
            yield i, items[i]
        yield from rest
        return
    keys = [k for k, _ in rest]
    for i, k in enumerate(keys):
        if k is key or (k.__class__ is key.__class__ and k == key):
            yield from rest[i + 1 :]
            return
    raise runtime_error("invalid key to 'next'")
