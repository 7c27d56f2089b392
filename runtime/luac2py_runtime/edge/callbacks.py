"""Python functions as Lua functions."""

from __future__ import annotations

from ..errors import FOREIGN, MESSAGE, LuaError
from ..frames import LIBRARY_CODES
from ..interrupts import Interrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .crossing import Edge

ERRORS_OF_LUA = (RecursionError, MemoryError, Interrupted)
"""Exceptions that Lua programs know under names of their own, wherever they are raised."""


def lua_function(edge: Edge, python_function: Callable[..., Any], owner: Any = None) -> Callable[..., Any]:
    """What Lua has of a Python function: it is called with Python values, and gives Lua values.

    A tuple is several results. `owner`: the object that the function is a method of, which `object:name(...)` passes
    once more.
    """
    to_python = edge.to_python

    def call(*args: Any) -> Any:
        values = [to_python(arg) for arg in args]
        if owner is not None and values and values[0] is owner:
            del values[0]
        try:
            result = python_function(*values)
        except Exception as exception:
            mark(exception)
            raise
        if result.__class__ is not tuple:
            return edge.to_lua(result)
        return tuple([edge.to_lua(value) for value in result])

    call.λpython = python_function  # type: ignore[attr-defined]
    return call


def mark(exception: Exception) -> None:
    """Note that an exception comes from a Python function that Lua has called."""
    if isinstance(exception, LuaError):
        exception.λoutside = True
    elif not isinstance(exception, ERRORS_OF_LUA):
        exception.__dict__.setdefault(MESSAGE, FOREIGN)


def original(function: Any) -> Any:
    """The Python function that a Lua function stands for; None for any other."""
    return function.λpython if getattr(function, "__code__", None) is CALL else None


CALL = next(constant for constant in lua_function.__code__.co_consts if hasattr(constant, "co_code"))
LIBRARY_CODES[CALL] = "?"
