"""debug.sethook (§6.10) on Python's own tracing."""

from __future__ import annotations

import sys

from ..arguments import NONE, check_function, check_string, opt_integer
from ..coroutine import Coroutine
from ..frames import is_block, is_visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any


class Hook:
    """A hook that is set: what sys.settrace calls."""

    def __init__(self, function: Callable[..., Any], mask: str, count: int) -> None:
        self.function = function
        self.mask = mask
        self.count = count
        self.passed = 0
        self.active = False

    def trace(self, frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        """Python's event for a frame that begins; gives what traces the rest of it."""
        if self.active or not is_visible(frame):
            return None
        if event == "call" and "c" in self.mask and not is_block(frame):
            self.run("call", None)
        if "__lua__" not in frame.f_globals:
            return None
        if self.count:
            frame.f_trace_opcodes = True
        return self.trace_inside

    def trace_inside(self, frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        """Python's event within a Lua function."""
        if self.active:
            return self.trace_inside
        if event == "line" and "l" in self.mask:
            self.run("line", frame.f_globals["__lua__"].line(frame.f_lineno))
        elif event == "return" and "r" in self.mask and not is_block(frame):
            self.run("return", None)
        elif event == "opcode":
            self.passed += 1
            if self.passed >= self.count:
                self.passed = 0
                self.run("count", None)
        return self.trace_inside

    def run(self, event: str, line: int | None) -> None:
        """Call the hook, which is not traced itself."""
        self.active = True
        try:
            self.function(event, line)
        finally:
            self.active = False


def current_hook() -> Hook | None:
    trace = sys.gettrace()
    owner = getattr(trace, "__self__", None)
    return owner if isinstance(owner, Hook) else None


def debug_sethook(*args: Any) -> tuple[()]:
    """debug.sethook ([thread,] hook, mask [, count]) · §6.10: a hook is for all coroutines"""
    shift = 1 if args and args[0].__class__ is Coroutine else 0
    function, mask, count = (args[shift:] + (NONE, NONE, NONE))[:3]
    if function is NONE or function is None:
        install(None)
        return ()
    events = check_string(mask, shift + 2)
    check_function(function, shift + 1)
    number = opt_integer(count, shift + 3, 0)
    install(Hook(function, events, number) if number > 0 or set(events) & set("crl") else None)
    return ()


def install(hook: Hook | None) -> None:
    """Trace from now on, in the functions that are active, too."""
    sys.settrace(None if hook is None else hook.trace)
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        if "__lua__" in frame.f_globals:
            frame.f_trace = None if hook is None else hook.trace_inside
            if hook is not None and hook.count:
                frame.f_trace_opcodes = True
        frame = frame.f_back


def debug_gethook(*_: Any) -> Any:
    """debug.gethook ([thread]) · §6.10"""
    hook = current_hook()
    if hook is None:
        return None
    mask = "".join([letter for letter in "crl" if letter in hook.mask])
    return hook.function, mask, hook.count
