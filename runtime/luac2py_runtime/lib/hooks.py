"""debug.sethook (§6.10) on Python's own tracing: each coroutine has its own."""

from __future__ import annotations

import sys

from ..coroutine import Coroutine, running, set_hook, start_tracing
from ..frames import TRACERS, Happening, is_block, is_visible, tail_caller
from ..metatable import setmetatable
from ..state import current
from ..table import LuaTable
from .debuglib import HOOK_KEY
from .steps import steps_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any


class Hook:
    """A hook that is set: its function, the events it wants, after how many instructions it wants "count"."""

    def __init__(self, function: Callable[..., Any], mask: str, count: int) -> None:
        self.function = function
        self.mask = "".join([event for event in "crl" if event in mask])
        self.count = count
        self.passed = 0

    def run(self, happening: Happening, frame: FrameType) -> None:
        """Call the hook for a frame; it is not traced itself."""
        coroutine = running()[0]
        coroutine.λallowhook = False
        try:
            self.function(happening.event, happening.line)
        finally:
            coroutine.λallowhook = True
            # before Python 3.13 the variables get the values that this dictionary has: let it have the hook's
            frame.f_locals.keys()

    def is_due(self) -> bool:
        """Whether a step is the one that the hook wants after so many."""
        self.passed += 1
        if not 0 < self.count <= self.passed:
            return False
        self.passed = 0
        return True


def hook_of_running() -> Hook | None:
    """The running coroutine's hook, unless it may not be called now."""
    coroutine = running()[0]
    return coroutine.λhook if coroutine.λallowhook else None  # type: ignore[return-value]


class Tracer:
    """Traces an active function: `line` and `place` are those of its last step.

    A block has the line of the function that it is a part of. `replaced`: a function that it called in its return
    statement has taken its place.
    """

    __slots__ = ("steps", "whole", "line", "place", "replaced")

    def __init__(self, frame: FrameType) -> None:
        chunk = frame.f_globals.get("__lua__")
        self.steps = None if chunk is None else steps_of(frame.f_code, chunk)
        self.whole = self
        outer = tracer_of(frame.f_back) if is_block(frame) else None
        if outer is not None:
            self.whole = outer.whole
        self.line: int | None = None
        self.place = -1
        self.replaced = False

    def begin(self, frame: FrameType) -> Callable[..., Any]:
        """Trace the frame from now on, for the events that its hook wants; gives what does."""
        hook: Any = running()[0].λhook
        frame.f_trace = self.trace  # CPython 3.13.0 heeds f_trace_opcodes of a frame that has it
        frame.f_trace_opcodes = self.steps is not None and hook is not None and (hook.count > 0 or "l" in hook.mask)
        return self.trace

    def begin_inside(self, frame: FrameType) -> None:
        """Trace a frame that is active already: its current step is done."""
        if self.steps is not None:
            step = self.steps.last(frame.f_lasti)
            if step is not None:
                self.whole.line, self.place = step
        self.begin(frame)

    def trace(self, frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        """What Python calls for the events within a frame."""
        hook = hook_of_running()
        if hook is None:
            return self.trace
        if event == "opcode":
            assert self.steps is not None
            step = self.steps.at.get(frame.f_lasti)
            if step is None:
                return self.trace
            line, place = step
            if hook.is_due():
                happening = Happening("count")
                hook.run(happening, frame)
            before = self.steps.prepares.get(frame.f_lasti, -1)
            if self.place < before and current().standard.enters_bodies:
                place = before
            is_new = line != self.whole.line or place <= self.place
            self.whole.line, self.place = line, place
            if is_new and "l" in hook.mask:
                happening = Happening("line", None if line < 0 else line)
                hook.run(happening, frame)
        elif event == "return" and "r" in hook.mask and self.returns(frame):
            values = argument if argument.__class__ is tuple else (argument,)
            happening = Happening("return", None, values)
            hook.run(happening, frame)
        return self.trace

    def returns(self, frame: FrameType) -> bool:
        """Whether it is the Lua function that ends, and not by an error."""
        from opcode import opname

        code = frame.f_code.co_code
        return not (self.replaced or is_block(frame)) and opname[code[frame.f_lasti]].startswith("RETURN_")


def tracer_of(frame: FrameType | None) -> Tracer | None:
    """What traces a frame."""
    tracer = getattr(None if frame is None else frame.f_trace, "__self__", None)
    return tracer if isinstance(tracer, Tracer) else None


def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
    """What sys.settrace calls for a frame that begins; gives what traces the rest of it."""
    hook = hook_of_running()
    if hook is None or not is_visible(frame):
        return None
    tracer = Tracer(frame)
    if tracer.steps is not None and not tracer.steps.at:
        return None  # a function that only the lowering needs
    if not is_block(frame) and ("c" in hook.mask or "r" in hook.mask):
        caller = tail_caller(frame)
        replaced = None if caller is None else tracer_of(caller.function)
        if replaced is not None:
            replaced.replaced = True
        if "c" in hook.mask:
            happening = Happening("call" if caller is None else "tail call")
            hook.run(happening, frame)
    return tracer.begin(frame)


TRACERS.update((trace.__code__, Tracer.trace.__code__))


def sethook(thread: Coroutine, hook: Hook | None) -> None:
    """Give a coroutine a hook, or take it away"""
    table_of_hooks()[thread] = None if hook is None else hook.function
    set_hook(thread, hook)
    if hook is not None:
        start_tracing(trace, hook.count > 0 or "l" in hook.mask)
        trace_active()


def table_of_hooks() -> Any:
    """The registry's table of the hooks' functions by their threads, which are its weak keys."""
    registry = current().registry
    hooks = registry.get(HOOK_KEY)
    if hooks is None:
        hooks = registry[HOOK_KEY] = LuaTable()
        metatable = LuaTable()
        metatable.__dict__["__mode"] = "k"
        setmetatable(hooks, metatable)
    return hooks


def trace_active() -> None:
    """Trace in the functions that are active already, too, of which the innermost is debug.sethook."""
    frames = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if is_visible(frame):
            frames.append(frame)
        frame = frame.f_back
    for frame in reversed(frames):
        Tracer(frame).begin_inside(frame)
