"""os.date and os.time (§6.9), on C's calendar as the `time` module shows it."""

from __future__ import annotations

import time

from ..arguments import argument_error, check_integer, check_string, check_table
from ..errors import lua_error
from ..numbers import to_integer
from ..operators import index, setindex
from ..state import current
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
FAR_YEAR = 100_000_000
"""Until then, before and after the year 0, Python's `mktime`, which gives a float, is exact."""
AGE = 146_097 * 86_400
"""The seconds of 400 years, after which days and weekdays recur."""


def os_time(table: Any = None, *_: Any) -> int:
    """os.time ([table]) · §6.9"""
    if table is None:
        return int(time.time())
    t = check_table(table, 1)
    fields = FIELDS if current().standard.years_first else FIELDS[::-1]
    date = {name: time_field(t, name, offset) for name, offset in fields}
    isdst = index(t, "isdst")
    dst = -1 if isdst is None else 0 if isdst is False else 1
    seconds = make_time(date["year"], date["month"], date["day"], date["hour"], date["min"], date["sec"], dst)
    if seconds == -1:  # which is how C says so, too
        raise lua_error("time result cannot be represented in this installation")
    set_fields(t, time.localtime(seconds))
    return seconds


def make_time(year: int, month: int, day: int, hour: int, minute: int, second: int, dst: int) -> int:
    """C's mktime: -1 if there is no such time."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    if day == 0:
        # the last day of the month before; PyPy takes 0 for 1
        from calendar import monthrange

        day = monthrange(year, month - 1)[1] if month > 1 else 31
        return make_time(year, month - 1, day, hour, minute, second, dst)
    ages = 0 if abs(year) <= FAR_YEAR else (year - FAR_YEAR if year > 0 else year + FAR_YEAR) // 400
    try:
        date = (year - 400 * ages, month, day, hour, minute, second, 0, 0, dst)
        seconds = int(time.mktime(date)) + ages * AGE
        time.localtime(seconds)
    except (OverflowError, ValueError, OSError):
        return -1
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
    # CPython 3.13 adds 1900 to C's year in C's int, which wraps
    setindex(t, "year", date.tm_year + (1 << 32 if date.tm_year < 1900 - MAX_INT - 1 else 0))
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
    seconds = int(time.time()) if when is None else check_integer(when, 2)
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
    pieces: list[str] = []
    start = 0
    while True:
        percent = text.find("%", start)
        if percent < 0:
            return "".join(pieces) + text[start:]
        end = percent + 2 if text[percent + 1 : percent + 2] in SPECIFIERS else percent + 3
        specifier = text[percent:end]
        if len(specifier) == 3 and specifier[2] not in MODIFIED.get(specifier[1], ()) or end > len(text):
            raise argument_error(1, f"invalid conversion specifier '{text[percent:]}'")
        pieces.append(text[start:percent])
        pieces.append("%" if specifier == "%%" else strftime(specifier, date))
        start = end


def strftime(specifier: str, date: time.struct_time) -> str:
    try:
        return time.strftime(specifier, date)
    except (OverflowError, ValueError):
        raise unrepresentable() from None


def unrepresentable() -> LuaError:
    return lua_error(f"{current().standard.date_result} cannot be represented in this installation")
