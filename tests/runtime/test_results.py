"""Results of calls, bare or in tuples, adjusted to what the reader wants."""

from __future__ import annotations

import pytest

from luac2py_runtime.results import adjust, first, results, spread


@pytest.mark.parametrize("result, n, expected", [
    (1, 0, ()), (1, 1, (1,)), (1, 3, (1, None, None)), (None, 2, (None, None)),
    ((), 0, ()), ((), 2, (None, None)),
    ((1,), 1, (1,)), ((1,), 2, (1, None)),
    ((1, 2, 3), 0, ()), ((1, 2, 3), 2, (1, 2)), ((1, 2), 2, (1, 2)), ((1, None), 3, (1, None, None)),
])  # fmt: skip
def test_adjust(result, n, expected):
    assert adjust(result, n) == expected


@pytest.mark.parametrize("result, expected", [(1, 1), (None, None), ((), None), ((1,), 1), ((1, 2), 1)])
def test_first(result, expected):
    assert first(result) == expected


@pytest.mark.parametrize("result, expected", [(1, (1,)), (None, (None,)), ((), ()), ((1, 2), (1, 2))])
def test_spread(result, expected):
    assert spread(result) == expected


@pytest.mark.parametrize("values, expected", [((), ()), ((1,), 1), ((None,), None), ((1, 2), (1, 2))])
def test_results(values, expected):
    assert results(values) == expected
