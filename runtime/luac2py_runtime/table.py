"""Tables without their metatables: constructors, raw access, length (§2.1, §3.4.7, §3.4.9, §6.1)."""

from __future__ import annotations

from .errors import runtime_error
from .lists import append_item
from .tablebase import (
    DETACHED,
    NO_ARRAY,
    PYPY,
    SHARES_KEYS,
    LuaTable,
    TableBase,
    declare_fields,
    extra_of,
    own_fields,
    rawfield,
    set_private,
)
from .traverse import FALSE_KEY, TRUE_KEY, float_key, forget_traversal, next_entry, purge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

__all__ = [
    "LuaTable",
    "TableBase",
    "append",
    "array",
    "border",
    "declare_fields",
    "function_table",
    "next_entry",
    "own_array",
    "rawfield",
    "rawget",
    "rawlen",
    "rawset",
    "table",
]


# Constructors


def array(items: list[Any]) -> LuaTable:
    """A table with these items, from index 1 on; takes the list over, whose item 0 is None"""
    t = LuaTable()
    if items[-1] is None:
        trim(items)
    t.λarray = items
    return t


def function_table() -> LuaTable:
    """A new table for the functions of a module or a class

    On CPython small tables have room for the field names that many have in common; these few tables have their own.
    """
    t = LuaTable()
    own_fields(t)
    return t


def table(items: list[Any], pairs: Iterable[tuple[Any, Any]]) -> LuaTable:
    """A table with these items (as for `array`) and these pairs of key and value; items win over pairs"""
    t = LuaTable()
    positions = len(items)
    fields = t.__dict__ if PYPY else {}
    others = []
    for pair in pairs:
        key, value = pair
        if key.__class__ is str:
            if value is not None:
                fields[key] = value
            else:
                fields.pop(key, None)
        else:
            others.append(pair)
    if fields and not PYPY:
        # A dict of its own: see SHARES_KEYS.
        t.__dict__ = fields
    if items[-1] is None:
        trim(items)
    if len(items) > 1:
        t.λarray = items
    for key, value in others:
        if (key.__class__ is not int and key.__class__ is not float) or key not in range(1, positions):
            rawset(t, key, value)
    return t


def trim(items: list[Any]) -> None:
    """Remove the nils at the end of an array part"""
    size = len(items)
    while size > 1 and items[size - 1] is None:
        size -= 1
    del items[size:]


NO_ITEMS: list[Any] = []
"""Stands for the array part of what is no plain table: every index of it is an IndexError."""


def own_array(t: TableBase | None) -> list[Any]:
    """The array part of a table as a list that may be changed: made if it has none, it stays the table's for ever"""
    if t is None:
        return NO_ITEMS
    items = t.λarray
    if items is NO_ARRAY:
        items = [None]
        set_private(t, "λarray", items)
    return items


# Reading


def rawget(t: TableBase, key: Any) -> Any:
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


def rawlen(t: TableBase) -> int:
    """rawlen (v) · §6.1, for tables"""
    return len(t.λarray) - 1


border = rawlen


# Writing


def rawset(t: TableBase, key: Any, value: Any) -> None:
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


def append(t: TableBase, value: Any) -> None:
    """t[#t + 1] = value, raw"""
    items = t.λarray
    if value is None or items[-1] is None or t.λhash is not None:
        set_integer(t, len(items), value)
    else:
        append_item(items, value)


def set_field(t: TableBase, key: str, value: Any) -> None:
    """Set a string key"""
    fields = t.__dict__
    if t.__class__ is LuaTable:
        if key in fields:
            if value is None:
                bury(t, fields, key)
            else:
                fields[key] = value
        elif value is not None:
            extra = t.λextra
            if extra is None and SHARES_KEYS:
                # As own_fields does it, with the new one.
                t.__dict__ = {"λextra": DETACHED, **fields, key: value}
                return
            fields = own_fields(t)
            if extra is not None and extra.buried > 8 + len(fields) // 2:
                purge(t)
            fields[key] = value
        return
    watch = t.λwatch
    if watch is not None:
        watch.set_field(key, value)
    elif value is None:
        if key in fields:
            remove_field(t, key)
    elif key in fields:
        fields[key] = value
    else:
        own_fields(t)[key] = value


def remove_field(t: TableBase, key: str) -> None:
    """Remove the attribute of a table with a metatable, where None would hide what `__index` gives"""
    del t.__dict__[key]
    extra = t.λextra
    if extra is not None and extra.traversal is not None:
        extra.traversal.size -= 1


def set_integer(t: TableBase, key: int, value: Any) -> None:
    """Set an integer key"""
    items = t.λarray
    size = len(items)
    if 0 < key < size:
        items[key] = value
        if value is None and key == size - 1:
            trim(items)
            extra = extra_of(t)
            if extra.shrunk < key:
                extra.shrunk = key
    elif key != size:
        set_entry(t, key, value)
    elif value is not None:
        if items is NO_ARRAY:
            items = [None]
            set_private(t, "λarray", items)
        elif size > 32 and items[1] is None and not size & (size - 1) and items.count(None) > size // 2:
            scatter(t, items)
            set_entry(t, key, value)
            return
        append_item(items, value)
        if t.λhash:
            gather(t, items, t.λhash)


def gather(t: TableBase, items: list[Any], entries: dict[Any, Any]) -> None:
    """Move the keys that follow the end of the array part from λhash to it"""
    size = len(items)
    before = len(entries)
    entries.pop(size - 1, None)
    value = entries.get(size)
    while value is not None:
        del entries[size]
        append_item(items, value)
        size += 1
        value = entries.get(size)
    if len(entries) != before:
        forget_traversal(t)


def scatter(t: TableBase, items: list[Any]) -> None:
    """Move an array part of mostly nils to λhash, so that a queue does not grow at its empty end"""
    scattered = [(key, value) for key, value in enumerate(items) if value is not None]
    # The list stays the table's: generated code may hold it.
    del items[1:]
    for key, value in scattered:
        set_entry(t, key, value)


def set_entry(t: TableBase, key: Any, value: Any) -> None:
    """Set a key of λhash"""
    entries = t.λhash
    if entries is None:
        if value is not None:
            set_private(t, "λhash", {key: value})
            own_array(t)  # found at once, when the next integer key is looked up
    elif key in entries:
        if value is None:
            bury(t, entries, key)
        else:
            entries[key] = value
    elif value is not None:
        extra = t.λextra
        if extra is not None and extra.buried > 8 + len(entries) // 2:
            purge(t)
        entries[key] = value


def bury(t: TableBase, entries: dict[Any, Any], key: Any) -> None:
    """Set a key to None: it stays, so that a traversal that removes what it visits can go on (§6.1, next)"""
    if entries[key] is not None:
        entries[key] = None
        extra_of(t).buried += 1
