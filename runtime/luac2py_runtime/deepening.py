"""The check of the recursion depth on PyPy, whose own one looks at the C stack.

There compiled calls take a twentieth of what interpreted ones take: a stack that holds 300,000 of these holds millions
of the others. Endless recursion would need gigabytes and half a minute. So a timer's signal has the calls counted now
and then, which alone turns compiled ones that are active into interpreted ones; too many of them overflow.

Measured with an endless recursion that is compiled: 2 s and 1.2 GB for four overflows, 44 s and 4.8 GB without this.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

SOON = 0.01
"""Seconds of the processor's time before the first count."""
OFTEN = 0.03
SELDOM = 0.15
FOR_EACH = 2e-5
"""Seconds between two counts, at least and at most, and for each call that was counted: those go on slower."""
DEEPEST = 450_000
"""How many calls may nest: more than interpreted ones can."""


class CountedCalls:
    """A context manager: the calls of the thread that gets the signals are counted, if no one else uses the timer."""

    def __enter__(self) -> None:
        self.is_counting = False
        try:
            if _signal.getsignal(_signal.SIGVTALRM) == _signal.SIG_DFL:
                _signal.signal(_signal.SIGVTALRM, count_calls)
                _signal.setitimer(_signal.ITIMER_VIRTUAL, SOON)
                self.is_counting = True
        except (AttributeError, ValueError):
            pass  # a system without this timer, or not the main thread

    def __exit__(self, *exception: object) -> None:
        if self.is_counting:
            _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)
            _signal.signal(_signal.SIGVTALRM, _signal.SIG_DFL)


def count_calls(number: int, frame: FrameType | None) -> None:
    """The handler of the signal"""
    count = 0
    while frame is not None and count < DEEPEST:
        count += 1
        frame = frame.f_back
    _signal.setitimer(_signal.ITIMER_VIRTUAL, min(max(OFTEN, FOR_EACH * count), SELDOM))
    if count == DEEPEST:
        raise RecursionError("maximum recursion depth exceeded")
