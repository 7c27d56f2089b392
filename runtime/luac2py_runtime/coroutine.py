"""Coroutines (§2.6) on greenlets.

A coroutine's function runs in a greenlet of its own, so generated code can yield from any depth.
What `switch` passes has the form of a call's results: one value bare, none or several as a tuple.
The greenlet package is imported by the first coroutine that starts.

Nothing that is suspended refers to a Coroutine but Lua's own variables: a coroutine that is abandoned ends with its
last reference.
"""

from __future__ import annotations

import sys
from _thread import _local

from . import state as states
from .errors import LuaError, register_type, translate
from .frames import STACK_ENDS, THREAD_ENTRIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

MAXIMUM_NESTING = 196
"""Resumes within resumes before "C stack overflow" (LUAI_MAXCCALLS less what the interpreter itself takes)."""


hooked: Any = ()
"""The coroutines that have a hook (debug.sethook) and can run: weak references once there was one."""


class Coroutine:
    """A thread, in Lua's words. `λgreenlet` is None before the first resume and after the end.

    `λhook` is not called unless `λallowhook`: not while it runs, nor while a finalizer does.
    """

    __slots__ = ("λfunction", "λgreenlet", "λstatus", "λfailure", "λtrace", "λhook", "λallowhook", "__weakref__")

    def __init__(self, function: Callable[..., Any] | None) -> None:
        self.λfunction = function
        self.λgreenlet: Any = None
        self.λstatus = "suspended"
        self.λfailure: tuple[Any] | None = None  # the error object that ended it, until `close` tells
        self.λtrace: TracebackType | None = None  # what that error unwound
        self.λhook: object = None
        self.λallowhook = True


register_type(Coroutine, "thread")


class _Thread(_local):
    """What is known of each Python thread.

    `hidden`: the greenlet of the running coroutine, if that belongs to another state than the one that runs.
    `tracer`: what Python's tracing called before a hook was set; `hooks`: what it calls for hooks.
    """

    hidden: Any = None
    tracer: Any = None
    hooks: Any = None


_thread = _Thread()
_greenlets: Any = None  # the module, once it is loaded


def _nothing() -> None:
    """Stands for greenlet's `getcurrent` until that is loaded."""


_getcurrent: Callable[[], Any] = _nothing
_LuaGreenlet: Any = None
_RUNNING: Any = None


def _load_greenlets() -> None:
    global _greenlets, _getcurrent, _LuaGreenlet, _RUNNING
    from . import greenlets

    _greenlets = greenlets
    _getcurrent = greenlets.getcurrent
    _LuaGreenlet = greenlets.LuaGreenlet
    _RUNNING = greenlets.RUNNING


def _start(coroutine: Coroutine) -> Any:
    if _greenlets is None:
        _load_greenlets()
    current = _getcurrent()
    if current.__class__ is _LuaGreenlet:
        _nesting(current)
    greenlet = coroutine.λgreenlet = _greenlets.acquire(coroutine)
    return greenlet


def _nesting(current: Any) -> int:
    """The number of resumes that what the current coroutine resumes stands on."""
    if current.nesting >= MAXIMUM_NESTING:
        raise LuaError("C stack overflow")
    return current.nesting + 1  # type: ignore[no-any-return]


def resume(coroutine: Coroutine, args: tuple[Any, ...]) -> Any:
    """Run until the next yield or the end; the values come back as a call's results, errors are raised."""
    if coroutine.λstatus != "suspended":
        raise LuaError(f"cannot resume {'dead' if coroutine.λstatus == 'dead' else 'non-suspended'} coroutine")
    greenlet = coroutine.λgreenlet
    if greenlet is None:
        greenlet = _start(coroutine)
        args = (coroutine.λfunction, args)
    current = greenlet.resumer = _getcurrent()
    resumer = None
    if current.__class__ is _LuaGreenlet:
        resumer = _nest(greenlet, current)
    coroutine.λstatus = "running"
    try:
        result = greenlet.switch(*args)
    except _greenlets.GreenletError:
        coroutine.λstatus = "suspended"
        raise LuaError("cannot resume coroutine of another Python thread") from None
    if resumer is not None:
        resumer.λstatus = "running"
    if greenlet.outcome is _RUNNING:
        coroutine.λstatus = "suspended"
        return result
    return _finish(coroutine, greenlet)


def _nest(greenlet: Any, current: Any) -> Coroutine:
    """Note that a coroutine resumes another one; gives the resuming one."""
    greenlet.nesting = _nesting(current)
    resumer: Coroutine = current.coroutine()
    resumer.λstatus = "normal"
    return resumer


def _finish(coroutine: Coroutine, greenlet: Any) -> Any:
    """What a coroutine has returned; its error is raised."""
    result = greenlet.outcome
    _end(coroutine)
    failure = _greenlets.release(greenlet)
    if failure is None:
        return result
    error = translate(failure)
    coroutine.λfailure = (error.value,)
    coroutine.λtrace = failure.__traceback__
    raise error


THREAD_ENTRIES.add(resume.__code__)
STACK_ENDS.add(resume.__code__)


def _end(coroutine: Coroutine) -> None:
    _die(coroutine)
    coroutine.λgreenlet = None


def _die(coroutine: Coroutine) -> None:
    """A coroutine keeps its hook when it is dead, but needs no tracing."""
    coroutine.λstatus = "dead"
    coroutine.λfunction = None
    if coroutine.λhook is not None:
        _trace_hooked(coroutine)


def set_hook(coroutine: Coroutine, hook: object) -> None:
    """Give a coroutine a hook or take its hook away; without any, nothing is traced."""
    coroutine.λhook = hook
    _trace_hooked(coroutine)


def _trace_hooked(coroutine: Coroutine) -> None:
    global hooked
    if coroutine.λhook is not None and coroutine.λstatus != "dead":
        if not hooked:
            from weakref import WeakSet

            hooked = WeakSet()
        hooked.add(coroutine)
    elif hooked:
        hooked.discard(coroutine)
    if not hooked:
        sys.settrace(_thread.tracer)


def is_hook_running() -> bool:
    """Whether a coroutine that has a hook may be running, or will run when another one yields or ends."""
    return any(coroutine.λstatus in ("running", "normal") for coroutine in tuple(hooked))


def start_tracing(tracer: Any, steps: bool) -> None:
    """Let Python's tracing serve hooks; a debugger that uses it gets it back when there are none any more.

    `steps`: instructions are traced, too. CPython 3.12 sees to that if it is so for the frame that asks.
    """
    before = sys.gettrace()
    if before is not tracer:
        _thread.tracer = before
        _thread.hooks = tracer
    elif not steps:
        return
    sys._getframe().f_trace_opcodes = steps
    sys.settrace(tracer)


def trace_again() -> Any:
    """Let Python's tracing serve hooks as before; what it calls, None if no hook is set."""
    if not hooked:
        return None
    sys._getframe().f_trace_opcodes = True  # as above
    sys.settrace(_thread.hooks)
    return _thread.hooks


def yield_(args: tuple[Any, ...]) -> Any:
    """Suspend the running coroutine; gives what the next resume passes."""
    greenlet = _getcurrent()
    if greenlet.__class__ is not _LuaGreenlet:
        raise LuaError("attempt to yield from outside a coroutine")
    if greenlet.barriers:
        raise LuaError("attempt to yield across a C-call boundary")
    return greenlet.resumer.switch(*args)


def current_greenlet() -> Any:
    """The greenlet of the running coroutine, None in the main one."""
    greenlet = _getcurrent()
    return greenlet if greenlet.__class__ is _LuaGreenlet and greenlet is not _thread.hidden else None


def hide_running() -> Any:
    """Another state begins to run on the stack of the running coroutine, which it neither sees nor can suspend.

    Gives what `show_running` takes.
    """
    before = _thread.hidden
    greenlet = _getcurrent()
    if greenlet.__class__ is _LuaGreenlet:
        greenlet.barriers += 1
        _thread.hidden = greenlet
    return before, greenlet


def show_running(hidden: Any) -> None:
    """The other state has ended."""
    _thread.hidden, greenlet = hidden
    if greenlet.__class__ is _LuaGreenlet:
        greenlet.barriers -= 1


def running() -> tuple[Coroutine, bool]:
    """The running coroutine, and whether it is the main one."""
    greenlet = current_greenlet()
    if greenlet is not None:
        return greenlet.coroutine(), False
    return main_coroutine(), True


def main_coroutine() -> Coroutine:
    """The coroutine object that stands for the current state's main thread."""
    state = states.current()
    coroutine = state.main_coroutine
    if coroutine is None:
        coroutine = state.main_coroutine = Coroutine(None)
        coroutine.λstatus = "running"
    return coroutine


def is_main(coroutine: Coroutine) -> bool:
    return coroutine is states.current().main_coroutine


def status(coroutine: Coroutine) -> str:
    """ "running", "suspended", "normal" or "dead"."""
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
    _die(coroutine)
    return failure


def _kill(coroutine: Coroutine, greenlet: Any) -> tuple[Any] | None:
    current = _getcurrent()
    resumer = _nest(greenlet, current) if current.__class__ is _LuaGreenlet else None
    coroutine.λstatus = "running"
    failure = _greenlets.unwind(greenlet, _greenlets.Closed)
    _end(coroutine)
    if resumer is not None:
        resumer.λstatus = "running"
    return (translate(failure).value,) if isinstance(failure, Exception) else None


def _abandon(coroutine: Coroutine) -> None:
    """End a coroutine that nobody can resume any more."""
    greenlet = coroutine.λgreenlet
    if greenlet is not None:
        try:
            _greenlets.unwind(greenlet, _greenlets.Abandoned)
        except BaseException:
            # Python is about to exit, or it was another thread's
            pass


if sys.implementation.name == "cpython":
    # PyPy's garbage collection knows what is suspended
    Coroutine.__del__ = _abandon  # type: ignore[attr-defined]


def is_abandoned(exception: BaseException) -> bool:
    """Whether an exception unwinds a coroutine that nobody can resume any more."""
    return _greenlets is not None and isinstance(exception, (_greenlets.Abandoned, _greenlets.GreenletExit))


def is_closing() -> bool:
    """Whether `coroutine.close` is unwinding the running coroutine: its protected calls catch nothing any more."""
    greenlet = current_greenlet()
    return greenlet is not None and greenlet.closing


class Barrier:
    """with Barrier(): library code that the reference cannot yield across.

    The message is "attempt to yield across a C-call boundary".
    """

    __slots__ = ("greenlet",)

    def __enter__(self) -> None:
        self.greenlet = current_greenlet()
        if self.greenlet is not None:
            self.greenlet.barriers += 1

    def __exit__(self, *exception: object) -> None:
        if self.greenlet is not None:
            self.greenlet.barriers -= 1
