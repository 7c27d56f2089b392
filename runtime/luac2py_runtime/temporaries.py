"""Temporaries of generated code (`_1`, `_2`, …) that hold what no code will read any more.

The reference's collector does not see what an expression has left behind; Python's does, as long as the function runs.
So before a full collection the dead temporaries of all active functions are emptied.
"""

from __future__ import annotations

import sys

from .bytecode import Variables, instructions, place_of
from .frames import STACK_ENDS, TRACERS, is_block
from .symbolic import ENDS_PATH, is_temporary
from .usage import Unnoticed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import CodeType, FrameType
    from typing import Any

    from .bytecode import Instruction

    Handlers = list[tuple[int, int, int]]

HAS_EXCEPTION_TABLE = sys.version_info >= (3, 11)

KEEPS_COPIES = sys.version_info < (3, 13)
"""Whether what `f_locals` gave stays with the frame. Where a trace function runs, Python writes it back."""

MAX_KNOWN = 1000
_dead: dict[tuple[CodeType, int], tuple[str, ...]] = {}
_unread: dict[tuple[CodeType, int, int], frozenset[str]] = {}
"""By instructions with their lines: codes that differ only in these are equal in Python 3.9."""


def empty_temporaries(frame: FrameType | None, traced: FrameType | None = None) -> None:
    """Empty the dead temporaries of a frame and of those that it was called from, on the same stack

    So are the variables of blocks that have ended, where the source tells which those are. `traced` is the frame that
    a trace function was called for, as hooks are: Python writes back what `f_locals` gave of it, and its instruction is
    yet to run.
    """
    while frame is not None and frame.f_code not in STACK_ENDS:
        if "__lua__" in frame.f_globals and frame.f_code.co_name != "<module>":
            fields = frame.f_locals
            names = dead_temporaries(frame.f_code, frame.f_lasti) + dead_variables(frame, fields)
            if frame is traced:
                names = Paths(frame.f_code).not_loaded(names, frame.f_lasti)
            if names:
                fields.update(dict.fromkeys(names))
                write_locals(frame)
            if KEEPS_COPIES and sys.gettrace() is None and frame is not traced:
                fields.clear()
        hooked = frame.f_code in TRACERS
        frame = frame.f_back
        if hooked:
            traced = frame


def write_locals(frame: FrameType) -> None:
    """Bring what was assigned in `f_locals` to the variables; from Python 3.13 on it is there already"""
    if sys.implementation.name == "pypy":
        from __pypy__ import locals_to_fast  # type: ignore[import-not-found]

        locals_to_fast(frame)
    elif sys.version_info < (3, 13):
        from ctypes import c_int, py_object, pythonapi

        pythonapi.PyFrame_LocalsToFast(py_object(frame), c_int(0))


def dead_temporaries(code: CodeType, lasti: int) -> tuple[str, ...]:
    """The temporaries that are not read after the instruction at `lasti`, before they are set"""
    place = code, lasti
    found = _dead.get(place)
    if found is None:
        with Unnoticed():
            if len(_dead) >= MAX_KNOWN:
                _dead.clear()
            names = [name for name in code.co_varnames if is_temporary(name)]
            found = _dead[place] = tuple(Paths(code).unread(names, lasti)) if names else ()
    return found


def dead_variables(frame: FrameType, fields: dict[str, Any]) -> tuple[str, ...]:
    """The variables of a frame that refer to objects, but have gone out of scope"""
    code = frame.f_code
    chunk = frame.f_globals["__lua__"]
    if chunk.parse_again is None:
        return ()
    cells = code.co_cellvars
    names = [
        name
        for name, value in fields.items()
        if not is_plain(value) and not is_temporary(name) and name not in cells and name not in code.co_freevars
    ]
    if not names:
        return ()
    place = code, frame.f_lasti, frame.f_lineno
    found = _unread.get(place)
    if found is None:
        with Unnoticed():
            if len(_unread) >= MAX_KNOWN:
                _unread.clear()
            surplus = code.co_varnames[code.co_argcount :][: code.co_flags >> 2 & 1]  # varargs
            own = [n for n in code.co_varnames if not is_temporary(n) and n not in cells and n not in surplus]
            found = _unread[place] = frozenset(out_of_scope(frame, Paths(code).unread(own, frame.f_lasti)))
    return tuple(name for name in names if name in found)


def out_of_scope(frame: FrameType, names: list[str]) -> list[str]:
    """Those variables that no block has any more which the frame is in"""
    function: FrameType | None = frame
    while function is not None and is_block(function):
        function = function.f_back
    chunk = frame.f_globals["__lua__"]
    prototype = chunk.prototype(function.f_code) if names and function is not None else None
    if prototype is None:
        return []
    line, column = place_of(frame.f_code, frame.f_lasti, frame.f_lineno)
    in_scope = prototype.names_at(line, column)
    # the closing value of a loop goes with the loop's variable
    variables = [(name, name[1:] if name[0] == "λ" else name) for name in names]
    if any(chunk.names.get(variable) in in_scope for _, variable in variables):
        # one of several variables of the same name in Lua, which is in scope: Python's names tell them apart
        visible = {local.python_name for local in prototype.locals_at(line, column)}
        return [name for name, variable in variables if variable not in visible]
    return [name for name, variable in variables if chunk.names.get(variable, variable) not in in_scope]


def is_plain(value: object) -> bool:
    """Whether a value refers to nothing"""
    return value is None or value.__class__ in (str, int, float, bool)


class Paths:
    """The ways that a function can go on."""

    def __init__(self, code: CodeType) -> None:
        self.program = instructions(code)
        self.variables = Variables(code).fast
        self.numbers = {instruction[0]: number for number, instruction in enumerate(self.program)}
        self.handlers = exception_table(code) if HAS_EXCEPTION_TABLE else handler_blocks(self.program)

    def not_loaded(self, names: Iterable[str], lasti: int) -> tuple[str, ...]:
        """Those of some variables that the instruction at `lasti` itself does not read"""
        number = self.number_at(lasti)
        return tuple(name for name in names if self.access(name, number) != "LOAD")

    def number_at(self, lasti: int) -> int:
        return max(number for number, instruction in enumerate(self.program) if instruction[0] <= lasti)

    def unread(self, names: Iterable[str], lasti: int) -> list[str]:
        """Those of some variables that are not read after the instruction at `lasti`"""
        start = self.number_at(lasti)
        return [name for name in names if not self.is_read(name, start)]

    def is_read(self, name: str, start: int) -> bool:
        """Whether some way from an instruction on reads a variable before it sets it"""
        seen: set[int] = set()
        waiting = self.following(start)
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            access = self.access(name, number)
            if access == "LOAD":
                return True
            if not access:
                waiting += self.following(number)
        return False

    def following(self, number: int) -> list[int]:
        """The instructions that may be next"""
        offset, name, _, target = self.program[number]
        found = [self.numbers[handler] for start, end, handler in self.handlers if start <= offset < end]
        if target >= 0:
            found.append(self.numbers[target])
        if name not in ENDS_PATH and number + 1 < len(self.program):
            found.append(number + 1)
        return found

    def access(self, name: str, number: int) -> str:
        """What an instruction does first to a variable: "LOAD", "STORE" (or delete it), or nothing"""
        _, operation, argument, _ = self.program[number]
        if "_FAST" not in operation:
            return ""
        parts = [part for part in operation.split("_") if part in ("LOAD", "STORE", "DELETE")]
        arguments = [argument] if len(parts) == 1 else [argument >> 4, argument & 15]
        for part, variable in zip(parts, arguments):
            if self.variables[variable] == name:
                return "LOAD" if part == "LOAD" else "STORE"
        return ""


def handler_blocks(program: list[Instruction]) -> Handlers:
    """(start, end, handler) of what is in a `try` or `with`, by the instructions that begin it"""
    return [(offset, target, target) for offset, name, _, target in program if name.startswith("SETUP_")]


def exception_table(code: CodeType) -> Handlers:
    """(start, end, handler) of what is in a `try` or `with`, as CPython keeps it from 3.11 on"""
    numbers = iter(code.co_exceptiontable)

    def varint() -> int:
        byte = next(numbers)
        value = byte & 63
        while byte & 64:
            byte = next(numbers)
            value = value << 6 | byte & 63
        return value

    found: Handlers = []
    while True:
        try:
            start, length, handler, _ = varint() * 2, varint() * 2, varint() * 2, varint()
        except StopIteration:
            return found
        found.append((start, start + length, handler))
