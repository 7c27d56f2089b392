"""Metatables (§2.4): setting and getting them, metamethods, the metatables of the basic types."""

from __future__ import annotations

from _weakref import ref

from . import state as states
from .errors import type_name
from .lookup import assign, index_missing
from .strings import set_strings_metatable
from .tablebase import (
    DynamicRoot,
    LuaTable,
    TableBase,
    absent_private,
    extra_of,
    is_python_name,
    rawfield,
    set_private,
)
from .traverse import settle
from .watch import leave_general, watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


exposed: set[str] = set()
"""The basic types whose metatable a program has had in its hands: it may have a `__tostring`."""

PROMOTION = 64
"""After so many look-ups by general tables, the one that is at it gets a class of its own metatable."""


class General(DynamicRoot):
    """The class of tables that are the first one with their metatable: it looks everything up."""

    λmetatable: TableBase
    λlookups = 0

    @property
    def λmeta(self) -> TableBase:  # type: ignore[override]
        return self.λmetatable

    @property
    def λindex(self) -> Any:
        return rawfield(self.λmetatable, "__index")

    @property
    def λnewindex(self) -> Any:
        return rawfield(self.λmetatable, "__newindex")

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "λ" or is_python_name(name):
            return absent_private(name)
        count_lookup(self)
        return index_missing(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        count_lookup(self)
        assign(self, name, value)


def count_lookup(t: General) -> None:
    """Make every so manieth table that is looked up in a specialized one: those in use will be among them.

    Counting for each table would cost more than looking up; a table used once gets no class.
    """
    General.λlookups += 1
    if General.λlookups >= PROMOTION:
        General.λlookups = 0
        specialize(t, t.λmetatable)


def setmetatable(t: TableBase, metatable: TableBase | None) -> TableBase:
    """setmetatable (table, metatable) · §6.1, without its checks"""
    if metatable is not None and (t.__class__ is LuaTable or t.λplain) and t.λextra is None:
        cls = metatable.λclass
        if cls is not None:
            t.__class__ = cls
            return t
    change_metatable(t, metatable)
    return t


def change_metatable(t: TableBase, metatable: TableBase | None) -> None:
    """Set the metatable of a table, whatever class it has and whether or not the metatable has one"""
    settle(t)
    watched = t.λwatch
    if watched is not None:
        watched.set_metatable(metatable)
    elif metatable is None:
        set_private(t, "__class__", LuaTable)
        leave_general(t)
    elif metatable.λwatch is not None:
        specialize(t, metatable)
    else:
        extra = extra_of(metatable)
        if extra.first is None:
            extra.first = ref(t)
            generalize(t, metatable)
        else:
            first = extra.first()
            specialize(t, metatable)
            if first.__class__ is General and first.λmeta is metatable:
                specialize(first, metatable)
    if metatable is not None:
        if rawfield(metatable, "__gc") is not None:
            from .finalizers import mark

            mark(t)
        if rawfield(metatable, "__mode") is not None:
            from .automatic import start

            extra_of(metatable).state = states.current()
            start()


def generalize(t: TableBase, metatable: TableBase) -> None:
    """Give a table the general class"""
    if t.__class__ is LuaTable and t.λextra is None:
        t.λmetatable = metatable  # type: ignore[attr-defined]
        t.__class__ = General  # type: ignore[assignment]
        return
    extra = t.λextra
    if extra is not None and extra.traversal is not None and "λmetatable" not in t.__dict__:
        extra.traversal.size += 1
    set_private(t, "λmetatable", metatable)
    set_private(t, "__class__", General)


def specialize(t: TableBase, metatable: TableBase) -> None:
    """Give a table the class of its metatable"""
    cls = watch(metatable).class_of_instances()
    watched = t.λwatch
    if watched is not None:
        # Its own metatable, or a part of what had to be watched.
        watched.set_metatable(metatable)
    else:
        set_private(t, "__class__", cls)
        leave_general(t)


def instance_class(metatable: Any) -> Any:
    """The class to make objects with this metatable of; None if they must be made by `setmetatable`"""
    try:
        return metatable.λmaker
    except AttributeError:
        return None


# Metatables of any value


def getmetatable_raw(value: Any) -> Any:
    """The metatable of any value, whatever its `__metatable` says, for a program to look at"""
    if value.__class__ is str:
        exposed.add("string")
        # Not by the exception below, which takes its time.
        return states.current().type_metatables.get("string")
    try:
        return value.λmeta
    except AttributeError:
        return states.current().type_metatables.get(type_name(value))


def metamethod(value: Any, event: str) -> Any:
    """The metamethod of a value for an event such as "__add"; None if it has none"""
    if value.__class__ is str:
        metatable = states.current().type_metatables.get("string")
    else:
        try:
            metatable = value.λmeta
        except AttributeError:
            metatable = states.current().type_metatables.get(type_name(value))
    return None if metatable is None else metatable.__dict__.get(event)


def set_type_metatable(name: str, metatable: TableBase | None) -> None:
    """Set the metatable of all values of a basic type (debug.setmetatable)"""
    state = states.current()
    state.type_metatables[name] = metatable
    exposed.add(name)
    if name == "string":
        set_strings_metatable(state.strings.__class__, metatable)
