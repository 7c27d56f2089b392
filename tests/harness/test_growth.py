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
    # Enough work for a clock that counts in hundredths of a second, as some machines do.
    body = "local t = {} clock() for i = 1, n do t['k' .. i] = i end"
    assert growth.measure(sys.executable, body, 100_000) > 0
