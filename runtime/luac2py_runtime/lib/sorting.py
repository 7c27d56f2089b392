"""table.sort (§6.6): the reference's quicksort, step by step.

The same comparisons in the same order make the same result for elements that are equal, and the same errors for
an order function that is inconsistent. Only where neither can show, Python sorts.
"""

from __future__ import annotations

from _operator import ne

from ..coroutine import Barrier
from ..errors import lua_error
from ..operators import lt, truth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Less = Callable[[Any, Any], Any]

STRINGS, INTEGERS, FLOATS = {str}, {int}, {float}
"""The types of elements that are all of one type"""
LARGE = 100
"""RANLIMIT: ranges below this size take their middle as pivot."""


def sort_values(values: list[Any], less: Less | None) -> None:
    """Sort a list in place. An error leaves it partly sorted."""
    if less is None:
        if sorts_natively(values):
            values.sort()
            return
        less = lt
    with Barrier():
        quicksort(values, 0, len(values) - 1, less, 0)


def sorts_natively(values: list[Any]) -> bool:
    """Whether equal values are indistinguishable and none is a NaN, so that any sorting gives the same."""
    kinds = set(map(type, values))
    if kinds == STRINGS or kinds == INTEGERS:
        return True
    return kinds == FLOATS and 0.0 not in values and not any(map(ne, values, values))


def quicksort(a: list[Any], low: int, high: int, less: Less, chance: int) -> None:
    """Sort a[low..high]: the smaller part by recursion, the larger one by going on."""
    while low < high:
        if truth(less(a[high], a[low])):
            a[low], a[high] = a[high], a[low]
        if high - low == 1:
            return
        p = (low + high) // 2 if high - low <= LARGE or chance == 0 else choose_pivot(low, high, chance)
        if truth(less(a[p], a[low])):
            a[p], a[low] = a[low], a[p]
        elif truth(less(a[high], a[p])):
            a[p], a[high] = a[high], a[p]
        if high - low == 2:
            return
        a[p], a[high - 1] = a[high - 1], a[p]
        p = partition(a, low, high, less)
        if p - low < high - p:
            quicksort(a, low, p - 1, less, chance)
            size = p - low
            low = p + 1
        else:
            quicksort(a, p + 1, high, less, chance)
            size = high - p
            high = p - 1
        if (high - low) // 128 > size:
            chance = randomize_pivot()


def partition(a: list[Any], low: int, high: int, less: Less) -> int:
    """Move what is less than the pivot, a[high - 1], before what is not; gives the pivot's place."""
    pivot = a[high - 1]
    i = low
    j = high - 1
    while True:
        i += 1
        while True:
            result = less(a[i], pivot)
            if result is False or not (result is True or truth(result)):
                break
            if i == high - 1:
                raise lua_error("invalid order function for sorting")
            i += 1
        j -= 1
        while True:
            result = less(pivot, a[j])
            if result is False or not (result is True or truth(result)):
                break
            if j < i:
                raise lua_error("invalid order function for sorting")
            j -= 1
        if j < i:
            a[high - 1], a[i] = a[i], pivot
            return i
        a[i], a[j] = a[j], a[i]


def choose_pivot(low: int, high: int, chance: int) -> int:
    """An index in the middle half of the range."""
    quarter = (high - low) // 4
    return chance % (quarter * 2) + low + quarter


def randomize_pivot() -> int:
    """Something that an adversary cannot foresee."""
    from time import time_ns

    return time_ns() & 0xFFFF_FFFF
