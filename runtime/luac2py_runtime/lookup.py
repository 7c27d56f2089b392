"""Indexing of tables with metatables: the metamethods `__index` and `__newindex` (§2.4)."""

from __future__ import annotations

from types import FunctionType as function

from .errors import runtime_error
from .table import rawget, rawset, set_field
from .tablebase import DECLARES_FIELDS, PYPY, TableBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST_CHAIN = 2000
"""How many tables a chain may lead through (MAXTAGLOOP)."""


def index_table(t: TableBase, key: Any) -> Any:
    """t[key] for any table"""
    if key.__class__ is str and key > "`" and not PYPY:
        # Names from "a" on: none is Python's. The class knows the chain; a missing attribute is an
        # error only where the class looks nothing up, and before Python 3.12.
        return getattr(t, key) if not DECLARES_FIELDS or t.λdynamic else getattr(t, key, None)
    value = rawget(t, key)
    return index_missing(t, key) if value is None else value


def index_missing(t: TableBase, key: Any) -> Any:
    """t[key] for a table without this key"""
    handler = t.λindex
    steps = LONGEST_CHAIN
    while isinstance(handler, TableBase):
        t = handler
        value = rawget(t, key)
        if value is not None:
            return value
        handler = t.λindex
        steps -= 1
        if not steps:
            raise runtime_error("'__index' chain too long; possible loop")
    if handler is None:
        return None
    if handler.__class__ is not function:
        return index_with(handler, t, key)
    result = handler(t, key)
    if result.__class__ is tuple:
        return result[0] if result else None
    return result


def index_with(handler: Any, t: TableBase, key: Any) -> Any:
    """t[key] where `__index` is no table and no Python function"""
    from .calling import call_metamethod, is_function
    from .indexing import index_value

    if is_function(handler):
        return call_metamethod(handler, "__index", t, key)
    return index_value(handler, key)


def assign(t: TableBase, key: Any, value: Any) -> None:
    """t[key] = value for any table"""
    for _ in range(LONGEST_CHAIN):
        handler = t.λnewindex
        if handler is None or rawget(t, key) is not None:
            if key.__class__ is str:
                set_field(t, key, value)
            else:
                rawset(t, key, value)
            return
        if handler.__class__ is function:
            handler(t, key, value)
            return
        if not isinstance(handler, TableBase):
            assign_with(handler, t, key, value)
            return
        t = handler
    raise runtime_error("'__newindex' chain too long; possible loop")


def assign_with(handler: Any, t: TableBase, key: Any, value: Any) -> None:
    """t[key] = value where `__newindex` is no table and no Python function"""
    from .calling import is_function
    from .indexing import assign_value

    if is_function(handler):
        handler(t, key, value)
    else:
        assign_value(handler, key, value)
