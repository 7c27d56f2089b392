"""Compiled code of Lua files, kept in `__pycache__` as Python keeps that of its own.

A cache file begins as a `.pyc` does: Python's magic number, flags (PEP 552), then the source's time and size, or its
hash. After that come the source's time to the nanosecond, since programs that write Lua files and load them may do so
more than once a second, the compiler's fingerprint, and the code.
"""

from __future__ import annotations

import _imp
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path
from types import CodeType
from typing import cast

from .driver import DEFAULT_OPTIMIZE, compile_code
from .source import Source
from .standard import LUA54, Standard

TIMESTAMP, UNCHECKED_HASH, CHECKED_HASH = 0, 1, 3
"""The flags: the cache is as good as its source's time and size, always good, or as good as its source's hash."""

HEADER_SIZE = 16
TIME_SIZE = 8
FINGERPRINT_SIZE = 8

_fingerprint: bytes | None = None


def load_code(
    path: str,
    name: str,
    optimize: int = DEFAULT_OPTIMIZE,
    flags: int | None = None,
    standard: Standard = LUA54,
) -> CodeType:
    """The code of a Lua file, from the cache if that is up to date; else it is compiled, and the cache written.

    Args:
        path: where the file is.
        name: its chunk name.
        optimize: as for `luac2py.compile`.
        flags: how the cache that is written will be checked; by default as `py_compile` has it: by time stamp, by
            hash where the variable SOURCE_DATE_EPOCH is set.
        standard: the Lua that it is written in.

    Raises:
        LuaSyntaxError: the file is no Lua program.
        OSError: it cannot be read.
    """
    cache = cache_path(path, optimize, standard)
    stat = os.stat(path)
    code = read_cache(cache, path, name, stat)
    if code is not None:
        return code
    with open(path, "rb") as file:
        data = file.read()
    code = compile_code(Source.from_bytes(name, data, standard), optimize)
    if cache is not None and not sys.dont_write_bytecode:
        write_cache(cache, header_of(default_flags() if flags is None else flags, stat, data), code)
    return code


def default_flags() -> int:
    return CHECKED_HASH if os.environ.get("SOURCE_DATE_EPOCH") else TIMESTAMP


def cache_path(path: str, optimize: int, standard: Standard = LUA54) -> str | None:
    """game.lua  ⇒  __pycache__/game.lua.cpython-311.opt-1.pyc, below `sys.pycache_prefix` if that is set.

    Code of another Lua than 5.4 has its number before the level: game.lua.cpython-311.lua-5.3.opt-1.pyc.
    """
    tag = sys.implementation.cache_tag
    if tag is None:
        return None
    folder, file = os.path.split(os.path.abspath(path))
    if sys.pycache_prefix is None:
        folder = os.path.join(folder, "__pycache__")
    else:
        folder = os.path.join(sys.pycache_prefix, *Path(folder).parts[1:])
    version = "" if standard is LUA54 else f".lua-{standard.name}"
    return os.path.join(folder, f"{file}.{tag}{version}.opt-{optimize}.pyc")


def header_of(flags: int, stat: os.stat_result, data: bytes) -> bytes:
    """The beginning of a cache file for a source, before the compiler's fingerprint."""
    if flags == TIMESTAMP:
        validity = time_and_size(stat.st_mtime, len(data)) + exact_time(stat)
    else:
        validity = source_hash(data) + bytes(TIME_SIZE)
    return MAGIC_NUMBER + flags.to_bytes(4, "little") + validity


def exact_time(stat: os.stat_result) -> bytes:
    return stat.st_mtime_ns.to_bytes(TIME_SIZE, "little", signed=True)


def time_and_size(time: float, size: int) -> bytes:
    return b"".join([(number & 0xFFFF_FFFF).to_bytes(4, "little") for number in (int(time), size)])


def read_cache(cache: str | None, path: str, name: str, stat: os.stat_result) -> CodeType | None:
    """The code in a cache file; None if there is none that is of this source and compiler."""
    if cache is None:
        return None
    try:
        with open(cache, "rb") as file:
            data = file.read()
    except OSError:
        return None
    header, rest = data[: HEADER_SIZE + TIME_SIZE], data[HEADER_SIZE + TIME_SIZE :]
    if not is_valid(header, path, stat) or rest[:FINGERPRINT_SIZE] != fingerprint():
        return None
    try:
        code = cast(CodeType, marshal.loads(rest[FINGERPRINT_SIZE:]))
    except (EOFError, ValueError, TypeError):
        return None
    # The file's name is in the code, too: it may have moved, with its cache.
    return code if code.co_filename == Source(name, "").file_name else None


def is_valid(header: bytes, path: str, stat: os.stat_result) -> bool:
    """Whether the header of a cache file is that of the source; `--check-hash-based-pycs` counts here as well."""
    if len(header) < HEADER_SIZE + TIME_SIZE or header[:4] != MAGIC_NUMBER:
        return False
    flags = int.from_bytes(header[4:8], "little")
    if flags == TIMESTAMP:
        return header[8:] == time_and_size(stat.st_mtime, stat.st_size) + exact_time(stat)
    if flags not in (CHECKED_HASH, UNCHECKED_HASH):
        return False
    option = _imp.check_hash_based_pycs
    if option == "never" or (option == "default" and flags == UNCHECKED_HASH):
        return True
    with open(path, "rb") as file:
        return header[8:HEADER_SIZE] == source_hash(file.read())


def fingerprint() -> bytes:
    """What tells this compiler and runtime from others, by their files' sizes and times."""
    global _fingerprint
    if _fingerprint is None:
        import luac2py_runtime

        entries = []
        for package in (__file__, luac2py_runtime.__file__):
            folder = os.path.dirname(package or "")
            for place, folders, files in os.walk(folder):
                folders[:] = [name for name in folders if name != "__pycache__"]
                for file in files:
                    if file.endswith(".py"):
                        stat = os.stat(os.path.join(place, file))
                        entries.append(f"{file} {stat.st_size} {stat.st_mtime_ns}")
        _fingerprint = source_hash("\n".join(sorted(entries)).encode())
    return _fingerprint


def write_cache(cache: str, header: bytes, code: CodeType) -> None:
    """Write a cache file, complete or not at all, whatever other processes do; one that cannot be written is not."""
    temporary = f"{cache}.{os.getpid()}.{id(code)}"
    try:
        os.makedirs(os.path.dirname(cache), exist_ok=True)
        with open(temporary, "xb") as file:
            file.write(header + fingerprint() + marshal.dumps(code))
        os.replace(temporary, cache)
    except OSError:
        try:
            os.unlink(temporary)
        except OSError:
            pass
