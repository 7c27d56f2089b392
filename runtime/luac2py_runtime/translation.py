"""Python's own exceptions out of generated code, turned into the Lua errors that they stand for."""

from __future__ import annotations

from itertools import islice

from . import varinfo
from .errors import TYPE_NAMES, type_name_of
from .frames import levels_of, of_thread
from .interrupts import Interrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from .frames import Level

NOT_CALLABLE = " object is not callable"

PYTHON_TYPES = {cls.__name__: getattr(cls, "λname", name) for cls, name in TYPE_NAMES.items()}
"""Lua types by the names of Python's, for messages that name the type only."""

OVERFLOW_ON_PYPY = "couldn't record exception context for exception 'RecursionError'"
"""How the text of the TypeError begins that PyPy gives where there is no room any more to raise a RecursionError."""

CYCLE = 20
"""How many levels to look at for what an endless recursion goes through."""

DIVISIONS = {"//": "attempt to divide by zero", "%": "attempt to perform 'n%0'"}


def message_of(exception: Exception) -> str:
    """The message of the Lua error that an exception stands for; bugs of compiler and runtime are raised again."""
    if _is_overflow(exception):
        return _overflow(exception)
    if exception.__class__.__name__ == "BdbQuit":
        raise exception  # the debugger ends the program
    if isinstance(exception, MemoryError):
        return "not enough memory"
    if isinstance(exception, Interrupted):
        return _interruption(exception)
    last = _last(exception.__traceback__)
    if last is not None:
        module = str(last.tb_frame.f_globals.get("__name__", ""))
        if "__lua__" in last.tb_frame.f_globals:
            return _generated(exception)
        if module.partition(".")[0] == __package__:
            return _runtime(exception)
    return _foreign(exception)


def _is_overflow(exception: Exception) -> bool:
    return isinstance(exception, RecursionError) or (
        exception.__class__ is TypeError and str(exception).startswith(OVERFLOW_ON_PYPY)
    )


def _overflow(exception: Exception) -> str:
    """The reference tells its own stack from C's, which recursion through library functions and metamethods uses up."""
    if of_thread.handled:
        return "error in error handling"
    levels = list(islice(levels_of(exception.__traceback__), CYCLE))
    if any(level.chunk is None for level in levels):
        return "C stack overflow"
    prefix = levels[0].position if levels else ""
    if any(varinfo.calls_through_c(level) for level in levels[1:]):
        return prefix + "C stack overflow"
    return prefix + "stack overflow"


def _interruption(exception: Exception) -> str:
    """The reference raises it in a hook, from which the caller is one level up."""
    levels = list(islice(levels_of(exception.__traceback__), 2))
    return (levels[1].position if len(levels) == 2 else "") + "interrupted!"


def _last(trace: TracebackType | None) -> TracebackType | None:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace


def _innermost(exception: Exception) -> Level | None:
    return next(levels_of(exception.__traceback__), None)


def _position(exception: Exception) -> str:
    level = _innermost(exception)
    return "" if level is None else level.position


def _generated(exception: Exception) -> str:
    """What generated code raised itself: the reason is the instruction that it stopped at."""
    level = _innermost(exception)
    if level is None:
        raise exception
    site = varinfo.site_of(level)
    kind = site[0] if site else ""
    if kind == "call" and isinstance(exception, TypeError) and str(exception).endswith(NOT_CALLABLE):
        callee = varinfo.value_of(site[1], level)
        return f"{level.position}attempt to call a {_type(exception, callee)} value{varinfo.call_info(level)}"
    if kind in ("get", "set") and isinstance(exception, AttributeError):
        owner = getattr(exception, "obj", None)
        return f"{level.position}attempt to index a {_type(exception, owner)} value{varinfo.object_info(level)}"
    if kind == "arithmetic" and isinstance(exception, ZeroDivisionError):
        return level.position + DIVISIONS[site[1]]
    if kind == "arithmetic" and isinstance(exception, TypeError) and "'NoneType'" in str(exception):
        # Of operands that can only be numbers or nil, the reference names the first that is nil.
        culprit = site[2] if _quoted(exception)[0] == "NoneType" else site[3]
        return f"{level.position}attempt to perform arithmetic on a nil value{varinfo.origin_info(culprit, level)}"
    if kind == "compare" and isinstance(exception, TypeError):
        return level.position + _comparison(exception, *[varinfo.value_of(origin, level) for origin in site[1:]])
    if kind == "call":
        # a function in C that a Python caller brought in
        return _foreign(exception)
    raise exception


def _comparison(exception: Exception, left: object, right: object) -> str:
    """Values of one class are compared natively: '<' not supported between instances of 'X' and 'X'."""
    first = _type(exception, left, 1)
    second = _type(exception, right, 2)
    if str(exception).startswith("'>"):
        first, second = second, first  # a > b is b < a (§3.4.4)
    return f"attempt to compare two {first} values" if first == second else f"attempt to compare {first} with {second}"


def _runtime(exception: Exception) -> str:
    """The runtime calls Lua values natively; anything else that it raises is a bug."""
    if isinstance(exception, TypeError) and str(exception).endswith(NOT_CALLABLE):
        return f"{_position(exception)}attempt to call a {_type(exception, None)} value"
    raise exception


def _foreign(exception: Exception) -> str:
    text = str(exception)
    name = type(exception).__name__
    return (f"{name}: {text}" if text else name).encode("utf-8", "surrogateescape").decode("latin-1")


def _quoted(exception: Exception) -> list[str]:
    """What stands between single quotes in a message."""
    return str(exception).split("'")[1::2]


def _type(exception: Exception, value: object, number: int = 0) -> str:
    """The Lua type of the culprit; without a value, of a Python type that the message quotes."""
    if value is not None:
        return type_name_of(value)
    quoted = _quoted(exception)
    return PYTHON_TYPES.get(quoted[number] if len(quoted) > number else "", "table")
