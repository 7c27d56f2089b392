"""Weak tables: the field `__mode` of metatables (§2.5.4).

Python's dicts are strong. For the time of a full collection the weak tables are emptied of what they refer to
weakly, and get back afterwards what is still alive. A value goes to its weak key meanwhile, so that it
lives as long as the key does: an ephemeron.
"""

from __future__ import annotations

import gc
import sys
from _weakref import ref
from time import perf_counter
from types import BuiltinFunctionType, CellType, FunctionType

from . import finalizers
from . import state as states
from .automatic import collected
from .instances import instances_of
from .table import set_field, trim
from .tablebase import PRIVATE, TableBase, rawfield
from .temporaries import empty_temporaries
from .traverse import BooleanKey, let_go_of_dead_keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import Any

VALUES = (type(None), bool, int, float, str, BooleanKey, BuiltinFunctionType)
"""What is never removed from weak tables: values, and functions of C."""

CONTAINERS = (dict, list, CellType)
"""What tables and closures keep their contents in."""

EPHEMERONS = "λephemerons"
"""The attribute of keys that has the values of weak tables for them."""


def collect_garbage(traced: FrameType | None = None) -> None:
    """A full collection (§6.1, collectgarbage); `traced`: the frame that a trace function asks it for"""
    begin = perf_counter()
    finalizers.hold()
    try:
        empty_dead_temporaries(sys._getframe(1), traced)
        finalizers.mark_again()
        emptied = [Emptied(t, mode) for t, mode in weak_tables()]
        gc.collect()
        for contents in emptied:
            contents.give_back()
        if any(contents.has_lost() for contents in emptied):
            # What the finalizers reach is alive again, and still a key when they run.
            for t in reached_from(finalizers.found_dead()):
                for entry, value in t.__dict__.pop(EPHEMERONS, {}).items():
                    entry.give_back(t, value)
    finally:
        collected(perf_counter() - begin)
        finalizers.release()


def reached_from(found: list[TableBase]) -> Iterator[TableBase]:
    """The tables that can be reached from some, these among them, through tables and closures"""
    seen = set()
    waiting: list[Any] = list(found)
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, TableBase):
            waiting += gc.get_referents(value)
            yield value
        elif value.__class__ in CONTAINERS:
            waiting += gc.get_referents(value)
        elif value.__class__ is FunctionType:
            waiting += value.__closure__ or ()


def empty_dead_temporaries(frame: FrameType | None, traced: FrameType | None) -> None:
    """Empty the dead temporaries of all functions that are active, in suspended coroutines too"""
    empty_temporaries(frame, traced)
    coroutines = sys.modules.get(__package__ + ".greenlets")
    if coroutines is not None:
        for frame in coroutines.suspended_frames():
            empty_temporaries(frame)


def weak_tables() -> list[tuple[TableBase, str]]:
    """All weak tables and their modes, but for those of other states, which may run in another thread"""
    tables = [(t, rawfield(t.λmeta, "__mode")) for t in instances_of(classes_with_modes())]
    weak = [(t, mode) for t, mode in tables if mode.__class__ is str and ("k" in mode or "v" in mode)]
    state = states.current()
    return [(t, mode) for t, mode in weak if state_of(t) in (None, state)]


def classes_with_modes() -> set[type[TableBase]]:
    """The classes of tables whose metatable has the field `__mode`, or is not known from the class"""
    found = set()
    waiting: list[type[TableBase]] = [TableBase]
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        metatable = cls.λmeta
        if not isinstance(metatable, (TableBase, type(None))) or rawfield(metatable, "__mode") is not None:
            found.add(cls)
    return found


def state_of(t: TableBase) -> states.State | None:
    """The state of a weak table; None where its metatable became one of weak tables later"""
    extra = t.λmeta.λextra  # type: ignore[union-attr]
    return None if extra is None else extra.state


class Entry:
    """A key of λhash and its value, each as a weak reference if that is what the table has."""

    __slots__ = ("table", "key", "value")

    def __init__(self, table: ref[TableBase], key: Any, value: Any) -> None:
        self.table = table
        self.key = key
        self.value = value

    def give_back(self, key: Any, value: Any) -> None:
        """Put the entry into its table again"""
        t = self.table()
        if t is not None and value is not None:
            t.λhash[key] = value  # type: ignore[index]


class Emptied:
    """What a weak table has had, until it gets it back."""

    __slots__ = ("table", "items", "fields", "entries", "keys")

    def __init__(self, t: TableBase, mode: str) -> None:
        self.table = ref(t)
        self.items: list[tuple[Any, ref[Any]]] = []
        self.fields: list[tuple[Any, ref[Any]]] = []
        self.entries: list[Entry] = []
        self.keys: list[tuple[int, ref[Any]]] = []
        let_go_of_dead_keys(t)
        if "v" in mode:
            self.take_values(t)
        if "k" in mode and t.λextra is not None and t.λextra.traversal is not None:
            taken = t.λextra.traversal.let_go_of(is_collectable)
            self.keys = [(position, ref(key)) for position, key in taken]
        if t.λhash:
            for key, value in t.λhash.items():
                self.entries.append(self.weak_entry(key, value, mode))
            t.λhash.clear()

    def take_values(self, t: TableBase) -> None:
        """Take the collectable values out of the array part and the fields"""
        for container, taken, entries in (
            (t.λarray, self.items, enumerate(t.λarray)),
            (t.__dict__, self.fields, t.__dict__.items()),
        ):
            for key, value in entries:
                if is_collectable(value) and key not in PRIVATE:
                    taken.append((key, ref(value)))
            for key, _ in taken:
                container[key] = None

    def weak_entry(self, key: Any, value: Any, mode: str) -> Entry:
        """The entry without strong references to what is weak in it"""
        entry = Entry(self.table, key, value)
        if "v" in mode and is_collectable(value):
            entry.value = ref(value)
        if "k" in mode and is_collectable(key):
            if entry.value.__class__ is not ref and attach(key, entry, value):
                entry.value = None
            entry.key = ref(key)
        return entry

    def has_lost(self) -> bool:
        """Whether a key has died, as Python sees it before finalizers run"""
        return any(entry.key.__class__ is ref and entry.key() is None for entry in self.entries)

    def give_back(self) -> None:
        """Give the table what is still alive"""
        for entry in self.entries:
            key = entry.key
            if key.__class__ is ref:
                key = key()
                if key is None:
                    continue
            value = detach(key, entry) if entry.value is None else entry.value
            entry.give_back(key, value() if value.__class__ is ref else value)
        t = self.table()
        if t is not None:
            items = t.λarray
            for i, weak in self.items:
                items[i] = weak()
            if items[-1] is None and len(items) > 1:
                trim(items)
            for name, weak in self.fields:
                set_field(t, name, weak())
            self.give_back_keys(t)

    def give_back_keys(self, t: TableBase) -> None:
        """Let a run of `next` find the keys again that are still alive"""
        traversal = None if t.λextra is None else t.λextra.traversal
        if traversal is not None:
            for position, weak in self.keys:
                key = weak()
                if key is not None:
                    traversal.keys[position] = key


def is_collectable(value: Any) -> bool:
    """Whether an object is removed from weak tables"""
    if isinstance(value, VALUES):
        return False
    try:
        ref(value)
    except TypeError:
        return False
    return True


def attach(key: Any, entry: Entry, value: Any) -> bool:
    """Let a key hold the value of a weak table; false if it cannot"""
    attributes = getattr(key, "__dict__", None)
    if attributes is None:
        return False
    attributes.setdefault(EPHEMERONS, {})[entry] = value
    return True


def detach(key: Any, entry: Entry) -> Any:
    """The value that a key holds for an entry"""
    attributes = getattr(key, "__dict__", {})
    held = attributes.get(EPHEMERONS)
    if held is None:
        return None
    value = held.pop(entry, None)
    if not held:
        del attributes[EPHEMERONS]
    return value
