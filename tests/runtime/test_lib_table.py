"""The table library against the reference (§6.6)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lualib import library, same, same_program
from oracle import integers, numbers, scalars, strings

items = st.one_of(st.integers(-5, 5), numbers, strings, st.booleans())
lists = st.lists(items, max_size=8)
holes = st.dictionaries(st.one_of(st.integers(-1, 6), st.sampled_from(["a", "n"])), items, max_size=6)
tables = st.one_of(lists, lists, holes, scalars)
positions = st.one_of(
    st.integers(-2, 10), st.integers(-2, 10), st.sampled_from([None, 1.0, 2.5, "3", "x", 2**63 - 1, -(2**63)])
)


def well_defined(table: Any) -> bool:
    """Whether the length of a table is the same for everyone: no nil between, nothing beyond."""
    return not isinstance(table, dict) or not [
        k for k in table if isinstance(k, int) and k > 0 and k - 1 not in table and k > 1
    ]


@settings(max_examples=600)
@given(tables.filter(well_defined), st.one_of(positions, items), items)
def test_insert(t: Any, position: Any, value: Any) -> None:
    same("table.insert", t)
    same("table.insert", t, value)
    same("table.insert", t, position, value)
    same("table.insert", t, position, value, value)


@settings(max_examples=400)
@given(tables.filter(well_defined), positions)
@example([], 0)
@example([1, 2, 3], 4)
@example({0: "x"}, 0)
def test_remove(t: Any, position: Any) -> None:
    same("table.remove", t)
    same("table.remove", t, position)


@settings(max_examples=400)
@example(["a", "b"], None, 1, -2)
@given(
    st.lists(st.one_of(strings, numbers), max_size=6) | tables.filter(well_defined),
    st.one_of(strings, scalars),
    positions,
    positions,
)
def test_concat(t: Any, sep: Any, i: Any, j: Any) -> None:
    if not (isinstance(j, int) and j > 1000) and not (isinstance(i, int) and i < -1000):
        same("table.concat", t)
        same("table.concat", t, sep)
        same("table.concat", t, sep, i)
        same("table.concat", t, sep, i, j)


@settings(max_examples=400)
@given(tables.filter(well_defined), positions, positions)
def test_unpack(t: Any, i: Any, j: Any) -> None:
    same("table.unpack", t)
    same("table.unpack", t, i)
    same("table.unpack", t, i, j)


@settings(max_examples=600)
@given(tables.filter(well_defined), positions, positions, positions, st.one_of(st.none(), tables.filter(well_defined)))
def test_move(a1: Any, f: Any, e: Any, t: Any, a2: Any) -> None:
    ends = [x for x in (f, e, t) if isinstance(x, int)]
    if len(ends) < 3 or e - f < 1000:
        same("table.move", a1, f, e, t)
        same("table.move", a1, f, e, t, a2)


@settings(max_examples=300)
@given(st.lists(scalars, max_size=5))
def test_pack(values: list) -> None:
    same("table.pack", *values)


@settings(max_examples=300)
@given(
    st.one_of(st.lists(integers, max_size=40), st.lists(numbers, max_size=40), st.lists(strings, max_size=40), tables)
)
def test_sort(t: Any) -> None:
    if well_defined(t):
        same("table.sort", t)
        same("table.sort", t, 5)


@settings(max_examples=100)
@given(st.lists(st.integers(0, 20), max_size=150), st.sampled_from(["<", ">", "<=", ">=", "~=", "=="]))
def test_sort_calls_its_function_as_the_reference_does(values: list, operator: str) -> None:
    text = ", ".join(map(str, values))
    same_program(
        f"""local calls = {{}}
        local t = {{{text}}}
        local ok, message = pcall(table.sort, t, function(a, b)
            calls[#calls + 1] = a .. ":" .. b
            return a {operator} b
        end)
        return ok, message, table.concat(t, " "), table.concat(calls, " ")""",
        [1],
    )


def test_sort_with_functions() -> None:
    same_program("local t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) return table.concat(t, ',')")
    same_program("return pcall(table.sort, {1, 2, 3}, function() return true end)")
    same_program("return pcall(table.sort, {3, 2, 1, 5, 4}, function(a, b) error('stop ' .. a) end)")
    same_program("return pcall(table.sort, {{}, {}, {}})")
    same_program("return pcall(table.sort, {1, 'x', 2})")
    same_program("return pcall(table.sort, {1, 2, 3}, function(a, b) return a.x < b.x end)")
    same_program(
        "local t = {} for i = 1, 1000 do t[i] = (i * 7919) % 1009 end table.sort(t) return table.concat(t, ' ')"
    )


PROXY = """
local log = {}
local function note(...) log[#log + 1] = table.concat({...}, " ") end
local content = {30, 10, 20}
local proxy = setmetatable({}, {
    __index = function(_, k) note("get", k) return content[k] end,
    __newindex = function(_, k, v) note("set", k, tostring(v)) content[k] = v end,
    __len = function() note("len") return #content end,
})
"""


@pytest.mark.parametrize(
    "call",
    [
        "table.insert(proxy, 5)",
        "table.insert(proxy, 1, 5)",
        "table.remove(proxy)",
        "table.remove(proxy, 1)",
        "table.concat(proxy, ',')",
        "table.unpack(proxy)",
        "table.move(proxy, 1, 3, 2) == proxy",
        "table.move(proxy, 2, 3, 1) == proxy",
        "table.move(proxy, 1, 3, 1, {})[2]",
        "table.move({7, 8}, 1, 2, 1, proxy) == proxy",
        "#table.pack(proxy)",
    ],
)
def test_metamethods(call: str) -> None:
    same_program(f"{PROXY} return {call}, table.concat(log, '; '), rawlen(content)")


def test_sort_with_metamethods() -> None:
    same_program(f"{PROXY} table.sort(proxy) return table.concat(content, ' ')")


def test_lengths_of_objects() -> None:
    same_program("return pcall(table.insert, setmetatable({}, {__len = function() return 'x' end}), 1)")
    same_program("return pcall(table.insert, setmetatable({}, {__len = function() return 1.5 end}), 1)")
    same_program("return pcall(table.unpack, setmetatable({}, {__len = function() return '2' end}))")
    same_program("return pcall(table.unpack, {}, 1, 1e7)")
    same_program("return pcall(table.unpack, {}, math.mininteger, math.maxinteger)")
    same_program(
        "local t = setmetatable({}, {__len = function() return math.maxinteger end}) table.insert(t, 1) return next(t)"
    )


@pytest.mark.parametrize("name", sorted(library("table")))
def test_no_arguments(name: str) -> None:
    same("table." + name)
