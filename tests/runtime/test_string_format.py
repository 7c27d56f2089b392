"""string.format against the reference (§6.4)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import lua_function, numbers, outcome, scalars, strings
from stringlib import reference, same

from luac2py_runtime.errors import LuaError
from luac2py_runtime.lib.format import FORMATS
from luac2py_runtime.lib.strlib import FUNCTIONS

string_format = FUNCTIONS["format"]
specifications = st.one_of(
    st.just(""),
    st.just(""),
    st.builds(
        lambda flags, width, precision: flags + width + precision,
        st.text("-+ #0", max_size=2),
        st.sampled_from(["", "", "1", "5", "10", "30", "99", "100"]),
        st.sampled_from(["", "", ".", ".0", ".1", ".3", ".10", ".20", ".99", ".100", "..", ".1.2"]),
    ),
)
conversions = st.builds("%{}{}".format, specifications, st.sampled_from("aAcdeEfgGiosuxXq"))
odd_conversions = st.text("%-+ #0123.dsfFnyp\0", max_size=6).map("%".__add__)
literals = st.sampled_from(["", "", " ", "nan", "x", "%%", "-"])
formats = st.lists(st.tuples(literals, conversions)).map(lambda pairs: "".join(map("".join, pairs)))


@settings(max_examples=1000)
@given(conversions, st.one_of(numbers, scalars))
@example("%5.3d", -7)
@example("%.0f", 0.5)
@example("%.0a", 1.5)
@example("%.3a", 5e-324)
@example("%5s", "a\0")
@example("%x", -(2**63))
@example("%c", -1)
def test_one_conversion(conversion: str, value: Any) -> None:
    same("format", conversion, value)
    same("format", conversion, value)  # now perhaps by Python's own formatting


@settings(max_examples=700)
@given(st.data())
def test_many_conversions(data: st.DataObject) -> None:
    pairs = data.draw(st.lists(st.tuples(literals, conversions, st.one_of(numbers, strings, scalars)), max_size=4))
    fmt = "".join([literal + conversion for literal, conversion, _ in pairs])
    values = [value for _, _, value in pairs][: data.draw(st.sampled_from([None, None, None, 2, 1, 0]))]
    same("format", fmt, *values)
    same("format", fmt, *values)


@settings(max_examples=1000)
@given(odd_conversions, st.one_of(numbers, scalars))
@example("%" + "0" * 19 + "1d", 1)
@example("%" + "0" * 20 + "1d", 1)
@example("%" + "0" * 20 + "1y", 1)
@example("%", 1)
@example("%é", 1)
def test_odd_conversions(conversion: str, value: Any) -> None:
    if "p" not in conversion or not isinstance(value, str):
        same("format", conversion, value)
    same("format", conversion)


@given(strings, st.one_of(numbers, scalars))
def test_quoted_reads_back(text: str, value: Any) -> None:
    read = lua_function("s", "return load('return ' .. s)()")
    assert read(string_format("%q", text)) == [text]
    if value == value:
        assert outcome(read, string_format("%q", value)) == outcome(lambda: value)


def test_python_formats_what_it_can() -> None:
    fmt = "%d: %5.2f %s"
    FORMATS.clear()
    assert string_format(fmt, 1, 2.5, "x") == "1:  2.50 x"
    assert string_format(fmt, 1, 2.5, 3.5) == "1:  2.50 3.5"
    assert string_format(fmt, 1, 2.5, True) == "1:  2.50 true"
    assert string_format("%d", 1) == "1"
    assert FORMATS[fmt].shapes == {(int, float, str): True, (int, float, float): False}
    assert FORMATS["%d"].shapes == {int: True}


def test_nan_and_infinities_in_a_learned_format() -> None:
    nan, infinity = float("nan"), float("inf")
    for value in (1.5, -nan, nan, infinity, -infinity, 2.5):
        same("format", "%6.1f|%-7.2e|%+g|%06.1f|%G", *[value] * 5)


def test_strings_with_zeros_in_a_learned_format() -> None:
    for value in ("a", "\0", "b"):
        same("format", "%-5s", value)


def test_values_of_other_types() -> None:
    from luac2py_runtime.table import LuaTable

    table = LuaTable()
    address = string_format("%p", table)
    assert string_format("%s", table) == f"table: {address}"
    assert string_format("%20p|%-20p|", table, table) == f"{address:>20}|{address:<20}|"
    assert string_format("%p", "ab" * 5) == string_format("%p", "a" + "ba" * 4 + "b")
    with pytest.raises(LuaError, match="bad argument #2 to 'string.format' \\(number expected, got table\\)"):
        string_format("%d", table)
    with pytest.raises(LuaError, match="value has no literal form"):
        string_format("%q", table)


def test_format_argument() -> None:
    for args in [(), (None,), (12,), (1.5,), (True,)]:
        assert outcome(string_format, *args) == outcome(reference("format"), *args)
