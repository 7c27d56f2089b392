"""The operations on plain numbers that Python and Lua do differently (manual §3.4.1, §3.4.2).

Arguments are ints or floats; nothing is coerced. Integers divided by zero are the caller's.
"""

from __future__ import annotations

from math import copysign, fmod
from math import pow as c_pow

from .numbers import INFINITY, NAN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .numbers import Number


def divide(a: Number, b: Number) -> float:
    """a / b, in floats; zero as divisor gives infinity or NaN"""
    if b:
        # Python divides two ints exactly and rounds once, C rounds each operand first.
        return a * 1.0 / b
    a = float(a)
    if a != a:
        return a
    if a == 0.0:
        return NAN
    return copysign(INFINITY, a) * copysign(1.0, b)


def float_floor_divide(a: Number, b: Number) -> float:
    """a // b where one is a float: the floor of the rounded quotient

    Python's // is the rounded floor of the exact quotient: 1 // 0.1 is 9.0 there and 10.0 here.
    """
    q = a * 1.0 / b if b else divide(a, b)
    return q // 1.0 if q - q == 0.0 else q


def float_modulo(a: Number, b: Number) -> float:
    """a % b where one is a float; a zero has the sign of a, unlike Python's"""
    try:
        r = fmod(a, b)
    except ValueError:
        return NAN
    if r and (r < 0.0) is not (b < 0.0):
        r += b
    return r


def power(a: Number, b: Number) -> float:
    """a ^ b, in floats, as C's pow"""
    a = float(a)
    b = float(b)
    if b == 2.0:
        return a * a
    if a != a and _is_odd(b):
        # The C library takes the sign of a NaN for that of a number.
        return abs(a)
    try:
        return c_pow(a, b)
    except OverflowError:
        return -INFINITY if a < 0.0 and _is_odd(b) else INFINITY
    except ValueError:
        return _power_of_zero(a, b) if a == 0.0 else NAN


def _power_of_zero(a: float, b: float) -> float:
    """0 to a negative power: infinity, its sign that of the zero where the power is odd"""
    return copysign(INFINITY, a) if _is_odd(b) else INFINITY


def _is_odd(b: float) -> bool:
    return b % 2.0 == 1.0


def shift_left(a: int, n: int) -> int:
    """a << n: logical, to the right if n is negative, all bits gone from 64 places on · §3.4.2"""
    if n >= 0:
        bits = a << n & 0xFFFF_FFFF_FFFF_FFFF if n < 64 else 0
    else:
        bits = (a & 0xFFFF_FFFF_FFFF_FFFF) >> -n
    return bits if bits <= 0x7FFF_FFFF_FFFF_FFFF else bits - 0x1_0000_0000_0000_0000


def shift_right(a: int, n: int) -> int:
    """a >> n: logical · §3.4.2"""
    return shift_left(a, -n)
