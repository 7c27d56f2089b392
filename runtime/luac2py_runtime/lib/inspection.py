"""What debug.getinfo tells of functions and of the levels of the stack (§6.10)."""

from __future__ import annotations

import sys

from ..chunk import Chunk
from ..coroutine import Coroutine, current_greenlet, running
from ..frames import LIBRARY_CODES, Level, levels_from, levels_left
from ..state import current
from ..table import LuaTable
from ..varinfo import ENVIRONMENT
from .steps import steps_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, FrameType
    from typing import Any, Optional

    Position = Optional[Level]

HAS_VARARGS = 0x04
"""CO_VARARGS"""


def levels_of_thread(thread: Coroutine | None) -> list[Level]:
    """The stack of a coroutine, or of the running one, whose level 0 is the library function that asks."""
    if thread is None or thread is running()[0]:
        return list(levels_from(sys._getframe(1)))
    if thread.λgreenlet is not None:
        return list(levels_from(suspended_frame(thread)))
    return list(levels_left(thread.λtrace))


def suspended_frame(thread: Coroutine) -> FrameType | None:
    """Where a coroutine stands that is not running."""
    return thread.λgreenlet.gr_frame  # type: ignore[no-any-return]


def has_host(thread: Coroutine | None) -> bool:
    """Whether the outermost level was called by the host program, which is a level of its own."""
    return (thread is None or thread is running()[0]) and current_greenlet() is None


def chunk_of(function: Any) -> Chunk | None:
    """The chunk that a function was compiled from, None for a library function."""
    namespace = getattr(function, "__globals__", {})
    return None if getattr(function, "__code__", None) in LIBRARY_CODES else namespace.get("__lua__")


# The parts of a record, by their letters


def describe_source(record: LuaTable, code: CodeType | None, chunk: Chunk | None) -> None:
    """S: source, short_src, linedefined, lastlinedefined, what"""
    if chunk is None or code is None:
        set_fields(record, source="=[C]", short_src="[C]", linedefined=-1, lastlinedefined=-1, what="C")
        return
    is_main = chunk.is_main(code)
    prototype = None if is_main else chunk.prototype(code)
    if prototype is not None:
        first_line, last_line = prototype.first_line, prototype.last_line
    else:
        first_line = 0 if is_main else chunk.line(code.co_firstlineno)
        last_line = 0 if is_main else max(lines_of(code, chunk), default=first_line)
    set_fields(
        record,
        source=chunk.source,
        short_src=chunk.short_source,
        linedefined=first_line,
        lastlinedefined=last_line,
        what="main" if is_main else "Lua",
    )


def describe_upvalues(record: LuaTable, code: CodeType | None, chunk: Chunk | None) -> None:
    """u: nups, nparams, isvararg"""
    if chunk is None or code is None:
        set_fields(record, nups=len(code.co_freevars) if code is not None else 0, nparams=0, isvararg=True)
        return
    set_fields(
        record,
        nups=len(upvalue_names(code, chunk)),
        nparams=code.co_argcount,
        isvararg=has_varargs(code),
    )


def has_varargs(code: CodeType) -> bool:
    """Whether a function is a vararg function: what falls into `*_` is only thrown away."""
    return bool(code.co_flags & HAS_VARARGS) and code.co_varnames[code.co_argcount] != "_"


def describe_lines(record: LuaTable, code: CodeType | None, chunk: Chunk | None) -> None:
    """L: activelines"""
    if chunk is None or code is None:
        return
    lines = LuaTable()
    from ..table import rawset

    for line in sorted(active_lines(code, chunk)):
        rawset(lines, line, True)
    set_fields(record, activelines=lines)


def active_lines(code: CodeType, chunk: Chunk) -> set[int]:
    """The lines that have instructions in the reference, of which the last one returns at the function's end."""
    if chunk.stripped:
        return set()
    lines = {line for part in parts_of(code) for line, _ in steps_of(part, chunk).at.values()}
    prototype = None if chunk.is_main(code) else chunk.prototype(code)
    if prototype is not None:
        lines.add(prototype.last_line)
    return lines


def lines_of(code: CodeType, chunk: Chunk) -> set[int]:
    """The Lua lines of a function's code, that of its blocks included."""
    if chunk.stripped:
        return set()
    from dis import findlinestarts

    return {chunk.line(line) for part in parts_of(code) for _, line in findlinestarts(part) if line}


def parts_of(code: CodeType) -> Iterator[CodeType]:
    """A function's code and that of its blocks."""
    yield code
    for constant in code.co_consts:
        if is_block_code(constant):
            yield from parts_of(constant)


def is_block_code(constant: Any) -> bool:
    """Whether a constant is the code of a block, which is a part of the function around it."""
    return getattr(constant, "co_name", "").startswith("λ")


def describe_call(record: LuaTable, name: tuple[str, str] | None) -> None:
    """n: name, namewhat"""
    set_fields(record, name=name[1] if name else None, namewhat=name[0] if name else "")


def set_fields(record: LuaTable, **fields: object) -> None:
    for name, value in fields.items():
        if value is not None:
            record.__dict__[name] = value


# Upvalues


def upvalue_names(code: CodeType, chunk: Chunk) -> list[str]:
    """The upvalues of a function as Python calls them, in the order of their first use; `G` is _ENV."""
    if chunk.is_main(code):
        return [ENVIRONMENT]
    prototype = chunk.prototype(code) if code.co_freevars else None
    if prototype is not None:
        known = {"_ENV": ENVIRONMENT}
        known.update((chunk.names.get(name, name), name) for name in code.co_freevars if "λ" not in name)
        upvalues = prototype.upvalues
        if known.keys() >= set(upvalues):
            return [known[name] for name in upvalues]
    names: list[str] = []
    for name in used_names(code, set(code.co_freevars)):
        if name not in names and "λ" not in name:
            names.append(name)
    return names


def used_names(code: CodeType, wanted: set[str]) -> Iterator[str]:
    """Each use of a free variable, or of the environment, by a function's code or by functions in it."""
    from dis import get_instructions

    for instruction in get_instructions(code):
        if instruction.opname.startswith(("LOAD_GLOBAL", "LOAD_NAME")):
            if instruction.argval == ENVIRONMENT:
                yield ENVIRONMENT
        elif instruction.argval.__class__ is str and instruction.argval in wanted:
            yield instruction.argval
        elif hasattr(instruction.argval, "co_code"):
            inner = instruction.argval
            yield from used_names(inner, wanted & set(inner.co_freevars))


def hidden_name(kind: str) -> str:
    """What a variable is called that has no name: (vararg), in Lua 5.3 (*vararg)"""
    name = f"({kind})"
    return current().standard.hidden_names.get(name, name)


def lua_name(name: str, chunk: Chunk) -> str:
    """The name in the source of a variable."""
    if chunk.stripped:
        return hidden_name("no name")
    return "_ENV" if name == ENVIRONMENT else chunk.names.get(name, name)


# Functions of levels


def function_of_level(level: Level) -> object:
    """The function object that runs at a level: the one with its code, and its captured variables if several do."""
    import gc
    from types import FunctionType

    frame = level.function
    found = [f for f in gc.get_referrers(frame.f_code) if isinstance(f, FunctionType) and f.__code__ is frame.f_code]
    if len(found) > 1:
        found.sort(key=lambda function: shares_cells(function, frame), reverse=True)
    return found[0] if found else None


def shares_cells(function: Any, frame: FrameType) -> int:
    """How many captured variables of a function have the values that the frame sees."""
    score = 0
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            score += cell.cell_contents is frame.f_locals.get(name)
        except ValueError:
            continue
    return score
