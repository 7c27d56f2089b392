"""bit32, the bitwise operations of Lua 5.2 on 32 bits (5.2's manual, §6.7)."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_, xor

from ...arguments import NONE, argument_error, check_integer, opt_integer
from ...errors import lua_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BITS = 32
MASK = 0xFFFF_FFFF


def check_bits(value: Any, n: int) -> int:
    return check_integer(value, n) & MASK


def operands(values: tuple[Any, ...]) -> list[int]:
    return [check_bits(value, n) for n, value in enumerate(values, 1)]


def arshift(x: Any = NONE, disp: Any = NONE, *_: Any) -> int:
    """bit32.arshift (x, disp)"""
    number, places = check_bits(x, 1), check_integer(disp, 2)
    if places < 0 or not number >> (BITS - 1):
        return shifted(number, -places)
    return ((number - (1 << BITS)) >> min(places, BITS)) & MASK


def band(*values: Any) -> int:
    """bit32.band (···)"""
    return reduce(and_, operands(values), MASK)


def bnot(x: Any = NONE, *_: Any) -> int:
    """bit32.bnot (x)"""
    return check_bits(x, 1) ^ MASK


def bor(*values: Any) -> int:
    """bit32.bor (···)"""
    return reduce(or_, operands(values), 0)


def btest(*values: Any) -> bool:
    """bit32.btest (···)"""
    return reduce(and_, operands(values), MASK) != 0


def bxor(*values: Any) -> int:
    """bit32.bxor (···)"""
    return reduce(xor, operands(values), 0)


def extract(n: Any = NONE, field: Any = NONE, width: Any = None, *_: Any) -> int:
    """bit32.extract (n, field [, width])"""
    number = check_bits(n, 1)
    place, mask = check_field(field, width, 2)
    return number >> place & mask


def replace(n: Any = NONE, v: Any = NONE, field: Any = NONE, width: Any = None, *_: Any) -> int:
    """bit32.replace (n, v, field [, width])"""
    number, value = check_bits(n, 1), check_bits(v, 2)
    place, mask = check_field(field, width, 3)
    return number & ~(mask << place) | (value & mask) << place


def check_field(field: Any, width: Any, n: int) -> tuple[int, int]:
    """Where a field begins, and as many ones as it has bits; it is argument n."""
    place = check_integer(field, n)
    bits = opt_integer(width, n + 1, 1)
    if place < 0:
        raise argument_error(n, "field cannot be negative")
    if bits <= 0:
        raise argument_error(n + 1, "width must be positive")
    if place + bits > BITS:
        raise lua_error("trying to access non-existent bits")
    return place, (1 << bits) - 1


def lrotate(x: Any = NONE, disp: Any = NONE, *_: Any) -> int:
    """bit32.lrotate (x, disp)"""
    return rotated(check_bits(x, 1), check_integer(disp, 2))


def lshift(x: Any = NONE, disp: Any = NONE, *_: Any) -> int:
    """bit32.lshift (x, disp)"""
    return shifted(check_bits(x, 1), check_integer(disp, 2))


def rrotate(x: Any = NONE, disp: Any = NONE, *_: Any) -> int:
    """bit32.rrotate (x, disp)"""
    return rotated(check_bits(x, 1), -check_integer(disp, 2))


def rshift(x: Any = NONE, disp: Any = NONE, *_: Any) -> int:
    """bit32.rshift (x, disp)"""
    return shifted(check_bits(x, 1), -check_integer(disp, 2))


def shifted(number: int, places: int) -> int:
    """The bits moved to the left, or to the right for negative places."""
    return number >> -places if places <= 0 else number << min(places, BITS) & MASK


def rotated(number: int, places: int) -> int:
    places %= BITS
    return (number << places | number >> (BITS - places)) & MASK


CHANGES = {
    "bit32": {
        "arshift": arshift,
        "band": band,
        "bnot": bnot,
        "bor": bor,
        "btest": btest,
        "bxor": bxor,
        "extract": extract,
        "lrotate": lrotate,
        "lshift": lshift,
        "replace": replace,
        "rrotate": rrotate,
        "rshift": rshift,
    }
}
