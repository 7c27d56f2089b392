"""String manipulation (§6.4): strings are `str` whose characters are bytes."""

from __future__ import annotations

from ..arguments import (
    NONE,
    argument_error,
    check_function,
    check_integer,
    check_string,
    opt_integer,
)
from ..errors import lua_error
from . import later, new_library
from .format import string_format
from .gsub import string_gsub
from .search import string_find, string_gmatch, string_match
from .stringmeta import string_metatable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State
    from ..table import LuaTable
    from . import Functions

MAX_SIZE = 0x7FFFFFFF  # MAX_SIZE of lstrlib.c
MAX_RESULTS = 999_990  # about as many as fit on the reference's stack (LUAI_MAXSTACK)
ONLY_INTEGERS = {int}

TO_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
TO_UPPER = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def string_byte(s: Any = NONE, i: Any = 1, j: Any = None, *_: Any) -> Any:
    """string.byte (s [, i [, j]]) · §6.4"""
    if j is None and i.__class__ is int and s.__class__ is str and 0 < i <= len(s):
        return ord(s[i - 1])
    s = check_string(s, 1)
    i = opt_integer(i, 2, 1)
    chars = slice_of(s, i, opt_integer(j, 3, i))
    if len(chars) == 1:
        return ord(chars)
    if len(chars) > MAX_RESULTS:
        raise lua_error("stack overflow (string slice too long)")
    return tuple(chars.encode("latin-1"))


def slice_of(s: str, i: int, j: int) -> str:
    """From i to j inclusive; negative indexes count from the end, as Python's do."""
    return s[i - 1 if i > 0 else i : j if j >= 0 else j + 1 or None]


def string_char(*codes: Any) -> str:
    """string.char (···) · §6.4"""
    if len(codes) == 1:
        code = codes[0]
        if code.__class__ is int and 0 <= code < 256:
            return chr(code)
    elif set(map(type, codes)) == ONLY_INTEGERS:
        try:
            return bytes(codes).decode("latin-1")
        except ValueError:
            pass
    return "".join([chr(check_byte(code, n)) for n, code in enumerate(codes, 1)])


def check_byte(value: Any, n: int) -> int:
    code = check_integer(value, n)
    if 0 <= code < 256:
        return code
    raise argument_error(n, "value out of range")


def string_dump(function: Any = NONE, strip: Any = None, *_: Any) -> str:
    """string.dump (function [, strip]) · §6.4"""
    from .binary import dump_function

    check_function(function, 1)
    return dump_function(function, strip is not None and strip is not False)


def string_len(s: Any = NONE, *_: Any) -> int:
    """string.len (s) · §6.4"""
    return len(s if s.__class__ is str else check_string(s, 1))


def string_lower(s: Any = NONE, *_: Any) -> str:
    """string.lower (s) · §6.4"""
    text: str = s if s.__class__ is str else check_string(s, 1)
    return text.lower() if text.isascii() else text.translate(TO_LOWER)


def string_rep(s: Any = NONE, n: Any = NONE, sep: Any = None, *_: Any) -> str:
    """string.rep (s, n [, sep]) · §6.4"""
    text: str = s if s.__class__ is str else check_string(s, 1)
    count: int = n if n.__class__ is int else check_integer(n, 2)
    between = "" if sep is None else check_string(sep, 3)
    if count <= 0:
        return ""
    if (len(text) + len(between)) * count > MAX_SIZE:
        raise lua_error("resulting string too large")
    return (text + between) * (count - 1) + text if between else text * count


def string_reverse(s: Any = NONE, *_: Any) -> str:
    """string.reverse (s) · §6.4"""
    text: str = s if s.__class__ is str else check_string(s, 1)
    return text[::-1]


def string_sub(s: Any = NONE, i: Any = NONE, j: Any = -1, *_: Any) -> str:
    """string.sub (s, i [, j]) · §6.4"""
    text: str = s if s.__class__ is str else check_string(s, 1)
    if i.__class__ is not int:
        i = check_integer(i, 2)
    if j.__class__ is not int:
        j = opt_integer(j, 3, -1)
    return text[i - 1 if i > 0 else i : j if j >= 0 else j + 1 or None]


def string_upper(s: Any = NONE, *_: Any) -> str:
    """string.upper (s) · §6.4"""
    text: str = s if s.__class__ is str else check_string(s, 1)
    return text.upper() if text.isascii() else text.translate(TO_UPPER)


FUNCTIONS: Functions = {
    "byte": string_byte,
    "char": string_char,
    "dump": string_dump,
    "find": string_find,
    "format": string_format,
    "gmatch": string_gmatch,
    "gsub": string_gsub,
    "len": string_len,
    "lower": string_lower,
    "match": string_match,
    "pack": later("pack", "string_pack"),
    "packsize": later("pack", "string_packsize"),
    "rep": string_rep,
    "reverse": string_reverse,
    "sub": string_sub,
    "unpack": later("pack", "string_unpack"),
    "upper": string_upper,
}


def open_lib(state: State) -> LuaTable:
    """Open the string library and give strings their metatable."""
    library = new_library(state, "string", FUNCTIONS)
    state.type_metatables["string"] = string_metatable(library)
    return library
