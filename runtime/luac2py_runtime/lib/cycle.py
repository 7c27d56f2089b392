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
"""Kilobytes by which the runtime's own needs vary from one look to the next."""

MAX_DRIFT = 2 * NOISE
"""Kilobytes by which they vary in all while the same figure is shown."""

MAX_FIGURES = 8
"""How many figures after collections are remembered."""


class Figure:
    """A figure after a collection as programs see it, and what was found when it was last shown."""

    def __init__(self, shown: float) -> None:
        self.shown = self.found = shown

    def is_about(self, found: float) -> bool:
        """Whether what is found now differs from this figure by no more than the runtime's needs"""
        return abs(found - self.found) < NOISE and abs(found - self.shown) < MAX_DRIFT


class Cycle:
    """The time since the last collection."""

    asked = 0  # how often the figure was asked for
    begin: Figure | None = None  # the figure at its beginning; None if it was not asked for yet
    figures: list[Figure] = []  # the figures after collections
    work = 0.0  # the kilobytes that steps have yet to do until they have done a collection; 0 if none has begun


def count() -> float:
    """The kilobytes in use, and what a program may take for garbage"""
    Cycle.asked += 1
    # exactly less and less often
    figure = kilobytes(Cycle.asked & (Cycle.asked - 1) == 0)
    if Cycle.begin is None:
        Cycle.begin = Figure(figure)
    begin = Cycle.begin.shown
    if Cycle.begin.is_about(figure):
        figure = begin
    figure += RISE * Cycle.asked**2
    if Cycle.asked > FEW and figure > PAUSE * begin and not states.current().stopped:
        figure = collect()
    return figure


def collect() -> float:
    """A full collection, after which another cycle begins; gives the figure at its beginning"""
    collect_garbage()
    Cycle.asked = 0
    found = kilobytes()
    begin = next((known for known in Cycle.figures if known.is_about(found)), None)
    if begin is None:
        begin = Figure(found)
        Cycle.figures = [*Cycle.figures, begin][-MAX_FIGURES:]
    begin.found = found
    Cycle.begin = begin
    return begin.shown


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
