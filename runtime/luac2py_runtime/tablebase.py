"""The Python classes of tables: the common base, the class of tables without metatable, absent fields.

A table's string keys are its attributes; `λarray` holds the positive integer keys, `λhash` all others. An
attribute with value None is an absent key. Names with a λ are the runtime's: no Lua string can spell them.

What answers for an absent field depends on what is fast: before Python 3.12 a class-level None for each field
name that a loaded chunk reads, from 3.12 on `__getattr__`. This file decides; the rest of the runtime derives from
`PlainRoot`, whose subclasses answer nil, or from `DynamicRoot`, whose subclasses bring their own `__getattr__`.
"""

from __future__ import annotations

import sys

from .protocol import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from .state import State
    from .traverse import Traversal
    from .watch import Watch

NO_ARRAY: list[Any] = [None]
"""The array part of every table that has none of its own: never to be changed."""

PYPY = sys.implementation.name == "pypy"

DECLARES_FIELDS = sys.version_info < (3, 12) or PYPY
"""Whether absent fields are class-level Nones rather than misses that `__getattr__` answers."""

SHARES_KEYS = sys.version_info >= (3, 11) and not PYPY
"""Whether the first thirty attribute names of a class are kept inline in its objects (CPython from 3.11 on).

What goes in through `__dict__`, with keys made at run time, must not use them up: see `own_fields`.
"""

set_private = object.__setattr__
"""Sets an attribute of the runtime on a table of any class."""

PRIVATE = frozenset({"λarray", "λhash", "λextra", "λmetatable"})
"""The attributes of the runtime that are in a table's `__dict__`."""


PROTOCOLS = (
    "array array_function array_interface array_priority array_struct array_ufunc await copy deepcopy fspath "
    "getinitargs getnewargs getnewargs_ex getstate html html_format index length_hint name qualname set_name "
    "setstate signature wrapped"
).split()
"""Special attributes that Python's tools ask objects for, and that a table must not seem to have."""


class Extra:
    """What few tables need to keep beside their entries."""

    buried = 0  # keys that the runtime has set to None, at most
    detached = False  # whether `__dict__` shares no keys with that of other objects
    first: Callable[[], Any] | None = None  # a weak reference to the first table with this metatable
    finalizer: Any = None  # what calls `__gc`
    state: State | None = None  # the state of a metatable of weak tables
    shrunk = 0  # the largest index that was removed from the end of λarray
    traversal: Traversal | None = None  # where `next` is


class Detached(Extra):
    """The Extra of all tables that need none but for this."""

    detached = True

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("extra_of gives a table its own")


DETACHED = Detached()


class TableBase(Protocol):
    """Any table. Only special methods: every plain attribute name belongs to Lua."""

    λarray: list[Any]
    λhash: dict[Any, Any] | None = None
    λextra: Extra | None = None
    λmeta: TableBase | None = None  # the metatable; this and what follows are attributes of classes
    λindex: Any = None  # its `__index`
    λnewindex: Any = None  # its `__newindex`
    λdynamic = False  # whether `__getattr__` looks up
    λplain = False  # whether `setmetatable` may change `__class__`, and need not do more
    λwatch: Watch | None = None  # what depends on this table
    λclass: type | None = None  # the class of the tables that have this one as metatable, if that is all they need
    λmaker: type | None = None  # the same, if also new fields may be set by Python's own means

    __hash__ = object.__hash__


class NilRoot(TableBase):
    """Base of the classes whose absent fields are nil."""


class PlainRoot(NilRoot):
    """Base of the classes of tables with metatables, or watched, whose absent fields are nil."""

    λarray = NO_ARRAY


class DynamicRoot(TableBase):
    """Base of the classes whose `__getattr__` looks up what is absent."""

    λarray = NO_ARRAY
    λdynamic = True


class LuaTable(NilRoot):
    """A table without metatable. Its array part is read so often that, from 3.12 on, the class has no default of it."""

    λplain = True


def rawfield(table: TableBase | None, key: str) -> Any:
    """The raw value of a string key; None for no table"""
    return None if table is None else table.__dict__.get(key)


def extra_of(t: TableBase) -> Extra:
    """The table's Extra, made if it has none of its own"""
    extra = t.λextra
    if extra is None or extra is DETACHED:
        made = Extra()
        made.detached = extra is DETACHED
        set_private(t, "λextra", made)
        return made
    return extra


def is_python_name(name: str) -> bool:
    """Whether an attribute name is of Python's form `__x__`: no class attribute mirrors a field of such a name"""
    return name[:2] == "__" == name[-2:] and len(name) > 4


def absent_private(name: str) -> object:
    """What an object answers for an attribute of Python's or the runtime's that is not there"""
    if name == "λarray":
        return NO_ARRAY
    raise AttributeError(name)


FIELDS_OWNED = DETACHED if SHARES_KEYS else None
"""The `λextra` of a table whose fields are in a dict of its own, and that needs nothing else to be known of it."""


def own_fields(t: TableBase) -> dict[str, Any]:
    """The attributes in a dict that shares no keys with other objects, for keys made at run time"""
    if SHARES_KEYS:
        extra = t.λextra
        if extra is None:
            # First in the dict, so that a traversal has to look for it once only.
            set_private(t, "__dict__", {"λextra": DETACHED, **t.__dict__})
        elif not extra.detached:
            extra.detached = True
            set_private(t, "__dict__", t.__dict__.copy())
    return t.__dict__


def unshare_fields(t: TableBase) -> None:
    """After its class was changed, make reading an object's attributes fast again (CPython from 3.11 on)

    Its dict shares keys with the objects of another class, which the interpreter has no fast path for. The dict object
    stays the same, so that a traversal goes on.
    """
    if SHARES_KEYS:
        fields = t.__dict__
        copy = fields.copy()
        fields.clear()
        fields.update(copy)
        extra_of(t).detached = True


if DECLARES_FIELDS:
    TableBase.λarray = NO_ARRAY

    def declare_fields(names: Iterable[str]) -> None:
        """Make absent fields of these names read as nil"""
        for name in names:
            if name not in NilRoot.__dict__ and not is_python_name(name):
                setattr(NilRoot, name, None)

else:

    def declare_fields(names: Iterable[str]) -> None:
        """Nothing to do: `__getattr__` answers for every name"""

    NOT_NIL = PRIVATE | frozenset(f"__{name}__" for name in PROTOCOLS)

    def _absent(self: TableBase, name: str) -> Any:
        return absent_private(name) if name in NOT_NIL else None

    NilRoot.__getattr__ = _absent  # type: ignore[attr-defined]
