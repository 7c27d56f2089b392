"""The standard output, which `print` and the io library share: text is gathered and written in large pieces.

A program run as a script buffers like C's stdio. Inside another Python program every write goes out at once, through
whatever `sys.stdout` is then, so that it keeps its order with Python's own output.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

FULL = 512
"""How many pieces a full buffer holds."""
LARGE = 1 << 16
"""A piece of this length is not worth waiting for others."""


class Output:
    """A buffer of text for a function that writes bytes.

    `limit` is the number of pieces at which it empties: 1 is unbuffered. `write` is meant to be called for each value.
    """

    __slots__ = ("pieces", "limit", "sink")

    def __init__(self, sink: Callable[[bytes], object], limit: int = FULL) -> None:
        self.pieces: list[str] = []
        self.limit = limit
        self.sink = sink

    def write(self, text: str) -> None:
        pieces = self.pieces
        pieces.append(text)
        if len(pieces) >= self.limit or len(text) > LARGE:
            self.empty()

    def put(self, text: str) -> None:
        """Write and hand on at once, with all that is buffered: what `print` does (lua_writeline)."""
        pieces = self.pieces
        if pieces:
            pieces.append(text)
            text = "".join(pieces)
            pieces.clear()
        try:
            (write_through if self.sink is write_stdout else self.sink)(text.encode("latin-1"))
        except OSError:
            pass  # the reference does not look

    def empty(self) -> None:
        """Hand on what is buffered."""
        pieces = self.pieces
        if pieces:
            text = "".join(pieces)
            pieces.clear()
            self.sink(text.encode("latin-1"))

    def set_mode(self, mode: str, sink: Callable[[bytes], object], through: Callable[[bytes], object]) -> None:
        """Buffer fully ("full"), to the end of a line ("line") or not at all ("no"); `through` writes at once."""
        self.empty()
        self.__class__ = LineOutput if mode == "line" else Output
        self.limit = 1 if mode == "no" else FULL
        self.sink = sink if mode == "full" else through


class LineOutput(Output):
    """A buffer that empties when it gets the end of a line."""

    __slots__ = ()

    def write(self, text: str) -> None:
        self.pieces.append(text)
        if "\n" in text or len(self.pieces) >= self.limit:
            self.empty()


def write_stdout(data: bytes) -> None:
    """Write to what is `sys.stdout` now."""
    stdout = sys.stdout
    binary = getattr(stdout, "buffer", None)
    if binary is not None:
        stdout.flush()  # what Python has printed comes first
        binary.write(data)
        if not buffering():
            binary.flush()
    elif stdout is not None:
        stdout.write(data.decode("utf-8", "replace"))


def write_through(data: bytes) -> None:
    """Write to what is `sys.stdout` now, past all buffers."""
    stdout = sys.stdout
    raw = getattr(getattr(stdout, "buffer", None), "raw", None)
    if raw is None:
        write_stdout(data)
        if stdout is not None:
            stdout.flush()
        return
    stdout.flush()  # what Python has printed comes first
    written = raw.write(data)
    if written != len(data):
        stdout.buffer.write(data[written or 0 :])
        stdout.flush()


def write_stderr(data: bytes) -> None:
    """Write to what is `sys.stderr` now."""
    binary = getattr(sys.stderr, "buffer", None)
    if binary is not None:
        binary.write(data)
        binary.flush()
    elif sys.stderr is not None:
        sys.stderr.write(data.decode("utf-8", "replace"))


STDOUT = Output(write_stdout, 1)
"""The process has one standard output, whatever the number of states."""


def buffering() -> bool:
    """Whether the standard output is buffered."""
    return STDOUT.limit > 1 and STDOUT.__class__ is Output


def buffer_stdout() -> None:
    """Buffer the standard output from now on, unless it is a terminal; it is flushed at exit."""
    from atexit import register

    if not buffering() and not is_terminal():
        STDOUT.limit = FULL
        register(flush_stdout)


def is_terminal() -> bool:
    isatty = getattr(sys.stdout, "isatty", None)
    return isatty is not None and isatty()


def flush_stdout() -> None:
    """Write out everything; an output that is closed or broken is no error here."""
    try:
        STDOUT.empty()
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        pass
