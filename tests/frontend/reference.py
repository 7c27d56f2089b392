"""What the reference says of a source, for the tests of this folder, and what the compiler says."""

from __future__ import annotations

from pathlib import Path

from oracle import lua_function, oracle

from luac2py.errors import LuaSyntaxError
from luac2py.nodes import Chunk
from luac2py.parser import parse
from luac2py.resolve import resolve
from luac2py.source import Source
from luac2py.standard import STANDARDS

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.lua"))

# Called without pcall: that takes one of the levels that the reference allows.
LOAD = "function(s, n) return (select(2, load(s, n))) end"
_loads = {std: oracle(std).eval(LOAD) for std in STANDARDS}
_value = lua_function("s", "return load(s)()")


def reference_message(text: str, name: str = "@game.lua", std: str = "5.4") -> str | None:
    """The error of `load`, None if the chunk compiles."""
    message = _loads[std](text, name)
    return message and message.partition("\nstack traceback:")[0]


def reference_value(text: str) -> object:
    """What a chunk returns."""
    return _value(text)[0]


def compile_chunk(text: str, name: str = "@game.lua", std: str = "5.4") -> Chunk:
    return resolve(parse(Source(name, text, STANDARDS[std])))


def message(text: str, name: str = "@game.lua", std: str = "5.4") -> str | None:
    """The compiler's error, None if the chunk compiles."""
    try:
        compile_chunk(text, name, std)
    except LuaSyntaxError as error:
        return error.message
    return None
