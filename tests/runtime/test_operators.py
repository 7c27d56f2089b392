"""Every operator on every pair of values: results and errors as the reference gives them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import lua_function, numbers, numerals, outcome, scalars

from luac2py_runtime import operators as ops
from luac2py_runtime.table import LuaTable

BINARY = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "div": "/",
    "mod": "%",
    "pow": "^",
    "idiv": "//",
    "band": "&",
    "bor": "|",
    "bxor": "~",
    "shl": "<<",
    "shr": ">>",
    "concat": "..",
    "eq": "==",
    "ne": "~=",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
}
UNARY = {"unm": "-", "bnot": "~", "not_": "not ", "length": "#"}

# A table stands on both sides for itself: no result contains it.
values = st.one_of(scalars, st.just(...))

lua_binary = {
    name: lua_function("a, b, A, B", f"if A then a = {{}} end if B then b = {{}} end return a {text} b")
    for name, text in BINARY.items()
}
lua_unary = {name: lua_function("a, A", f"if A then a = {{}} end return {text}a") for name, text in UNARY.items()}


def ours(name, *operands):
    return getattr(ops, name)(*[LuaTable() if v is ... else v for v in operands])


def theirs(function, *operands):
    return function(*[None if v is ... else v for v in operands], *[v is ... for v in operands])


@pytest.mark.parametrize("name", BINARY)
@given(a=numbers, b=numbers)
@settings(max_examples=800)
def test_binary_on_numbers(name, a, b):
    assert outcome(ours, name, a, b) == outcome(theirs, lua_binary[name], a, b)


@pytest.mark.parametrize("name", BINARY)
@given(a=st.one_of(values, numerals), b=st.one_of(values, numerals))
@settings(max_examples=500)
def test_binary_on_any_values(name, a, b):
    assert outcome(ours, name, a, b) == outcome(theirs, lua_binary[name], a, b)


@pytest.mark.parametrize("name", UNARY)
@given(a=values)
@settings(max_examples=500)
def test_unary(name, a):
    assert outcome(ours, name, a) == outcome(theirs, lua_unary[name], a)


@pytest.mark.parametrize("name", BINARY)
def test_operands_that_are_results(name):
    operator = getattr(ops, name)
    assert operator((5, 7), (3,)) == operator(5, (3, 1)) == operator((5,), 3) == operator(5, 3)


def test_no_result_is_nil():
    assert ops.eq((), None) and ops.not_(()) and not ops.truth(()) and not ops.truth((None, 1)) and ops.truth((0,))


@given(a=st.lists(scalars, min_size=2, max_size=5))
@settings(max_examples=500)
def test_concat_of_many(a):
    lua = lua_function("a, b, c, d, e", "return " + " .. ".join("abcde"[: len(a)]))
    assert outcome(ops.concat, *a) == outcome(lua, *a)


def test_truth_of_python_falsehoods():
    assert all(ops.truth(v) and not ops.not_(v) for v in (0, 0.0, "", LuaTable()))
