"""collectgarbage (§6.1) in front of Python's garbage collector."""

from __future__ import annotations

import gc

from .. import state as states
from ..arguments import check_option, opt_integer
from ..finalizers import is_finalizing
from ..usage import kilobytes
from ..weak import collect_garbage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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

PAUSE = 2
"""A collection begins when the figure has grown by this factor since the last one (§2.5.1: the default pause)."""

RISE = 0.01
"""Kilobytes of garbage that the figure shows for the first time that it is asked for after a collection.

Reference counts leave hardly any garbage, but programs wait for the figure to rise with what they throw away, or to
fall when it is collected. So it rises with the square of the number of times, up to the pause if nobody stops it:
little for who looks now and then, soon for who waits.
"""


FEW = 8
"""Who asks no more often than that in one cycle wants to measure, and does not wait."""


FIRST_MODE = "incremental"

STEP_SPEED = 4
"""How many kilobytes a step collects for each that it is asked for."""

NOISE = 4.0
"""Kilobytes by which the runtime's own needs vary: figures that differ by less from that after a collection are it."""

MAX_FIGURES = 8
"""How many figures after collections are remembered."""


class Cycle:
    """The time since the last collection."""

    asked = 0  # how often the figure was asked for
    begin = 0.0  # the figure at its beginning; 0 if it was not asked for yet
    figures: list[float] = []  # what the figure was after collections
    work = 0.0  # the kilobytes that steps have yet to do until they have done a collection; 0 if none has begun


ARGUMENTS = {"step": 1, "setpause": 1, "setstepmul": 1, "incremental": 3, "generational": 2}
"""How many integers may follow an option."""

PARAMETERS = {"setpause": 200, "setstepmul": 100}
"""The reference's settings, kept for those who ask for the previous value; they have no effect."""


def base_collectgarbage(option: Any = None, *args: Any) -> Any:
    """collectgarbage ([opt [, arg]]) · §6.1"""
    option = check_option(option, 1, "collect", OPTIONS)
    if is_finalizing():
        return None
    if option == "count":
        return count()
    for n in range(2, 2 + ARGUMENTS.get(option, 0)):
        opt_integer(args[n - 2] if n - 2 < len(args) else None, n, 0)
    if option == "collect":
        collect()
        return 0
    if option == "step":
        return step(opt_integer(args[0] if args else None, 2, 0))
    if option == "stop":
        set_stopped(True)
        return 0
    if option == "restart":
        set_stopped(False)
        return 0
    if option == "isrunning":
        return not states.current().stopped
    if option in PARAMETERS:
        return exchange(option, opt_integer(args[0] if args else None, 2, 0), PARAMETERS[option])
    return set_mode(option)


def set_mode(mode: str) -> str:
    """Remember the mode, which has no effect; gives the previous one. A state begins in the incremental mode."""
    return exchange("mode", mode, FIRST_MODE)  # type: ignore[no-any-return]


def mode() -> str:
    """The mode: incremental or generational"""
    return states.current().registry.get("_GC mode", FIRST_MODE)  # type: ignore[return-value]


def set_stopped(stopped: bool) -> None:
    """Stop the collector, or let it run; Python's own for the default state, for other states share it with others."""
    state = states.current()
    state.stopped = stopped
    if states.is_default(state):
        (gc.disable if stopped else gc.enable)()


def count() -> float:
    """The kilobytes in use, and what a program may take for garbage"""
    Cycle.asked += 1
    # exactly less and less often
    figure = kilobytes(Cycle.asked & (Cycle.asked - 1) == 0)
    if not Cycle.begin:
        Cycle.begin = figure
    if abs(figure - Cycle.begin) < NOISE:
        figure = Cycle.begin
    figure += RISE * Cycle.asked**2
    if Cycle.asked > FEW and figure > PAUSE * Cycle.begin and not states.current().stopped:
        collect()
        figure = Cycle.begin
    return figure


def collect() -> None:
    """A full collection, after which another cycle begins"""
    collect_garbage()
    Cycle.asked = 0
    figure = kilobytes()
    Cycle.begin = next((known for known in Cycle.figures if abs(known - figure) < NOISE), figure)
    if Cycle.begin == figure:
        Cycle.figures = [*Cycle.figures, figure][-MAX_FIGURES:]


def step(size: int) -> bool:
    """One step of a collection, of so many kilobytes, or a whole one for 0; whether it ends the collection

    Nothing is done before the last step. In generational mode each step is a collection, but none is said to end one.
    """
    if mode() == "generational":
        collect()
        return False
    if Cycle.work <= 0:
        Cycle.work = kilobytes() / STEP_SPEED
    Cycle.work -= size
    if size > 0 and Cycle.work > 0:
        return False
    Cycle.work = 0.0
    collect()
    return True


def exchange(name: str, value: Any, default: Any) -> Any:
    """Keep a setting of the collector; gives the previous one."""
    registry = states.current().registry
    before = registry.get("_GC " + name, default)
    registry["_GC " + name] = value
    return before
