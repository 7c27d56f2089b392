"""Indexing of tables that finds no raw value: the metamethods `__index` and `__newindex` (§2.4)."""

from __future__ import annotations

from types import FunctionType as function

from .errors import runtime_error
from .tablebase import TableBase, rawfield
from .table import rawget, rawset

LONGEST_CHAIN = 2000
"""How many tables a chain may lead through (MAXTAGLOOP)."""


def index_missing(t: TableBase, key: object) -> object:
    """t[key] for a table without this key"""
    for _ in range(LONGEST_CHAIN):
        handler = rawfield(t.λmeta, "__index")
        if handler is None:
            return None
        if handler.__class__ is function:
            result = handler(t, key)  # type: ignore[operator]
            if result.__class__ is tuple:
                return result[0] if result else None
            return result
        if not isinstance(handler, TableBase):
            return index_with(handler, t, key)
        t = handler
        value = rawget(t, key)
        if value is not None:
            return value
    raise runtime_error("'__index' chain too long; possible loop")


def index_with(handler: object, t: TableBase, key: object) -> object:
    """t[key] where `__index` is no table and no Python function"""
    from .calling import call_metamethod, is_function
    from .indexing import index_value

    if is_function(handler):
        return call_metamethod(handler, "__index", t, key)
    return index_value(handler, key)


def assign(t: TableBase, key: object, value: object) -> None:
    """t[key] = value for any table"""
    for _ in range(LONGEST_CHAIN):
        handler = rawfield(t.λmeta, "__newindex")
        if handler is None or rawget(t, key) is not None:
            rawset(t, key, value)
            return
        if handler.__class__ is function:
            handler(t, key, value)  # type: ignore[operator]
            return
        if not isinstance(handler, TableBase):
            assign_with(handler, t, key, value)
            return
        t = handler
    raise runtime_error("'__newindex' chain too long; possible loop")


def assign_with(handler: object, t: TableBase, key: object, value: object) -> None:
    """t[key] = value where `__newindex` is no table and no Python function"""
    from .calling import is_function
    from .indexing import assign_value

    if is_function(handler):
        handler(t, key, value)  # type: ignore[operator]
    else:
        assign_value(handler, key, value)
