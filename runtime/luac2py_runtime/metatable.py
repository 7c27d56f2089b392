"""Metatables (§2.4)."""

from __future__ import annotations

from . import state as states
from .tablebase import DynamicRoot, LuaTable, TableBase, is_private, private_default, rawfield
from .table import rawget, rawset, set_private

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .state import State


class General(DynamicRoot):
    """A table that looks everything up."""

    def __getattr__(self, name: str) -> object:
        if is_private(name):
            return private_default(name)
        from .operators import index

        return index(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name[:1] == "λ":
            set_private(self, name, value)
            return
        from .operators import setindex

        setindex(self, name, value)

    def __call__(self, *args: object) -> object:
        from .errors import call_error

        handler = rawfield(self.λmeta, "__call")
        if handler is None:
            raise call_error(self)
        return handler(self, *args)


def setmetatable(t: TableBase, metatable: TableBase | None) -> TableBase:
    """setmetatable (table, metatable) · §6.1, without its checks"""
    set_private(t, "λmeta", metatable)
    fields = t.__dict__
    for name in [name for name, value in fields.items() if value is None and name != "λmeta"]:
        del fields[name]
    set_private(t, "__class__", LuaTable if metatable is None else General)
    return t


def instance_class(metatable: object) -> type | None:
    """The class to make objects with this metatable of; None if they must be made by `setmetatable`"""
    return None


def getmetatable_raw(value: object) -> TableBase | None:
    """The metatable of any value, whatever its `__metatable` says"""
    try:
        return value.λmeta  # type: ignore[attr-defined]
    except AttributeError:
        from .errors import type_name

        return states.current().type_metatables.get(type_name(value))


def set_type_metatable(name: str, metatable: TableBase | None) -> None:
    """Set the metatable of all values of a basic type (debug.setmetatable)"""
    states.current().type_metatables[name] = metatable


def metamethod(value: object, event: str) -> object:
    """The metamethod of a value for an event such as "__add"; None if it has none"""
    metatable = getmetatable_raw(value)
    return None if metatable is None else metatable.__dict__.get(event)


class StringsProxy:
    """Its attributes are what indexing a string gives."""

    def __init__(self, state: State) -> None:
        self.λstate = state

    def __getattr__(self, name: str) -> object:
        if is_private(name):
            raise AttributeError(name)
        from .operators import index

        return index("", name)


def strings_proxy(state: State) -> object:
    """What stands for the strings of a state where their fields are read"""
    return StringsProxy(state)
