"""Coroutines (§2.6) on greenlets.

A coroutine's function runs in a greenlet of its own, so generated code can yield from any depth.
What `switch` passes has the form of a call's results: one value bare, none or several as a tuple.
The greenlet package is imported by the first coroutine that starts.

A greenlet that is suspended takes no part in Python's garbage collection. It refers to its coroutine weakly,
so an abandoned coroutine dies with its last reference; greenlet kills it with GreenletExit then,
for which no pending `<close>` variable runs. `close` kills with CoroutineKill, for which they do.
"""

from __future__ import annotations

import sys
from _thread import _local

from .errors import LuaError, register_type, translate
from .frames import STACK_ENDS, THREAD_ENTRIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

MAXIMUM_NESTING = 196
"""Resumes within resumes before "C stack overflow" (LUAI_MAXCCALLS less what the interpreter itself takes)."""


hooked = 0
"""How many coroutines have a hook (debug.sethook)."""


class CoroutineKill(BaseException):
    """Unwinds a suspended coroutine that `coroutine.close` ends: pcall does not catch it."""


class Coroutine:
    """A thread, in Lua's words. `λgreenlet` is None before the first resume and after the end."""

    __slots__ = ("λfunction", "λgreenlet", "λstatus", "λfailure", "λtrace", "λhook", "__weakref__")

    def __init__(self, function: Callable[..., Any] | None) -> None:
        self.λfunction = function
        self.λgreenlet: Any = None
        self.λstatus = "suspended"
        self.λfailure: tuple[Any] | None = None  # the error object that ended it, until `close` tells
        self.λtrace: TracebackType | None = None  # what that error unwound
        self.λhook: object = None


register_type(Coroutine, "thread")


class _Main(_local):
    """The coroutine object that stands for each Python thread's own stack."""

    coroutine: Coroutine | None = None


_main = _Main()
_getcurrent: Callable[[], Any] | None = None  # greenlet's, once it is loaded
_LuaGreenlet: Any = None


def _load_greenlet() -> None:
    global _getcurrent, _LuaGreenlet
    import greenlet

    class LuaGreenlet(greenlet.greenlet):  # type: ignore[misc]
        """The stack of one coroutine; `coroutine` is a weak reference to it.

        `nesting` counts the resumes it stands on, `barriers` the library calls on its stack that cannot be yielded across.
        """

        coroutine: Callable[[], Coroutine]
        abandoned = greenlet.GreenletExit
        nesting = 0
        barriers = 0
        closing = False

    _LuaGreenlet = LuaGreenlet
    _getcurrent = greenlet.getcurrent
    if hasattr(greenlet, "_greenlet_start"):
        STACK_ENDS.add(greenlet._greenlet_start.__code__)


def _start(coroutine: Coroutine) -> Any:
    from weakref import ref

    if _getcurrent is None:
        _load_greenlet()
    greenlet = coroutine.λgreenlet = _LuaGreenlet(coroutine.λfunction)
    greenlet.coroutine = ref(coroutine)
    coroutine.λfunction = None
    return greenlet


def resume(coroutine: Coroutine, args: tuple[Any, ...]) -> Any:
    """Run until the next yield or the end; the values come back as a call's results, errors are raised."""
    if coroutine.λstatus != "suspended":
        raise LuaError(f"cannot resume {'dead' if coroutine.λstatus == 'dead' else 'non-suspended'} coroutine")
    greenlet = coroutine.λgreenlet or _start(coroutine)
    current = _getcurrent()  # type: ignore[misc]
    if greenlet.parent is not current:
        greenlet.parent = current
    resumer = None
    if current.__class__ is _LuaGreenlet:
        if current.nesting >= MAXIMUM_NESTING:
            raise LuaError("C stack overflow")
        greenlet.nesting = current.nesting + 1
        resumer = current.coroutine()
        resumer.λstatus = "normal"
    coroutine.λstatus = "running"
    try:
        result = greenlet.switch(*args)
    except Exception as exception:
        error = translate(exception)
        coroutine.λfailure = (error.value,)
        coroutine.λtrace = exception.__traceback__.tb_next  # type: ignore[union-attr]
        _end(coroutine)
        if error is exception:
            raise
        raise error
    except BaseException:
        _end(coroutine)
        raise
    finally:
        if resumer is not None:
            resumer.λstatus = "running"
    if coroutine.λstatus == "running":
        _end(coroutine)
    return result


THREAD_ENTRIES.add(resume.__code__)
STACK_ENDS.add(resume.__code__)


def _end(coroutine: Coroutine) -> None:
    coroutine.λstatus = "dead"
    coroutine.λgreenlet = None
    if coroutine.λhook is not None:
        set_hook(coroutine, None)


def set_hook(coroutine: Coroutine, hook: object) -> None:
    """Give a coroutine a hook or take its hook away; without any, nothing is traced."""
    global hooked
    hooked += (hook is not None) - (coroutine.λhook is not None)
    coroutine.λhook = hook
    if not hooked:
        sys.settrace(None)


def yield_(args: tuple[Any, ...]) -> Any:
    """Suspend the running coroutine; gives what the next resume passes."""
    greenlet = current_greenlet()
    if greenlet is None:
        raise LuaError("attempt to yield from outside a coroutine")
    if greenlet.barriers:
        raise LuaError("attempt to yield across a C-call boundary")
    greenlet.coroutine().λstatus = "suspended"
    return greenlet.parent.switch(*args)


def current_greenlet() -> Any:
    """The greenlet of the running coroutine, None in the main one."""
    if _getcurrent is None:
        return None
    greenlet = _getcurrent()
    return greenlet if greenlet.__class__ is _LuaGreenlet else None


def create(function: Callable[..., Any]) -> Coroutine:
    """A new coroutine, with the hook of the running one."""
    coroutine = Coroutine(function)
    if hooked:
        set_hook(coroutine, running()[0].λhook)
    return coroutine


def running() -> tuple[Coroutine, bool]:
    """The running coroutine, and whether it is the main one."""
    greenlet = current_greenlet()
    if greenlet is not None:
        return greenlet.coroutine(), False
    return main_coroutine(), True


def main_coroutine() -> Coroutine:
    coroutine = _main.coroutine
    if coroutine is None:
        coroutine = Coroutine(None)
        coroutine.λstatus = "running"
        _main.coroutine = coroutine
    return coroutine


def is_main(coroutine: Coroutine) -> bool:
    return coroutine is _main.coroutine


def status(coroutine: Coroutine) -> str:
    """"running", "suspended", "normal" or "dead"."""
    if is_main(coroutine) and current_greenlet() is not None:
        return "normal"
    return coroutine.λstatus


def close(coroutine: Coroutine) -> tuple[Any] | None:
    """End a suspended coroutine, running its pending `<close>` variables; the error object that ended it, if any."""
    greenlet = coroutine.λgreenlet
    failure = coroutine.λfailure
    coroutine.λfailure = coroutine.λtrace = None
    if greenlet is not None:
        failure = _kill(coroutine, greenlet)
    coroutine.λstatus = "dead"
    coroutine.λfunction = None
    return failure


def _kill(coroutine: Coroutine, greenlet: Any) -> tuple[Any] | None:
    greenlet.closing = True
    greenlet.barriers += 1  # a closing method cannot yield
    current = _getcurrent()  # type: ignore[misc]
    if greenlet.parent is not current:
        greenlet.parent = current
    coroutine.λstatus = "running"
    try:
        greenlet.throw(CoroutineKill)
    except CoroutineKill:
        return None
    except Exception as exception:
        return (translate(exception).value,)
    finally:
        _end(coroutine)
    return None


def is_abandoned(exception: BaseException) -> bool:
    """Whether an exception unwinds a coroutine that nobody can resume any more."""
    return _LuaGreenlet is not None and isinstance(exception, _LuaGreenlet.abandoned)


def is_closing() -> bool:
    """Whether `coroutine.close` is unwinding the running coroutine: its protected calls catch nothing any more."""
    greenlet = current_greenlet()
    return greenlet is not None and greenlet.closing


class Barrier:
    """with Barrier(): library code that the reference cannot yield across ("attempt to yield across a C-call boundary")."""

    __slots__ = ("greenlet",)

    def __enter__(self) -> None:
        self.greenlet = current_greenlet()
        if self.greenlet is not None:
            self.greenlet.barriers += 1

    def __exit__(self, *exception: object) -> None:
        if self.greenlet is not None:
            self.greenlet.barriers -= 1
