"""collectgarbage (§6.1) in front of Python's garbage collector."""

from __future__ import annotations

import gc
import sys

from .. import state as states
from ..arguments import check_option, opt_integer
from ..weak import collect_garbage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

BLOCK = 0.0625
"""Kilobytes that an allocated block of CPython takes, on average."""

OPTIONS = (
    "stop",
    "restart",
    "collect",
    "count",
    "step",
    "setpause",
    "setstepmul",
    "isrunning",
    "generational",
    "incremental",
)

GARBAGE = 0.5
"""Kilobytes by which the figure grows each time it is asked for.

Reference counts leave no garbage, but there are programs that wait for the figure to rise, or to fall after a
collection.
"""


class Garbage:
    """What has been added to the figure since the last collection."""

    kilobytes = 0.0


garbage = Garbage()

PARAMETERS = {"setpause": 200, "setstepmul": 100}
"""The reference's settings, kept for those who ask for the previous value; they have no effect."""


def base_collectgarbage(option: Any = None, arg: Any = None, *_: Any) -> Any:
    """collectgarbage ([opt [, arg]]) · §6.1"""
    option = check_option(option, 1, "collect", OPTIONS)
    if option == "count":
        garbage.kilobytes += GARBAGE
        return kilobytes() + garbage.kilobytes
    if option == "collect" or option == "step":
        # a step is a whole cycle
        garbage.kilobytes = 0.0
        collect_garbage()
        return 0 if option == "collect" else True
    if option == "stop":
        gc.disable()
        return 0
    if option == "restart":
        gc.enable()
        return 0
    if option == "isrunning":
        return gc.isenabled()
    if option in PARAMETERS:
        return exchange(option, opt_integer(arg, 2, 0), PARAMETERS[option])
    return exchange("mode", option, "incremental")


def exchange(name: str, value: Any, default: Any) -> Any:
    """Keep a setting of the collector; gives the previous one."""
    registry = states.current().registry
    before = registry.get("_GC " + name, default)
    registry["_GC " + name] = value
    return before


def _allocated_blocks() -> float:
    # what was made since Python's own last collection counts twice: some of it would be garbage
    return (sys.getallocatedblocks() + gc.get_count()[0]) * BLOCK


def _pypy_memory() -> float:
    return gc._get_stats().total_gc_memory / 1024  # type: ignore[attr-defined, no-any-return]


kilobytes: Callable[[], float] = _allocated_blocks if hasattr(sys, "getallocatedblocks") else _pypy_memory
