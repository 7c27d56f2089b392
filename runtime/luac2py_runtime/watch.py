"""Watched tables: those that are mirrored, as the `__index` of others, and metatables with a class.

Setting a metatable is setting a class, and looking up `__index` is Python's attribute look-up:

- A metatable's class (`Watch.instances`) is that of the tables that have it.
- A table that is somebody's `__index` has a mirror, a class with its string fields as attributes. The base of the
  mirror is the mirror of its own `__index` table; so an `__index` chain is a method resolution order.
- Both change with their table, so a watched table has a class of its own, whose `__setattr__` sees every
  string key set.
- Where a chain ends in a function, goes round in a circle or changes too often, `__getattr__` looks up.

Classes refer to their table strongly, tables to the classes that depend on them weakly, their own excepted: they
die together.
"""

from __future__ import annotations

from _weakref import ref
from types import FunctionType as function

from . import strings
from .lookup import assign, index_missing
from .mirror import OFTEN, Looked, Mirrored, mirrored
from .strings import ANY_STRING
from .table import remove_field
from .tablebase import (
    DynamicRoot,
    LuaTable,
    PlainRoot,
    TableBase,
    absent_private,
    is_python_name,
    rawfield,
    set_private,
    unshare_fields,
)
from .traverse import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

MANY_CHANGES = 32
"""After so many changes to what the classes of a metatable depend on, they look it up instead."""

LONG_CHAIN = 60
"""A longer `__index` chain is not mirrored but walked."""

CONFIGURING = frozenset({"__index", "__newindex", "__call", "__gc", "__metatable"})
"""The fields of a metatable that show in its classes."""


class Watch:
    """What depends on a table; the attribute λwatch of the class that the table has of its own."""

    __slots__ = ("table", "own", "instances", "mirror", "writes", "unseen", "dependents", "changes")

    def __init__(self, table: TableBase) -> None:
        self.table = table
        self.own: type = LuaTable  # the class of the table itself
        self.instances: type | None = None  # the class of the tables that have it as metatable
        self.mirror: type | None = None  # the class with its fields as attributes
        self.writes: dict[str, int] = {}  # how often fields have changed since they were mirrored
        self.unseen: set[str] = set()  # the fields that nothing depends on, whatever their value
        self.dependents: list[Callable[[], type | None]] = []  # the classes that it configures as metatable
        self.changes = 0  # how often it has configured them anew

    def set_field(self, key: str, value: Any) -> None:
        """Set a string key of the table, raw"""
        t = self.table
        fields = t.__dict__
        if value is not None:
            if key in self.unseen:
                fields[key] = value
                return
            if fields.get(key) is value:
                return
            fields[key] = value
        elif key in fields:
            remove_field(t, key)
        else:
            return
        if self.mirror is not None and not is_python_name(key):
            self.reflect(self.mirror, key, value)
        elif key not in CONFIGURING:
            self.unseen.add(key)
        if key in CONFIGURING and self.dependents:
            self.changes += 1
            for cls in self.live_dependents():
                configure(cls, t)
            self.publish()

    def reflect(self, mirror: type, key: str, value: Any) -> None:
        """Show in the mirror that a field has changed; one that changes often is looked up from then on"""
        writes = self.writes[key] = self.writes.get(key, 0) + 1
        if writes < OFTEN:
            if value is not None:
                setattr(mirror, key, mirrored(value))
            elif key in mirror.__dict__:
                delattr(mirror, key)
        elif writes == OFTEN:
            setattr(mirror, key, Looked(self.table, key))
            if key not in CONFIGURING:
                self.unseen.add(key)

    def set_metatable(self, metatable: TableBase | None) -> None:
        """Give the watched table another metatable"""
        before = self.table.λmeta
        if before is not metatable:
            self.own.λmeta = metatable  # type: ignore[attr-defined]
            for cls in (self.own, self.mirror):
                if cls is not None:
                    change_metatable(cls, before, metatable)

    def live_dependents(self) -> Iterator[type]:
        """The classes that the table configures as metatable"""
        known = self.dependents
        self.dependents = [reference for reference in known if reference() is not None]
        for reference in known:
            cls = reference()
            if cls is not None:
                yield cls

    def class_of_instances(self) -> type:
        """The class of the tables that have the watched table as metatable"""
        cls = self.instances
        if cls is None:
            cls = self.instances = new_class(self.table)
            self.publish()
        return cls

    def publish(self) -> None:
        """Let λclass and λmaker say what setting the metatable takes"""
        cls = self.instances
        t = self.table
        if rawfield(t, "__gc") is not None:
            cls = None
        own = self.own
        own.λclass = cls  # type: ignore[attr-defined]
        own.λmaker = None if rawfield(t, "__newindex") is not None else cls  # type: ignore[attr-defined]


def watch(t: TableBase) -> Watch:
    """The table's Watch; gives the table a class of its own if it has none"""
    found = t.λwatch
    if found is not None:
        return found
    settle(t)
    metatable = t.λmeta
    made = Watch(t)
    made.own = type("LuaTable", (PlainRoot,), {"λwatch": made, "λmeta": metatable, "__module__": __name__})
    set_private(t, "__class__", made.own)
    unshare_fields(t)
    leave_general(t)
    change_metatable(made.own, None, metatable)
    return made


def leave_general(t: TableBase) -> None:
    """Forget what only the general class uses"""
    if "λmetatable" in t.__dict__:
        # It stays as an attribute: where `next` is shows in how many there are.
        set_private(t, "λmetatable", None)


# Configuring classes


def new_class(metatable: TableBase) -> type:
    """A class for the tables that have a metatable"""
    base, missing = chain_of(metatable, None)
    cls = type("LuaTable", (base,), {"λmeta": metatable, "__module__": __name__})
    set_special(cls, "__getattr__", missing)
    set_hooks(cls, metatable)
    watch(metatable).dependents.append(ref(cls))
    return cls


def change_metatable(cls: type, before: TableBase | None, metatable: TableBase | None) -> None:
    """Make another metatable configure a class"""
    if before is not None:
        depend_no_more(cls, before)
    if metatable is not None:
        watch(metatable).dependents.append(ref(cls))
    configure(cls, metatable)


def depend_no_more(cls: type, metatable: TableBase) -> None:
    """A metatable configures a class no more"""
    found = metatable.λwatch
    if found is not None:
        found.dependents = [reference for reference in found.dependents if reference() not in (None, cls)]


def configure(cls: type, metatable: TableBase | None) -> None:
    """Make a class, of tables or a mirror, what the metatable asks for"""
    origin = cls.__dict__.get("λorigin")
    base, missing = chain_of(metatable, origin)
    if missing is None and issubclass(base, cls):
        base, missing = DynamicRoot, looks_up(origin)
    if cls.__bases__ != (base,):
        cls.__bases__ = (base,)
    set_special(cls, "__getattr__", missing)
    if origin is None:
        set_hooks(cls, metatable)


def set_hooks(cls: type, metatable: TableBase | None) -> None:
    """Set what makes a class of tables look up, assign and call as the metatable says"""
    setter: Any = None
    newindex = rawfield(metatable, "__newindex")
    set_handler(cls, "λindex", rawfield(metatable, "__index"))
    set_handler(cls, "λnewindex", newindex)
    if newindex is not None:
        setter = assign
    elif cls.λwatch is not None:  # type: ignore[attr-defined]
        setter = set_watched
    set_special(cls, "__setattr__", setter)
    set_special(cls, "__call__", caller(rawfield(metatable, "__call")))
    cls.λplain = setter is None and rawfield(metatable, "__metatable") is None  # type: ignore[attr-defined]


def set_handler(cls: type, name: str, handler: Any) -> None:
    """Set an attribute of a class of tables that is a metamethod: a function must not bind"""
    if getattr(cls, name) is not handler:
        setattr(cls, name, None if handler is None else mirrored(handler))


def set_special(cls: type, name: str, method: Any) -> None:
    """Set or remove a special method of a class"""
    if cls.__dict__.get(name) is not method:
        if method is None:
            delattr(cls, name)
        else:
            setattr(cls, name, method)


def set_watched(t: TableBase, name: str, value: Any) -> None:
    """t.name = value, where t is watched and has no `__newindex`"""
    watched: Any = t.λwatch
    if value is not None and name in watched.unseen:
        t.__dict__[name] = value
    elif name[:1] == "λ":
        set_private(t, name, value)
    else:
        watched.set_field(name, value)


def caller(handler: Any) -> Any:
    """The `__call__` of a class whose metatable has this `__call`"""
    if handler is None or handler.__class__ is function:
        return handler

    from .calling import Called

    return Called.__call__


# Chains


def chain_of(metatable: TableBase | None, origin: Any) -> tuple[type, Any]:
    """The base of a class whose tables have this metatable, and its `__getattr__` if it needs one of its own.

    `origin` is the table that the class mirrors, None for a class of tables.
    """
    handler = rawfield(metatable, "__index")
    if handler is None:
        return (PlainRoot, None) if origin is not ANY_STRING else (DynamicRoot, looks_up(origin))
    if metatable.λwatch is not None and metatable.λwatch.changes > MANY_CHANGES:  # type: ignore[union-attr]
        return DynamicRoot, looks_up(origin)
    if isinstance(handler, TableBase):
        base = mirror_of(handler)
        if base is None or len(base.__mro__) > LONG_CHAIN:
            return DynamicRoot, looks_up(origin)
        return base, None
    if handler.__class__ is function and origin is None:
        return DynamicRoot, calls(handler)
    return DynamicRoot, looks_up(origin)


def mirror_of(t: TableBase) -> type | None:
    """The mirror of a table; None while it is being made, that is in a circular chain"""
    found = watch(t)
    if found.mirror is None:
        found.mirror = Mirrored
        found.unseen.clear()
        base, missing = chain_of(t.λmeta, t)
        namespace = {
            name: mirrored(value)
            for name, value in t.__dict__.items()
            if value is not None and not is_python_name(name) and name[:1] != "λ"
        }
        namespace["λorigin"] = t
        cls = found.mirror = type("LuaTable", (base,), namespace)
        set_special(cls, "__getattr__", missing)
        if t.λmeta is not None:
            watch(t.λmeta).dependents.append(ref(cls))
    return None if found.mirror is Mirrored else found.mirror


def looks_up(origin: Any) -> Any:
    """A `__getattr__` that walks the chain from the object on, or from the table that is mirrored"""
    if origin is ANY_STRING:
        return strings.look_up

    def __getattr__(self: TableBase, name: str) -> Any:
        if name[:1] == "λ" or is_python_name(name):
            return absent_private(name)
        return index_missing(self if origin is None else origin, name)

    return __getattr__


def calls(handler: Callable[..., Any]) -> Any:
    """A `__getattr__` for objects whose `__index` is a function"""

    def __getattr__(self: TableBase, name: str) -> Any:
        if name[:1] in "_λ" and (name[:1] == "λ" or is_python_name(name)):
            return absent_private(name)
        result = handler(self, name)
        if result.__class__ is tuple:
            return result[0] if result else None
        return result

    return __getattr__
