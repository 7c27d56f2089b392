"""Lua lines for generated modules: their functions get the file name and the lines of the Lua source.

Then tracebacks, pdb, profilers and coverage show Lua, as they do where the program was compiled in memory. It takes the
Lua file: beside the generated one, or where it was when that was made, and not changed since.
"""

from __future__ import annotations

import os
import sys
from types import FunctionType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType
    from typing import Any, Optional

    from .chunk import Chunk

    Lines = list[tuple[int, int, Optional[int]]]

VARIABLE = "LUAC2PY_LINES"
"""The environment variable that says which lines to show: "lua", "python", or what is best."""

NO_COLUMNS, NO_LINE = 13, 15
"""Kinds of entries in the table of positions (CPython from 3.11 on)."""


def show_lua_lines(chunk: Chunk) -> None:
    """Give the functions of a generated module Lua's lines, where there is the Lua file."""
    wanted = os.environ.get(VARIABLE)
    if wanted == "python" or chunk.lines is None:
        return
    path = lua_file(chunk, anywhere=wanted == "lua")
    if path is None:
        return
    for value in list(chunk.namespace.values()):
        if isinstance(value, FunctionType) and value.__globals__ is chunk.namespace:
            value.__code__ = relocated(value.__code__, path, chunk.line)
    chunk.lines = None


def lua_file(chunk: Chunk, anywhere: bool) -> str | None:
    """Where the Lua source of a generated module is; `anywhere`: its name if it is nowhere."""
    if not chunk.source.startswith("@"):
        return None
    name = chunk.file_name
    own = str(chunk.namespace.get("__file__") or "")
    folder = os.path.dirname(os.path.abspath(own))
    for path in (os.path.join(folder, os.path.basename(name)), os.path.abspath(name)):
        try:
            if os.stat(path).st_mtime <= os.stat(own).st_mtime:
                return path
        except OSError:
            continue
    return name if anywhere else None


def relocated(code: CodeType, path: str, lua_line: Callable[[int], int]) -> CodeType:
    """A code object, and those in it, with another file name and other lines."""
    lines: Lines = [(start, end, line and lua_line(line)) for start, end, line in lines_of(code)]
    first = lua_line(code.co_firstlineno)
    constants = [relocated(value, path, lua_line) if hasattr(value, "co_code") else value for value in code.co_consts]
    changes: dict[str, Any] = {"co_filename": path, "co_firstlineno": first, "co_consts": tuple(constants)}
    if sys.version_info >= (3, 11):
        changes["co_linetable"] = bytes(positions_table(lines, first))
    elif sys.version_info >= (3, 10):
        changes["co_linetable"] = bytes(line_table(lines, first))
    else:
        changes["co_lnotab"] = bytes(line_numbers(lines, first))
    return code.replace(**changes)


def lines_of(code: CodeType) -> Lines:
    """(offset, offset of the end, line) for each piece of bytecode from one line."""
    if sys.version_info >= (3, 10):
        return list(code.co_lines())
    found: Lines = []
    start, line = 0, code.co_firstlineno
    for bytes_along, lines_along in zip(code.co_lnotab[::2], code.co_lnotab[1::2]):
        if bytes_along:
            found.append((start, start + bytes_along, line))
            start += bytes_along
        line += lines_along - (lines_along >= 0x80) * 0x100
    found.append((start, len(code.co_code), line))
    return found


def positions_table(lines: Lines, before: int) -> Iterator[int]:
    """co_linetable from 3.11 on: entries for up to eight units of bytecode each, without columns."""
    for start, end, line in lines:
        units = (end - start) // 2
        while units > 0:
            count = min(units, 8)
            units -= count
            yield 0x80 | (NO_LINE if line is None else NO_COLUMNS) << 3 | count - 1
            if line is not None:
                yield from signed_number(line - before)
                before = line


def signed_number(value: int) -> Iterator[int]:
    """A signed number in groups of six bits, the lowest first."""
    rest = value << 1 if value >= 0 else -value << 1 | 1
    while rest >= 0x40:
        yield 0x40 | rest & 0x3F
        rest >>= 6
    yield rest


def line_table(lines: Lines, before: int) -> Iterator[int]:
    """co_linetable of 3.10: pairs of the length of a piece, and how far its line is from the one before."""
    for start, end, line in lines:
        size = end - start
        step = 0
        if line is not None:
            step = line - before
            before = line
            while not -127 <= step <= 127:
                part = 127 if step > 0 else -127
                yield from (0, part & 0xFF)
                step -= part
        while size > 254:
            yield from (254, 0x80 if line is None else step & 0xFF)
            size -= 254
            step = 0
        yield from (size, 0x80 if line is None else step & 0xFF)


def line_numbers(lines: Lines, before: int) -> Iterator[int]:
    """co_lnotab before 3.10: pairs of how far a piece is from the one before, in bytes and in lines."""
    position = 0
    for start, _, line in lines:
        if line is None or line == before:
            continue
        distance = start - position
        step = line - before
        position, before = start, line
        while distance > 255:
            yield from (255, 0)
            distance -= 255
        while not -128 <= step <= 127:
            part = 127 if step > 0 else -128
            yield from (distance, part & 0xFF)
            distance = 0
            step -= part
        yield from (distance, step & 0xFF)
