"""The numerical for loop's values and errors, as the reference gives them."""

from __future__ import annotations

from itertools import islice

from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import lua_function, numbers, numerals, outcome, scalars

from luac2py_runtime.forloop import for_range

FIRST_SIX = "local r = {} for i = a, b, c do r[#r + 1] = i if #r == 6 then break end end return table.unpack(r)"
lua_for = lua_function("a, b, c", FIRST_SIX)

small = st.one_of(st.integers(-5, 5), st.integers(-8, 8).map(lambda i: i / 2))
operands = st.one_of(small, numbers, numerals, scalars)


def loop(a, b, c):
    return list(islice(for_range(a, b, c), 6))


@given(operands, operands, operands)
@settings(max_examples=4000)
@example(1, 3, 0)
def test_for_range(a, b, c):
    assert outcome(loop, a, b, c) == outcome(lua_for, a, b, c)


@given(small, small, small)
@settings(max_examples=2000)
def test_for_range_small(a, b, c):
    assert outcome(loop, a, b, c) == outcome(lua_for, a, b, c)


@given(numbers, numbers, numbers)
@settings(max_examples=3000)
def test_for_range_numbers(a, b, c):
    assert outcome(loop, a, b, c) == outcome(lua_for, a, b, c)


def test_operands_that_are_results():
    assert list(for_range((1, 7), (2,), (1, 1))) == [1, 2]
