"""The Lua call stack, read off Python's.

Two kinds of Python frames exist for Lua: those of *generated* code, whose globals have `__lua__` (the
Chunk), and those of *library* functions, whose code is registered here. All others (helpers of the runtime, Python
callers) are passed over. A generated frame whose name begins with `λ` is a block of the function around it.
"""

from __future__ import annotations

import sys
from _thread import _local

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType, FrameType, TracebackType

    from .chunk import Chunk
    from .errors import LuaError

LIBRARY_CODES: dict[CodeType, str] = {}
"""Code of each library function, and its qualified name as the reference gives it: "print", "table.concat"."""

THREAD_ENTRIES: set[CodeType] = set()
"""Code of the functions that run a coroutine: what an error has left inside is another stack's."""

STACK_ENDS: set[CodeType] = set()
"""Code of the functions that `f_back` must not be followed beyond, where PyPy leads on into other stacks."""

FINALIZERS: set[CodeType] = set()
"""Code of the functions that call the metamethod `__gc`, wherever the program is just then."""

TRACERS: set[CodeType] = set()
"""Code of the functions that Python's tracing calls, and which call hooks; their `happening` is what for."""

PROTECTED_CALLS = ("pcall", "xpcall")
"""The library functions that catch errors."""

MAX_C_CALLS = 200
"""LUAI_MAXCCALLS: how many calls the reference nests in C, as protected calls do."""

MAX_HANDLER_CALLS = 196
"""How many calls of a message handler, each for an error in the one before, the reference nests in C."""

SPARE_HANDLER_CALLS = 19
"""How many more it has for the errors that say that C's stack is full."""

BLOCK_NAMES = ("λ", "<listcomp>", "<genexpr>")
"""How the names of Python functions begin that are no Lua functions but parts of one."""


def register_library(name: str, functions: dict[str, Callable[..., object]]) -> None:
    """Make the functions of a library visible to Lua as `name.key`; those of the basic library (`_G`) as `key`."""
    prefix = "" if name == "_G" else name + "."
    for key, function in functions.items():
        code = getattr(function, "__code__", None)
        if code is not None:
            LIBRARY_CODES[code] = prefix + key


class Level:
    """One level of the Lua stack: an active function.

    `frame` is where it stands (the frame of a block, perhaps), at instruction `lasti`, Python line `lineno`;
    `function` is the frame of the function itself; `callee` the Python frame that it has called, if any.
    `tail_called`: its caller is gone, for it returned what this function will give (§3.4.10). It is
    known when the next level is. `finalizing`: it has called `__gc`, without knowing it.
    """

    __slots__ = ("frame", "lasti", "lineno", "function", "callee", "chunk", "tail_called", "finalizing")

    def __init__(self, frame: FrameType, lasti: int, lineno: int, callee: FrameType | None) -> None:
        self.frame = frame
        self.lasti = lasti
        self.lineno = lineno
        self.function = frame
        self.callee = callee
        self.chunk: Chunk | None = None if frame.f_code in LIBRARY_CODES else frame.f_globals.get("__lua__")
        self.tail_called = False
        self.finalizing = False

    @property
    def position(self) -> str:
        """`source:line:` and a blank, as luaL_where gives it; empty for a library function."""
        if self.chunk is None:
            return ""
        return f"{self.chunk.short_source}:{self.line}: "

    @property
    def line(self) -> int:
        """The current Lua line, -1 in a library function."""
        if self.chunk is None:
            return -1
        happening = self.happening
        if happening is not None and happening.event == "line":
            return -1 if happening.line is None else happening.line
        if self.callee is not None and self.callee.f_code.co_name == "__exit__":
            closing = self.callee.f_locals["self"]
            if closing.line:
                return closing.line  # type: ignore[no-any-return]
        return self.chunk.line(self.lineno)

    @property
    def happening(self) -> Happening | None:
        """What the hook was called for that the level has called, if it has."""
        if self.callee is None or self.callee.f_code not in TRACERS:
            return None
        return self.callee.f_locals.get("happening")


class Happening:
    """What a hook is called for: the event, its line, and the values that a function returns."""

    __slots__ = ("event", "line", "values")

    def __init__(self, event: str, line: int | None = None, values: tuple[object, ...] = ()) -> None:
        self.event = event
        self.line = line
        self.values = values


def is_visible(frame: FrameType) -> bool:
    """Whether the frame is a Lua function's or a part of one."""
    code = frame.f_code
    return code in LIBRARY_CODES or ("__lua__" in frame.f_globals and code.co_name != "<module>")


def is_block(frame: FrameType) -> bool:
    """Whether the frame is a part of the function that called it."""
    return frame.f_code.co_name.startswith(BLOCK_NAMES)


def levels_from(frame: FrameType | None) -> Iterator[Level]:
    """The levels of a live stack, innermost first."""
    return _active(_live(frame))


def levels_of(trace: TracebackType | None) -> Iterator[Level]:
    """The levels that an exception has left, and those around them that are still active; innermost first."""
    if trace is None:
        return iter(())
    return _active(_raised(trace))


def levels_left(trace: TracebackType | None) -> Iterator[Level]:
    """The levels that an exception has left, without those around them."""
    return _active(_unwound(trace))


def innermost(depth: int = 1) -> Level | None:
    """The innermost level; `depth` as for `sys._getframe`, counted from the caller."""
    return next(levels_from(sys._getframe(depth)), None)


def tail_caller(frame: FrameType) -> Level | None:
    """The level that the call of a function has ended, if it was called in a return statement."""
    levels = _merge_blocks(_live(frame))
    inner, outer = next(levels), next(levels, None)
    if outer is None or inner.chunk is None or outer.chunk is None:
        return None
    from .varinfo import is_tail_call

    return outer if is_tail_call(outer) else None


class Overflows(_local):
    """How many stack overflows a thread's protected calls have caught: a handler in which that goes on is given up.

    `handled`: how many handlers have been called for overflows; there is no room for another one then.
    """

    caught = 0
    handled = 0


of_thread = Overflows()


def may_catch(exception: BaseException) -> bool:
    """Whether the protected call that asks may catch a stack overflow.

    In the reference recursion through protected calls overflows at the two hundredth, so those further in
    never were: they let the exception pass.
    """
    catcher = exception.__dict__.get("λcatcher", exception)
    asking = sys._getframe(1)
    if catcher is exception:
        frames = []
        frame: FrameType | None = asking
        while frame is not None:
            if LIBRARY_CODES.get(frame.f_code) in PROTECTED_CALLS:
                frames.append(frame)
            frame = frame.f_back
        catcher = frames[-MAX_C_CALLS] if len(frames) > MAX_C_CALLS else None
        exception.__dict__["λcatcher"] = catcher
    catches = catcher is None or catcher is asking
    of_thread.caught += catches
    return catches


def call_handler(handler: Callable[..., object], error: LuaError, depth: int = 1, overflowed: bool = False) -> object:
    """Call the message handler of an xpcall (§6.1) with an error, and with the error that it makes of it itself.

    The handler sees the stack as it was at the error: the levels of the error's traceback are below its own.
    `depth`: how many of its calls are in one another; `overflowed`: the stack was full in one of them before.
    """
    before = of_thread.caught
    full = isinstance(error.__cause__, RecursionError)
    of_thread.handled += full
    try:
        return handler(error.value)
    except Exception as exception:
        overflowed = overflowed or full
        overflows = isinstance(exception, RecursionError) or of_thread.caught > before
        if depth == MAX_HANDLER_CALLS + SPARE_HANDLER_CALLS or (overflowed and overflows):
            raise
        from .errors import translate

        error_of_handler = translate(exception)
    finally:
        of_thread.handled -= full
    if depth == MAX_HANDLER_CALLS:
        error_of_handler = _c_stack_overflow(error_of_handler)
    # outside of the clause, lest the errors make a chain that Python searches at every raise
    return call_handler(handler, error_of_handler, depth + 1, overflowed or overflows)


def _c_stack_overflow(error: LuaError) -> LuaError:
    """The error of a handler that was not called for `error` any more."""
    level = next(levels_of(error.__traceback__), None)
    overflow = error.__class__(("" if level is None else level.position) + "C stack overflow")
    overflow.__traceback__ = error.__traceback__
    return overflow


def _live(frame: FrameType | None) -> Iterator[Level]:
    callee = None
    finalizing = False
    while frame is not None and frame.f_code not in STACK_ENDS:
        if is_visible(frame):
            level = Level(frame, frame.f_lasti, frame.f_lineno, callee)
            level.finalizing = finalizing
            finalizing = False
            yield level
        elif frame.f_code in FINALIZERS:
            finalizing = True
        elif frame.f_code is call_handler.__code__:
            # the traceback begins with the frame that caught the error, which is still active
            yield from _unwound(frame.f_locals["error"].__traceback__.tb_next)
        callee = frame
        frame = frame.f_back


def _raised(trace: TracebackType) -> Iterator[Level]:
    yield from _unwound(trace)
    yield from _live(trace.tb_frame.f_back)


def _unwound(trace: TracebackType | None) -> Iterator[Level]:
    if trace is not None and trace.tb_frame.f_code in THREAD_ENTRIES:
        # that function itself wants to know
        trace = trace.tb_next
    entries = []
    while trace is not None and trace.tb_frame.f_code not in THREAD_ENTRIES:
        entries.append(trace)
        trace = trace.tb_next
    callee = None
    for entry in reversed(entries):
        frame = entry.tb_frame
        if is_visible(frame):
            yield Level(frame, entry.tb_lasti, entry.tb_lineno, callee)
        callee = frame


def _active(levels: Iterator[Level]) -> Iterator[Level]:
    """The levels that the reference would have, of all there are."""
    return _without_tail_calls(_merge_blocks(_without_discarded(levels)))


def _without_discarded(levels: Iterator[Level]) -> Iterator[Level]:
    """After an error everything up to the protected call is gone before a closing method is called."""
    discarding = False
    for level in levels:
        if level.chunk is None:
            discarding = discarding and LIBRARY_CODES[level.frame.f_code] not in PROTECTED_CALLS
        elif level.callee is not None and level.callee.f_code.co_name == "__exit__":
            discarding = level.callee.f_locals.get("exception") is not None
        if not discarding:
            yield level


def _merge_blocks(levels: Iterator[Level]) -> Iterator[Level]:
    for level in levels:
        if is_block(level.frame):
            for outer in levels:
                level.function = outer.frame
                if not is_block(outer.frame):
                    break
        yield level


def _without_tail_calls(levels: Iterator[Level]) -> Iterator[Level]:
    """A Lua function that calls another one in its return statement is no longer active."""
    inner = None
    for level in levels:
        if inner is not None and inner.chunk is not None and level.chunk is not None:
            from .varinfo import is_tail_call

            if is_tail_call(level):
                inner.tail_called = True
                continue
        yield level
        inner = level
