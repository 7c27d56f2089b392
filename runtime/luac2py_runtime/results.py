"""Results of calls: a bare value for one, a tuple for none or several (docs/design.md, Calls)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def first(result: Any) -> Any:
    """The result adjusted to one value · §3.4.12"""
    if result.__class__ is tuple:
        return result[0] if result else None
    return result


def spread(result: Any) -> tuple[Any, ...]:
    """All values of a result, for the end of an argument list or table constructor"""
    return result if result.__class__ is tuple else (result,)


def adjust(result: Any, n: int) -> tuple[Any, ...]:
    """The result adjusted to exactly n values"""
    if result.__class__ is not tuple:
        return (result,) + (None,) * (n - 1) if n else ()
    missing = n - len(result)
    if missing > 0:
        return result + (None,) * missing
    return result[:n]


def results(values: tuple[Any, ...]) -> Any:
    """What a function that returns these values returns: a tuple of one becomes bare"""
    return values[0] if len(values) == 1 else values
