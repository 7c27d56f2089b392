"""Tables, coroutines and files in Python's hands."""

from __future__ import annotations

import pytest

import luac2py


@pytest.fixture
def player(state):
    return state.execute(
        "player = {} player.name = 'hällo' player.x = 1 player.inventory = {'a', 'b'}player.self = player return player"
    )


def test_attributes_and_keys(state, player):
    assert (player.name, player["name"], player.nothing, player["nothing"]) == ("hällo", "hällo", None, None)
    assert player.inventory[1] == "a"
    assert player.inventory[0] is None
    player.x = 5
    player["y"] = "é"
    player.inventory[3] = "c"
    assert state.eval("player.x, player.y, #player.y, #player.inventory") == (5, "é", 2, 3)
    del player.x
    del player["y"]
    assert state.eval("player.x, player.y") == (None, None)
    player.list = [1, {"n": 2}]
    assert state.eval("player.list[2].n") == 2


def test_every_plain_name_belongs_to_lua(state):
    table = state.table()
    for name in ("items", "keys", "values", "get", "pop", "update", "copy", "real", "format", "class_"):
        assert getattr(table, name) is None
        setattr(table, name, name)
    assert table.items == "items"
    with pytest.raises(AttributeError):
        _ = table.__wrapped__
    with pytest.raises(AttributeError):
        table.__wrapped__ = 1
    table["__wrapped__"] = 1
    assert table["__wrapped__"] == 1


def test_identity(player):
    assert player.self is player
    assert player.inventory is player.inventory
    assert {player: 1}[player.self] == 1


def test_length_membership_iteration(state, player):
    assert len(player.inventory) == 2
    assert "name" in player
    assert "nothing" not in player
    assert 1 in player.inventory
    assert sorted(player) == ["inventory", "name", "self", "x"]
    assert list(state.table("a", "b", n=2)) == [1, 2, "n"]
    assert list(luac2py.items(player.inventory)) == [(1, "a"), (2, "b")]
    assert list(luac2py.keys(player.inventory)) == [1, 2]
    assert list(luac2py.values(player.inventory)) == ["a", "b"]
    assert bool(state.table())
    assert "inventory" in dir(player)
    with pytest.raises(TypeError):
        luac2py.items({})


def test_fields_may_be_removed_while_iterating(state):
    table = state.table({n: n for n in range(1, 30)}, a=1, b=2)
    for key in table:
        del table[key]
    assert list(table) == []


def test_repr(state, player):
    assert repr(player)[:11] + repr(player)[-2:] == "<LuaTable {}>"
    assert set(repr(player)[11:-2].split(", ")) == {"name = 'hällo'", "x = 1", "inventory = {...}", "self = {...}"}
    assert repr(state.table(1, "x", key=2.5)) == "<LuaTable {1, 'x', key = 2.5}>"
    assert repr(state.table({"not a name": 1, 2.5: True})) == "<LuaTable {['not a name'] = 1, [2.5] = True}>"
    assert repr(state.table(range(1))) == "<LuaTable {range(0, 1)}>"
    assert repr(state.table(list(range(20)))) == "<LuaTable {0, 1, 2, 3, 4, 5, 6, 7, ...}>"
    assert repr(state.table()) == "<LuaTable {}>"


def test_metamethods(state):
    vector = state.execute("""
        local V = {__name = "V"}
        V.__index = function(t, k) return k == "length" and #t.items or V[k] end
        V.__newindex = function(t, k, v) rawset(t, "set", k) end
        V.__add = function(a, b) return "sum" end
        V.__lt = function(a, b) return true end
        V.__len = function() return 42 end
        V.__call = function(self, x) return x, self.n end
        V.__eq = function(a, b) return a.n == b.n end
        V.__tostring = function(t) return "V " .. t.n end
        V.__pairs = function(t) local n = 0 return function() n = n + 1 if n < 3 then return n, n * n end end end
        V.__unm = function() return "minus" end
        function V.new(n) return setmetatable({n = n, items = {1, 2}}, V) end
        function V:twice(x) return self.n * 2, x end
        return V
    """)
    a, b, c = vector.new(1), vector.new(1), vector.new(2)
    assert a.length == 2
    a.fresh = 1
    assert (a.fresh, a.set) == (None, "fresh")
    assert a + 1 == "sum"
    assert 1 + a == "sum"
    assert a < b
    assert len(a) == 42
    assert a(7) == (7, 1)
    assert a == b
    assert a != c
    assert str(a) == "V 1"
    assert repr(a).startswith("<LuaTable {n = 1")
    assert list(luac2py.items(a)) == [(1, 1), (2, 4)]
    assert list(a) == [1, 2]
    assert -a == "minus"
    assert luac2py.call_method(a, "twice", "é") == (2, "é")
    with pytest.raises(luac2py.LuaError, match="attempt to call a nil value .method 'no'."):
        luac2py.call_method(a, "no")
    with pytest.raises(luac2py.LuaError, match="attempt to perform arithmetic on a table value"):
        _ = state.table() * 2
    with pytest.raises(luac2py.LuaError, match="attempt to call a table value"):
        state.table()()


def test_tables_do_not_reverse(state):
    with pytest.raises(TypeError):
        reversed(state.table(1, 2))


def test_functions_show_where_they_are_from(state):
    function = state.execute("\nlocal function area(x) return x end return area", name="shapes.lua")
    assert repr(function) == "<LuaFunction area at shapes.lua:2>"
    assert function.__name__ == "area"
    assert repr(state.globals.print) == "<LuaFunction base_print>"


def test_coroutines(state):
    coroutine = state.execute("""return coroutine.create(function(a)
        local b = coroutine.yield(a + 1)
        coroutine.yield(b, 'é')
        return 'end'
    end)""")
    assert isinstance(coroutine, luac2py.LuaCoroutine)
    assert coroutine.status == "suspended"
    assert coroutine.resume(1) == 2
    assert coroutine.resume(10) == (10, "é")
    assert coroutine.resume() == "end"
    assert coroutine.status == "dead"
    assert repr(coroutine) == "<LuaCoroutine, dead>"
    with pytest.raises(luac2py.LuaError, match="cannot resume dead coroutine"):
        coroutine.resume()
    three = state.eval("coroutine.create(function() for i = 1, 3 do coroutine.yield(i) end end)")
    assert list(three) == [1, 2, 3]


def test_coroutines_close(state):
    coroutine = state.eval(
        "coroutine.create(function() local x <close> = setmetatable({}, {__close = function() closed = true end})"
        " coroutine.yield() end)"
    )
    coroutine.resume()
    coroutine.close()
    assert (state.globals.closed, coroutine.status) == (True, "dead")


def test_yield_across_python(state):
    state.globals.call = lambda f: f()
    code = "local co = coroutine.wrap(function() return call(function() return coroutine.yield('out') end) end)"
    assert state.execute(code + " return co(), co('back')") == ("out", "back")


def test_files(state, tmp_path):
    path = str(tmp_path / "é.txt")
    file = state.globals.io.open(path, "w")
    assert isinstance(file, luac2py.LuaUserdata)
    assert luac2py.call_method(file, "write", "é") is file
    file.close(file)
    assert (tmp_path / "é.txt").read_text(encoding="utf-8") == "é"
    assert repr(file) == "<LuaUserdata file (closed)>"
    message = state.globals.io.open(str(tmp_path / "no"))
    assert message == (None, f"{tmp_path}/no: No such file or directory", 2)
