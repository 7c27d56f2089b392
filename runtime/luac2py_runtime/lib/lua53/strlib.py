"""String manipulation as Lua 5.3 has it (§6.4)."""

from __future__ import annotations

from math import isfinite

from ...arguments import NONE, check_string
from ...errors import lua_error
from ...numbers import tostring_number
from ..cache import Cache
from ..conversions import CONVERSIONS, Conversion, Quoted
from ..format import Format, format_function
from ..search import matches_from
from ..stringmeta import METAMETHODS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...state import State

FLAGS = "-+ #0"
DIGITS = "0123456789"


class Quoted53(Quoted):
    """%q: infinities and NaNs have no literal"""

    def __init__(self, text: str) -> None:
        super().__init__("%q")

    def convert(self, value: Any, n: int) -> str:
        if value.__class__ is float and not isfinite(value):
            return tostring_number(value)
        return super().convert(value, n)


class Invalid(Conversion):
    """What is no conversion, with what is wrong with it"""

    def __init__(self, message: str) -> None:
        super().__init__("%s")
        self.message = message

    def convert(self, value: Any, n: int) -> str:
        raise lua_error(self.message)


CONVERSIONS53: dict[str, type[Conversion]] = {**CONVERSIONS, "q": Quoted53}
del CONVERSIONS53["p"]


def parse_conversion(text: str, percent: int) -> tuple[Conversion, int]:
    """The conversion at a `%`, and the place behind it; flags that mean nothing do no harm (scanformat)."""
    place = percent + 1
    while text[place : place + 1] and text[place] in FLAGS:
        place += 1
    flags = text[percent + 1 : place]
    if len(flags) > len(FLAGS):
        return Invalid("invalid format (repeated flags)"), len(text)
    width, place = digits_at(text, place)
    precision = None
    if text[place : place + 1] == ".":
        precision, place = digits_at(text, place + 1)
    letter = text[place : place + 1]
    if letter and letter in DIGITS:
        return Invalid("invalid format (width or precision too long)"), len(text)
    kind = CONVERSIONS53.get(letter)
    if kind is None:
        shown = letter if letter.isascii() and letter.isprintable() and letter else f"<\\{ord(letter or chr(0))}>"
        return Invalid(f"invalid option '%{shown}' to 'format'"), len(text)
    allowed = "".join(sorted({flag for flag in flags if flag in kind(f"%{letter}").allowed_flags}))
    point = f".{precision}" if precision is not None and kind.allows_precision else ""
    return kind(f"%{allowed}{width}{point}{letter}"), place + 1


def digits_at(text: str, place: int) -> tuple[str, int]:
    """Up to two digits, and the place behind them."""
    end = place
    while end < place + 2 and text[end : end + 1] and text[end] in DIGITS:
        end += 1
    return text[place:end], end


def gmatch(s: Any = NONE, pattern: Any = NONE, *_: Any) -> Callable[..., Any]:
    """string.gmatch (s, pattern) · §6.4"""
    return matches_from(check_string(s, 1), check_string(pattern, 2), 0)


string_format = format_function(Cache(lambda text: Format(text, parse_conversion)))

CHANGES = {"string": {"format": string_format, "gmatch": gmatch}}


def drop_metamethods(state: State) -> None:
    """Take arithmetic out of the metatable of strings: operators do it themselves."""
    metatable: Any = state.type_metatables["string"]
    for event in METAMETHODS:
        metatable.__dict__.pop(event)
