"""Numbers as the reference writes, reads and converts them."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from oracle import exact, integers, lua_function, numbers, numerals, scalars

from luac2py_runtime import numbers as n

lua_tostring = lua_function("x", "return tostring(x)")
lua_tonumber = lua_function("s", "return tonumber(s)")
# lua_tointegerx converts strings, math.tointeger does not: string.sub's argument is one.
lua_tointeger = lua_function("v", "local ok, s = pcall(string.sub, '', v) return ok")
lua_math_tointeger = lua_function("f", "return math.tointeger(f)")


@given(numbers)
@settings(max_examples=3000)
def test_tostring_number(x):
    assert n.tostring_number(x) == lua_tostring(x)[0]


@given(numerals)
@settings(max_examples=5000)
@example("0x")
@example("1e")
@example("0x1p99999")
@example("-0x1p99999")
@example("0x0p99999999999999999999")
@example("0x1p-99999999999999999999")
@example("-00009223372036854775808")
@example("9223372036854775808")
@example("0" * 300 + "1")
@example("1" + "0" * 5000)
@example("-" + "0" * 5000 + "7")
@example("0x" + "f" * 40 + ".8")
@example("inf")
@example("nan")
@example("1_0")
@example("٣")
@example("²")
@example("\xa01")
@example("\x1c1")
@example("1\0")
@example("- 1")
@example("+-1")
@example(".")
@example(".e1")
@example("0x.p1")
@example("0x.8")
@example("0xA.")
def test_str_to_number(s):
    if any(ord(c) > 255 for c in s):
        assert n.str_to_number(s) is None
    else:
        assert exact(n.str_to_number(s)) == exact(lua_tonumber(s)[0])


@given(scalars)
@settings(max_examples=2000)
def test_to_number(v):
    expected = lua_tonumber(v)[0] if isinstance(v, (int, float, str)) and not isinstance(v, bool) else None
    assert exact(n.to_number(v)) == exact(expected)


@given(scalars)
@settings(max_examples=2000)
def test_to_integer_converts_what_an_integer_argument_may_be(v):
    assert (n.to_integer(v) is not None) == lua_tointeger(v)[0]


@given(numbers)
@settings(max_examples=2000)
def test_float_to_integer(x):
    if isinstance(x, float):
        assert exact(n.float_to_integer(x)) == exact(lua_math_tointeger(x)[0])
    assert exact(n.to_integer(x)) == exact(lua_math_tointeger(x)[0])


@given(integers, integers)
def test_wrap(a, b):
    assert [n.wrap(a + b), n.wrap(a * b)] == lua_function("a, b", "return a + b, a * b")(a, b)


@pytest.mark.parametrize("text", ["0/0", "-(0/0)", "1e15", "-0.0", "2^63", "1e100", "-1/0", "3.14159265358979", "1e14"])
def test_tostring_of_expressions(text):
    value = lua_function("_", f"return {text}")()[0]
    assert n.tostring_number(value) == lua_tostring(value)[0]
