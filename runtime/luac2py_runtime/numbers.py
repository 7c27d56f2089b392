"""Numbers: how they are written, read and converted (manual §2.1, §3.1, §3.4.3)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Union

    Number = Union[int, float]

MAX_INTEGER = 0x7FFF_FFFF_FFFF_FFFF
MIN_INTEGER = -0x8000_0000_0000_0000

INFINITY = float("inf")
# What the processor answers to 0/0: on x86 its sign bit is set and it prints as "-nan".
NAN = INFINITY - INFINITY

_WHITESPACE = " \f\n\r\t\v"
_DECIMAL_INTEGER = "0123456789"
_DECIMAL_FLOAT = "0123456789+-.eE"
_HEXADECIMAL = "0123456789abcdefABCDEF"


def wrap(i: int) -> int:
    """The integer modulo 2^64, as a signed one · §3.4.1"""
    return ((i + 0x8000_0000_0000_0000) & 0xFFFF_FFFF_FFFF_FFFF) - 0x8000_0000_0000_0000


def tostring_number(x: Number) -> str:
    """The text of a number: %d, or %.14g made to look like a float"""
    if x.__class__ is int:
        return int.__repr__(x)
    text = f"{x:.14g}"
    if "." in text:
        return text
    if x != x:
        # C prints the sign of a NaN, Python does not.
        return "-nan" if _is_negative_nan(x) else "nan"
    # An exponent shows that it is a float, and so do the letters of "inf".
    return text if "e" in text or "n" in text else text + ".0"


def _is_negative_nan(x: float) -> bool:
    from math import copysign

    return copysign(1.0, x) < 0


def float_to_integer(f: float) -> int | None:
    """The integer of exactly this value, or None · §3.4.3"""
    if -9223372036854775808.0 <= f < 9223372036854775808.0:
        i = int(f)
        if i == f:
            return i
    return None


def to_number(v: object) -> Number | None:
    """A number as it is, a string that spells one converted, else None · §3.4.3"""
    if v.__class__ is int or v.__class__ is float:
        return v
    if v.__class__ is str:
        return str_to_number(v)
    return None


def to_integer(v: object) -> int | None:
    """An integer, from a float or string of exactly an integer's value too, else None · §3.4.3"""
    if v.__class__ is int:
        return v
    if v.__class__ is str:
        v = str_to_number(v)
        if v.__class__ is int:
            return v
    if v.__class__ is float:
        return float_to_integer(v)
    return None


def str_to_number(s: str) -> Number | None:
    """The number that a whole string spells by the rules of the lexer · §3.1, §3.4.3

    Whitespace around it and a sign are allowed.
    """
    s = s.strip(_WHITESPACE)
    # Stripping all that a numeral may consist of tells it from what Python alone would accept:
    # underscores, "inf", other alphabets' digits and whitespace.
    if not s.strip(_DECIMAL_INTEGER):
        return _read_decimal_integer(s) if s else None
    if not s.strip(_DECIMAL_FLOAT):
        return _read_decimal(s)
    return _read_hexadecimal(s)


def _read_decimal_integer(digits: str) -> Number:
    """An integer if it is in range, else a float"""
    if len(digits) < 19:
        return int(digits)
    # The limit comes first: Python refuses to read integers of thousands of digits.
    if len(digits.lstrip("0")) < 20:
        i = int(digits.lstrip("0") or "0")
        if i <= MAX_INTEGER:
            return i
    return float(digits)


def _read_decimal(s: str) -> Number | None:
    if s[0] in "+-" and s[1:].isdigit():
        return _read_signed_integer(s[0], s[1:])
    try:
        return float(s)
    except ValueError:
        return None


def _read_signed_integer(sign: str, digits: str) -> Number:
    if sign == "+":
        return _read_decimal_integer(digits)
    # The least integer has no positive counterpart.
    if digits.lstrip("0") == "9223372036854775808":
        return MIN_INTEGER
    return -_read_decimal_integer(digits)


def _read_hexadecimal(s: str) -> Number | None:
    sign = s[:1]
    body = s[1:] if sign in ("+", "-") else s
    if body[:2] not in ("0x", "0X") or len(body) < 3:
        return None
    digits = body[2:]
    if not digits.strip(_HEXADECIMAL):
        i = int(digits, 16)
        return wrap(-i if sign == "-" else i)
    value = _read_hexadecimal_float(digits)
    return -value if sign == "-" and value is not None else value


def _read_hexadecimal_float(s: str) -> float | None:
    """hexdigits [. hexdigits] [p [sign] digits], without its 0x"""
    mantissa, p, exponent = s.replace("P", "p").partition("p")
    whole, _, fraction = mantissa.partition(".")
    if not (whole or fraction) or (whole + fraction).strip(_HEXADECIMAL):
        return None
    if p:
        power = exponent[1:] if exponent[:1] in ("+", "-") else exponent
        if not power or power.strip(_DECIMAL_INTEGER):
            return None
    try:
        return float.fromhex("0x" + s)
    except OverflowError:
        return INFINITY
