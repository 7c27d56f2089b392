"""The numbers of math.random (§6.7): xoshiro256**, with the reference's sequence for a seed."""

from __future__ import annotations

from _random import Random
from itertools import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MASK = 0xFFFF_FFFF_FFFF_FFFF


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


def by_chance() -> Callable[[], int]:
    """What gives the numbers before a seed is set, which can be any: Python's are faster"""
    bits = Random().getrandbits
    return lambda: bits(64)


def from_seed(seed1: int, seed2: int) -> Callable[[], int]:
    """What gives the numbers for a seed."""
    return xoshiro(seed1, seed2).__next__
