"""Binary chunks: the reference's header, and what the compiler makes of a function (§6.4, string.dump)."""

from __future__ import annotations

import struct

from ..errors import LuaError, lua_error
from .inspection import chunk_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

HEADER = (b"\x1bLua" + bytes((0x54, 0)) + b"\x19\x93\r\n\x1a\n" + bytes((4, 8, 8))).decode("latin-1")
"""Signature, version, format, LUAC_DATA, the sizes of an instruction, an integer and a float."""

NUMBERS = struct.pack("<qd", 0x5678, 370.5).decode("latin-1")
"""LUAC_INT and LUAC_NUM"""

PARTS = (
    (4, "not a binary chunk"),
    (5, "version mismatch"),
    (6, "format mismatch"),
    (12, "corrupted chunk"),
    (13, "Instruction size mismatch"),
    (14, "lua_Integer size mismatch"),
    (15, "lua_Number size mismatch"),
    (23, "integer format mismatch"),
    (31, "float format mismatch"),
)
"""Where the parts of the header end, and what is wrong with a chunk that has another one."""


def dump_function(function: Any, strip: bool) -> str:
    """A function as a binary chunk"""
    chunk = chunk_of(function)
    prototype = None if chunk is None else chunk.prototype(getattr(function, "__code__", None))
    if prototype is None:
        raise lua_error("unable to dump given function")
    return HEADER + NUMBERS + prototype.dump(strip)


def load_binary(data: str, chunkname: str, load: Callable[[str], Any]) -> Any:
    """The function of a binary chunk, which `load` makes of what follows the header"""
    expected = HEADER + NUMBERS
    for end, message in PARTS:
        if not data.startswith(expected[:end]):
            raise _bad_format(chunkname, message if len(data) >= end else "truncated chunk")
    try:
        return load(data[len(expected) :])
    except EOFError:
        raise _bad_format(chunkname, "truncated chunk") from None


def _bad_format(chunkname: str, why: str) -> LuaError:
    name = chunkname[1:] if chunkname[:1] in ("@", "=") else chunkname
    return LuaError(f"{'binary string' if name[:1] == HEADER[0] else name}: bad binary format ({why})")
