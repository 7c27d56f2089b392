"""Errors at the edge: what Python callers get of Lua's errors, and Lua of Python's exceptions."""

from __future__ import annotations

from types import TracebackType

from ..errors import FOREIGN, MESSAGE, LuaError, error_message, translate
from ..state import current
from ..traceback import traceback_of
from .crossing import current_edge, edge_of
from .objects import PythonObject
from .views import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

    from .crossing import Edge

RUNTIME = __name__.partition(".")[0]


def for_python(edge: Edge, exception: Exception) -> Exception | None:
    """What a Python caller of a Lua function gets for an exception that it has let out; None for a bug of the runtime.

    An exception that a Python function has raised is itself. All others are errors of Lua.
    """
    if exception.__dict__.get(MESSAGE) is FOREIGN or (isinstance(exception, LuaError) and exception.λoutside):
        return exception.with_traceback(without_runtime(exception.__traceback__))
    try:
        error = translate(exception)
    except Exception:
        return None
    if error.value.__class__ is PythonObject and isinstance(error.value.λvalue, Exception):
        # it was caught, and raised again by `error`
        raised: Exception = error.value.λvalue
        return raised.with_traceback(without_runtime(raised.__traceback__))
    trace = exception.__traceback__
    error.λtrace = trace
    error.λoutside = True
    error.value = edge.to_python(error.value)
    error.args = (error.value,)
    error.__cause__ = None
    return error.with_traceback(without_runtime(trace))


def error_object(exception: Exception) -> object:
    """The error object that an exception out of a Python function is under Lua."""
    edge = current_edge()
    return edge.to_lua(exception.value) if isinstance(exception, LuaError) else edge.userdata(exception)


def without_runtime(trace: TracebackType | None) -> TracebackType | None:
    """The trace without the frames of the runtime, so that it ends where Lua's code or a Python function was."""
    entries = []
    while trace is not None:
        if not is_of_runtime(trace.tb_frame):
            entries.append(trace)
        trace = trace.tb_next
    shown = None
    for entry in reversed(entries):
        shown = TracebackType(shown, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return shown


def is_of_runtime(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] == RUNTIME


def text_of(value: Any) -> str:
    """The message of an error that has crossed to Python with this value."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    edge = value.__lua_edge__ if isinstance(value, View) else current_edge()
    return readable(edge.results(edge.call_raw(error_message, edge.to_lua(value))))


def traceback_text(trace: TracebackType | None) -> str:
    """Lua's stack traceback of an error that has crossed to Python."""
    edge = edge_of_trace(trace)
    return readable(edge.results(edge.call_raw(traceback_of, trace)))


def edge_of_trace(trace: TracebackType | None) -> Edge:
    """The edge of the state whose code an exception has left last."""
    state = current()
    while trace is not None:
        state = getattr(trace.tb_frame.f_globals.get("__lua__"), "state", state)
        trace = trace.tb_next
    return edge_of(state)


def readable(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("utf-8", "backslashreplace")
