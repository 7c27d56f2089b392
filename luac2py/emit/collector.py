"""Python's garbage collector while trees are made: they have many nodes and hardly any garbage."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import Iterator

CALM_THRESHOLDS = (50_000, 10, 10)
"""With Python's own, black needs twice the time for a long text."""


@contextmanager
def calm_collector() -> Iterator[None]:
    """Collect seldom. PyPy's collector has no thresholds and is left alone."""
    if not hasattr(gc, "get_threshold"):
        yield
        return
    before = gc.get_threshold()
    gc.set_threshold(*CALM_THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
