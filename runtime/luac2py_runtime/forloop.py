"""The values of a numerical for loop (manual §3.3.5)."""

from __future__ import annotations

from math import ceil, floor

from .errors import runtime_error, type_name_of
from .numbers import MAX_INTEGER, MIN_INTEGER, to_number, wrap
from .results import first

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .errors import LuaError


def for_range(start: Any, stop: Any, step: Any = 1) -> Iterable[int | float]:
    """The values of `for v = start, stop, step`: a range of integers, else an iterator of floats"""
    if start.__class__ is int is stop.__class__ and step.__class__ is int and step:
        return range(start, stop + 1 if step > 0 else stop - 1, step)
    return _other_range(first(start), first(stop), first(step))


def wrapping_range(start: Any, stop: Any, step: Any = 1) -> Iterable[int | float]:
    """The values of a loop in Lua 5.3, where the variable wraps around and the step may be zero"""
    start, stop, step = first(start), first(stop), first(step)
    if start.__class__ is int is step.__class__:
        number = to_number(stop)
        if number is not None:
            last = _integer_limit(number, step or 1)
            return () if last is None else _wrapping_integers(start, last, step)
    bounds = ((stop, "limit"), (step, "step"), (start, "initial value"))
    limit, pace, begin = [_float(v, what, "'for' {} must be a number") for v, what in bounds]
    return _steps(begin - pace, limit, pace, float)


def _wrapping_integers(start: int, limit: int, step: int) -> Iterable[int]:
    if step > 0 and limit + step <= MAX_INTEGER:
        return range(start, limit + 1, step)
    if step < 0 and limit + step >= MIN_INTEGER:
        return range(start, limit - 1, step)
    return _steps(start - step, limit, step, wrap)


def _steps(v: Any, limit: Any, step: Any, within: Callable[[Any], Any]) -> Iterator[Any]:
    """Numbers by repeated addition, from the one before the first; integers end where they pass the limit, if ever"""
    while True:
        v = within(v + step)
        if not (v <= limit if step > 0 else limit <= v):
            return
        yield v


def _other_range(start: Any, stop: Any, step: Any) -> Iterable[int | float]:
    """As forprep does it: which of several wrong values is reported depends on whether the loop is one of integers"""
    if start.__class__ is int is step.__class__:
        if step == 0:
            raise runtime_error("'for' step is zero")
        last = _integer_limit(stop, step)
        if last is None:
            return ()
        return range(start, last + 1 if step > 0 else last - 1, step)
    limit = _float(stop, "limit")
    step = _float(step, "step")
    start = _float(start, "initial value")
    if step == 0.0:
        raise runtime_error("'for' step is zero")
    return _floats(start, limit, step)


def _integer_limit(stop: Any, step: int) -> int | None:
    """The limit of a loop of integers, clipped to what they can reach; None if the loop does not run (forlimit)"""
    limit = to_number(stop)
    if limit.__class__ is int:
        return limit
    if limit is None:
        raise _not_a_number(stop, "limit")
    if -9223372036854775808.0 <= limit < 9223372036854775808.0:
        return floor(limit) if step > 0 else ceil(limit)
    if limit > 0.0:
        return MAX_INTEGER if step > 0 else None
    # NaN comes here, too.
    return MIN_INTEGER if step < 0 else None


def _float(v: Any, what: str, message: str = "") -> float:
    number = to_number(v)
    if number is None:
        raise runtime_error(message.format(what)) if message else _not_a_number(v, what)
    return float(number)


def _not_a_number(v: Any, what: str) -> LuaError:
    return runtime_error(f"bad 'for' {what} (number expected, got {type_name_of(v)})")


def _floats(v: float, limit: float, step: float) -> Iterator[float]:
    """Floats by repeated addition; the first test is the opposite of the others where a NaN takes part"""
    upwards = step > 0.0
    if limit < v if upwards else v < limit:
        return
    yield v
    v += step
    while v <= limit if upwards else limit <= v:
        yield v
        v += step
