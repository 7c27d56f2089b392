"""The Python classes of tables: the common base, the class of tables without metatable, absent fields.

A table's string keys are its attributes; `λarray` holds the positive integer keys, `λhash` all others. An
attribute with value None is an absent key. Names with a λ are the runtime's: no Lua string can spell them.

What answers for an absent field depends on what is fast: before Python 3.12 a class-level None for each field
name that a loaded chunk reads, from 3.12 on `__getattr__`. This file decides; the rest of the runtime
asks `PlainRoot`, whose subclasses answer nil, and `DynamicRoot`, whose subclasses bring a `__getattr__`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .watch import Watch

NO_ARRAY: list = [None]
"""The array part of every table that has none of its own: never to be changed."""

DECLARES_FIELDS = sys.version_info < (3, 12) or sys.implementation.name == "pypy"
"""Whether absent fields are class-level Nones rather than misses that `__getattr__` answers."""


class TableBase:
    """Any table. Only special methods: every plain attribute name belongs to Lua."""

    λarray: list
    λhash: dict | None = None
    λmeta: LuaTable | None = None
    λwatch: Watch | None = None  # what mirrors this table; an attribute of the table's own class
    λclass: type | None = None  # the class to make objects of, if this table is a metatable
    λfirst: Callable[[], object] | None = None  # a weak reference to the first table with this metatable
    λtombs = 0  # how many attributes of value None the runtime has left
    λshrunk = 0  # the largest index that was ever removed from the end of λarray
    λtraversal: object = None  # where `next` is

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        """Raw identity, then the metamethod `__eq` (§3.4.4)"""
        if self is other:
            return True
        if self.__class__ is LuaTable is other.__class__ or not isinstance(other, TableBase):
            return False
        handler = rawfield(self.λmeta, "__eq")
        if handler is None:
            handler = rawfield(other.λmeta, "__eq")
            if handler is None:
                return False
        result = handler(self, other)  # type: ignore[operator]
        if result.__class__ is tuple:
            result = result[0] if result else None
        return result is not None and result is not False


def rawfield(table: TableBase | None, key: str) -> object:
    """The raw value of a string key; None for no table."""
    return None if table is None else table.__dict__.get(key)


class PlainRoot(TableBase):
    """Base of the classes whose absent fields are nil."""


class DynamicRoot(TableBase):
    """Base of the classes whose `__getattr__` looks up what is absent."""


class LuaTable(PlainRoot):
    """A table without metatable."""


if DECLARES_FIELDS:
    TableBase.λarray = NO_ARRAY

    def private_default(name: str) -> object:
        """What an object answers for an attribute of Python's or ours that neither it nor its class has."""
        raise AttributeError(name)

    def declare_fields(names: Iterable[str]) -> None:
        """Make absent fields of these names read as nil."""
        for name in names:
            if not is_private(name) and name not in PlainRoot.__dict__:
                setattr(PlainRoot, name, None)

else:

    def private_default(name: str) -> object:
        """What an object answers for an attribute of Python's or ours that neither it nor its class has."""
        if name == "λarray":
            return NO_ARRAY
        raise AttributeError(name)

    def declare_fields(names: Iterable[str]) -> None:
        """Nothing to do: `__getattr__` answers for every name."""

    def _absent(self: TableBase, name: str) -> object:
        if name[:1] in "_λ" and is_private(name):
            return private_default(name)
        return None

    PlainRoot.__getattr__ = _absent  # type: ignore[attr-defined]


def is_private(name: str) -> bool:
    """Whether an attribute name is Python's (`__class__`) or the runtime's, not to be looked up for Lua."""
    return name[:1] == "λ" or (name[:2] == "__" and name[-2:] == "__" and len(name) > 4)
