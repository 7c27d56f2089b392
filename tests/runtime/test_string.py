"""The simple functions of the string library, and the metatable of strings, against the reference (§6.4)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import integers, lua_function, numbers, outcome, scalars, strings
from stringlib import reference, same

from luac2py_runtime.errors import LuaError
from luac2py_runtime.lib.stringmeta import METAMETHODS
from luac2py_runtime.lib.strlib import FUNCTIONS

positions = st.one_of(st.none(), st.integers(-15, 15), integers, numbers)
texts = st.one_of(strings, strings, scalars)


@settings(max_examples=700)
@given(texts, st.one_of(st.integers(-15, 15), positions, scalars), st.one_of(positions, scalars))
@example("hello", 2, -2)
@example("hello", -100, 100)
@example("hello", 0, 0)
@example("hello", -(2**63), 2**63 - 1)
def test_sub_and_byte(s: Any, i: Any, j: Any) -> None:
    for name in ("sub", "byte"):
        same(name, s, i, j)
        same(name, s, i)
        same(name, s)


@settings(max_examples=500)
@given(st.lists(st.one_of(st.integers(0, 255), st.integers(0, 255), scalars), max_size=4))
def test_char(codes: list) -> None:
    same("char", *codes)


counts = st.one_of(
    st.integers(-2, 12),
    st.sampled_from([2.0, "3", " 0x4 ", 1.5, float("nan"), float("inf"), "x", "", None, True, -(2**63), -1e300]),
)


@settings(max_examples=500)
@given(texts, counts, texts)
def test_rep(s: Any, n: Any, sep: Any) -> None:
    same("rep", s, n)
    same("rep", s, n, sep)


@pytest.mark.parametrize("n", [2**31 - 1, 2**31, 2**32, 2**40, 2**62, 2**63 - 1, 2.0**53, "0x7fffffffffffffff"])
def test_rep_of_large_numbers(n: Any) -> None:
    same("rep", "xyz", n)
    same("rep", "xyz", n, "")
    same("rep", "", n, "xyz")


@settings(max_examples=400)
@given(st.one_of(texts, st.text(st.characters(max_codepoint=255))))
def test_whole_strings(s: Any) -> None:
    for name in ("len", "lower", "upper", "reverse"):
        same(name, s)


def test_every_character() -> None:
    every = "".join(map(chr, range(256)))
    for name in ("len", "lower", "upper", "reverse"):
        same(name, every)
    assert FUNCTIONS["byte"](every, 1, -1) == tuple(range(256))
    assert FUNCTIONS["char"](*range(256)) == every


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_missing_arguments(name: str) -> None:
    for args in [(), (None,), ("x",), ("x", None), ("x", "x"), ("x", True), ("x", "x", True)]:
        if name == "gmatch":
            # Only the error: the function that it returns is compared elsewhere.
            expected = outcome(reference(name), *args)
            if expected[0] == "raises":
                assert outcome(FUNCTIONS[name], *args) == expected
        else:
            same(name, *args)


def test_too_many_results() -> None:
    same("byte", "x" * 1_100_000, 1, -1)
    assert len(FUNCTIONS["byte"]("x" * 200_000, 1, -1)) == 200_000


def test_dump() -> None:
    with pytest.raises(LuaError, match="unable to dump given function"):
        FUNCTIONS["dump"](FUNCTIONS["dump"])


@pytest.mark.parametrize("plain", [True, 0, "", False, None])
def test_plain_find(plain: Any) -> None:
    for s, pattern, init in [
        ("a.b", ".", 2),
        ("a.b", ".", 1),
        ("a+b", "+b", None),
        ("a", "", 2),
        ("a", "", 3),
        ("a[", "[", -1),
    ]:
        same("find", s, pattern, init, plain)


@settings(max_examples=500)
@given(st.text("ab.%[\0", max_size=8), st.text("ab.%[\0", max_size=3), positions, st.sampled_from([True, 1, "x"]))
def test_plain_find_of_any_text(s: str, pattern: str, init: Any, plain: Any) -> None:
    same("find", s, pattern, init, plain)


operands = st.one_of(numbers, st.sampled_from(["10", "0x10", " 2 ", "3.5", "1e2", "abc", "", "0x", "-7"]), scalars)
call_metamethod = lua_function(
    "event, n, a, b",
    """
    local results = table.pack(pcall(getmetatable("")[event], table.unpack({a, b}, 1, n)))
    if results[1] then return table.unpack(results, 2) end
    error(results[2], 0)
    """,
)


@settings(max_examples=1000)
@given(st.sampled_from(sorted(METAMETHODS)), operands, operands)
def test_arithmetic(event: str, a: Any, b: Any) -> None:
    for operands in [(a, b), (), (1,), ("x",)]:
        expected = outcome(call_metamethod, event, len(operands), *operands)
        assert outcome(METAMETHODS[event], *operands) == expected
