"""Mathematical functions as Lua 5.3 has them (§6.7), with those of Lua 5.2; random numbers are those of C's library."""

from __future__ import annotations

import math
from collections import deque

from ...arguments import NONE, argument_error, check_integer, check_number
from ...errors import lua_error
from ...numbers import INFINITY, MAX_INTEGER, wrap
from ...numeric import power
from .. import fill_library
from ..mathlib import check_float, logarithm, math_atan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ...state import State

TO_FLOAT = 2.0**-31
WORD = 0xFFFF_FFFF


def cosh(x: Any = NONE, *_: Any) -> float:
    """math.cosh (x)"""
    try:
        return math.cosh(check_float(x, 1))
    except OverflowError:
        return INFINITY


def frexp(x: Any = NONE, *_: Any) -> tuple[float, int]:
    """math.frexp (x)"""
    return math.frexp(check_float(x, 1))


def ldexp(m: Any = NONE, e: Any = NONE, *_: Any) -> float:
    """math.ldexp (m, e)"""
    number = check_float(m, 1)
    exponent = (check_integer(e, 2) + 0x8000_0000 & WORD) - 0x8000_0000  # an int of C
    try:
        return math.ldexp(number, exponent)
    except OverflowError:
        return math.copysign(INFINITY, number)


def log10(x: Any = NONE, *_: Any) -> float:
    """math.log10 (x)"""
    number = check_float(x, 1)
    result = logarithm(math.log10, number)
    return -result if number < 0 else result


def pow(x: Any = NONE, y: Any = NONE, *_: Any) -> float:
    """math.pow (x, y)"""
    return power(check_float(x, 1), check_float(y, 2))


def sinh(x: Any = NONE, *_: Any) -> float:
    """math.sinh (x)"""
    number = check_float(x, 1)
    try:
        return math.sinh(number)
    except OverflowError:
        return math.copysign(INFINITY, number)


def tanh(x: Any = NONE, *_: Any) -> float:
    """math.tanh (x)"""
    return math.tanh(check_float(x, 1))


CHANGES = {
    "math": {
        "atan2": math_atan,
        "cosh": cosh,
        "frexp": frexp,
        "ldexp": ldexp,
        "log10": log10,
        "pow": pow,
        "sinh": sinh,
        "tanh": tanh,
    }
}


def c_random(seed: int) -> Iterator[int]:
    """The numbers of 31 bits that `random` of the GNU C library gives after `srandom`."""
    word = seed or 1
    word -= word >> 31 << 32
    words = [word & WORD]
    for _ in range(30):
        # Python's remainder is that of a division downwards
        word = int(math.fmod(16807 * word, 0x7FFF_FFFF))
        word += 0x7FFF_FFFF if word < 0 else 0
        words.append(word)
    state = deque(words, 31)
    for number in range(-310 - 3, MAX_INTEGER):
        if number < -310:
            state.rotate(-1)
            continue
        result = state[28] + state[0] & WORD
        state.append(result)
        if number >= 0:
            yield result >> 1


def seed(state: State) -> None:
    """Give a state random numbers of its own."""
    fill_library(state.globals.math, "math", random_functions())  # type: ignore[attr-defined]


def random_functions() -> dict[str, Callable[..., Any]]:
    """math.random and math.randomseed with a generator of their own."""
    following = c_random(1).__next__

    def math_random(m: Any = NONE, n: Any = NONE, *more: Any) -> int | float:
        """math.random ([m [, n]]) · §6.7"""
        number = following() * TO_FLOAT
        if m is NONE:
            return number
        if more:
            raise lua_error("wrong number of arguments")
        low, high = (1, check_integer(m, 1)) if n is NONE else (check_integer(m, 1), check_integer(n, 2))
        if low > high:
            raise argument_error(1, "interval is empty")
        if low < 0 and high > MAX_INTEGER + low:
            raise argument_error(1, "interval too large")
        return int(number * (float(high - low) + 1.0)) + low

    def math_randomseed(x: Any = NONE, *_: Any) -> tuple[()]:
        """math.randomseed (x) · §6.7"""
        nonlocal following
        number = check_number(x, 1)
        integer = number if number.__class__ is int else c_integer(float(number))
        following = c_random(wrap(int(integer)) & WORD).__next__
        following()
        return ()

    return {"random": math_random, "randomseed": math_randomseed}


def c_integer(number: float) -> int:
    """A float as C's conversion to an integer of 64 bits has it on x86: the least one where there is none."""
    return int(number) if -9223372036854775808.0 <= number < 9223372036854775808.0 else -0x8000_0000_0000_0000
