"""The conversions of string.format (§6.4), each as C's printf does it."""

from __future__ import annotations

from math import copysign, isfinite

from ..arguments import argument_error, check_integer, check_number
from ..errors import lua_error, type_name
from ..tablebase import PYPY
from ..tostring import address, tostring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SPECIFICATION = "-+ #0123456789."  # what may stand between `%` and the letter
MAX_SPECIFICATION = 20

NO_TYPES: frozenset[type] = frozenset()
INTEGER = frozenset([int])
NUMBER = frozenset([int, float])
TEXT = frozenset([int, str])


class Conversion:
    """One conversion: `%`, flags, width, precision and a letter.

    Python's `text % value` is the same as `convert(value, n)` for values of the `native_types`,
    unless one of the `suspects` is in the result.
    """

    allowed_flags = "-"
    allows_precision = False

    def __init__(self, text: str) -> None:
        self.text = text
        self.letter = text[-1]
        specification = text[1:-1]
        size = specification.lstrip("-+ #0")
        self.flags = specification[: len(specification) - len(size)]
        self.width, point, precision = size.partition(".")
        self.precision = precision if point else None
        self.native_types = NO_TYPES
        self.suspects: tuple[str, ...] = ()

    def convert(self, value: Any, n: int) -> str:
        """The text of argument n."""
        raise NotImplementedError

    def is_valid(self) -> bool:
        if self.flags.strip(self.allowed_flags) or not is_short_number(self.width):
            return False
        return self.precision is None or (self.allows_precision and is_short_number(self.precision))

    def check(self) -> None:
        if not self.is_valid():
            raise lua_error(f"invalid conversion specification: '{self.text}'")

    def pad(self, sign: str, digits: str, zeros: bool = False) -> str:
        """Fill up to the width, with zeros behind the sign if that is wanted."""
        width = int(self.width or 0)
        if "-" in self.flags:
            return (sign + digits).ljust(width)
        if zeros:
            return sign + digits.rjust(width - len(sign), "0")
        return (sign + digits).rjust(width)

    def sign_of(self, negative: bool) -> str:
        if negative:
            return "-"
        return "+" if "+" in self.flags else " " if " " in self.flags else ""


def is_short_number(digits: str) -> bool:
    """Whether this is a width or a precision that the reference takes: none, or one of two digits."""
    return len(digits) <= 2 and not digits.strip("0123456789")


class Integer(Conversion):
    """%d, %i"""

    allowed_flags = "-+0 "
    allows_precision = True

    def __init__(self, text: str) -> None:
        super().__init__(text)
        if self.precision is None and self.is_valid():
            self.native_types = INTEGER

    def convert(self, value: Any, n: int) -> str:
        integer = check_integer(value, n)
        self.check()
        if self.precision is None:
            return self.text % integer
        return self.pad(self.sign_of(integer < 0), self.with_precision(str(abs(integer))))

    def with_precision(self, digits: str) -> str:
        """The precision is the least number of digits; zero has none where that is 0."""
        least = int(self.precision or 0)
        return "" if digits == "0" and least == 0 else digits.rjust(least, "0")


class Unsigned(Integer):
    """%o, %u, %x, %X"""

    allowed_flags = "-#0"

    def __init__(self, text: str) -> None:
        super().__init__(text)
        if self.letter == "u":
            self.allowed_flags = "-0"
        if "#" in self.flags or not self.is_valid():
            self.native_types = NO_TYPES  # Python's own # differs for zero and for octal numbers
        self.suspects = ("-",)

    def convert(self, value: Any, n: int) -> str:
        value = check_integer(value, n) & 0xFFFFFFFFFFFFFFFF
        self.check()
        digits = format(value, "d" if self.letter == "u" else self.letter)
        if self.precision is not None:
            digits = self.with_precision(digits)
        prefix = ""
        if "#" in self.flags:
            if self.letter == "o":
                digits = digits if digits.startswith("0") else "0" + digits
            elif value != 0:
                prefix = "0" + self.letter
        return self.pad(prefix, digits, zeros="0" in self.flags and self.precision is None)


class Float(Conversion):
    """%e, %E, %f, %g, %G"""

    allowed_flags = "-+#0 "
    allows_precision = True

    def __init__(self, text: str) -> None:
        super().__init__(text)
        if self.is_valid():
            self.native_types = NUMBER
        self.suspects = ("nan", "inf") if text[-1].islower() else ("NAN", "INF")

    def convert(self, value: Any, n: int) -> str:
        number = check_number(value, n)
        self.check()
        return self.text % number if isfinite(number) else self.not_finite(number)

    def not_finite(self, value: float) -> str:
        sign = self.sign_of(copysign(1.0, value) < 0)
        name = "nan" if value != value else "inf"
        return self.pad(sign, name.upper() if self.letter.isupper() else name)


class FixedFloat(Float):
    """%f

    PyPy's `%` writes large numbers with an exponent; its `format` does not.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.suspects += ("e+",) if PYPY else ()

    def convert(self, value: Any, n: int) -> str:
        number = float(check_number(value, n))
        if not isfinite(number) or abs(number) <= 1e50:
            return super().convert(number, n)
        self.check()
        precision = 6 if self.precision is None else int(self.precision or 0)
        digits = format(abs(number), f"{'#' if '#' in self.flags else ''}.{precision}f")
        return self.pad(self.sign_of(number < 0), digits, zeros="0" in self.flags)


class HexadecimalFloat(Float):
    """%a, %A"""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.native_types = NO_TYPES
        self.suspects = ()

    def convert(self, value: Any, n: int) -> str:
        self.check()
        value = float(check_number(value, n))
        if not isfinite(value):
            return self.not_finite(value)
        sign = self.sign_of(copysign(1.0, value) < 0)
        digits = self.mantissa_and_exponent(abs(value))
        if self.letter == "A":
            return self.pad(sign + "0X", digits.upper(), zeros="0" in self.flags)
        return self.pad(sign + "0x", digits, zeros="0" in self.flags)

    def mantissa_and_exponent(self, value: float) -> str:
        mantissa, exponent = value.hex()[2:].split("p")
        whole, fraction = mantissa.split(".")
        if self.precision is None:
            fraction = fraction.rstrip("0")
        else:
            whole, fraction = rounded(whole, fraction, int(self.precision or 0))
        point = "." if fraction or "#" in self.flags else ""
        return f"{whole}{point}{fraction}p{exponent}"


def rounded(whole: str, fraction: str, precision: int) -> tuple[str, str]:
    """Hexadecimal digits rounded to a number of places, halves to the even digit."""
    if precision >= len(fraction):
        return whole, fraction.ljust(precision, "0")
    unit = 16 ** (len(fraction) - precision)
    quotient, remainder = divmod(int(whole + fraction, 16), unit)
    if remainder * 2 > unit or (remainder * 2 == unit and quotient % 2 == 1):
        quotient += 1
    digits = format(quotient, "x").rjust(precision + 1, "0")
    return digits[: len(digits) - precision], digits[len(digits) - precision :]


class Character(Conversion):
    """%c"""

    def convert(self, value: Any, n: int) -> str:
        self.check()
        return self.pad("", chr(check_integer(value, n) & 0xFF))


class Pointer(Conversion):
    """%p"""

    def convert(self, value: Any, n: int) -> str:
        self.check()
        return self.pad("", pointer(value))


def pointer(value: Any) -> str:
    """The address of an object; short strings that are equal are one object to the reference."""
    kind = type_name(value)
    if kind == "string" and len(value) <= 40:
        return hex(hash(value) & 0xFFFFFFFFFFF0)
    return "(null)" if kind in ("nil", "boolean", "number") else address(value)


class String(Conversion):
    """%s"""

    allows_precision = True

    def __init__(self, text: str) -> None:
        super().__init__(text)
        if self.is_valid():
            self.native_types = TEXT
        self.suspects = () if text == "%s" else ("\0",)

    def convert(self, value: Any, n: int) -> str:
        text = tostring(value)
        if self.text == "%s":
            return text
        if "\0" in text:
            raise argument_error(n, "string contains zeros")
        self.check()
        return self.text % text


class Quoted(Conversion):
    """%q"""

    def convert(self, value: Any, n: int) -> str:
        if self.text != "%q":
            raise lua_error("specifier '%q' cannot have modifiers")
        if value.__class__ is str:
            return quoted(value)
        if value.__class__ is float:
            return float_literal(value)
        if value == -0x8000000000000000:
            return "0x8000000000000000"  # a negative numeral would be a float
        if value.__class__ is int:
            return f"{value}"
        if value is None or value.__class__ is bool:
            return tostring(value)
        raise argument_error(n, "value has no literal form")


def float_literal(value: float) -> str:
    if value != value:
        return "(0/0)"
    if not isfinite(value):
        return "1e9999" if value > 0 else "-1e9999"
    return HexadecimalFloat("%a").convert(value, 0)


def quoted(text: str) -> str:
    """A string literal that the Lua reader reads back as this text."""
    parts = ['"']
    for char, following in zip(text, text[1:] + '"'):
        if char in '"\\\n':
            parts.append("\\" + char)
        elif char < " " or char == "\x7f":
            parts.append(f"\\{ord(char):03d}" if following in "0123456789" else f"\\{ord(char)}")
        else:
            parts.append(char)
    parts.append('"')
    return "".join(parts)


class Malformed(Conversion):
    """A letter that is no conversion, or no letter at all"""

    def convert(self, value: Any, n: int) -> str:
        if len(self.text) > MAX_SPECIFICATION + 2:
            raise lua_error("invalid format (too long)")
        shown = self.text.partition("\0")[0]
        raise lua_error(f"invalid conversion '{shown}' to 'format'")


CONVERSIONS: dict[str, type[Conversion]] = {
    "a": HexadecimalFloat,
    "A": HexadecimalFloat,
    "c": Character,
    "d": Integer,
    "e": Float,
    "E": Float,
    "f": FixedFloat,
    "g": Float,
    "G": Float,
    "i": Integer,
    "o": Unsigned,
    "p": Pointer,
    "q": Quoted,
    "s": String,
    "u": Unsigned,
    "x": Unsigned,
    "X": Unsigned,
}


def parse_conversion(text: str, percent: int) -> tuple[Conversion, int]:
    """The conversion at a `%`, and the place behind it."""
    end = percent + 1
    while text[end : end + 1] and text[end] in SPECIFICATION:
        end += 1
    letter = text[end : end + 1] or "\0"
    too_long = end - percent - 1 > MAX_SPECIFICATION
    kind = Malformed if too_long else CONVERSIONS.get(letter, Malformed)
    return kind(text[percent:end] + letter), end + 1
