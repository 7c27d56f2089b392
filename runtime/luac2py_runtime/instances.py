"""The objects of some classes that are alive."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any


def instances_of(classes: Collection[type]) -> list[Any]:
    """All objects of these very classes.

    They refer to their classes on CPython. `gc.get_objects` would hold tuples, too, that another thread is about to
    make, which CPython cannot make larger then: a SystemError.
    """
    found = gc.get_referrers(*classes) if sys.implementation.name == "cpython" else gc.get_objects()
    return [instance for instance in found if type(instance) in classes]
