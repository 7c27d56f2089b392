"""The arithmetic operators on any values (manual §3.4.1).

Each tests for two integers first, then for any numbers, then asks the metamethods, among them
those of strings; in Lua 5.3 strings are taken for numbers before that. An operand that is a tuple is truncated to its
first value.
"""

from __future__ import annotations

from math import pow as c_pow

from .calling import call_metamethod
from .errors import operand_error, runtime_error
from .metatable import metamethod
from .numbers import to_number, wrap
from .numeric import divide, float_floor_divide, float_modulo, power
from .state import current

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    Operator = Callable[[Any, Any], Any]


def add(a: Any, b: Any) -> Any:
    """a + b"""
    if a.__class__ is int and b.__class__ is int:
        r = a + b
        # Small integers are compared faster than large ones.
        if r < 0x3FFF_FFFF and r > -0x3FFF_FFFF:
            return r
        return r if -0x8000_0000_0000_0000 <= r <= 0x7FFF_FFFF_FFFF_FFFF else wrap(r)
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        return a + b
    return _add_other(a, b)


def sub(a: Any, b: Any) -> Any:
    """a - b"""
    if a.__class__ is int and b.__class__ is int:
        r = a - b
        if r < 0x3FFF_FFFF and r > -0x3FFF_FFFF:
            return r
        return r if -0x8000_0000_0000_0000 <= r <= 0x7FFF_FFFF_FFFF_FFFF else wrap(r)
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        return a - b
    return _sub_other(a, b)


def subtract_zero(a: Any) -> Any:
    """a - 0 with a literal 0, which Lua 5.4 computes as a + 0: -0.0 becomes 0.0"""
    return a + 0 if a.__class__ is float else sub(a, 0)


def mul(a: Any, b: Any) -> Any:
    """a * b"""
    if a.__class__ is int and b.__class__ is int:
        r = a * b
        if r < 0x3FFF_FFFF and r > -0x3FFF_FFFF:
            return r
        return r if -0x8000_0000_0000_0000 <= r <= 0x7FFF_FFFF_FFFF_FFFF else wrap(r)
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        return a * b
    return _mul_other(a, b)


def div(a: Any, b: Any) -> Any:
    """a / b: always a float"""
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        # Python divides two ints exactly and rounds once, C rounds each operand first.
        return a * 1.0 / b if b else divide(a, b)
    return _div_other(a, b)


def mod(a: Any, b: Any) -> Any:
    """a % b: the remainder of the division that rounds towards minus infinity"""
    if a.__class__ is int and b.__class__ is int:
        if b:
            return a % b
        raise runtime_error("attempt to perform 'n%0'")
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        # Only a remainder of zero may differ from Python's: in its sign.
        return b and a % b or float_modulo(a, b)
    return _mod_other(a, b)


def pow(a: Any, b: Any) -> Any:
    """a ^ b: always a float"""
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        if b == 2:
            a *= 1.0
            return a * a
        try:
            r = c_pow(a, b)
        except (OverflowError, ValueError):
            return power(a, b)
        return r if r == r else power(a, b)
    return _pow_other(a, b)


def idiv(a: Any, b: Any) -> Any:
    """a // b: the quotient rounded towards minus infinity"""
    if a.__class__ is int and b.__class__ is int:
        if b:
            # Of all quotients only that of the least integer by -1 is out of range.
            return a // b if b != -1 else wrap(-a)
        raise runtime_error("attempt to divide by zero")
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is float or b.__class__ is int):
        return float_floor_divide(a, b)
    return _idiv_other(a, b)


def unm(a: Any) -> Any:
    """-a"""
    if a.__class__ is int:
        return -a if a != -0x8000_0000_0000_0000 else a
    if a.__class__ is float:
        return -a
    if a.__class__ is tuple:
        return unm(a[0] if a else None)
    if a.__class__ is str and current().standard.coerces:
        number = _to_float(a)
        if number is not None:
            return -number
    handler = metamethod(a, "__unm")
    if handler is None:
        raise operand_error("perform arithmetic on", a, 0)
    # The metamethods of unary operators get the operand twice.
    return call_metamethod(handler, "__unm", a, a)


def _other(event: str, operator: Operator) -> Operator:
    """The part of an operator for operands that are not both numbers"""

    def other(a: Any, b: Any) -> Any:
        if a.__class__ is tuple or b.__class__ is tuple:
            if a.__class__ is tuple:
                a = a[0] if a else None
            if b.__class__ is tuple:
                b = b[0] if b else None
            return operator(a, b)
        if (a.__class__ is str or b.__class__ is str) and current().standard.coerces:
            x, y = _to_float(a), _to_float(b)
            if x is not None and y is not None:
                return operator(x, y)
        handler = metamethod(a, event)
        if handler is None:
            handler = metamethod(b, event)
            if handler is None:
                raise _arithmetic_error(a, b)
        return call_metamethod(handler, event, a, b)

    return other


def _to_float(v: Any) -> float | None:
    """A number, or a string that spells one, as the float that Lua 5.3 computes with"""
    number = to_number(v)
    return None if number is None else float(number)


def _arithmetic_error(a: Any, b: Any) -> Exception:
    """The second operand is the culprit only where the first is a number (luaG_opinterror)"""
    if a.__class__ is int or a.__class__ is float or (current().standard.coerces and _to_float(a) is not None):
        return operand_error("perform arithmetic on", b, 1)
    return operand_error("perform arithmetic on", a, 0)


_add_other = _other("__add", add)
_sub_other = _other("__sub", sub)
_mul_other = _other("__mul", mul)
_div_other = _other("__div", div)
_mod_other = _other("__mod", mod)
_pow_other = _other("__pow", pow)
_idiv_other = _other("__idiv", idiv)
