"""Python's bytecode as a list of instructions, alike for CPython 3.9 to 3.13 and PyPy 3.9.

`dis` would do, but it imports a great deal and is slow on large functions.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

    # offset of the first byte (of its EXTENDED_ARGs), name, argument, offset it may jump to or -1
    Instruction = tuple[int, str, int, int]

CACHE = 0
"""The opcode of inline cache entries, which follow their instruction from 3.11 on."""


def instructions(code: CodeType) -> list[Instruction]:
    """All instructions of a code object, in order."""
    from opcode import opname

    raw = _raw_instructions(code.co_code)
    found = []
    for number, (start, opcode, argument) in enumerate(raw):
        end = raw[number + 1][0] if number + 1 < len(raw) else len(code.co_code)
        found.append((start, opname[opcode], argument, _jump_target(opcode, opname[opcode], argument, end)))
    return found


def _raw_instructions(bytecode: bytes) -> list[tuple[int, int, int]]:
    """(offset, opcode, argument), EXTENDED_ARG joined with what it extends, caches left out."""
    from opcode import EXTENDED_ARG

    cached = sys.version_info >= (3, 11) and sys.implementation.name == "cpython"
    found = []
    start = -1
    high = 0
    for offset in range(0, len(bytecode), 2):
        opcode = bytecode[offset]
        if cached and opcode == CACHE:
            continue
        argument = bytecode[offset + 1] | high
        if start < 0:
            start = offset
        if opcode == EXTENDED_ARG:
            high = argument << 8
            continue
        found.append((start, opcode, argument))
        start = -1
        high = 0
    return found


def _jump_target(opcode: int, name: str, argument: int, end: int) -> int:
    """Where the instruction that ends (with its caches) at `end` may jump to, -1 if it does not jump."""
    from opcode import hasjabs, hasjrel

    unit = 1 if sys.version_info < (3, 10) else 2
    if opcode in hasjabs:
        return argument * unit
    if opcode in hasjrel:
        return end - argument * unit if "BACKWARD" in name else end + argument * unit
    return -1


class Variables:
    """The names of a code object's variables by the numbers that instructions have for them."""

    def __init__(self, code: CodeType) -> None:
        locals_ = code.co_varnames
        if sys.version_info >= (3, 11):
            # one numbering: locals, cells that are no parameters, free variables
            cells = [name for name in code.co_cellvars if name not in locals_]
            self.fast = self.cells = (*locals_, *cells, *code.co_freevars)
        else:
            self.fast = locals_
            self.cells = (*code.co_cellvars, *code.co_freevars)


def places(code: CodeType, program: list[Instruction]) -> list[object]:
    """For each instruction what it shares with copies of itself, but hardly with others.

    CPython from 3.10 on compiles a short end of a function once for each way to it: the copies have the
    same position, and the same distance to their return.
    """
    if sys.version_info < (3, 10):
        return [start for start, *_ in program]
    of_all = positions(code, program)
    found: list[object] = []
    distance = 0
    for number in range(len(program) - 1, -1, -1):
        distance = 0 if program[number][1] in ("RETURN_VALUE", "RETURN_CONST") else distance + 1
        found.append((of_all[number], distance))
    return found[::-1]


def positions(code: CodeType, program: list[Instruction]) -> list[tuple[int | None, ...]]:
    """For each instruction its line, the line where that ends, and both columns; before Python 3.11 only the line."""
    if sys.version_info >= (3, 11):
        of_all = list(code.co_positions())
        return [of_all[start // 2] for start, *_ in program]
    from dis import findlinestarts

    lines = dict(findlinestarts(code))
    line = None
    found: list[tuple[int | None, ...]] = []
    for start, *_ in program:
        line = lines.get(start, line)
        found.append((line,))
    return found


def width(position: tuple[int | None, ...]) -> int | None:
    """How wide an instruction's place is, if that is known; what comes of the lowering alone has no width."""
    if len(position) < 4 or position[2] is None or position[3] is None:
        return None
    return position[3] - position[2]


def place_of(code: CodeType, lasti: int, lineno: int) -> tuple[int, int | None]:
    """The line and column that the instruction at `lasti` came from; before Python 3.11 only the line"""
    if sys.version_info < (3, 11):
        return lineno, None
    from itertools import islice

    place = next(islice(code.co_positions(), max(lasti, 0) // 2, None), (None,) * 4)
    return (lineno, None) if place[0] is None or place[0] != lineno else (lineno, place[2])
