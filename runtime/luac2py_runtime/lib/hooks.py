"""debug.sethook (§6.10) on Python's own tracing: each coroutine has its hook, a new one that of its creator."""

from __future__ import annotations

import sys

from ..arguments import NONE, check_function, check_string, opt_integer
from ..coroutine import Coroutine, running, set_hook, start_tracing
from ..frames import is_block, is_visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any


WRITES_BACK = sys.version_info < (3, 13)
"""Whether Python writes the variables of a frame back after a trace function, as `f_locals` had them last."""


class Hook:
    """A hook that is set: its function, the events it wants, after how many instructions it wants "count"."""

    def __init__(self, function: Callable[..., Any], mask: str, count: int) -> None:
        self.function = function
        self.mask = "".join([event for event in "crl" if event in mask])
        self.count = count
        self.passed = 0
        self.active = False

    def run(self, frame: FrameType, event: str, line: int | None = None) -> None:
        """Call the hook, which is not traced itself, for an event in a frame."""
        self.active = True
        try:
            self.function(event, line)
        finally:
            self.active = False
            if WRITES_BACK:
                # lest variables that the hook has assigned to get back what they had before
                _ = frame.f_locals


def hook_of_running() -> Hook | None:
    """The running coroutine's hook, unless it is the hook itself that runs."""
    hook: Any = running()[0].λhook
    return None if hook is None or hook.active else hook


def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
    """What sys.settrace calls for a frame that begins; gives what traces the rest of it."""
    hook = hook_of_running()
    if hook is None or not is_visible(frame):
        return None
    if "c" in hook.mask and not is_block(frame):
        hook.run(frame, "call")
    if hook.count:
        frame.f_trace_opcodes = True
    return trace_inside


def trace_inside(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
    """What Python calls for the events within a frame."""
    hook = hook_of_running()
    if hook is None:
        return trace_inside
    if event == "line":
        if "l" in hook.mask and "__lua__" in frame.f_globals and not is_first_line(frame):
            hook.run(frame, "line", frame.f_globals["__lua__"].line(frame.f_lineno))
    elif event == "return":
        if "r" in hook.mask and not is_block(frame):
            hook.run(frame, "return")
    elif event == "opcode" and hook.count:
        hook.passed += 1
        if hook.passed >= hook.count:
            hook.passed = 0
            hook.run(frame, "count")
    return trace_inside


def is_first_line(frame: FrameType) -> bool:
    """Whether Python is still about to enter a function: the line of `def` has no Lua code."""
    return frame.f_lineno == frame.f_code.co_firstlineno and frame.f_lasti <= 0


def debug_sethook(*args: Any) -> tuple[()]:
    """debug.sethook ([thread,] hook, mask [, count]) · §6.10"""
    shift = 1 if args and args[0].__class__ is Coroutine else 0
    thread = args[0] if shift else running()[0]
    function, mask, count = (args[shift:] + (NONE, NONE, NONE))[:3]
    hook = None
    if function is not NONE and function is not None:
        events = check_string(mask, shift + 2)
        check_function(function, shift + 1)
        number = max(opt_integer(count, shift + 3, 0), 0)
        if number or set(events) & set("crl"):
            hook = Hook(function, events, number)
    set_hook(thread, hook)
    if hook is not None:
        start_tracing(trace, hook.count > 0)
        trace_active(hook)
    return ()


def trace_active(hook: Hook) -> None:
    """Trace in the functions that are active already, too, of which the innermost is debug.sethook."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if is_visible(frame):
            frame.f_trace = trace_inside
            frame.f_trace_opcodes = hook.count > 0
        frame = frame.f_back


def debug_gethook(thread: Any = None, *_: Any) -> Any:
    """debug.gethook ([thread]) · §6.10"""
    hook: Any = (thread if thread.__class__ is Coroutine else running()[0]).λhook
    return None if hook is None else (hook.function, hook.mask, hook.count)
