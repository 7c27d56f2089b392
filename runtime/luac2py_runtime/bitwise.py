"""The bitwise operators on any values (manual §3.4.2).

Floats with an integer's value are converted; strings are in Lua 5.3, else if a metamethod does it. An
operand that is a tuple is truncated to its first value.
"""

from __future__ import annotations

from .calling import call_metamethod
from .errors import operand_error, tointeger_error
from .metatable import metamethod
from .numbers import float_to_integer, to_number
from .numeric import shift_left
from .results import first
from .state import current

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    Operator = Callable[[Any, Any], Any]


def band(a: Any, b: Any) -> Any:
    """a & b"""
    if a.__class__ is int is b.__class__:
        return a & b
    return _other("__band", band, a, b)


def bor(a: Any, b: Any) -> Any:
    """a | b"""
    if a.__class__ is int is b.__class__:
        return a | b
    return _other("__bor", bor, a, b)


def bxor(a: Any, b: Any) -> Any:
    """a ~ b"""
    if a.__class__ is int is b.__class__:
        return a ^ b
    return _other("__bxor", bxor, a, b)


def shl(a: Any, b: Any) -> Any:
    """a << b"""
    if a.__class__ is int and b.__class__ is int:
        if 0 <= b < 64:
            bits = a << b & 0xFFFF_FFFF_FFFF_FFFF
            return bits if bits <= 0x7FFF_FFFF_FFFF_FFFF else bits - 0x1_0000_0000_0000_0000
        return shift_left(a, b)
    return _other("__shl", shl, a, b)


def shr(a: Any, b: Any) -> Any:
    """a >> b"""
    if a.__class__ is int and b.__class__ is int:
        if b > 0:
            # Without its sign bit the result is never negative.
            return (a & 0xFFFF_FFFF_FFFF_FFFF) >> b
        return shift_left(a, -b)
    return _other("__shr", shr, a, b)


def bnot(a: Any) -> Any:
    """~a"""
    if a.__class__ is int:
        return ~a
    a = first(a)
    i = _integer(a)
    if i is not None:
        return ~i
    # The metamethods of unary operators get the operand twice.
    return _metamethod_result("__bnot", a, a)


def _other(event: str, operator: Operator, a: Any, b: Any) -> Any:
    """The part of an operator for operands that are not both integers"""
    a = first(a)
    b = first(b)
    i = _integer(a)
    j = _integer(b)
    if i is not None and j is not None:
        return operator(i, j)
    return _metamethod_result(event, a, b)


def _integer(v: Any) -> int | None:
    if v.__class__ is int:
        return v
    if v.__class__ is str and current().standard.coerces:
        v = to_number(v)
    return float_to_integer(v) if v.__class__ is float else v if v.__class__ is int else None


def _metamethod_result(event: str, a: Any, b: Any) -> Any:
    handler = metamethod(a, event)
    if handler is None:
        handler = metamethod(b, event)
        if handler is None:
            raise _bitwise_error(a, b)
    return call_metamethod(handler, event, a, b)


def _bitwise_error(a: Any, b: Any) -> Exception:
    """The error of luaT_trybinTM: numbers without an integer's value are told from other types"""
    if not _is_number(a):
        return operand_error("perform bitwise operation on", a, 0)
    if not _is_number(b):
        return operand_error("perform bitwise operation on", b, 1)
    return tointeger_error(a, b)


def _is_number(v: Any) -> bool:
    if v.__class__ is str and current().standard.coerces:
        return to_number(v) is not None
    return v.__class__ is int or v.__class__ is float
