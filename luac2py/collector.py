"""Python's cyclic garbage collector, put off while a pass only makes objects and keeps them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collector() -> Iterator[None]:
    """No collection inside: each would look at the whole tree, which grows, and find nothing."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


CALM_THRESHOLDS = (50_000, 10, 10)
"""With Python's own, black needs twice the time for a long text."""


@contextmanager
def calm_collector() -> Iterator[None]:
    """Fewer collections inside: for work that makes garbage, but a tree besides. PyPy has no thresholds."""
    if not hasattr(gc, "get_threshold"):
        yield
        return
    before = gc.get_threshold()
    gc.set_threshold(*CALM_THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
