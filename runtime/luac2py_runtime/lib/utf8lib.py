"""UTF-8 support (§6.5). Code points reach 2^31 - 1, as in the reference's lax mode."""

from __future__ import annotations

from ..arguments import NONE, argument_error, check_integer, check_string, opt_integer
from ..errors import lua_error
from ..frames import register_library
from ..results import results
from . import new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State
    from ..table import LuaTable
    from . import Functions

MAX_UNICODE = 0x10FFFF
MAX_CODE = 0x7FFFFFFF
CHAR_PATTERN = "[\x00-\x7f\xc2-\xfd][\x80-\xbf]*"
LAX, STRICT, UNICODE = range(3)
"""Which code points are valid: all up to 2^31 - 1; those of Unicode but for surrogates; those of Unicode."""
LEAST = (0, 0x80, 0x800, 0x10000, 0x200000, 0x4000000)
"""The least code that a sequence with so many continuation bytes may spell."""


def decode(s: str, i: int, mode: int) -> tuple[int, int]:
    """The code point at 0-based position i and the position after it; (-1, i) where the bytes are invalid."""
    first = ord(s[i]) if i < len(s) else 0
    if first < 0x80:
        return first, i + 1
    if first < 0xC0 or first >= 0xFE:
        return -1, i
    extra = 1
    while first & (0x40 >> extra):
        extra += 1
    code = first & (0x3F >> extra)
    for k in range(i + 1, i + extra + 1):
        if not is_continuation(s, k):
            return -1, i
        code = code << 6 | (ord(s[k]) & 0x3F)
    if code < LEAST[extra] or (mode and (code > MAX_UNICODE or mode == STRICT and 0xD800 <= code < 0xE000)):
        return -1, i
    return code, i + extra + 1


def encode(code: int) -> str:
    """The byte sequence of a code point."""
    if code < 0x80:
        return chr(code)
    extra = 1
    while extra < 5 and code >= LEAST[extra + 1]:
        extra += 1
    head = (0xFF00 >> (extra + 1)) & 0xFF | code >> (6 * extra)
    return chr(head) + "".join([chr(0x80 | (code >> (6 * k) & 0x3F)) for k in range(extra - 1, -1, -1)])


def is_continuation(s: str, i: int) -> bool:
    return i < len(s) and "\x80" <= s[i] <= "\xbf"


def from_end(i: int, length: int) -> int:
    """A position that may count from the end, as one from the start; 0 if it lies before it."""
    return i if i >= 0 else max(length + i + 1, 0)


def mode_of(lax: Any) -> int:
    """What the argument `lax` asks for"""
    return STRICT if lax is None or lax is False else LAX


def utf8_char(*codes: Any) -> str:
    """utf8.char (···) · §6.5"""
    pieces = []
    for n, code in enumerate(codes, 1):
        code = check_integer(code, n)
        if not 0 <= code <= MAX_CODE:
            raise argument_error(n, "value out of range")
        pieces.append(encode(code))
    return "".join(pieces)


def utf8_codes(s: Any = NONE, lax: Any = None, *_: Any) -> tuple[Any, ...]:
    """utf8.codes (s [, lax]) · §6.5"""
    s = check_string(s, 1)
    if is_continuation(s, 0):
        raise argument_error(1, "invalid UTF-8 code")
    return (codes_strict if mode_of(lax) else codes_lax), s, 0


def codes_strict(s: Any = NONE, i: Any = NONE, *_: Any) -> Any:
    """What utf8.codes returns: the next position and its code point · §6.5"""
    return next_code(check_string(s, 1), check_integer(i, 2), STRICT)


def codes_lax(s: Any = NONE, i: Any = NONE, *_: Any) -> Any:
    """What utf8.codes returns in lax mode · §6.5"""
    return next_code(check_string(s, 1), check_integer(i, 2), LAX)


def next_code(s: str, i: int, mode: int) -> Any:
    """The next position and its code point, none at the end."""
    i &= 0xFFFF_FFFF_FFFF_FFFF
    while is_continuation(s, i):
        i += 1
    if i >= len(s):
        return ()
    code, after = decode(s, i, mode)
    if code < 0 or is_continuation(s, after):
        raise lua_error("invalid UTF-8 code")
    return i + 1, code


def utf8_codepoint(s: Any = NONE, i: Any = None, j: Any = None, lax: Any = None, *_: Any) -> Any:
    """utf8.codepoint (s [, i [, j [, lax]]]) · §6.5"""
    return code_points(s, i, j, mode_of(lax))


def code_points(s: Any, i: Any, j: Any, mode: int) -> Any:
    s = check_string(s, 1)
    start = from_end(opt_integer(i, 2, 1), len(s))
    end = from_end(opt_integer(j, 3, start), len(s))
    if start < 1:
        raise argument_error(2, "out of bounds")
    if end > len(s):
        raise argument_error(3, "out of bounds")
    codes = []
    position = start - 1
    while position < end:
        code, position = decode(s, position, mode)
        if code < 0:
            raise lua_error("invalid UTF-8 code")
        codes.append(code)
    return results(tuple(codes))


def utf8_len(s: Any = NONE, i: Any = None, j: Any = None, lax: Any = None, *_: Any) -> Any:
    """utf8.len (s [, i [, j [, lax]]]) · §6.5"""
    return length(s, i, j, mode_of(lax))


def length(s: Any, i: Any, j: Any, mode: int) -> Any:
    s = check_string(s, 1)
    position = from_end(opt_integer(i, 2, 1), len(s))
    end = from_end(opt_integer(j, 3, -1), len(s))
    if not 1 <= position <= len(s) + 1:
        raise argument_error(2, "initial position out of bounds")
    if end > len(s):
        raise argument_error(3, "final position out of bounds")
    position -= 1
    if position == 0 and end == len(s) and s.isascii():
        return end
    count = 0
    while position < end:
        code, after = decode(s, position, mode)
        if code < 0:
            return None, position + 1
        position = after
        count += 1
    return count


def utf8_offset(s: Any = NONE, n: Any = NONE, i: Any = None, *_: Any) -> int | None:
    """utf8.offset (s, n [, i]) · §6.5"""
    s = check_string(s, 1)
    n = check_integer(n, 2)
    start = from_end(opt_integer(i, 3, 1 if n >= 0 else len(s) + 1), len(s))
    if not 1 <= start <= len(s) + 1:
        raise argument_error(3, "position out of bounds")
    position = start - 1
    if n == 0:
        while position > 0 and is_continuation(s, position):
            position -= 1
        return position + 1
    if is_continuation(s, position):
        raise lua_error("initial position is a continuation byte")
    return backward(s, position, n) if n < 0 else forward(s, position, n - 1)


def backward(s: str, position: int, n: int) -> int | None:
    while n < 0 and position > 0:
        position -= 1
        while position > 0 and is_continuation(s, position):
            position -= 1
        n += 1
    return position + 1 if n == 0 else None


def forward(s: str, position: int, n: int) -> int | None:
    while n > 0 and position < len(s):
        position += 1
        while is_continuation(s, position):
            position += 1
        n -= 1
    return position + 1 if n == 0 else None


FUNCTIONS: Functions = {
    "char": utf8_char,
    "codes": utf8_codes,
    "codepoint": utf8_codepoint,
    "len": utf8_len,
    "offset": utf8_offset,
}

register_library("", {"?": codes_strict})
register_library("", {"?": codes_lax})


def open_lib(state: State) -> LuaTable:
    """Open the UTF-8 library."""
    library = new_library(state, "utf8", FUNCTIONS)
    library.charpattern = CHAR_PATTERN  # type: ignore[attr-defined]
    return library
