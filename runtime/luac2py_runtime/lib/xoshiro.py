"""math.random and math.randomseed (§6.7): xoshiro256**, with the reference's sequence for a seed."""

from __future__ import annotations

from _random import Random
from itertools import count
from time import time_ns

from ..arguments import NONE, argument_error, check_integer, opt_integer
from ..errors import lua_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

MASK = 0xFFFF_FFFF_FFFF_FFFF
TO_FLOAT = 2.0**-53


def xoshiro(seed1: int, seed2: int) -> Iterator[int]:
    """Unsigned pseudo-random integers of 64 bits, the first sixteen after seeding discarded."""
    s0, s1, s2, s3 = seed1 & MASK, 0xFF, seed2 & MASK, 0
    for number in count(-16):
        result = (s1 * 5) & MASK
        result = ((((result << 7) | (result >> 57)) & MASK) * 9) & MASK
        shifted = (s1 << 17) & MASK
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = ((s3 << 45) | (s3 >> 19)) & MASK
        if number >= 0:
            yield result


def random_functions() -> dict[str, Callable[..., Any]]:
    """math.random and math.randomseed with a generator of their own."""
    bits = Random().getrandbits

    def by_chance() -> int:
        """The numbers before a seed is set can be any: Python's are faster"""
        return bits(64)

    following: Callable[[], int] = by_chance

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
        seed1 = time_ns() if x is NONE else check_integer(x, 1)
        seed2 = id(object()) if x is NONE else opt_integer(y, 2, 0)
        following = xoshiro(seed1, seed2).__next__
        return seed1, seed2

    return {"random": math_random, "randomseed": math_randomseed}
