"""Python iterators for the generic `for` (§3.3.5).

They take the value of the loop's expression list: a tuple (iterator, state, control, closing) or a bare iterator.
"""

from __future__ import annotations

from .table import LuaTable, TableBase, next_entry, rawget

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_next: object = None
_ipairs_iterator: object = None


def set_next(function: object) -> None:
    """Tell which function is the library's `next`"""
    global _next
    _next = function


def set_ipairs_iterator(function: object) -> None:
    """Tell which function `ipairs` returns"""
    global _ipairs_iterator
    _ipairs_iterator = function


def explist(values: object) -> tuple:
    """The iterator, state, control and closing values of a loop's expression list"""
    if values.__class__ is not tuple:
        return values, None, None, None
    return values if len(values) == 4 else (values + (None, None, None, None))[:4]


iteration = explist


def closing(values: object) -> object:
    """The closing value of a loop's expression list"""
    return explist(values)[3]


def iterate1(values: object) -> Iterator[object]:
    """for a in values"""
    for pair in iterate2(values):
        yield pair[0]


def iterate2(values: object) -> Iterator[tuple]:
    """for a, b in values"""
    f, state, control, _ = explist(values)
    if control is None and f is _next and isinstance(state, TableBase):
        return pairs_of(state)
    if f is _ipairs_iterator and control == 0 and isinstance(state, TableBase):
        return indexes_of(state)
    return calls_of(f, state, control, 2)


def iterate(values: object, n: int) -> Iterator[tuple]:
    """for a, b, c, … in values, n variables"""
    f, state, control, _ = explist(values)
    return calls_of(f, state, control, n)


def pairs_of(t: TableBase) -> Iterator[tuple]:
    """The pairs that `next` gives for a table"""
    entry = next_entry(t, None)
    while entry is not None:
        yield entry
        entry = next_entry(t, entry[0])


def indexes_of(t: TableBase) -> Iterator[tuple]:
    """The pairs that the iterator of `ipairs` gives for a table"""
    i = 1
    while True:
        items = t.λarray
        value = items[i] if i < len(items) else None
        if value is None:
            value = missing_index(t, i)
            if value is None:
                return
        yield i, value
        i += 1


def missing_index(t: TableBase, i: int) -> object:
    """t[i] where the array part has no such item"""
    if t.__class__ is LuaTable:
        return rawget(t, i)
    from .operators import index

    return index(t, i)


def calls_of(f: object, state: object, control: object, n: int) -> Iterator[tuple]:
    """What calls of f(state, control) give, adjusted to n values, until the first is nil"""
    from .errors import call_error

    if not callable(f):
        raise call_error(f, kind="for iterator 'for iterator'")
    filler = (None,) * n
    while True:
        result = f(state, control)
        if result.__class__ is not tuple:
            if result is None:
                return
            control = result
            result = (result,) + filler[1:] if n > 1 else (result,)
        else:
            if not result or result[0] is None:
                return
            control = result[0]
            if len(result) != n:
                result = (result + filler)[:n]
        yield result
