"""The basic functions that load chunks (§6.1): through `state.compiler`."""

from __future__ import annotations

import os
import sys
from errno import EBADF

from .. import state as states
from ..arguments import NONE, check_function, opt_string
from ..calling import call
from ..coroutine import Barrier
from ..errors import LuaError, lua_error, translate
from ..numbers import tostring_number
from ..results import first

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

BINARY_MARK = "\x1b"
"""LUA_SIGNATURE's first character."""


def base_load(chunk: Any = NONE, chunkname: Any = None, mode: Any = None, env: Any = NONE, *_: Any) -> Any:
    """load (chunk [, chunkname [, mode [, env]]]) · §6.1"""
    mode = opt_string(mode, 3, "bt")
    if chunk.__class__ is int or chunk.__class__ is float:
        chunk = tostring_number(chunk)
    is_text = chunk.__class__ is str
    chunkname = opt_string(chunkname, 2, chunk if is_text else "=(load)")
    if not is_text:
        check_function(chunk, 1)
    try:
        # the name is a string of C's, which ends with a zero
        return load_text(chunk if is_text else read_chunk(chunk), chunkname.partition("\0")[0], mode, env)
    except LuaError as error:
        return None, error.value


def read_chunk(reader: Callable[..., Any]) -> str:
    """Put together the pieces that a function gives, until it gives nil or an empty string."""
    pieces: list[str] = []
    with Barrier():
        while True:
            try:
                piece = first(call(reader))
            except Exception as exception:
                raise translate(exception) from None
            if piece.__class__ is int or piece.__class__ is float:
                piece = tostring_number(piece)
            if piece is None or piece == "":
                return "".join(pieces)
            if piece.__class__ is not str:
                raise lua_error("reader function must return a string")
            pieces.append(piece)


def load_text(source: str, chunkname: str, mode: str, env: Any, path: str | None = None) -> Any:
    """Compile a chunk in the current state; `env` is NONE for the globals, `path` that of the file to keep code for."""
    kind = "binary" if source.startswith(BINARY_MARK) else "text"
    if kind[0] not in mode:
        raise LuaError(f"attempt to load a {kind} chunk (mode is '{mode}')")
    state = states.current()
    if not can_compile() or state.compiler is None:
        raise LuaError("no compiler is installed: import luac2py to load Lua source")
    env = state.globals if env is NONE else env
    if kind == "binary":
        from .binary import load_binary

        compiler = state.compiler
        return load_binary(source, chunkname, lambda data: compiler(data, chunkname, "b", env))
    return state.compiler(source, chunkname, "t", env, path)


def can_compile() -> bool:
    """Whether there is a compiler: if it is installed it is loaded now."""
    state = states.current()
    if state.compiler is None:
        try:
            __import__("luac2py")
        except ImportError:
            return False
        state.compiler = states.State.default_compiler
    return state.compiler is not None


def load_file(name: str | None, mode: str, env: Any, keep: bool = False) -> Any:
    """Compile a file, standard input without a name (luaL_loadfilex); raises the error.

    `keep`: take the code that was kept for it if it is up to date, or keep what is made now.
    """
    source = read_source(name)
    if source.startswith("\xef\xbb\xbf"):
        source = source[3:]
    if source.startswith("#"):
        newline = source.find("\n")
        source = "" if newline < 0 else source[newline:]
        if source[1:2] == BINARY_MARK:
            source = source[1:]
    if name is None:
        return load_text(source, "=stdin", mode, env)
    return load_text(source, "@" + name, mode, env, c_string(name) if keep else None)


def read_source(name: str | None) -> str:
    try:
        if name is None:
            if sys.stdin is None:
                raise OSError(EBADF, os.strerror(EBADF))
            return sys.stdin.buffer.read().decode("latin-1")
        with open(c_string(name), "rb") as file:
            return file.read().decode("latin-1")
    except OSError as exception:
        action = "read" if name is None or isinstance(exception, IsADirectoryError) else "open"
        raise LuaError(f"cannot {action} {'stdin' if name is None else name}: {exception.strerror}") from None


def c_string(name: str) -> str:
    """The path that a string of Lua stands for in C: it ends before a zero."""
    return os.fsdecode(name.split("\0")[0].encode("latin-1"))


def base_loadfile(filename: Any = None, mode: Any = None, env: Any = NONE, *_: Any) -> Any:
    """loadfile ([filename [, mode [, env]]]) · §6.1"""
    filename = opt_string(filename, 1, None)
    mode = opt_string(mode, 2, "bt")
    try:
        return load_file(filename, mode, env)
    except LuaError as error:
        return None, error.value


def base_dofile(filename: Any = None, *_: Any) -> Any:
    """dofile ([filename]) · §6.1"""
    return load_file(opt_string(filename, 1, None), "bt", NONE)()
