"""Calls of any value, with the metamethod __call (manual §2.4, §3.4.10)."""

from __future__ import annotations

from types import FunctionType as function

from .errors import call_error, type_name
from .metatable import General, metamethod
from .results import first
from .state import current

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


# The reference's stack ends a chain of __call that goes round in circles (LUAI_MAXSTACK).
_LONGEST_CHAIN = 200_000


def call(f: Any, *args: Any) -> Any:
    """f(...) with any f; the result is f's, bare or a tuple"""
    if f.__class__ is function:
        return f(*args)
    return _call_other(first(f), args)


def _call_other(f: Any, args: tuple[Any, ...], kind: str = "") -> Any:
    """The call where f is no Python function: each value in a chain of __call is passed before the arguments"""
    called: list[Any] = []
    while f.__class__ is not function:
        handler = metamethod(f, "__call")
        if handler is None:
            if is_function(f):
                break
            raise call_error(f, kind=kind)
        if handler.__class__ is not function and not current().standard.chains_calls and not is_function(handler):
            raise call_error(f, kind=kind)
        called.append(f)
        if len(called) > _LONGEST_CHAIN:
            raise RecursionError
        f = handler
    return f(*called[::-1], *args)


def call_metamethod(handler: Any, event: str, *args: Any) -> Any:
    """The first result of a metamethod; errors name the event: metamethod 'add'"""
    if handler.__class__ is function:
        result = handler(*args)
    else:
        result = _call_other(handler, args, "metamethod '" + event[2:] + "'")
    if result.__class__ is tuple:
        return result[0] if result else None
    return result


def call_iterator(f: Any, state: Any, control: Any) -> Any:
    """A step of the generic `for` · §3.3.5"""
    return _call_other(f, (state, control), "for iterator 'for iterator'")


def is_function(v: Any) -> bool:
    """Whether v is of Lua's type function: Python's built-in functions are, too"""
    return v.__class__ is function or type_name(v) == "function"


class Called:
    """What a call of a table does where its class has no `__call` of its own: the method is that of General."""

    def __call__(self, *args: object) -> Any:
        """The metamethod `__call`"""
        return _call_other(self, args)


General.__call__ = Called.__call__  # type: ignore[method-assign]
