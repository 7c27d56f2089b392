"""Argument checks of library functions (§5.1, luaL_check… and luaL_opt…).

A library function declares a parameter that must be present as `x=NONE`: the error texts tell
"no value" from nil. An optional one defaults to None, for nil and absence mean the same there.
The usual call is cheap because the class test comes first:

    if s.__class__ is not str:
        s = check_string(s, 1)

A check returns the converted value or raises `bad argument #n to 'name' (…)`.
"""

from __future__ import annotations

import sys

from .errors import lua_error, type_name_of
from .numbers import str_to_number, tostring_number
from .state import current
from .table import LuaTable, TableBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType
    from typing import Any

    from .errors import LuaError


class NoValue:
    """The class of NONE."""

    def __repr__(self) -> str:
        return "no value"


NONE: Any = NoValue()


def type_error(value: Any, n: int, expected: str) -> LuaError:
    """`bad argument #n to 'f' (expected expected, got type)` · luaL_typeerror"""
    if "λlight" in value.__class__.__dict__:
        actual = "light userdata"
    else:
        actual = "no value" if value is NONE else type_name_of(value)
    if expected in current().standard.bare_types:
        return argument_error(n, f"{expected} expected")
    return argument_error(n, f"{expected} expected, got {actual}")


def check_any(value: Any, n: int) -> Any:
    if value is NONE:
        raise argument_error(n, "value expected")
    return value


def check_integer(value: Any, n: int) -> int:
    kind = value.__class__
    if kind is int:
        return value  # type: ignore[no-any-return]
    number = str_to_number(value) if kind is str else value
    if number.__class__ is int:
        return number
    if number.__class__ is float:
        if number.is_integer() and -9223372036854775808.0 <= number < 9223372036854775808.0:
            return int(number)
        raise argument_error(n, "number has no integer representation")
    raise type_error(value, n, "number")


def opt_integer(value: Any, n: int, default: Any) -> Any:
    if value is None or value is NONE:
        return default
    return value if value.__class__ is int else check_integer(value, n)


def check_number(value: Any, n: int) -> int | float:
    kind = value.__class__
    if kind is float or kind is int:
        return value  # type: ignore[no-any-return]
    if kind is str:
        number = str_to_number(value)
        if number is not None:
            return number
    raise type_error(value, n, "number")


def opt_number(value: Any, n: int, default: Any) -> Any:
    if value is None or value is NONE:
        return default
    return check_number(value, n)


def check_string(value: Any, n: int) -> str:
    kind = value.__class__
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is int or kind is float:
        return tostring_number(value)
    raise type_error(value, n, "string")


def opt_string(value: Any, n: int, default: Any) -> Any:
    if value is None or value is NONE:
        return default
    return value if value.__class__ is str else check_string(value, n)


def check_table(value: Any, n: int) -> TableBase:
    if value.__class__ is LuaTable or isinstance(value, TableBase):
        return value
    raise type_error(value, n, "table")


def check_function(value: Any, n: int) -> Any:
    if type_name_of(value) != "function":
        raise type_error(value, n, "function")
    return value


def check_option(value: Any, n: int, default: str | None, options: Sequence[str]) -> str:
    name = check_string(value, n) if default is None else opt_string(value, n, default)
    if name not in options:
        raise argument_error(n, f"invalid option '{name}'")
    return name


def argument_error(n: int, message: str) -> LuaError:
    """`bad argument #n to 'f' (message)`, for the library function that is running · luaL_argerror"""
    kind, name, function = called_as()
    message = current().standard.messages.get(f"{function}: {message}", message)
    if kind == "method":
        n -= 1
        if n == 0:
            return lua_error(f"calling '{name}' on bad self ({message})")
    return lua_error(f"bad argument #{n} to '{name}' ({message})")


def called_as() -> tuple[str, str, str]:
    """How the running library function was called, and its name: ("method", "sub", "string.sub"), …

    Called by anything but generated code it goes by its qualified name, "string.sub", or "?".
    """
    from .frames import LIBRARY_CODES
    from .varinfo import function_name

    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code not in LIBRARY_CODES:
        frame = frame.f_back
    if frame is None:
        return "", "?", "?"
    name = LIBRARY_CODES[frame.f_code]
    kind, called = function_name(frame) or ("", name)
    return kind, called, name
