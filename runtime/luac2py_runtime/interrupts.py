"""Signals in a program that runs as a script.

The interrupt key raises an error that `pcall` catches, as in lua.c. The second interrupt during the same call, and
one that comes between calls, ends the process; so does a pipe that nobody reads any more.
"""

from __future__ import annotations

import os
from _thread import get_ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Interrupted(Exception):
    """What the interrupt key raises: `interrupted!`, at the position of the caller of the running function."""


class _Calls:
    """The calls of the program's functions that can be interrupted."""

    thread: int | None = None  # the one that a call is made in, until it is interrupted


def set_signals() -> None:
    """Let signals have these effects from now on; only the main thread can decide that."""
    # the module signal imports enum, which takes longer than the runtime
    import _signal  # type: ignore[import-not-found]

    try:
        _signal.signal(_signal.SIGINT, _interrupt)
        if hasattr(_signal, "SIGPIPE"):
            _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
    except ValueError:
        pass


class Interruptible:
    """A context manager: the calls within can be interrupted."""

    def __enter__(self) -> None:
        _Calls.thread = get_ident()

    def __exit__(self, *exception: object) -> None:
        _Calls.thread = None


def _interrupt(number: int, frame: Any) -> None:
    """The handler of the signal; Python calls it in the main thread."""
    from .asynchronous import raise_in

    thread, _Calls.thread = _Calls.thread, None
    if thread == get_ident():
        raise Interrupted
    if thread is None or not raise_in(thread, Interrupted):
        _end(number)


def _end(number: int) -> None:
    """End the process, as the signal does by default."""
    from _signal import SIG_DFL, signal

    signal(number, SIG_DFL)
    os.kill(os.getpid(), number)
