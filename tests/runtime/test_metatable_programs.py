"""Metatables that change, finalizers, weak tables, strings as objects: programs compiled, and by the reference."""

from __future__ import annotations

import pytest
from luasnippets import ours, theirs
from oracle import OracleError, lua
from table_program import native_source, random_program

PROGRAMS = {
    "defaults come back": """
        local C = {x = 0, hello = function() return "hello" end}
        C.__index = C
        local function new(x, hello) return setmetatable({x = x, hello = hello}, C) end
        local a, b = new(), new(1)
        a = new()
        local before = {a.x, b.x, a.hello()}
        b.x = nil
        local function set(o, v) o.x = v end
        set(a, 5) set(a, nil)
        return before[1], before[2], before[3], a.x, b.x
    """,
    "removed fields before the metatable comes": """
        local function make(y) return {x = nil, y = y, z = 1} end
        local t, u = make(), make(2)
        t.z = nil
        local mt = {__index = {x = "dx", y = "dy", z = "dz"}}
        setmetatable(t, mt) setmetatable(u, mt)
        return t.x, t.y, t.z, u.x, u.y, u.z
    """,
    "a class of its own for each instance": """
        local total = 0
        for i = 1, 300 do
          local o = setmetatable({}, {__index = function(_, k) return i end, __call = function(_, x) return x + i end})
          total = total + o.anything + o(1)
        end
        return total
    """,
    "strict globals": """
        local declared = {}
        setmetatable(_G, {
          __newindex = function(t, n, v) declared[#declared + 1] = n rawset(t, n, v) end,
          __index = function(_, n) error("undeclared " .. n, 2) end,
        })
        for i = 1, 100 do counter = (rawget(_G, "counter") or 0) + 1 end
        local ok, message = pcall(function() return missing end)
        setmetatable(_G, nil)
        return counter, #declared, declared[1], ok, message, missing
    """,
    "an environment that inherits from the globals": """
        local env = setmetatable({}, {__index = _G})
        local f = load("x = (x or 0) + 1 y = tostring(x) return select('#', x, y)", "f", "t", env)
        for i = 1, 200 do f() end
        shared = "seen"
        return env.x, env.y, rawget(_G, "x"), env.shared, f()
    """,
    "a class library with mixins": """
        local function class(parent)
          local c = setmetatable({}, {__index = parent, __call = function(c, ...)
            local o = setmetatable({}, c)
            if c.init then c.init(o, ...) end
            return o
          end})
          c.__index = c
          return c
        end
        local Base = class()
        function Base:init(n) self.n = n end
        local Derived = class(Base)
        local d, e = Derived(1), Derived(2)
        function Base:get() return self.n end
        local before = d:get() + e:get()
        for k, v in pairs({get = function(self) return self.n * 10 end}) do Derived[k] = v end
        local mixed = d:get() + e:get()
        Derived.get = nil
        getmetatable(Derived).__index = {get = function() return -1 end}
        return before, mixed, d:get(), e.init
    """,
    "counters on classes": """
        local C = {count = 0, log = {}}
        C.__index = C
        local D = setmetatable({}, C)
        D.__index = D
        local objects = {}
        for i = 1, 50 do
          C.count = C.count + 1
          objects[i] = setmetatable({}, i % 2 == 0 and C or D)
        end
        D.count = "own"
        local seen = objects[1].count
        D.count = nil
        return objects[1].count, objects[2].count, seen
    """,
    "indexes of strings": """
        local mt = getmetatable("")
        local s, r = "text", {}
        string.shout = function(x) return x:upper() .. "!" end
        r[#r + 1] = s:shout()
        mt.__index = function(x, k) return type(k) == "number" and string.sub(x, k, k) or string[k] or x .. "." .. k end
        r[#r + 1] = s[2] r[#r + 1] = s:upper() r[#r + 1] = s.field r[#r + 1] = ("literal").field
        local t = {s = "in"}
        r[#r + 1] = t.s.field r[#r + 1] = (t.s .. "side").field r[#r + 1] = t.s:rep(2)
        mt.__index = setmetatable({own = 1}, {__index = string})
        r[#r + 1] = s.own r[#r + 1] = s:lower() r[#r + 1] = tostring(s.none)
        debug.setmetatable("", {__index = {up = "UP"}})
        r[#r + 1] = s.up
        debug.setmetatable("", nil)
        r[#r + 1] = select(2, pcall(function() return t.s.up end))
        debug.setmetatable("", mt)
        mt.__index = string
        return table.concat(r, " ")
    """,
    "finalizers": """
        local log = {}
        local function make(n) return setmetatable({n = n}, {__gc = function(o) log[#log + 1] = o.n end}) end
        local function drop() make(1) make(2) make(3) end
        drop() collectgarbage()
        local late = {}
        local function lates() setmetatable({n = "late"}, late) end
        lates() late.__gc = function(o) log[#log + 1] = o.n end
        collectgarbage()
        local kept
        local again = {}
        again.__gc = function(o) kept = o log[#log + 1] = "again" if #log < 8 then setmetatable(o, again) end end
        local function resurrect() setmetatable({}, again) end
        resurrect() collectgarbage()
        kept = nil collectgarbage() collectgarbage()
        kept = nil collectgarbage() collectgarbage()
        return table.concat(log, " ")
    """,
    "weak tables": """
        local kept, r = {}, {}
        local function count(t) local n = 0 for _ in pairs(t) do n = n + 1 end return n end
        local function values()
          local w = setmetatable({}, {__mode = "v"})
          w[1] = {} w[2] = "string" w.x = {} w.y = kept w[3] = function() return r end w[4] = kept w[5] = 5 w[0] = {}
          return w
        end
        local function keys()
          local w = setmetatable({}, {__mode = "k"})
          w[{}] = 1 w[kept] = 2 w.s = {} w[function() return r end] = 3 w[1] = {}
          local e, a, b = {}, {}, {}
          w[e] = e w[a] = b w[b] = a w[kept] = {kept}
          return w
        end
        local function both()
          local w = setmetatable({}, {__mode = "kv"})
          w[kept] = {} w[{}] = kept w[1] = kept w[2] = {}
          return w
        end
        local function later()
          local w = setmetatable({}, {})
          getmetatable(w).__mode = "k"
          w[{}] = 1
          return w
        end
        local v, k, kv, l = values(), keys(), both(), later()
        collectgarbage()
        for i = 1, 5 do r[#r + 1] = tostring(v[i] ~= nil) end
        return table.concat(r, " "), count(v), v.x, v.y == kept, count(k), k[kept][1] == kept, count(kv), count(l)
    """,
    "order of metamethods": """
        local r = {}
        local function mt(n) return {__eq = function(a, b) r[#r + 1] = n .. a.n .. b.n return true end} end
        local a, b = setmetatable({n = "a"}, mt("1")), setmetatable({n = "b"}, mt("2"))
        local c = {n = "c"}
        local _ = a == b, b == a, a == c, c == a, c == {}, a == a
        local shared = mt("3")
        local d, e = setmetatable({n = "d"}, shared), setmetatable({n = "e"}, shared)
        shared.__index = shared
        local f = setmetatable({n = "f"}, d)
        _ = d == e, e == d, d == f, f == d
        return table.concat(r, " ")
    """,
    "protected metatables": """
        local t = setmetatable({}, {__metatable = "locked"})
        local shared = {}
        local a, b, c = setmetatable({}, shared), setmetatable({}, shared), setmetatable({}, shared)
        shared.__metatable = false
        return getmetatable(t), pcall(setmetatable, t, {}), pcall(setmetatable, c, {}), getmetatable(b)
    """,
}


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, optimize: int) -> None:
    assert ours(PROGRAMS[name], optimize) == theirs(PROGRAMS[name])


@pytest.mark.parametrize("seed", range(6))
def test_random_program_compiled(seed: int) -> None:
    source = native_source(random_program(seed + 5000, 300))
    try:
        expected = lua(source)
    except OracleError as error:
        raise AssertionError(error.value) from error
    for optimize in (0, 1):
        kind, got = ours(source, optimize)
        assert kind == "returns", got
        assert got[0][1].split("\n") == expected[0].split("\n")
