"""Traversal of tables: `next` and the iterators of the generic `for` over it (§6.1).

The order: the array part, the string keys, the other keys, the last two in order of insertion.
"""

from __future__ import annotations

from _operator import itemgetter  # `operator` itself takes longer to load

from .errors import runtime_error
from .tablebase import PRIVATE, PYPY, LuaTable, TableBase, extra_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


# Keys that are another object in λhash


class BooleanKey:
    """What stands for a boolean among the keys of λhash, since `hash(True) == hash(1)`"""

    __slots__ = ("value",)

    def __init__(self, value: bool) -> None:
        self.value = value


TRUE_KEY = BooleanKey(True)
FALSE_KEY = BooleanKey(False)


def float_key(key: float) -> int | float:
    """A float with an integral value within 64 bits is the integer key (§2.1)"""
    if key.is_integer() and -0x8000000000000000 <= key < 0x8000000000000000:
        return int(key)
    return key


# next


DEAD_KEY = "λ"
"""Stands for a key that has no value any more and was let go by a collection."""


class Traversal:
    """The keys beyond the array part, as a run of `next` goes through them."""

    __slots__ = ("keys", "positions", "dead", "last", "size", "skipped")

    def __init__(self, t: TableBase) -> None:
        self.keys: list[Any] = [key for key in t.__dict__ if key not in PRIVATE]
        self.positions: dict[Any, int] | None = None
        self.dead: dict[int, int] | None = None  # the positions of dead keys, which are known by their hashes only
        self.last = 0  # the position of the key given last
        self.size = len(t.__dict__)  # as long as it stays so, no key has come in
        self.skipped = 0  # how many nils runs from the beginning have met
        entries = t.λhash
        if entries is not None:
            self.keys += entries
            self.size += len(entries)

    def find(self, key: Any) -> int:
        """The position after a key; -1 if it is none of the keys"""
        last = self.last
        keys = self.keys
        if last < len(keys) and keys[last] is key:
            return last + 1
        if self.positions is None:
            self.positions = {known: position for position, known in enumerate(keys)}
        position = self.positions.get(key)
        if position is None:
            position = -2 if self.dead is None else self.dead.get(hash(key), -2)
        return position + 1

    def let_go(self, t: TableBase) -> None:
        """Forget which keys those are that have no value any more, but not where they were"""
        live = dict.fromkeys(live_keys(t))
        dead = self.dead or {}
        for position, key in enumerate(self.keys):
            if key not in live and key is not DEAD_KEY:
                dead[hash(key)] = position
                self.keys[position] = DEAD_KEY
        if self.positions is not None:
            dead.update((hash(key), position) for key, position in self.positions.items() if key not in live)
            self.positions = {key: position for key, position in self.positions.items() if key in live}
        self.dead = dead or None

    def let_go_of(self, is_weak: Callable[[Any], bool]) -> list[tuple[int, Any]]:
        """Forget which keys the weak ones are, but not where they were; gives them with their positions"""
        taken = [(position, key) for position, key in enumerate(self.keys) if is_weak(key)]
        dead = self.dead or {}
        for position, key in taken:
            dead[hash(key)] = position
            self.keys[position] = DEAD_KEY
        for key, position in (self.positions or {}).items():
            dead[hash(key)] = position
        self.positions = None
        self.dead = dead or None
        return taken

    def keep_known(self, keys: list[Any]) -> None:
        """Let the keys of an earlier Traversal be found, which has had more of them"""
        live = self.keys
        self.positions = positions = {}
        count = 0
        for key in keys:
            if count < len(live) and live[count] is key:
                count += 1
            positions[key] = count - 1


def next_entry(t: TableBase, key: Any) -> tuple[Any, ...] | None:
    """next (table, index) · §6.1: the key and value after `key`, None at the end"""
    kind = key.__class__
    if kind is int:
        items = t.λarray
        if 0 < key < len(items):
            return next_item(t, items, key + 1)
    elif key is None:
        return next_item(t, t.λarray, 1)
    elif kind is bool:
        key = TRUE_KEY if key else FALSE_KEY
    elif kind is float and float_key(key).__class__ is int:
        # no key is such a float
        raise runtime_error("invalid key to 'next'")
    traversal = traversal_of(t)
    start = traversal.find(key)
    if start < 0:
        if kind is not int or key < 1 or key > extra_of(t).shrunk:
            raise runtime_error("invalid key to 'next'")
        start = 0
    return next_key(t, traversal, start)


def next_item(t: TableBase, items: list[Any], start: int) -> tuple[Any, ...] | None:
    """The first entry of the array part from an index on, or of what follows it"""
    for i in range(start, len(items)):
        value = items[i]
        if value is not None:
            return i, value
    if t.__class__ is LuaTable and not PYPY and (t.λextra is None or t.λextra.traversal is None):
        # Many a call of `next` asks only whether the table is empty. Where `__index` counts, keys are
        # removed for good, and only a Traversal still knows them; PyPy changes the order of attributes.
        skipped = 0
        for pair in t.__dict__.items():
            if pair[1] is not None and pair[0] not in PRIVATE:
                return pair
            skipped += 1
            if skipped > 8:
                break
        else:
            if not t.λhash:
                return None
    traversal = traversal_of(t)
    entry = next_key(t, traversal, 0)
    if entry is not None:
        traversal.skipped += traversal.last
        if traversal.skipped > len(traversal.keys):
            compact(t, traversal)
    return entry


def traversal_of(t: TableBase) -> Traversal:
    """The table's Traversal, a new one if keys have come in since"""
    extra = extra_of(t)
    traversal = extra.traversal
    size = len(t.__dict__)
    if t.λhash is not None:
        size += len(t.λhash)
    if traversal is None or traversal.size != size:
        extra.traversal = traversal = Traversal(t)
    return traversal


def next_key(t: TableBase, traversal: Traversal, start: int) -> tuple[Any, ...] | None:
    """The first entry from a position of a Traversal on"""
    keys = traversal.keys
    fields = t.__dict__
    entries: Any = t.λhash
    for position in range(start, len(keys)):
        key = keys[position]
        value = fields.get(key) if key.__class__ is str else entries.get(key)
        if value is not None:
            traversal.last = position
            return (key.value if key.__class__ is BooleanKey else key), value
    if t.__class__ is LuaTable:
        extra_of(t).traversal = None
    return None


def forget_traversal(t: TableBase) -> None:
    """The keys beyond the array part have changed otherwise than by removing some"""
    extra = t.λextra
    if extra is not None and extra.traversal is not None:
        extra.traversal = None


def compact(t: TableBase, traversal: Traversal) -> None:
    """Forget keys set to nil, except that `next` still knows where they were

    For `while next(t) do t[next(t)] = nil end`, where each call meets more of them.
    """
    purge(t)
    traversal_of(t).keep_known(traversal.keys)


def settle(t: TableBase) -> None:
    """Forget keys set to nil before the table gets a metatable, where they would hide what `__index` gives"""
    extra = t.λextra
    if extra is not None and extra.buried:
        compact(t, extra.traversal or Traversal(t))


def let_go_of_dead_keys(t: TableBase) -> None:
    """Keep no key alive that was set to nil, except that `next` still knows where it was: for a full collection"""
    settle(t)
    extra = t.λextra
    if extra is not None and extra.traversal is not None:
        extra.traversal.let_go(t)


def live_keys(t: TableBase) -> Iterator[Any]:
    """The keys beyond the array part that have values"""
    for entries in (t.__dict__, t.λhash or {}):
        for key, value in entries.items():
            if value is not None:
                yield key


def purge(t: TableBase) -> None:
    """Forget the keys that were set to nil"""
    for entries in (t.__dict__, t.λhash):
        if entries is not None:
            for key in [key for key, value in entries.items() if value is None]:
                del entries[key]
    extra = extra_of(t)
    extra.buried = 0
    extra.traversal = None


# The generic `for` over `next`: entries may be assigned to and removed meanwhile


def entries_of(t: TableBase) -> Iterator[tuple[Any, ...]]:
    """The keys and values of a table"""
    if t.__class__ is LuaTable and len(t.λarray) == 1 and t.λhash is None and not PYPY:
        return live_entries(t.__dict__)
    return all_entries(t)


def all_entries(t: TableBase) -> Iterator[tuple[Any, ...]]:
    """The keys and values of a table of any class, with any parts"""
    for entry in enumerate(t.λarray):
        if entry[1] is not None:
            yield entry
    fields = t.__dict__
    if t.__class__ is LuaTable and not PYPY:
        yield from live_entries(fields)
    else:
        # Keys may be removed for good, and PyPy changes the order of attributes.
        for key in list(fields):
            value = fields.get(key)
            if value is not None and key not in PRIVATE:
                yield key, value
    if t.λhash:
        for pair in live_entries(t.λhash):
            yield (pair[0].value, pair[1]) if pair[0].__class__ is BooleanKey else pair


def live_entries(entries: dict[Any, Any]) -> Iterator[tuple[Any, ...]]:
    """The items of a dict that may change; new keys may be left out, but are no error"""
    size = len(entries)
    seen = 0
    pairs = iter(entries.items())
    private = ("λextra" in entries) + ("λarray" in entries) + ("λhash" in entries) + ("λmetatable" in entries)
    if private == 1 and next(iter(entries)) in PRIVATE:
        next(pairs)
        seen = 1
        private = 0
    try:
        if private:
            for pair in pairs:
                seen += 1
                if pair[1] is not None and pair[0] not in PRIVATE:
                    yield pair
        else:
            for pair in pairs:
                seen += 1
                if pair[1] is not None:
                    yield pair
    except RuntimeError:
        # Its size has changed, by an attribute of the runtime, a purge, or a new key: then any order will do (§6.1).
        for key in list(entries)[max(0, seen - max(0, size - len(entries))) :]:
            value = entries.get(key)
            if value is not None and key not in PRIVATE:
                yield key, value


def keys_of(t: TableBase) -> Iterator[Any]:
    """The keys of a table"""
    if t.__class__ is LuaTable and len(t.λarray) == 1 and t.λhash is None and not PYPY:
        return map(key_of, live_entries(t.__dict__))
    return all_keys(t)


key_of = itemgetter(0)


def all_keys(t: TableBase) -> Iterator[Any]:
    """The keys of a table of any class, with any parts"""
    for key, value in enumerate(t.λarray):
        if value is not None:
            yield key
    fields = t.__dict__
    if t.__class__ is LuaTable and not PYPY:
        for entry in live_entries(fields):
            yield entry[0]
    else:
        for name in list(fields):
            if fields.get(name) is not None and name not in PRIVATE:
                yield name
    if t.λhash:
        for entry in live_entries(t.λhash):
            yield entry[0].value if entry[0].__class__ is BooleanKey else entry[0]
