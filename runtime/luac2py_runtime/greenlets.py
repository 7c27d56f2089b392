"""The stacks that coroutines run on: greenlets. Imported when the first coroutine starts.

To make and end a greenlet takes much longer than to switch, so one whose coroutine has ended waits for another. The
parent of all is the thread's main greenlet: only what ends the program goes there.
"""

from __future__ import annotations

import sys
from _thread import _local
from weakref import ref

import greenlet

from .frames import STACK_ENDS
from .instances import instances_of
from .state import running

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

    from .coroutine import Coroutine

MAX_IDLE = 64
"""How many greenlets wait at most."""

MAX_BIRTH = 8
"""How many coroutines a greenlet may have been made in that waits: Python counts the calls around it for ever."""

STACK_SIZE = 32_000
"""Bytes that the stack of a suspended coroutine takes, about."""

RUNNING = object()
"""The outcome of a coroutine that has not ended."""

GreenletExit = greenlet.GreenletExit
GreenletError = greenlet.error
getcurrent = greenlet.getcurrent


class Unwinding(BaseException):
    """Thrown into a suspended coroutine to end it: pcall does not catch it."""


class Closed(Unwinding):
    """Ends a coroutine by `coroutine.close`: its pending `<close>` variables are closed."""


class Abandoned(Unwinding):
    """Ends a coroutine that nobody can resume any more: its `<close>` variables are not closed."""


class LuaGreenlet(greenlet.greenlet):  # type: ignore[misc]
    """A greenlet for coroutines.

    `coroutine` is a weak reference, for a greenlet that is suspended takes no part in Python's garbage
    collection; `resumer` the greenlet that switched to this one; `outcome` what the coroutine's function has
    returned, `failure` the exception that ended it instead; `nesting` the number of resumes it stands on; `barriers`
    that of the library calls on its stack that cannot be yielded across; `closing`: it is being ended by
    `coroutine.close`; `birth`: the number of resumes that it was made in.
    """

    __slots__ = ("coroutine", "resumer", "outcome", "failure", "nesting", "barriers", "closing", "birth")

    coroutine: Callable[[], Any]


class Idle(_local):
    """The greenlets of a thread that wait, and its main greenlet."""

    def __init__(self) -> None:
        self.greenlets: list[LuaGreenlet] = []
        root = getcurrent()
        while root.parent is not None:
            root = root.parent
        self.root = root


idle = Idle()

if sys.implementation.name == "pypy":
    from __pypy__ import add_memory_pressure  # type: ignore[import-not-found]
else:

    def add_memory_pressure(size: int) -> None:
        """PyPy's garbage collector does not see the memory of stacks."""


def acquire(coroutine: Coroutine) -> LuaGreenlet:
    """A greenlet for a coroutine that starts: the first switch passes the function and its arguments."""
    waiting = idle.greenlets
    if waiting:
        found = waiting.pop()
    else:
        found = LuaGreenlet(run_functions, idle.root)
        current = getcurrent()
        found.birth = current.nesting + 1 if current.__class__ is LuaGreenlet else 0
        add_memory_pressure(STACK_SIZE)
    found.coroutine = ref(coroutine)
    found.resumer = found.failure = None
    found.outcome = RUNNING
    found.nesting = 0
    found.barriers = 0
    found.closing = False
    return found


def run_functions(function: Callable[..., Any] | None, args: tuple[Any, ...] | None) -> None:
    """What runs in a greenlet: one function after another."""
    own = getcurrent()
    while True:
        try:
            own.outcome = function(*args)  # type: ignore[misc]
        except (Exception, Unwinding) as exception:
            own.failure = exception
            own.outcome = None
        function = args = None  # not to be kept alive
        function, args = own.resumer.switch()


def release(greenlet: LuaGreenlet) -> BaseException | None:
    """Let a greenlet wait whose coroutine has ended; gives the exception that ended it."""
    failure: BaseException | None = greenlet.failure
    greenlet.outcome = greenlet.failure = greenlet.resumer = None
    waiting = idle.greenlets
    if len(waiting) < MAX_IDLE and greenlet.birth <= MAX_BIRTH:
        waiting.append(greenlet)
    return failure


def unwind(greenlet: LuaGreenlet, exception: type[Unwinding]) -> BaseException | None:
    """End a suspended coroutine; gives the exception that came out of it."""
    greenlet.resumer = getcurrent()
    greenlet.barriers += 1  # a closing method cannot yield
    greenlet.closing = True
    state = running.state
    greenlet.throw(exception)
    running.state = state  # what calls from Python have set back while they were left
    return release(greenlet)


def suspended_frames() -> list[FrameType | None]:
    """Where each coroutine of this thread stands that is not running, and where the main one does."""
    root = idle.root
    others = [found for found in instances_of([LuaGreenlet]) if found.outcome is RUNNING and found.parent is root]
    return [found.gr_frame for found in [root, *others]]


if hasattr(greenlet, "_greenlet_start"):
    STACK_ENDS.add(greenlet._greenlet_start.__code__)
