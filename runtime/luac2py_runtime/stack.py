"""Room for deep recursion: Lua programs nest some 200,000 calls, Python's default is 1000.

Python's limit on recursion is raised, and because calls take C stack as well (all of them before CPython 3.11 and on
PyPy, those through C later), the program runs in a thread with a large one.

Measured with 150,000 nested calls, and endless recursion until RecursionError, in seconds and MB:
    CPython 3.9 0.29 162, 0.90 420   3.11 0.03 32, 0.32 98   3.13 0.09 32, 0.45 105   PyPy 0.29 210, 0.72 418
"""

from __future__ import annotations

import sys
from _thread import allocate_lock, get_ident, stack_size, start_new_thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import Any, TypeVar

    Result = TypeVar("Result")

MAX_FRAMES = 320_000 if sys.implementation.name == "cpython" else 200_000
"""The limit on recursion where the stack is large; at -O0 a Lua call is two Python calls.

PyPy takes it for a number of bytes, 768 for each, and needs no more.
"""
DIRECT_FRAMES = 5_000
"""The limit on a stack of the usual size."""
FRAME_SIZE = 2560
"""The C stack that a Python call takes at most, as found with recursion through `sorted`."""
STACK_SIZES = (1 << 31, 1 << 30, 1 << 29, 1 << 28, 1 << 27, 1 << 26, 1 << 24)
"""Sizes of the C stack to try; only address space, until it is used."""

_deep_threads: set[int] = set()


def run_deep(function: Callable[[], Result]) -> Result:
    """Call `function` where 200,000 Lua calls can nest; gives its result, raises what it raises."""
    if get_ident() in _deep_threads:
        return function()
    before = sys.getrecursionlimit()
    try:
        # a tracer or profiler belongs to this thread
        if sys.gettrace() is not None or sys.getprofile() is not None:
            sys.setrecursionlimit(max(before, DIRECT_FRAMES))
            return function()
        result: Result = _DeepThread(function, before).result()
        return result
    finally:
        sys.setrecursionlimit(before)


class _DeepThread:
    """A thread with a large C stack that runs a function."""

    def __init__(self, function: Callable[[], object], limit: int) -> None:
        self.function = function
        self.limit = limit
        self.ident = 0
        self.done = allocate_lock()
        self.outcome: object = None
        self.failure: BaseException | None = None
        self.watched = needs_watch()

    def result(self) -> Any:
        """Run the function; give its result or raise its exception."""
        self.done.acquire()
        self.start()
        self.wait()
        try:
            if self.failure is not None:
                raise self.failure
            return self.outcome
        finally:
            # an exception that refers to its own traceback's variables would live on
            self.failure = None

    def start(self) -> None:
        """Start the thread with the largest stack that can be had."""
        before = stack_size()
        for size in STACK_SIZES:
            try:
                stack_size(size)
                sys.setrecursionlimit(max(self.limit, min(MAX_FRAMES, size // FRAME_SIZE)))
                self.ident = start_new_thread(self.run, ())
                break
            except (ValueError, RuntimeError):
                continue
        else:
            stack_size(before)
            self.ident = start_new_thread(self.run, ())
        stack_size(before)

    def run(self) -> None:
        """The body of the thread."""
        ident = get_ident()
        _deep_threads.add(ident)
        try:
            with signals_enabled():
                self.outcome = self.function()
        except BaseException as exception:
            self.failure = exception
        finally:
            _deep_threads.discard(ident)
            self.done.release()

    def wait(self) -> None:
        """Wait for the thread; an interrupt of this thread goes on to that one, a second one ends the wait."""
        try:
            self.watch()
        except KeyboardInterrupt:
            from .asynchronous import raise_in

            if not raise_in(self.ident, KeyboardInterrupt):
                raise
            self.done.acquire()

    def watch(self) -> None:
        """Wait; where Python's own check of the recursion depth does not do, check it meanwhile."""
        if sys.implementation.name == "pypy":
            from .deepening import CountedCalls

            with CountedCalls():
                self.done.acquire()
        elif self.watched:
            from .asynchronous import watch_recursion

            watch_recursion(self.ident, self.done)
        else:
            self.done.acquire()


def needs_watch() -> bool:
    """Whether this Python forgets its check; to be asked while no other thread is deep in calls."""
    if sys.version_info < (3, 13) or sys.implementation.name != "cpython":
        return False
    from .asynchronous import forgets_recursion

    return forgets_recursion()


class _Nothing:
    """A context manager that does nothing."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *exception: object) -> None:
        pass


def signals_enabled() -> AbstractContextManager[object]:
    """A context manager in which this thread gets the signals; on PyPy only, for CPython's main thread keeps them."""
    if sys.implementation.name == "pypy":
        from __pypy__.thread import signals_enabled  # type: ignore[import-not-found]

        return signals_enabled  # type: ignore[no-any-return]
    return _Nothing()
