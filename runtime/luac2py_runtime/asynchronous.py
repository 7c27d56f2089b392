"""Exceptions raised in a thread from another one: interrupts, and the check of the recursion depth.

CPython 3.13.0 lost that check: from then on, calls that leave a parameter to its default or pass into `*_` decrement
the thread's count of calls it has left without looking whether any are, once they are specialized (3.13.0 at least; a
probe tells). The count is in the thread's state, where this module finds and reads it.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _thread import LockType
    from ctypes import c_int

INTERVAL = 0.02
"""Seconds between two checks; some 200,000 calls of 100 bytes."""
SEARCHED = 40
"""How many integers of the thread's state to search for the recursion limit."""


def raise_in(ident: int, exception: type[BaseException]) -> bool:
    """Raise an exception in another thread, at its next call or jump backwards; whether that can be done."""
    if sys.implementation.name == "pypy":
        from __pypy__.thread import _raise_in_thread  # type: ignore[import-not-found]

        _raise_in_thread(ident, exception)
        return True
    try:
        from ctypes import c_ulong, py_object, pythonapi
    except ImportError:
        return False
    return bool(pythonapi.PyThreadState_SetAsyncExc(c_ulong(ident), py_object(exception)))


def forgets_recursion() -> bool:
    """Whether this Python misses endless recursion of a function with optional parameters."""
    before = sys.getrecursionlimit()
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back  # type: ignore[assignment]
    sys.setrecursionlimit(depth + 60)
    try:
        _probe(300)
        return True
    except RecursionError:
        return False
    finally:
        sys.setrecursionlimit(before)


def _probe(n: int = 0, *_: object) -> int:
    return n and _probe(n - 1)


def watch_recursion(ident: int, done: LockType) -> None:
    """Until the lock can be had: raise RecursionError in the thread whenever it has made more calls than it may."""
    if done.acquire(timeout=INTERVAL):
        # most programs that are over so soon need no ctypes
        return
    remaining = _remaining_calls(ident)
    if remaining is None:
        done.acquire()
        return
    while not done.acquire(timeout=INTERVAL):
        if remaining.value < 0:
            raise_in(ident, RecursionError)


def _remaining_calls(ident: int) -> c_int | None:
    """The count of calls that a thread may still nest, in Python's own memory; None if it cannot be found."""
    try:
        from ctypes import c_int
    except ImportError:
        return None
    address = _thread_state(ident)
    if address is None:
        return None
    numbers = (c_int * SEARCHED).from_address(address)
    limit = sys.getrecursionlimit()
    # the limit follows the count
    places = [place for place in range(1, SEARCHED) if numbers[place] == limit]
    return c_int.from_address(address + 4 * (places[0] - 1)) if places else None


def _thread_state(ident: int) -> int | None:
    """The address of a thread's PyThreadState: the one that has the thread's number in it."""
    from ctypes import c_ulong, c_void_p, pythonapi

    for function in (
        pythonapi.PyInterpreterState_Get,
        pythonapi.PyInterpreterState_ThreadHead,
        pythonapi.PyThreadState_Next,
    ):
        function.restype = c_void_p
    state: int | None = pythonapi.PyInterpreterState_ThreadHead(c_void_p(pythonapi.PyInterpreterState_Get()))
    while state:
        if ident in list((c_ulong * SEARCHED).from_address(state)):
            return state
        state = pythonapi.PyThreadState_Next(c_void_p(state))
    return None
