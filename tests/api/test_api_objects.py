"""Python objects under Lua."""

from __future__ import annotations

import collections
import types

import pytest

import luac2py
from luac2py import as_userdata


class Point:
    """An object with a bit of everything."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self

    def same(self, other):
        return other is self

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    __hash__ = None

    def __lt__(self, other):
        return self.x < other.x

    def __neg__(self):
        return Point(-self.x, -self.y)

    def __len__(self):
        return 2

    def __str__(self):
        return f"({self.x}, {self.y})"


def test_attributes_and_methods(state):
    p = state.globals.p = Point(1, 2)
    assert state.globals.p is p
    assert state.eval("type(p), p.x, p['y'], p.nothing, p.__class__, p['__dict__']") == (
        "userdata",
        1,
        2,
        None,
        None,
        None,
    )
    state.execute("p.x = 10 p.name = 'é' p:move(1, 1)")
    assert (p.x, p.y, p.name) == (11, 3, "é")
    assert state.eval("p:move(1)") is p
    assert state.eval("p.move(1).x") == 13
    assert state.eval("p.nothing == nil, p ~= nil, p == p") == (True, True, True)
    with pytest.raises(AttributeError, match="not Lua's to set"):
        state.execute("p.__class__ = nil")


def test_operators(state):
    state.globals.a, state.globals.b, state.globals.c = Point(1, 2), Point(1, 2), Point(5, 5)
    assert state.eval("a == b, a == c, a < c, #a, tostring(a + c), 'at ' .. a, a .. 1, tostring(-a)") == (
        *(True, False, True, 2, "(6, 7)", "at (1, 2)", "(1, 2)1", "(-1, -2)"),
    )
    with pytest.raises(luac2py.LuaError, match="attempt to perform arithmetic on a Point value"):
        state.eval("a * 2")
    with pytest.raises(luac2py.LuaError, match="attempt to call a Point value"):
        state.eval("a()")
    with pytest.raises(TypeError, match="no text to concatenate"):
        state.eval("a .. {}")


def test_objects_as_keys_and_identity(state):
    a, b = Point(1, 2), Point(1, 2)
    count = "local t, n = {[...] = 1, [select(2, ...)] = 2}, 0 for _ in pairs(t) do n = n + 1 end return n, t[...]"
    assert state.execute(count, a, b) == (2, 1)
    assert state.execute(count, a, a) == (1, 2)
    assert state.eval("rawequal(...)", a, a) is True


def test_lists_as_userdata(state):
    numbers = [10, 20]
    state.globals.list = as_userdata(numbers)
    assert state.globals.list is numbers
    assert state.eval("list[1], list[2], list[3], list[0], #list") == (10, 20, None, None, 2)
    state.execute("list[1] = 11 list[#list + 1] = 30 list:append('é')")
    assert numbers == [11, 20, 30, "é"]
    state.execute("list[#list] = nil")
    assert numbers == [11, 20, 30]
    assert state.execute("local s = '' for i, v in pairs(list) do s = s .. i .. '=' .. v .. ' ' end return s") == (
        "1=11 2=20 3=30 "
    )
    assert state.execute("local s = 0 for i, v in ipairs(list) do s = s + v end return s") == 61
    with pytest.raises(IndexError):
        state.execute("list[9] = 1")


def test_dicts_as_userdata(state):
    options = {"items": 1, 2: "two"}
    state.globals.d = as_userdata(options)
    assert state.eval("d.items, d[2], d.keys, d.get, #d") == (1, "two", None, None, 2)
    state.execute("d.items = nil d.fresh = 'é' d[3] = true")
    assert options == {2: "two", "fresh": "é", 3: True}
    assert state.execute("local n = 0 for k, v in pairs(d) do n = n + 1 end return n") == 3


def test_other_mappings_are_objects(state):
    fixed = types.MappingProxyType({"a": 1})
    assert state.eval("type(...), (...).a", fixed) == ("userdata", 1)
    counted = collections.OrderedDict(a=1)
    assert state.eval("type(...), (...).a", counted) == ("table", 1)


def test_named_tuples_keep_their_names(state):
    Pair = collections.namedtuple("Pair", "left right")
    assert state.eval("type(...), (...).left, (...)[2]", Pair(1, 2)) == ("userdata", 1, 2)


def test_iterators_serve_loops(state):
    assert state.execute("local s = '' for word in ... do s = s .. word end return s", iter(["a", "b"])) == "ab"
    generator = (n * n for n in range(4))
    assert state.execute("local s = 0 for n in ... do s = s + n end return s", generator) == 14
    assert state.execute("local s = 0 for _, n in pairs(...) do s = s + n end return s", range(4)) == 6


def test_callable_objects_classes_and_modules(state):
    import math as python_math

    state.globals.Point = Point
    assert state.eval("tostring(Point(3, 4)), type(Point)") == ("(3, 4)", "userdata")
    state.globals.pm = python_math
    assert state.eval("pm.sqrt(16), pm.pi > 3") == (4.0, True)


def test_context_managers_close(state):
    class Resource:
        closed = False

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            self.closed = True

    resource = Resource()
    state.execute("local r <close> = ...", resource)
    assert resource.closed


def test_methods_of_tuples_of_arguments(state):
    class Bag:
        def take(self, *args):
            return args

    assert state.eval("select('#', (...):take(1, nil, 3))", Bag()) == 3


def test_the_environment_can_be_a_dict(state):
    names = {"print": print, "x": 1}
    assert state.execute("y = x + 1 return y", env=names) == 2
    assert names["y"] == 2
    assert state.globals.y is None
    table = state.table(x=5)
    assert state.execute("z = x return z", env=table) == 5
    assert table.z == 5
