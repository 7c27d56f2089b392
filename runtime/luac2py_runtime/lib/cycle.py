"""Collections that a program asks for, and the figure of `collectgarbage("count")` (§6.1)."""

from __future__ import annotations

from .. import state as states
from ..usage import kilobytes
from ..weak import collect_garbage
from .collector import mode

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
