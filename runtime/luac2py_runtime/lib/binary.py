"""Binary chunks: the reference's header, and what the compiler makes of a function (§6.4, string.dump)."""

from __future__ import annotations

import struct
from typing import NamedTuple

from ..errors import LuaError, lua_error
from ..state import current
from .inspection import chunk_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


class Format(NamedTuple):
    """How a version's binary chunks begin: the parts of the header, each with what is wrong with a chunk that has
    another one, and the message for that.
    """

    parts: Sequence[tuple[bytes, str]]
    message: str
    truncated: str

    @property
    def header(self) -> str:
        return b"".join([part for part, _ in self.parts]).decode("latin-1")


MARK = "\x1b"
DATA = b"\x19\x93\r\n\x1a\n"
INTEGER, FLOAT = struct.pack("<q", 0x5678), struct.pack("<d", 370.5)
"""LUAC_DATA, LUAC_INT and LUAC_NUM"""

FORMATS = {
    "5.4": Format(
        [
            (b"\x1bLua", "not a binary chunk"),
            (b"\x54", "version mismatch"),
            (b"\0", "format mismatch"),
            (DATA, "corrupted chunk"),
            (b"\4", "Instruction size mismatch"),
            (b"\x08", "lua_Integer size mismatch"),
            (b"\x08", "lua_Number size mismatch"),
            (INTEGER, "integer format mismatch"),
            (FLOAT, "float format mismatch"),
        ],
        "bad binary format ({})",
        "truncated chunk",
    ),
    "5.3": Format(
        [
            (b"\x1bLua", "not a"),
            (b"\x53", "version mismatch in"),
            (b"\0", "format mismatch in"),
            (DATA, "corrupted"),
            (b"\4", "int size mismatch in"),
            (b"\x08", "size_t size mismatch in"),
            (b"\4", "Instruction size mismatch in"),
            (b"\x08", "lua_Integer size mismatch in"),
            (b"\x08", "lua_Number size mismatch in"),
            (INTEGER, "endianness mismatch in"),
            (FLOAT, "float format mismatch in"),
        ],
        "{} precompiled chunk",
        "truncated",
    ),
}
"""The formats by the names of the standards"""


def current_format() -> Format:
    return FORMATS[current().standard.name]


def dump_function(function: Any, strip: bool) -> str:
    """A function as a binary chunk"""
    chunk = chunk_of(function)
    prototype = None if chunk is None else chunk.prototype(getattr(function, "__code__", None))
    if prototype is None:
        raise lua_error("unable to dump given function")
    return current_format().header + prototype.dump(strip)


def load_binary(data: str, chunkname: str, load: Callable[[str], Any]) -> Any:
    """The function of a binary chunk, which `load` makes of what follows the header"""
    form = current_format()
    place = 0
    for part, problem in form.parts:
        end = place + len(part)
        if data[place:end] != part.decode("latin-1"):
            raise _bad_format(chunkname, problem if len(data) >= end else form.truncated)
        place = end
    try:
        return load(data[place:])
    except EOFError:
        raise _bad_format(chunkname, form.truncated) from None


def _bad_format(chunkname: str, why: str) -> LuaError:
    name = chunkname[1:] if chunkname[:1] in ("@", "=") else chunkname
    return LuaError(f"{'binary string' if name[:1] == MARK else name}: {current_format().message.format(why)}")
