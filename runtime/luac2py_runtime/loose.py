"""Tables whose length nobody asks for, and what stands for an absent array part or index.

Generated code reads and writes array parts directly (luac2py/lower/arrays.py). Where it knows all uses of a table, and
none of them depends on where its array part ends, the list may end in nils and may grow over a gap.
"""

from __future__ import annotations

from sys import maxsize

from . import coroutine
from .indexing import setindex
from .lists import MOST, append_item, make_room
from .table import LuaTable, own_array
from .tablebase import PYPY

NOWHERE = maxsize
"""Stands for an index that is none: it lies outside every list."""

_GAP = 64


def extend(t: LuaTable, key: object, value: object) -> None:
    """t[key] = value, growing the array part over a small gap"""
    if key.__class__ is int and value is not None and not t.λhash:
        items = own_array(t)
        size = len(items)
        if size <= key <= 2 * size + _GAP:
            items.extend([None] * (key - size))
            append_item(items, value)
            return
    setindex(t, key, value)


def fill(t: object, size: object, value: object) -> bool:
    """for i = 1, size do t[i] = value end, at once; whether it was done, as for an empty table it can be

    A loop of PyPy's is faster, if there is room.
    """
    if PYPY:
        reserve(t, size)
        return False
    if t.__class__ is not LuaTable or size.__class__ is not int or value is None or coroutine.hooked:
        return False
    if not 0 < size < MOST or len(t.λarray) > 1 or t.λhash:
        return False
    own_array(t).extend([value] * size)
    return True


def reserve(t: object, size: object) -> None:
    """Make room for a table's items up to an index; what is no table, or no index, will be found out later"""
    if t.__class__ is LuaTable and size.__class__ is int:
        make_room(own_array(t), size + 1)
