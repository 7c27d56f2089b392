"""Collections that nobody asks for (§2.5), in programs that can tell: they have weak tables, or finalizers.

Reference counts leave little to Python's collector, which begins after so and so many objects that stay; it knows
nothing of weak tables, either. So a thread asks for a collection now and then. It takes place where the next line of
generated code begins, in the program's own thread: a trace function in C's sense, for that one event.
"""

from __future__ import annotations

import sys
from _thread import get_ident, start_new_thread
from time import perf_counter, sleep

from .stack import _deep_threads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

INTERVAL = 0.05
"""Seconds between two collections at least."""

SHARE = 4
"""So many times as long as a collection takes it is until the next one."""

CALL, LINE = 0, 2
"""PyTrace_CALL, PyTrace_LINE"""


class _Clock:
    """The thread that asks for collections; `due`: when the next one is, in seconds of `perf_counter`."""

    is_running = False
    due = 0.0


def collected(seconds: float) -> None:
    """A collection has taken so many seconds, asked for or not: it is a while until the next one"""
    _Clock.due = perf_counter() + max(INTERVAL, SHARE * seconds)


def start() -> None:
    """Collect from now on, in the thread that calls, if that is a program's own"""
    if not _Clock.is_running and sys.implementation.name == "cpython" and get_ident() in _deep_threads:
        _Clock.is_running = True
        from ctypes import c_void_p, pythonapi

        if hasattr(pythonapi, "_PyEval_SetTrace"):
            pythonapi.PyThreadState_Get.restype = c_void_p
            try:
                start_new_thread(_run, (pythonapi.PyThreadState_Get(),))
            except RuntimeError:
                pass  # no thread can be had


def _run(program: int) -> None:
    """The body of the thread; `program` is the state of the thread to collect in."""
    from ctypes import PYFUNCTYPE, c_int, c_void_p, py_object, pythonapi

    def collect(_: object, frame: FrameType, event: int, argument: Any) -> int:
        if event == LINE and "__lua__" in frame.f_globals and frame.f_code.co_name != "<module>":
            set_trace(program, None, None)
            _trace_hooks()
            _collect(frame)
        elif event == CALL:
            hooks = _trace_hooks()
            if hooks is not None:
                frame.f_trace = hooks(frame, "call", None)
        return 0

    set_trace = pythonapi._PyEval_SetTrace
    set_trace.argtypes = [c_void_p, c_void_p, py_object]
    trace = PYFUNCTYPE(c_int, py_object, py_object, c_int, c_void_p)(collect)
    while True:
        sleep(max(_Clock.due - perf_counter(), INTERVAL))
        if perf_counter() >= _Clock.due and not _is_hooked():
            set_trace(program, trace, None)


def _is_hooked() -> bool:
    """Whether a hook of debug.sethook may be called, which needs Python's tracing."""
    coroutine = sys.modules.get(f"{__package__}.coroutine")
    return coroutine is not None and coroutine.is_hook_running()


def _trace_hooks() -> Any:
    """Let Python's tracing serve the hooks of suspended coroutines again; what it calls, None if there are none."""
    coroutine = sys.modules.get(f"{__package__}.coroutine")
    return None if coroutine is None else coroutine.trace_again()


def _collect(frame: FrameType) -> None:
    """The program has come to the next line of the frame."""
    from .finalizers import is_finalizing
    from .weak import collect_garbage

    if not is_finalizing():
        collect_garbage(frame)
