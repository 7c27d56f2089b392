"""UTF-8 as Lua 5.3 has it (§6.5): code points up to 10FFFF, surrogates among them."""

from __future__ import annotations

from ...arguments import NONE, argument_error, check_integer, check_string
from ...errors import lua_error
from ...frames import register_library
from ..utf8lib import MAX_UNICODE, UNICODE, code_points, decode, encode, is_continuation, length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...state import State

CHAR_PATTERN = "[\x00-\x7f\xc2-\xf4][\x80-\xbf]*"


def char(*codes: Any) -> str:
    """utf8.char (···) · §6.5"""
    pieces = []
    for n, code in enumerate(codes, 1):
        code = check_integer(code, n)
        if not 0 <= code <= MAX_UNICODE:
            raise argument_error(n, "value out of range")
        pieces.append(encode(code))
    return "".join(pieces)


def codes(s: Any = NONE, *_: Any) -> tuple[Any, ...]:
    """utf8.codes (s) · §6.5"""
    return next_position, check_string(s, 1), 0


def next_position(s: Any = NONE, i: Any = NONE, *_: Any) -> Any:
    """What utf8.codes returns: the next position and its code point · §6.5"""
    s, position = check_string(s, 1), max(check_integer(i, 2) - 1, -1)
    if position >= 0:
        position += 1
        while is_continuation(s, position):
            position += 1
    position = max(position, 0)
    if position >= len(s):
        return ()
    code, after = decode(s, position, UNICODE)
    if code < 0 or is_continuation(s, after):
        raise lua_error("invalid UTF-8 code")
    return position + 1, code


def codepoint(s: Any = NONE, i: Any = None, j: Any = None, *_: Any) -> Any:
    """utf8.codepoint (s [, i [, j]]) · §6.5"""
    return code_points(s, i, j, UNICODE)


def utf8_len(s: Any = NONE, i: Any = None, j: Any = None, *_: Any) -> Any:
    """utf8.len (s [, i [, j]]) · §6.5"""
    return length(s, i, j, UNICODE)


register_library("", {"?": next_position})

CHANGES = {"utf8": {"char": char, "codes": codes, "codepoint": codepoint, "len": utf8_len}}


def restrict(state: State) -> None:
    """Give the library its pattern for one character."""
    state.globals.utf8.charpattern = CHAR_PATTERN  # type: ignore[attr-defined]
