"""Input and output (§6.8): the functions of `io` and the methods of files. What a file is, is in files.py."""

from __future__ import annotations

import sys

from ..arguments import (
    NONE,
    argument_error,
    check_any,
    check_integer,
    check_option,
    check_string,
    opt_string,
    type_error,
)
from ..errors import lua_error
from ..frames import register_library
from ..numbers import tostring_number
from ..output import STDOUT, Output, flush_stdout, write_stderr
from ..state import current
from ..table import LuaTable, function_table
from . import fill_library, new_library, register_closures
from .files import LuaFile, StandardStream, close_stream, file_result, open_path, open_stream, read_formats, read_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..state import State

MAX_FORMATS = 250
WHENCE = {"set": 0, "cur": 1, "end": 2}


def check_file(value: Any, n: int = 1) -> LuaFile:
    """An open file."""
    if value.__class__ is not LuaFile:
        raise type_error(value, n, "FILE*")
    if value.λvalue is None:
        raise lua_error("attempt to use a closed file")
    return value


def write_values(file: LuaFile, values: tuple[Any, ...], first: int) -> Any:
    """Write strings and numbers; gives the file (g_write)."""
    write = file.λoutput.write  # type: ignore[union-attr]
    try:
        for value in values:
            if value.__class__ is str:
                write(value)
            elif value.__class__ is int:
                write(f"{value}")
            elif value.__class__ is float:
                write((f"{value:.14g}") if value == value else nan_text(value))
            else:
                raise type_error(value, first + position(value, values), "string")
    except OSError as exception:
        return file_result(exception)
    return file


def position(value: Any, values: tuple[Any, ...]) -> int:
    """Where the very object is in the tuple."""
    return [v is value for v in values].index(True)


def nan_text(value: float) -> str:
    """The text of a NaN, whose sign Python does not show."""
    return tostring_number(value)


def lines_iterator(file: LuaFile, formats: tuple[Any, ...], closes: bool) -> Callable[..., Any]:
    """What `lines` returns: a function that reads each time it is called."""
    if len(formats) > MAX_FORMATS:
        raise argument_error(MAX_FORMATS + 2, "too many arguments")

    def read_next(*_: Any) -> Any:
        if file.λvalue is None:
            raise lua_error("file is already closed")
        try:
            values = read_formats(file, formats, 2) if formats else read_line(file.λvalue)
        except OSError as exception:
            raise lua_error(file_result(exception)[1]) from None
        if values is None:
            if closes:
                close_stream(file)
            return ()
        return values

    return read_next


# Methods of files


def file_close(self: Any = NONE, *_: Any) -> Any:
    """file:close () · §6.8"""
    return close_file(check_file(self))


def close_file(file: LuaFile) -> Any:
    try:
        return file.λcloser(file)
    except OSError as exception:
        return file_result(exception)


def file_flush(self: Any = NONE, *_: Any) -> Any:
    """file:flush () · §6.8"""
    return flush_file(check_file(self))


def flush_file(file: LuaFile) -> Any:
    try:
        file.λoutput.empty()  # type: ignore[union-attr]
        file.λvalue.flush()  # type: ignore[attr-defined]
    except OSError as exception:
        return file_result(exception)
    return True


def file_lines(self: Any = NONE, *formats: Any) -> Callable[..., Any]:
    """file:lines (···) · §6.8"""
    return lines_iterator(check_file(self), formats, False)


def file_read(self: Any = NONE, *formats: Any) -> Any:
    """file:read (···) · §6.8"""
    file = self if self.__class__ is LuaFile and self.λvalue is not None else check_file(self)
    try:
        return read_formats(file, formats, 2)
    except OSError as exception:
        return file_result(exception)


def file_seek(self: Any = NONE, whence: Any = None, offset: Any = None, *_: Any) -> Any:
    """file:seek ([whence [, offset]]) · §6.8"""
    file = check_file(self)
    whence = check_option(whence, 2, "cur", tuple(WHENCE))
    offset = 0 if offset is None else check_integer(offset, 3)
    try:
        file.λoutput.empty()  # type: ignore[union-attr]
        return file.λvalue.seek(offset, WHENCE[whence])  # type: ignore[attr-defined]
    except ValueError as exception:
        return file_result(exception if isinstance(exception, OSError) else OSError(22, ""))
    except OSError as exception:
        return file_result(exception)


def file_setvbuf(self: Any = NONE, mode: Any = NONE, size: Any = None, *_: Any) -> Any:
    """file:setvbuf (mode [, size]) · §6.8"""
    file = check_file(self)
    mode = check_option(mode, 2, None, ("no", "full", "line"))
    if size is not None:
        check_integer(size, 3)
    output: Any = file.λoutput
    stream: Any = file.λvalue
    try:
        if stream.__class__ is StandardStream:
            output.set_mode(mode, output.sink, output.sink)
        else:
            write = stream.write
            output.set_mode(mode, write, lambda data: (write(data), stream.flush()))
    except OSError as exception:
        return file_result(exception)
    return True


def file_write(self: Any = NONE, *values: Any) -> Any:
    """file:write (···) · §6.8"""
    file = self if self.__class__ is LuaFile and self.λvalue is not None else check_file(self)
    return write_values(file, values, 2)


def file_gc(self: Any = NONE, *_: Any) -> tuple[()]:
    """The metamethods __gc and __close: closes an open file, standard ones excepted"""
    if self.__class__ is not LuaFile:
        raise type_error(self, 1, "FILE*")
    if self.λvalue is not None and self.λcloser is not keep_open:
        close_file(self)
    return ()


def file_tostring(self: Any = NONE, *_: Any) -> str:
    """The metamethod __tostring"""
    if self.__class__ is not LuaFile:
        raise type_error(self, 1, "FILE*")
    return "file (closed)" if self.λvalue is None else f"file ({hex(id(self))})"


METHODS = {
    "close": file_close,
    "flush": file_flush,
    "lines": file_lines,
    "read": file_read,
    "seek": file_seek,
    "setvbuf": file_setvbuf,
    "write": file_write,
}

METAMETHODS = {"__gc": file_gc, "__close": file_gc, "__tostring": file_tostring}


def keep_open(file: LuaFile) -> Any:
    """The closer of the standard files."""
    return None, "cannot close standard file"


# Functions


def io_type(x: Any = NONE, *_: Any) -> str | None:
    """io.type (obj) · §6.8"""
    check_any(x, 1)
    if x.__class__ is not LuaFile:
        return None
    return "closed file" if x.λvalue is None else "file"


def io_functions(metatable: LuaTable, stdin: LuaFile, stdout: LuaFile) -> dict[str, Callable[..., Any]]:
    """The functions that know the default files or make new ones."""
    default_input = stdin
    default_output = stdout

    def io_close(file: Any = NONE, *_: Any) -> Any:
        """io.close ([file]) · §6.8"""
        return close_file(check_file(default_output if file is NONE else file))

    def io_flush(*_: Any) -> Any:
        """io.flush () · §6.8"""
        return flush_file(opened(default_output, "output"))

    def opened(file: LuaFile, kind: str) -> LuaFile:
        if file.λvalue is None:
            raise lua_error(f"default {kind} file is closed")
        return file

    def open_default(file: Any, mode: str) -> LuaFile:
        """A file given by its name, or itself"""
        if file.__class__ is not str and file.__class__ is not int and file.__class__ is not float:
            return check_any_file(file)
        name = check_string(file, 1)
        try:
            return open_stream(open_path(name, mode), metatable)
        except OSError as exception:
            raise lua_error(f"cannot open file '{name}' ({file_result(exception)[1]})") from None

    def io_input(file: Any = None, *_: Any) -> LuaFile:
        """io.input ([file]) · §6.8"""
        nonlocal default_input
        if file is not None:
            default_input = open_default(file, "r")
        return default_input

    def io_lines(filename: Any = None, *formats: Any) -> Any:
        """io.lines ([filename, ···]) · §6.8"""
        if filename is None:
            return lines_iterator(check_file(default_input), formats, False)
        name = check_string(filename, 1)
        file = open_default(name, "r")
        lines = lines_iterator(file, formats, True)
        return (lines, None, None, file) if current().standard.closes_iterators else lines

    def io_open(filename: Any = NONE, mode: Any = None, *_: Any) -> Any:
        """io.open (filename [, mode]) · §6.8"""
        name = check_string(filename, 1)
        mode = opt_string(mode, 2, "r")
        if mode[:1] not in ("r", "w", "a") or mode[1 + (mode[1:2] == "+") :].strip("b"):
            raise argument_error(2, "invalid mode")
        try:
            return open_stream(open_path(name, mode), metatable)
        except OSError as exception:
            return file_result(exception, name)

    def io_output(file: Any = None, *_: Any) -> LuaFile:
        """io.output ([file]) · §6.8"""
        nonlocal default_output
        if file is not None:
            default_output = open_default(file, "w")
        return default_output

    def io_popen(prog: Any = NONE, mode: Any = None, *_: Any) -> Any:
        """io.popen (prog [, mode]) · §6.8"""
        from .pipes import check_pipe_mode, open_pipe

        command = check_string(prog, 1)
        mode = check_pipe_mode(opt_string(mode, 2, "r"))
        try:
            return open_pipe(command, mode, metatable)
        except OSError as exception:
            return file_result(exception, command)

    def io_read(*formats: Any) -> Any:
        """io.read (···) · §6.8"""
        try:
            return read_formats(opened(default_input, "input"), formats, 1)
        except OSError as exception:
            return file_result(exception)

    def io_tmpfile(*_: Any) -> Any:
        """io.tmpfile () · §6.8"""
        from tempfile import TemporaryFile

        try:
            return open_stream(TemporaryFile(), metatable)
        except OSError as exception:
            return file_result(exception)

    def io_write(*values: Any) -> Any:
        """io.write (···) · §6.8"""
        if default_output.λvalue is None:
            raise lua_error("default output file is closed")
        return write_values(default_output, values, 1)

    return {
        "close": io_close,
        "flush": io_flush,
        "input": io_input,
        "lines": io_lines,
        "open": io_open,
        "output": io_output,
        "popen": io_popen,
        "read": io_read,
        "tmpfile": io_tmpfile,
        "type": io_type,
        "write": io_write,
    }


def check_any_file(value: Any) -> LuaFile:
    """A file, open or closed."""
    if value.__class__ is not LuaFile:
        raise type_error(value, 1, "FILE*")
    return value


def file_metatable() -> LuaTable:
    """The metatable of files."""
    metatable = function_table()
    methods = function_table()
    for name, method in METHODS.items():
        setattr(methods, name, method)
    for name, method in METAMETHODS.items():
        setattr(metatable, name, method)
    metatable.__dict__.update(__name="FILE*", __index=methods)
    return metatable


for _function in (*METHODS.values(), *METAMETHODS.values()):
    register_library("_G", {"?": _function})
register_closures(lines_iterator)


def standard_input() -> Any:
    """A binary stream with `peek` for `sys.stdin`; an empty one where there is none."""
    from io import BufferedReader, BytesIO

    binary = getattr(sys.stdin, "buffer", None)
    return binary if hasattr(binary, "peek") else BufferedReader(BytesIO())


def seek_standard(name: str) -> Callable[..., int]:
    """The `seek` of a standard output stream, which may not be able to."""
    return lambda offset, whence=0: getattr(sys, name).buffer.seek(offset, whence)


def refuse(data: bytes) -> None:
    """Writing to the standard input."""
    raise OSError(9, "")


def open_lib(state: State) -> LuaTable:
    """Open the input and output library, with the standard files."""
    metatable = file_metatable()
    stdin = LuaFile(standard_input(), metatable, Output(refuse, 1), keep_open)
    stdout = LuaFile(StandardStream(flush_stdout, seek_standard("stdout")), metatable, STDOUT, keep_open)
    errors = StandardStream(lambda: None, seek_standard("stderr"))
    stderr = LuaFile(errors, metatable, Output(write_stderr, 1), keep_open)
    library = new_library(state, "io", {})
    fill_library(library, "io", io_functions(metatable, stdin, stdout))
    library.__dict__.update(stdin=stdin, stdout=stdout, stderr=stderr)
    return library
