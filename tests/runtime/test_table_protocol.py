"""Tables in the hands of Python code."""

from __future__ import annotations

import pytest

from luac2py_runtime.errors import LuaError
from luac2py_runtime.metatable import setmetatable
from luac2py_runtime.table import LuaTable, array, declare_fields, rawset, table


def test_items() -> None:
    t = table([None, 10, 20], [("x", 1), (True, 2)])
    assert (t[1], t["x"], t[True], t["absent"], t[0.5]) == (10, 1, 2, None, None)
    t["y"] = 3
    t[3] = 30
    del t["x"]
    assert list(t) == [1, 2, 3, "y", True] and len(t) == 3
    assert "y" in t and "x" not in t and 2 in t and 4 not in t
    assert bool(LuaTable()) and len(LuaTable()) == 0


def test_attributes() -> None:
    declare_fields(["player", "name"])
    game = LuaTable()
    game.player = table([None], [("name", "Ada")])
    assert game.player.name == "Ada" and game["player"]["name"] == "Ada"


def test_no_attribute_names_of_lua_are_taken() -> None:
    names = {name for name in dir(LuaTable()) if not name.startswith(("__", "λ"))}
    # Before Python 3.12 those that some chunk reads are there, as None.
    assert all(getattr(LuaTable, name) is None for name in names)


def test_operators_are_metamethods() -> None:
    names = "__add __sub __mul __div __idiv __mod __pow __band __bor __bxor __shl __shr".split()
    metatable = table([None], [(name, lambda a, b, name=name: name) for name in [*names, "__unm", "__bnot"]])
    t = setmetatable(LuaTable(), metatable)
    assert [t + 1, t - 1, t * 1, t / 1, t // 1, t % 1, t**1, t & 1, t | 1, t ^ 1, t << 1, t >> 1] == names
    assert [1 + t, 1 - t, 1 * t, 1 / t, 1 // t, 1 % t, 1**t, 1 & t, 1 | t, 1 ^ t, 1 << t, 1 >> t] == names
    assert (-t, ~t) == ("__unm", "__bnot")
    with pytest.raises(LuaError, match="attempt to perform arithmetic on a table value"):
        LuaTable() + 1


def test_metamethods_of_length_index_and_call() -> None:
    handlers = {"__len": lambda t, *_: 7, "__index": lambda t, k: k, "__call": lambda t, *args: args}
    metatable = table([None], handlers.items())
    t = setmetatable(LuaTable(), metatable)
    assert len(t) == 7 and t["key"] == "key" and "anything" in t and t(1, 2) == (1, 2)
    assert t.anything == "anything"


def test_repr() -> None:
    t = table([None, 1, None, "a"], [("x", array([None])), ("a b", True), (0.5, 1)])
    rawset(t, "self", t)
    assert repr(t) == "{1, [3] = 'a', x = {...}, ['a b'] = True, self = {...}, [0.5] = 1}"
    assert repr(array([None, *range(1, 20)])) == "{1, 2, 3, 4, 5, 6, 7, 8, ...}"
    assert repr(LuaTable()) == "{}"
