"""The metatable of strings: indexing, and arithmetic on strings that spell numbers (§3.4.3, §6.4)."""

from __future__ import annotations

from ..arguments import NONE
from ..calling import call
from ..errors import lua_error, type_name
from ..frames import register_library
from ..metatable import metamethod
from ..numbers import to_number
from ..operators import add, div, idiv, mod, mul, pow, sub, unm
from ..table import LuaTable, function_table, rawset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    Operator = Callable[[Any, Any], Any]


def string_metatable(library: LuaTable) -> LuaTable:
    """The metatable that all strings share; its `__index` is the string library."""
    metatable = function_table()
    rawset(metatable, "__index", library)
    for event, function in METAMETHODS.items():
        rawset(metatable, event, function)
    return metatable


def coerced(a: Any, b: Any, event: str, operation: Operator) -> Any:
    """The operation on two numbers or strings that spell them; else the second operand's metamethod.

    A second operand that is missing altogether is the first once more: an accident of the reference.
    """
    x = to_number(a)
    y = x if b is NONE else to_number(b)
    if x is not None and y is not None:
        return operation(x, y)
    if b is NONE:
        b = None
    handler = None if b.__class__ is str else metamethod(b, event)
    if handler is None:
        raise lua_error(f"attempt to {event[2:]} a '{type_name(a)}' with a '{type_name(b)}'")
    return call(handler, a, b)


def string_add(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a + b"""
    return coerced(a, b, "__add", add)


def string_sub(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a - b"""
    return coerced(a, b, "__sub", sub)


def string_mul(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a * b"""
    return coerced(a, b, "__mul", mul)


def string_mod(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a % b"""
    return coerced(a, b, "__mod", mod)


def string_pow(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a ^ b"""
    return coerced(a, b, "__pow", pow)


def string_div(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a / b"""
    return coerced(a, b, "__div", div)


def string_idiv(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """a // b"""
    return coerced(a, b, "__idiv", idiv)


def string_unm(a: Any = None, b: Any = NONE, *_: Any) -> Any:
    """-a; the operand comes twice, and the second one counts"""
    return coerced(a, b, "__unm", lambda _, y: unm(y))


METAMETHODS = {
    "__add": string_add,
    "__sub": string_sub,
    "__mul": string_mul,
    "__mod": string_mod,
    "__pow": string_pow,
    "__div": string_div,
    "__idiv": string_idiv,
    "__unm": string_unm,
}
register_library("metamethod", {event[2:]: function for event, function in METAMETHODS.items()})
