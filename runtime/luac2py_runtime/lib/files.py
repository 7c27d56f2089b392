"""Files of the io library (§6.8): userdata around Python's binary files, and the formats of `read`."""

from __future__ import annotations

import os

from .. import state as states
from ..arguments import argument_error, check_string
from ..errors import LuaError, register_type
from ..numbers import str_to_number
from ..operators import index
from ..output import Output
from ..tablebase import is_python_name
from ..userdata import Userdata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO

    from ..table import LuaTable

EBADF = 9
MAX_NUMERAL = 200
"""L_MAXLENNUM: the longest numeral that the format "n" reads."""


def method(name: str) -> property:
    """An attribute that is looked up among the methods of files; where that fails, `__getattr__` is asked."""

    def find(file: LuaFile) -> object:
        return getattr(getattr(file.λmeta, "__index"), name)

    return property(find)


class LuaFile(Userdata):
    """A file handle. `λvalue` is the binary stream, None once it is closed; `λoutput` its buffer for writing;
    `λcloser` closes it and gives what `close` returns."""

    __slots__ = ("λoutput", "λcloser")

    λname = "FILE*"

    def __init__(self, stream: Any, metatable: LuaTable, output: Output, closer: Callable[[LuaFile], Any]) -> None:
        self.λvalue = stream
        self.λmeta = metatable
        self.λoutput: Output | None = output
        self.λcloser = closer

    close = method("close")
    flush = method("flush")
    lines = method("lines")
    read = method("read")
    seek = method("seek")
    setvbuf = method("setvbuf")
    write = method("write")

    def __getattr__(self, name: str) -> object:
        if is_python_name(name) or "λ" in name:
            raise AttributeError(name)
        return index(self, name)

    def __del__(self) -> None:
        # a file that was dropped is closed: the metamethod __gc has nothing left to do
        if self.λvalue is not None and self.λcloser is close_stream:
            try:
                close_stream(self)
            except Exception:
                pass


register_type(LuaFile, "userdata")

pending: dict[int, tuple[Output, Any]] = {}
"""The buffers of open files, and their streams, to be emptied at exit."""


def open_stream(stream: Any, metatable: LuaTable) -> LuaFile:
    """A file handle for a binary stream, fully buffered if it can be written."""
    from ..edge.memory import WeakMemory

    output = Output(stream.write, 1)
    if stream.writable():
        output = Output(stream.write)
        if not pending:
            _empty_at_exit()
        pending[id(output)] = output, stream
    file = LuaFile(stream, metatable, output, close_stream)
    opened: Any = states.current().registry.setdefault("λfiles", WeakMemory())
    return opened.keep(file, file)  # type: ignore[no-any-return]


def close_files(state: states.State) -> None:
    """Close all files that a state has open."""
    opened: Any = state.registry.get("λfiles")
    for reference in list(opened.references.values()) if opened is not None else ():
        file = reference()
        if file is not None and file.λvalue is not None:
            try:
                file.λcloser(file)
            except OSError:
                pass


def _empty_at_exit() -> None:
    from atexit import register, unregister

    unregister(empty_pending)
    register(empty_pending)


def empty_pending() -> None:
    """Write out what open files have buffered."""
    for output, stream in list(pending.values()):
        try:
            output.empty()
            stream.flush()
        except (OSError, ValueError):
            pass


def close_stream(file: LuaFile) -> Any:
    """Close an ordinary file."""
    stream: Any = file.λvalue
    output = file.λoutput
    file.λvalue = file.λoutput = None
    pending.pop(id(output), None)
    try:
        if output is not None:
            output.empty()
    finally:
        stream.close()
    return True


def open_path(name: str, mode: str) -> Any:
    """A binary stream for a path; a directory opens for reading, and fails when it is read, as in C."""
    path = name.split("\0")[0].encode("latin-1")
    mode = mode.replace("b", "")
    if mode == "r" and os.path.isdir(path):
        return DirectoryStream()
    stream = open(path, mode + "b")
    if mode == "a+":
        stream.seek(0)  # Python begins at the end
    return stream


class DirectoryStream:
    """What C gives for an opened directory."""

    def read(self, *_: Any) -> bytes:
        raise IsADirectoryError(21, os.strerror(21))

    readline = peek = read

    def write(self, data: bytes) -> int:
        raise OSError(EBADF, os.strerror(EBADF))

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0x7FFF_FFFF_FFFF_FFFF if whence == 2 else offset

    tell = seek

    def writable(self) -> bool:
        return False

    def flush(self) -> None:
        pass

    close = flush


class StandardStream(DirectoryStream):
    """The standard output or error stream: only for writing, through its Output."""

    def __init__(self, flush: Callable[[], None], seek: Callable[..., int]) -> None:
        self.flush = flush  # type: ignore[method-assign]
        self.seek = seek  # type: ignore[method-assign]

    def read(self, *_: Any) -> bytes:
        raise OSError(EBADF, os.strerror(EBADF))

    readline = peek = read


def file_result(exception: OSError, name: str | None = None) -> tuple[Any, ...]:
    """nil, message, number for a failed operation (luaL_fileresult)"""
    number = exception.errno
    if number is None:
        # Python refuses what C would let the operating system refuse
        number = EBADF
    text = os.strerror(number)
    return None, text if name is None else f"{name}: {text}", number


# Reading


def read_formats(file: LuaFile, formats: tuple[Any, ...], first: int) -> Any:
    """The values that `read` gives for its formats, which begin with argument number `first` (g_read)."""
    stream: Any = file.λvalue
    if file.λoutput.pieces:  # type: ignore[union-attr]
        file.λoutput.empty()  # type: ignore[union-attr]
    if not formats:
        return read_line(stream)
    values = []
    for n, format in enumerate(formats, first):
        value = read_format(stream, format, n)
        values.append(value)
        if value is None:
            break
    return values[0] if len(values) == 1 else tuple(values)


def read_format(stream: Any, format: Any, n: int) -> Any:
    if format.__class__ is int:
        return read_count(stream, format)
    if format.__class__ is float:
        from ..arguments import check_integer

        return read_count(stream, check_integer(format, n))
    name = check_string(format, n)
    reader = READERS.get(name[1:2] if name[:1] == "*" else name[:1])
    if reader is None:
        raise argument_error(n, "invalid format")
    return reader(stream)


def read_line(stream: Any) -> str | None:
    line: bytes = stream.readline()
    if not line:
        return None
    return line[:-1].decode("latin-1") if line[-1] == 10 else line.decode("latin-1")


def read_whole_line(stream: BinaryIO) -> str | None:
    line = stream.readline()
    return line.decode("latin-1") if line else None


def read_all(stream: BinaryIO) -> str:
    return stream.read().decode("latin-1")


def read_count(stream: Any, count: int) -> str | None:
    if count == 0:
        return "" if stream.peek(1) else None
    if count < 0 or count > 1 << 40:
        raise LuaError("not enough memory")
    text = stream.read(count)
    return text.decode("latin-1") if text else None


def read_number(stream: Any) -> int | float | None:
    """The numeral that comes next, if it is one; most lie whole in the stream's buffer."""
    found = numeral_pattern().match(stream.peek(1))
    if found is not None and len(found[1]) <= MAX_NUMERAL:
        stream.read(found.end())
        return str_to_number(found[1].decode("latin-1"))
    return scan_number(stream)


_numeral_pattern: Any = None


def numeral_pattern() -> Any:
    """A well-formed numeral with something behind it that cannot belong to it."""
    global _numeral_pattern
    if _numeral_pattern is None:
        from re import compile

        hexadecimal = rb"0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)(?:[pP][+-]?[0-9]+)?"
        decimal = rb"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
        _numeral_pattern = compile(rb"[ \f\n\r\t\v]*([+-]?(?:" + hexadecimal + rb"|" + decimal + rb"))(?=[ \n\r\t,;])")
    return _numeral_pattern


def scan_number(stream: Any) -> int | float | None:
    """Read as many characters as can be a numeral, and convert them; what does not convert is lost all the same."""
    while stream.peek(1)[:1] in WHITESPACE:
        stream.read(1)
    numeral = Numeral(stream)
    numeral.accept(b"+-")
    digits = b"0123456789"
    exponent = b"eE"
    count = 0
    if numeral.accept(b"0"):
        if numeral.accept(b"xX"):
            digits = b"0123456789abcdefABCDEF"
            exponent = b"pP"
        else:
            count = 1
    count += numeral.accept_digits(digits)
    if numeral.accept(b"."):
        count += numeral.accept_digits(digits)
    if count and numeral.accept(exponent):
        numeral.accept(b"+-")
        numeral.accept_digits(b"0123456789")
    return None if numeral.overlong else str_to_number(b"".join(numeral.taken).decode("latin-1"))


WHITESPACE = frozenset((b" ", b"\f", b"\n", b"\r", b"\t", b"\v"))


class Numeral:
    """The characters of a numeral, taken from a stream one by one."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.taken: list[bytes] = []
        self.overlong = False

    def accept(self, characters: bytes) -> bool:
        c = self.stream.peek(1)[:1]
        if not c or c not in characters:
            return False
        if len(self.taken) >= MAX_NUMERAL:
            self.overlong = True
            return False
        self.taken.append(self.stream.read(1))
        return True

    def accept_digits(self, digits: bytes) -> int:
        count = 0
        while self.accept(digits):
            count += 1
        return count


READERS = {"n": read_number, "l": read_line, "L": read_whole_line, "a": read_all}
