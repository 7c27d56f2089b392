"""Python iterators for the generic `for` (§3.3.5).

They take the value of the loop's expression list: a tuple (iterator, state, control, closing) or a bare iterator.
A loop over `next` or the iterator of `ipairs` goes through the table itself.
"""

from __future__ import annotations

from types import FunctionType as function

from .calling import call_iterator
from .indexing import index
from .table import LuaTable, TableBase, rawget
from .tablebase import PYPY
from .traverse import entries_of, keys_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

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


def explist(values: Any) -> tuple[Any, ...]:
    """The iterator, state and control of a loop's expression list, perhaps more"""
    if values.__class__ is not tuple:
        return values, None, None
    return values if len(values) > 2 else (values + (None, None, None))[:3]


def closing(values: Any) -> object:
    """The closing value of a loop's expression list"""
    return values[3] if values.__class__ is tuple and len(values) > 3 else None


def iterate1(values: Any) -> Iterator[Any]:
    """for a in values"""
    f, state, control = values if values.__class__ is tuple and len(values) == 3 else explist(values)[:3]
    if isinstance(state, TableBase):
        if f is _next and control is None:
            return keys_of(state)
        if f is _ipairs_iterator and control == 0:
            return (i for i, _ in indexes_of(state))
    return calls_for_one(iterator_function(f), state, control)


def iterate2(values: Any) -> Iterator[tuple[Any, ...]]:
    """for a, b in values"""
    f, state, control = values if values.__class__ is tuple and len(values) == 3 else explist(values)[:3]
    if isinstance(state, TableBase):
        if f is _next and control is None:
            return entries_of(state)
        if f is _ipairs_iterator and control == 0:
            return indexes_of(state)
    return calls_for_two(iterator_function(f), state, control)


def iterate(values: Any, n: int) -> Iterator[tuple[Any, ...]]:
    """for a, b, c, … in values, n variables"""
    f, state, control = explist(values)[:3]
    return calls_for_many(iterator_function(f), state, control, n)


def iterator_function(f: Any) -> Callable[..., Any]:
    """An iterator that Python can call"""
    if f.__class__ is function:
        return f
    return lambda state, control: call_iterator(f, state, control)


def calls_for_one(f: Callable[..., Any], state: Any, control: Any) -> Iterator[object]:
    """The first results of f(state, control), until nil"""
    while True:
        control = f(state, control)
        if control.__class__ is tuple:
            control = control[0] if control else None
        if control is None:
            return
        yield control


def calls_for_two(f: Callable[..., Any], state: Any, control: Any) -> Iterator[tuple[Any, ...]]:
    """The results of f(state, control) adjusted to two, until the first is nil"""
    while True:
        result = f(state, control)
        if result.__class__ is not tuple:
            if result is None:
                return
            control = result
            yield result, None
        else:
            size = len(result)
            if size != 2:
                result = result[:2] if size else (None, None)
                if size == 1:
                    result += (None,)
            control = result[0]
            if control is None:
                return
            yield result


def calls_for_many(f: Callable[..., Any], state: Any, control: Any, n: int) -> Iterator[tuple[Any, ...]]:
    """The results of f(state, control) adjusted to n, until the first is nil"""
    filler = (None,) * n
    while True:
        result = f(state, control)
        if result.__class__ is not tuple:
            result = (result,)
        if len(result) != n:
            result = (result + filler)[:n]
        control = result[0]
        if control is None:
            return
        yield result


def indexes_of(t: TableBase) -> Iterator[tuple[Any, ...]]:
    """The pairs that the iterator of `ipairs` gives for a table"""
    entries = enumerate(t.λarray)
    entry = next(entries)
    i = None
    for entry in entries:
        if entry[1] is None:
            i = entry[0] - 1
            break
        yield entry
    if i is None:
        i = entry[0]
    if not PYPY and t.λhash is None and t.__class__ is LuaTable:
        return  # PyPy compiles the loop above worse with this after it
    while True:
        i += 1
        value = rawget(t, i) if t.__class__ is LuaTable else index(t, i)
        if value is None:
            return
        yield i, value
