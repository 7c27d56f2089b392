"""Values that cross between Lua and Python."""

from __future__ import annotations

import enum
import math

import pytest

import luac2py

SAME = "return ..."


@pytest.fixture
def same(state):
    """A Lua function that returns its arguments."""
    return state.load(SAME)


@pytest.mark.parametrize(
    "value", [None, True, False, 0, 1, -(2**63), 2**63 - 1, 0.5, 1.0, math.inf, "", "text", "hällo ☃"]
)
def test_values_come_back(same, value):
    result = same(value)
    assert result == value
    assert type(result) is type(value)


def test_strings_are_utf8_inside(state):
    assert state.eval("#(...)", "hällo") == 6
    assert state.eval("(...):byte(1, -1)", "é") == (0xC3, 0xA9)
    assert state.eval(r"'\xc3\xa9'") == "é"


def test_strings_that_are_no_utf8_are_bytes(state, same):
    assert state.eval(r"'a\xff'") == b"a\xff"
    assert same(b"a\xff") == b"a\xff"
    assert same(b"abc") == same(bytearray(b"abc")) == "abc"
    assert state.eval("#(...)", b"\0\xff") == 2


def test_file_names_keep_their_bytes(same):
    assert same("a\udcff") == b"a\xff"


def test_integers_have_64_bits(same):
    with pytest.raises(OverflowError, match="64-bit"):
        same(2**63)
    with pytest.raises(OverflowError):
        same([1, -(2**63) - 1])


def test_derived_classes_of_plain_values(state):
    class Color(enum.IntEnum):
        RED = 3

    class Text(str):
        pass

    class Real(float):
        pass

    assert state.eval("math.type((...)), (...) + 1", Color.RED) == ("integer", 4)
    assert state.eval("type((...)), (...) .. '!'", Text("ö")) == ("string", "ö!")
    assert state.eval("math.type((...))", Real(1.5)) == "float"


def test_several_results_are_a_tuple(state):
    assert state.eval("1, nil, 'x'") == (1, None, "x")
    assert state.execute("return") is None
    assert state.execute("return nil") is None
    assert state.execute("local x = 1") is None
    assert state.eval("nil, nil") == (None, None)


def test_containers_become_tables(state):
    count = state.load("local t = ... local n = 0 for k, v in pairs(t) do n = n + 1 end return n, #t, t[1], t.x")
    assert count([10, 20]) == (2, 2, 10, None)
    assert count((10, 20)) == (2, 2, 10, None)
    assert count({"x": 5, 1: 7}) == (2, 1, 7, 5)
    assert count({"x"}) == (1, 0, None, True)
    assert count([]) == (0, 0, None, None)
    assert state.eval("(...)[2][1].deep", [1, [{"deep": "é"}]]) == "é"
    assert state.eval("select('#', ...), (...)[3]", [1, None, 3]) == (1, 3)


def test_cycles_and_aliases_are_kept(state):
    loop = [1]
    loop.append(loop)
    shared = {"n": 1}
    assert state.eval("(...)[2] == (...)", loop) is True
    assert state.eval("(...).a == (...).b", {"a": shared, "b": shared}) is True
    assert state.eval("(...).a == (...).b", {"a": {"n": 1}, "b": {"n": 1}}) is False


def test_keys_that_lua_does_not_take(state):
    for key in (None, math.nan):
        with pytest.raises(ValueError, match="cannot be a key"):
            state.table({key: 1})


def test_to_python(state):
    assert luac2py.to_python(state.eval("{1, 2, {3}}")) == [1, 2, [3]]
    assert luac2py.to_python(state.eval("{a = 1, b = {c = 'é'}}")) == {"a": 1, "b": {"c": "é"}}
    assert luac2py.to_python(state.eval("{1, 2, x = 3}")) == {1: 1, 2: 2, "x": 3}
    assert luac2py.to_python(state.eval("{1, nil, 3}")) == {1: 1, 3: 3}
    assert luac2py.to_python(state.eval("{[1.5] = 1, [true] = 2}")) == {1.5: 1, True: 2}
    assert luac2py.to_python(state.eval("{}")) == {}
    assert luac2py.to_python(state.eval("{n = {}}"), empty=list) == {"n": []}
    assert luac2py.to_python(state.eval("{1}, 'x', {a = 2}")) == ([1], "x", {"a": 2})
    for value in (None, 1, "x", [1], {"a": 1}):
        assert luac2py.to_python(value) is value


def test_to_python_of_keys_out_of_order(state):
    assert luac2py.to_python(state.execute("local t = {} t[3] = 'c' t[2] = 'b' t[1] = 'a' return t")) == ["a", "b", "c"]


def test_to_python_keeps_cycles_and_aliases(state):
    table = state.execute("local t = {list = {1}} t.self = t t.again = t.list t.list[2] = t return t")
    result = luac2py.to_python(table)
    assert result["self"] is result
    assert result["again"] is result["list"]
    assert result["list"][1] is result


def test_to_python_tells_keys_that_would_be_one(state):
    with pytest.raises(ValueError, match="one in Python"):
        luac2py.to_python(state.eval("{[true] = 1, [1] = 2}"))
    table = state.eval("{[{}] = 1}")
    (key,) = luac2py.to_python(table)
    assert isinstance(key, luac2py.LuaTable)


def test_to_lua():
    table = luac2py.to_lua({"list": [1, 2], "name": "é"})
    assert isinstance(table, luac2py.LuaTable)
    assert (table.list[2], table.name) == (2, "é")
    assert luac2py.to_python(table) == {"list": [1, 2], "name": "é"}
    assert luac2py.to_lua(5) == 5
    assert luac2py.to_lua(table) is table
    marker = object()
    assert luac2py.to_lua(marker) is marker
    assert luac2py.to_lua(len) is len


def test_to_lua_in_a_callback_is_of_the_state_that_calls(state):
    state.globals.make = lambda: luac2py.to_lua([1])
    assert state.eval("type(make()), #make()") == ("table", 1)


def test_functions_keep_their_identity(state, same):
    def python_function():
        return 1

    assert same(python_function) is python_function
    assert state.eval("select(1, ...) == select(2, ...)", python_function, python_function) is True
    lua_function = state.eval("print")
    assert same(lua_function) is lua_function
    assert isinstance(lua_function, luac2py.LuaFunction)


def test_python_functions_are_functions(state):
    seen = []
    state.globals.note = lambda *args: seen.append(args)
    state.globals.pair = lambda: (1, [2])
    state.globals.nothing = lambda: ()
    assert state.eval("type(note), type(pair)") == ("function", "function")
    state.execute("note(1, 'é', nil, {x = 1})")
    assert seen[0][:3] == (1, "é", None)
    assert seen[0][3].x == 1
    assert state.eval("select('#', pair()), (select(2, pair()))[1]") == (2, 2)
    assert state.eval("select('#', nothing()), select('#', note())") == (0, 1)
    assert state.eval("(...)('x')", str.upper) == "X"
    assert state.eval("table.concat({...}, ',')", *[str(n) for n in range(30)]).startswith("0,1,2")


def test_views_cannot_be_pickled_or_copied(state):
    import copy
    import pickle

    table = state.table(1)
    for action in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="belongs to its Lua state"):
            action(table)
