"""How the measurements of growth are shown."""

from __future__ import annotations

import sys
from xml.dom.minidom import parseString

from suite import growth

ROWS = {"`t < u`": [10.0, 20.0, 30.0], "`f()`": [1000.0, 1500.4, 99000.0]}


def test_plot() -> None:
    document = parseString(growth.plot(ROWS))
    assert len(document.getElementsByTagName("polyline")) == 2
    labels = [node.firstChild.data for node in document.getElementsByTagName("text") if node.hasAttribute("fill")]
    assert sorted(labels) == ["f()", "t < u"]


def test_measure() -> None:
    assert growth.measure(sys.executable, "clock() for i = 1, n do local t = {i} end", 100_000) > 0
