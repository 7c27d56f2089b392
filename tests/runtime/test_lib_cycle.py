"""The figure of collectgarbage("count") while the runtime's own needs vary."""

from __future__ import annotations

import pytest

from luac2py_runtime.lib import cycle


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch):
    """What is found to be in use: the last item of a list."""
    kilobytes = [1000.0]
    monkeypatch.setattr(cycle, "kilobytes", lambda exact=True: kilobytes[-1])
    monkeypatch.setattr(cycle, "collect_garbage", lambda: None)
    monkeypatch.setattr(cycle.Cycle, "asked", 0)
    monkeypatch.setattr(cycle.Cycle, "begin", None)
    monkeypatch.setattr(cycle.Cycle, "figures", [])
    cycle.collect()
    return kilobytes


def figures_after(found: list[float], *kilobytes: float) -> list[float]:
    """What a program sees that collects, with so much in use, before it looks."""
    shown = []
    for figure in kilobytes:
        found.append(figure)
        cycle.collect()
        shown.append(round(cycle.count()))
    return shown


def test_the_runtimes_own_needs_do_not_show(found):
    """A figure that was shown is shown again, although it was some kilobytes off before."""
    assert figures_after(found, 1003.5, 1004.7, 5000.0, 1005.5, 1002.0) == [1000, 1000, 5000, 1000, 1000]


def test_a_slow_rise_shows(found):
    """What a program keeps, a little more before each collection, is not taken for the runtime's for long."""
    shown = figures_after(found, *(1000.0 + 3 * n for n in range(1, 21)))
    assert shown[0] == 1000 and shown[-1] > 1050 and shown == sorted(shown)
    found.append(2000.0)
    assert round(cycle.count()) == 2000
