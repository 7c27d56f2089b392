"""How much memory a program has in use, for `collectgarbage("count")`."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

BLOCK = 0.0625
"""Kilobytes that an allocated block of CPython takes, on average."""

FEW = 100
"""How many objects it may be that the runtime itself makes between a collection and the next look."""

HAS_BLOCKS = hasattr(sys, "getallocatedblocks")


_mallinfo: Callable[[], int] | None = None
"""Tells what C's own allocator has given out, once somebody has asked for memory."""

_unnoticed = 0.0


def kilobytes(exact: bool = True) -> float:
    """The kilobytes in use; `exact`: with what PyPy has made last, which takes time to count."""
    if HAS_BLOCKS:
        return blocks() - _unnoticed
    if exact:
        # what is alive in the nursery has to get out of it
        gc.collect(0)
    stats = gc._get_stats()  # type: ignore[attr-defined]
    return (stats.total_gc_memory - stats.nursery_size) / 1024  # type: ignore[no-any-return]


class Unnoticed:
    """A context manager: what is made in it and stays belongs to the runtime, and does not count as the program's."""

    def __enter__(self) -> None:
        self.before = 0.0
        if _mallinfo:
            gc.collect()
            self.before = blocks()

    def __exit__(self, *exception: object) -> None:
        global _unnoticed
        if self.before:
            gc.collect()
            _unnoticed += blocks() - self.before


def blocks() -> float:
    """The kilobytes of CPython's small and large blocks

    What was made since Python's own last collection counts twice, for some of it would be garbage; but not the first
    of it, which may be the runtime's.
    """
    global _mallinfo
    if _mallinfo is None:
        _mallinfo = find_mallinfo()
    return (sys.getallocatedblocks() + max(gc.get_count()[0] - FEW, 0)) * BLOCK + _mallinfo() / 1024


def find_mallinfo() -> Callable[[], int]:
    """The bytes that Python has from C's own allocator, as for long strings; 0 where nobody can tell (mallinfo2)"""
    try:
        from ctypes import CDLL, Structure, c_size_t

        class Info(Structure):
            _fields_ = [
                (name, c_size_t) for name in "arena ordblks smblks hblks mapped smbytes fsm used free top".split()
            ]

        mallinfo = CDLL(None).mallinfo2
        mallinfo.restype = Info
    except (ImportError, OSError, AttributeError, TypeError):
        return lambda: 0

    def in_use() -> int:
        info = mallinfo()
        return int(info.used + info.mapped)

    return in_use
