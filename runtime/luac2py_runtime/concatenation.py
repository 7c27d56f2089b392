"""The concatenation operator on any values (manual §3.4.6)."""

from __future__ import annotations

from .calling import call_metamethod
from .errors import concat_error
from .metatable import metamethod
from .numbers import tostring_number
from .results import first

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def concat(a: Any, b: Any, *rest: Any) -> Any:
    """a .. b .. c: numbers are formatted, metamethods work from the right"""
    if (a.__class__ is str or a.__class__ is int) and (b.__class__ is str or b.__class__ is int):
        text = f"{a}{b}"
    else:
        left = _text(a)
        right = _text(b)
        if left is None or right is None:
            return _concat_other(a, b, *rest)
        text = left + right
    for v in rest:
        if v.__class__ is str:
            text += v
        elif v.__class__ is int:
            text += f"{v}"
        elif v.__class__ is float:
            text += tostring_number(v)
        else:
            return _concat_other(a, b, *rest)
    return text


def _text(v: Any) -> str | None:
    if v.__class__ is str:
        return v
    return tostring_number(v) if v.__class__ is int or v.__class__ is float else None


def _concat_other(*operands: Any) -> Any:
    """Two values at a time from the right, for the metamethods among them"""
    values = [first(v) for v in operands]
    result = values.pop()
    while values:
        value = values.pop()
        left = _text(value)
        right = _text(result)
        if left is not None and right is not None:
            result = left + right
            continue
        handler = metamethod(value, "__concat")
        if handler is None:
            handler = metamethod(result, "__concat")
            if handler is None:
                raise concat_error(value, result, len(values))
        result = call_metamethod(handler, "__concat", value, result)
    return result
