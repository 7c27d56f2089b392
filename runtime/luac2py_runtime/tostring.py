"""The text of any value (§6.1, tostring; luaL_tolstring)."""

from __future__ import annotations

from .calling import call
from .coroutine import Barrier
from .errors import lua_error, type_name
from .metatable import exposed, metamethod
from .numbers import tostring_number
from .results import first

CONSTANTS = {None: "nil", True: "true", False: "false"}


def tostring(value: object) -> str:
    """The value as `tostring` and `print` show it."""
    kind = value.__class__
    if not exposed:
        if kind is str:
            return value  # type: ignore[return-value]
        if kind is int:
            return f"{value}"
        if kind is float:
            return tostring_number(value)  # type: ignore[arg-type]
        if value is None or kind is bool:
            return CONSTANTS[value]  # type: ignore[index]
    handler = metamethod(value, "__tostring")
    if handler is not None:
        return _by_metamethod(handler, value)
    if kind is str:
        return value  # type: ignore[return-value]
    if kind is int or kind is float:
        return tostring_number(value)  # type: ignore[arg-type]
    if value is None or kind is bool:
        return CONSTANTS[value]  # type: ignore[index]
    name = metamethod(value, "__name")
    return f"{name if name.__class__ is str else type_name(value)}: {address(value)}"


def _by_metamethod(handler: object, value: object) -> str:
    with Barrier():
        text = first(call(handler, value))
    if text.__class__ is str:
        return text
    if text.__class__ is int or text.__class__ is float:
        return tostring_number(text)
    raise lua_error("'__tostring' must return a string")


def address(value: object) -> str:
    """What `%p` prints for an object."""
    return hex(id(value))
