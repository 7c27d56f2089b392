"""os.date and os.time (§6.9), on C's calendar as the `time` module shows it."""

from __future__ import annotations

import time

from ..arguments import argument_error, check_integer, check_string, check_table
from ..errors import lua_error
from ..numbers import to_integer
from ..operators import index, setindex
from ..table import LuaTable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import LuaError

SPECIFIERS = frozenset("aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%")
MODIFIED = {"E": frozenset("cCxXyY"), "O": frozenset("deHImMSuUVwWy")}
"""What may follow %, %E and %O (LUA_STRFTIMEOPTIONS)."""

FIELDS = (("year", 1900), ("month", 1), ("day", 0), ("hour", 0), ("min", 0), ("sec", 0))
"""The fields of a date table in C's order, with what C's `struct tm` has less; the last three may be missing."""
DEFAULTS = {"hour": 12, "min": 0, "sec": 0}
MAX_INT = 0x7FFFFFFF


def check_time(value: Any, n: int) -> int:
    return check_integer(value, n)


def os_time(table: Any = None, *_: Any) -> int:
    """os.time ([table]) · §6.9"""
    if table is None:
        return int(time.time())
    t = check_table(table, 1)
    values = [time_field(t, name, offset) for name, offset in FIELDS]
    isdst = index(t, "isdst")
    dst = -1 if isdst is None else 0 if isdst is False else 1
    year, month, day, hour, minute, second = values
    try:
        seconds = int(time.mktime((year, month, day, hour, minute, second, 0, 0, dst)))
    except (OverflowError, ValueError):
        seconds = -1
    if seconds == -1:  # which is how C says so, too
        raise lua_error("time result cannot be represented in this installation")
    set_fields(t, time.localtime(seconds))
    return seconds


def time_field(t: Any, name: str, offset: int) -> int:
    """A field of a date table, which must fit in C's int once the offset is taken off (getfield)."""
    value = index(t, name)
    number = to_integer(value)
    if number is None:
        if value is not None:
            raise lua_error(f"field '{name}' is not an integer")
        if name not in DEFAULTS:
            raise lua_error(f"field '{name}' missing in date table")
        return DEFAULTS[name]
    if not -MAX_INT - 1 <= number - offset <= MAX_INT:
        raise lua_error(f"field '{name}' is out-of-bound")
    return number


def set_fields(t: Any, date: time.struct_time) -> None:
    """Set the fields of a date table (setallfields)."""
    setindex(t, "year", date.tm_year)
    setindex(t, "month", date.tm_mon)
    setindex(t, "day", date.tm_mday)
    setindex(t, "hour", date.tm_hour)
    setindex(t, "min", date.tm_min)
    setindex(t, "sec", date.tm_sec)
    setindex(t, "yday", date.tm_yday)
    setindex(t, "wday", (date.tm_wday + 1) % 7 + 1)
    if date.tm_isdst >= 0:
        setindex(t, "isdst", date.tm_isdst > 0)


def os_date(format: Any = None, when: Any = None, *_: Any) -> Any:
    """os.date ([format [, time]]) · §6.9"""
    text = "%c" if format is None else check_string(format, 1)
    seconds = int(time.time()) if when is None else check_time(when, 2)
    utc = text.startswith("!")
    if utc:
        text = text[1:]
    try:
        date = time.gmtime(seconds) if utc else time.localtime(seconds)
    except (OverflowError, OSError, ValueError):
        raise unrepresentable() from None
    if text == "*t":
        t = LuaTable()
        set_fields(t, date)
        return t
    return format_date(text, date)


def format_date(text: str, date: time.struct_time) -> str:
    """The text with its conversion specifiers replaced, each by C's strftime."""
    plain, *pieces = text.split("%")
    result = [plain]
    rest = iter(pieces)
    for piece in rest:
        if not piece:
            # "%%": what follows the second is plain text
            piece = next(rest, None)
            if piece is None:
                raise invalid_specifier("")
            result.append("%" + piece)
            continue
        length = 1 if piece[0] in SPECIFIERS else 2
        if length == 2 and piece[1:2] not in MODIFIED.get(piece[0], ()):
            raise invalid_specifier(piece[0] if piece[0] not in MODIFIED else piece[:2])
        result.append(strftime(piece[:length], date) + piece[length:])
    return "".join(result)


def strftime(specifier: str, date: time.struct_time) -> str:
    try:
        return time.strftime("%" + specifier, date)
    except (OverflowError, ValueError):
        raise unrepresentable() from None


def unrepresentable() -> LuaError:
    return lua_error("date result cannot be represented in this installation")


def invalid_specifier(text: str) -> LuaError:
    return argument_error(1, f"invalid conversion specifier '%{text}'")
