"""Mathematical functions (§6.7); where pseudo-random numbers come from is in xoshiro.py.

Where Python's math module raises, C gives a NaN or an infinity. The sign of a NaN shows in its text ("-nan").
"""

from __future__ import annotations

import math

from ..arguments import NONE, argument_error, check_any, check_integer, check_number, opt_integer, opt_number
from ..errors import lua_error
from ..numbers import INFINITY, MAX_INTEGER, MIN_INTEGER, NAN, float_to_integer, str_to_number
from ..operators import lt
from . import fill_library, new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..state import State
    from ..table import LuaTable
    from . import Functions


TO_FLOAT = 2.0**-53


def check_float(value: Any, n: int) -> float:
    return value if value.__class__ is float else float(check_number(value, n))


def integral(x: float) -> int | float:
    """A float without fraction as an integer, if it is one's range."""
    return int(x) if -9223372036854775808.0 <= x < 9223372036854775808.0 else x


def math_abs(x: Any = NONE, *_: Any) -> int | float:
    """math.abs (x) · §6.7"""
    if x.__class__ is int:
        return abs(x) if x != MIN_INTEGER else x
    return abs(check_float(x, 1))


def math_acos(x: Any = NONE, *_: Any) -> float:
    """math.acos (x) · §6.7"""
    x = check_float(x, 1)
    return x if x != x else math.acos(x) if -1 <= x <= 1 else -NAN


def math_asin(x: Any = NONE, *_: Any) -> float:
    """math.asin (x) · §6.7"""
    x = check_float(x, 1)
    return x if x != x else math.asin(x) if -1 <= x <= 1 else -NAN


def math_atan(y: Any = NONE, x: Any = None, *_: Any) -> float:
    """math.atan (y [, x]) · §6.7"""
    number, other = check_float(y, 1), float(opt_number(x, 2, 1.0))
    # Python's NaN has no sign.
    return math.atan2(number, other) if number == number and other == other else other + number


def math_ceil(x: Any = NONE, *_: Any) -> int | float:
    """math.ceil (x) · §6.7"""
    if x.__class__ is int:
        return x
    number = check_float(x, 1)
    return math.ceil(number) if -9223372036854775808.0 <= number < 9223372036854775808.0 else number


def math_cos(x: Any = NONE, *_: Any) -> float:
    """math.cos (x) · §6.7"""
    x = check_float(x, 1)
    return math.cos(x) if -INFINITY < x < INFINITY else x - x


def math_deg(x: Any = NONE, *_: Any) -> float:
    """math.deg (x) · §6.7"""
    return check_float(x, 1) * (180.0 / math.pi)


def math_exp(x: Any = NONE, *_: Any) -> float:
    """math.exp (x) · §6.7"""
    try:
        return math.exp(check_float(x, 1))
    except OverflowError:
        return INFINITY


def math_floor(x: Any = NONE, *_: Any) -> int | float:
    """math.floor (x) · §6.7"""
    if x.__class__ is not float:
        if x.__class__ is int:
            return x
        x = check_float(x, 1)
    return math.floor(x) if -9223372036854775808.0 <= x < 9223372036854775808.0 else x  # type: ignore[no-any-return]


def math_fmod(x: Any = NONE, y: Any = NONE, *_: Any) -> int | float:
    """math.fmod (x, y) · §6.7"""
    if x.__class__ is int is y.__class__:
        if y == 0:
            raise argument_error(2, "zero")
        remainder = abs(x) % abs(y)
        return -remainder if x < 0 else remainder
    y = check_float(y, 2)  # the reference looks at it first
    x = check_float(x, 1)
    if x != x or y != y:
        # the NaN; of two, the processor prefers the positive one
        nan: float = x if x != x and (y == y or math.copysign(1.0, x) > 0) else y
        return nan
    if x - x != 0 or y == 0:
        return NAN
    return math.fmod(x, y)


def math_log(x: Any = NONE, base: Any = None, *_: Any) -> float:
    """math.log (x [, base]) · §6.7"""
    x = check_float(x, 1)
    if base is None:
        return logarithm(math.log, x)
    base = check_float(base, 2)
    if base == 2.0:
        return logarithm(math.log2, x)
    if base == 10.0:
        result = logarithm(math.log10, x)
        return -result if x < 0 else result
    return divide(logarithm(math.log, x), logarithm(math.log, base))


def logarithm(log: Callable[[float], float], x: float) -> float:
    if x > 0:
        return log(x)
    return -INFINITY if x == 0 else x if x != x else NAN


def divide(x: float, y: float) -> float:
    """x / y as IEEE 754 has it"""
    if y != 0:
        return x / y
    if x == 0 or x != x:
        return NAN
    return math.copysign(INFINITY, x) * math.copysign(1.0, y)


def math_max(x: Any = NONE, *more: Any) -> Any:
    """math.max (x, ···) · §6.7"""
    if x is NONE:
        raise argument_error(1, "value expected")
    for y in more:
        if (x < y) if x.__class__ is y.__class__ is float else lt(x, y):
            x = y
    return x


def math_min(x: Any = NONE, *more: Any) -> Any:
    """math.min (x, ···) · §6.7"""
    if x is NONE:
        raise argument_error(1, "value expected")
    for y in more:
        if (y < x) if x.__class__ is y.__class__ is float else lt(y, x):
            x = y
    return x


def math_modf(x: Any = NONE, *_: Any) -> tuple[Any, float]:
    """math.modf (x) · §6.7"""
    if x.__class__ is int:
        return x, 0.0
    x = check_float(x, 1)
    if x - x != 0:
        return x, (0.0 if x == x else x)
    whole = float(math.trunc(x))
    return integral(whole), (0.0 if whole == x else x - whole)


def math_rad(x: Any = NONE, *_: Any) -> float:
    """math.rad (x) · §6.7"""
    return check_float(x, 1) * (math.pi / 180.0)


def math_sin(x: Any = NONE, *_: Any) -> float:
    """math.sin (x) · §6.7"""
    x = check_float(x, 1)
    return math.sin(x) if -INFINITY < x < INFINITY else x - x


def math_sqrt(x: Any = NONE, *_: Any) -> float:
    """math.sqrt (x) · §6.7"""
    if x.__class__ is not float:
        x = check_float(x, 1)
    return math.sqrt(x) if x >= 0 else NAN if x < 0 else x


def math_tan(x: Any = NONE, *_: Any) -> float:
    """math.tan (x) · §6.7"""
    x = check_float(x, 1)
    return math.tan(x) if -INFINITY < x < INFINITY else x - x


def math_tointeger(x: Any = NONE, *_: Any) -> int | None:
    """math.tointeger (x) · §6.7"""
    if x.__class__ is str:
        x = str_to_number(x)
    if x.__class__ is int:
        return x
    if x.__class__ is float:
        return float_to_integer(x)
    check_any(x, 1)
    return None


def math_type(x: Any = NONE, *_: Any) -> str | None:
    """math.type (x) · §6.7"""
    if x.__class__ is int:
        return "integer"
    if x.__class__ is float:
        return "float"
    check_any(x, 1)
    return None


def math_ult(m: Any = NONE, n: Any = NONE, *_: Any) -> bool:
    """math.ult (m, n) · §6.7"""
    return check_integer(m, 1) & 0xFFFF_FFFF_FFFF_FFFF < check_integer(n, 2) & 0xFFFF_FFFF_FFFF_FFFF


def random_functions() -> dict[str, Callable[..., Any]]:
    """math.random and math.randomseed with a generator of their own."""
    following: Callable[[], int]

    def first() -> int:
        """The number that needs a generator"""
        nonlocal following
        from .xoshiro import by_chance

        following = by_chance()
        return following()

    following = first

    def math_random(m: Any = NONE, n: Any = NONE, *more: Any) -> int | float:
        """math.random ([m [, n]]) · §6.7"""
        number = following()
        if m is NONE:
            return (number >> 11) * TO_FLOAT
        if more:
            raise lua_error("wrong number of arguments")
        if m.__class__ is not int:
            m = check_integer(m, 1)
        if n is NONE:
            if m == 0:
                return number - (number >> 63 << 64)
            low, high = 1, m
        else:
            low, high = m, check_integer(n, 2)
        width: int = high - low
        if width < 0:
            raise argument_error(1, "interval is empty")
        # the smallest 2^b - 1 that is not below the width; numbers beyond the width are tried again
        mask = (1 << width.bit_length()) - 1
        number &= mask
        while number > width:
            number = following() & mask
        return low + number

    def math_randomseed(x: Any = NONE, y: Any = NONE, *_: Any) -> Any:
        """math.randomseed ([x [, y]]) · §6.7"""
        nonlocal following
        from time import time_ns

        from .xoshiro import from_seed

        seed1 = time_ns() if x is NONE else check_integer(x, 1)
        seed2 = id(object()) if x is NONE else opt_integer(y, 2, 0)
        following = from_seed(seed1, seed2)
        return seed1, seed2

    return {"random": math_random, "randomseed": math_randomseed}


FUNCTIONS: Functions = {
    "abs": math_abs,
    "acos": math_acos,
    "asin": math_asin,
    "atan": math_atan,
    "ceil": math_ceil,
    "cos": math_cos,
    "deg": math_deg,
    "exp": math_exp,
    "floor": math_floor,
    "fmod": math_fmod,
    "log": math_log,
    "max": math_max,
    "min": math_min,
    "modf": math_modf,
    "rad": math_rad,
    "sin": math_sin,
    "sqrt": math_sqrt,
    "tan": math_tan,
    "tointeger": math_tointeger,
    "type": math_type,
    "ult": math_ult,
}

CONSTANTS = {"huge": INFINITY, "maxinteger": MAX_INTEGER, "mininteger": MIN_INTEGER, "pi": math.pi}


def open_lib(state: State) -> LuaTable:
    """Open the mathematical library."""
    library = new_library(state, "math", FUNCTIONS)
    fill_library(library, "math", random_functions())
    for name, value in CONSTANTS.items():
        setattr(library, name, value)
    return library
