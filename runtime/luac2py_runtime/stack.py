"""Room for deep recursion: Lua programs nest some 200,000 calls, Python's default is 1000."""

from __future__ import annotations

import sys
from _thread import allocate_lock, stack_size, start_new_thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CALLS = 200_000
"""LUAI_MAXSTACK allows about as many nested calls of small functions."""
STACK_SIZES = (1 << 30, 1 << 29, 1 << 28, 1 << 27, 1 << 26)
"""Sizes of the C stack to try; only address space, until it is used."""


def run_deep(function: Callable[[], object]) -> object:
    """Call `function` where 200,000 Lua calls can nest; gives its result, raises what it raises."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, MAX_CALLS))
    try:
        # a tracer or profiler belongs to this thread
        if sys.gettrace() is not None or sys.getprofile() is not None:
            return function()
        return _in_thread(function)
    finally:
        sys.setrecursionlimit(before)


def _in_thread(function: Callable[[], object]) -> object:
    outcome: list[object] = []
    failure: list[BaseException] = []
    done = allocate_lock()

    def run() -> None:
        try:
            outcome.append(function())
        except BaseException as exception:
            failure.append(exception)
        finally:
            done.release()

    done.acquire()
    _start(run)
    done.acquire()
    if failure:
        raise failure.pop()
    return outcome.pop()


def _start(run: Callable[[], None]) -> None:
    """Start a thread with the largest C stack that can be had."""
    before = stack_size()
    for size in STACK_SIZES:
        try:
            stack_size(size)
            start_new_thread(run, ())
            break
        except (ValueError, RuntimeError):
            continue
    stack_size(before)
