"""Errors of operators, word for word: the reference's, with position and the operand's name."""

from __future__ import annotations

import pytest
from luasnippets import ours, theirs

SNIPPETS = """
return 1//0
return 1%0
local a = {} return a + 1
local a = {} return 1 + a
local a, b = 1, nil return a - b
x = nil return 1 - x
t = {x = {}} return t.x.y / 1
t = {{}} return t[1].y // 1
local t = {} return t[1] % 2
local t, k = {}, "kk" return t[k] ^ 2
local function f() end return f() + 1
local function f() end return 1 + f()
local a; local function f() return a + 1 end return f()
local a return -a
local t = {} return -t.y
return "abc" + 1
return 1 + "abc"
local a, b = {}, "x" return a + b
local a, b = "x", {} return a * b
return nil + "10"
return -"abc"
return "10" & 3
return 3 & "abc"
return "1.5" | 3
local a, b = "1", 1.5 return a & b
return 1.5 & {}
return 1.5 & "3"
local a = 1.5 return a & 1
local a = 1.5 return 1 | a
local a = 1.5 return ~a
return ~"3"
return ~{}
local t = {x = 2^63} return t.x << 1
local t = {x = 1.5} return 1 >> t.x
return (0/0) | 1
return 1e100 ~ 1
local a, b, c = "x", {}, 1 return a .. b .. c
local a, b, c = nil, "x", 1 return a .. b .. c
local a, b, c = 1, "x", nil return a .. b .. c
local a, b, c = 1, "x", print return a .. b .. c .. "z"
local function f() return nil, 1 end return (f()) .. "x"
return true .. "b"
local a return #a
local t = {} return #t.x
return #y
return 1 < "2"
return {} < {}
return {} < 1
return 1 > {}
return {} >= 1
return "a" >= 1
return nil <= nil
return print < print
return true < false
local t = {} return t.x < 1
local a; local function f() return a.x end return f()
local a; local function f() a.x = 1 end f()
local t = {} t.x.y = 1
local t = {} t[1].y = 1
local t, i = {}, 1 t[i][i] = 1
local t, i = {}, 1 return t[i].x
local s = "" return s.x.y
local s = "" s.x = 1
local s = "" s[1] = 1
return print.x
print.x = 1
local p = true; return p.x
local p = 5 p[1] = 2
return (nil)[1]
local t = {} t[nil] = 1
local t = {} t[0/0] = 1
local t = {} t:m()
local t = {} t.m()
local t = {m = {}} t:m()
local s = "" s:nope()
nope()
local t = {} t[1]()
(1)()
local t = {} t.x:c()
return (function() end)()()
local t = setmetatable({}, {__call = 1}) t()
local t = setmetatable({}, {__call = {}}) t()
local t = setmetatable({}, {__add = 1}) return t + 1
local t = setmetatable({}, {__add = setmetatable({}, {__call = 1})}) return t + 1
local t = setmetatable({}, {__unm = 1}) return -t
local t = setmetatable({}, {__len = 1}) return #t
local t = setmetatable({}, {__eq = 1}) return t == {}
local t = setmetatable({}, {__lt = 1}) return t < {}
local t = setmetatable({}, {__le = 1}) return t <= {}
local t = setmetatable({}, {__concat = 1}) return t .. ""
local t = setmetatable({}, {__band = true}) return 1 & t
local t = setmetatable({}, {__bnot = true}) return ~t
local t = setmetatable({}, {__index = 1}) return t.x
local t = setmetatable({}, {__index = 1}) return t[1]
local t = setmetatable({}, {__newindex = "abc"}) t.x = 1
local t = setmetatable({}, {__index = true}) return t.x.y
local t = setmetatable({}, {}) getmetatable(t).__index = t return t.x
local t = setmetatable({}, {}) getmetatable(t).__newindex = t t.x = 1
getmetatable("").__index = "abc" return ("x").y
getmetatable("").__newindex = "abc" local s = "x" s[1] = 1
local t = setmetatable({}, {__name = "My"}) return t + 1
local t = setmetatable({}, {__name = "My"}) return t < 1
local t = setmetatable({}, {__name = "My"}) return t .. 1
local t = setmetatable({}, {__index = function() error("in") end}) return t.x
local t = setmetatable({}, {__add = function(a, b) error("in", 2) end}) return t + 1
for i = 1, 2, 0 do end
for i = 1.0, 2, 0 do end
for i = 1, {} do end
for i = {}, 1 do end
for i = 1, 2, {} do end
for i = {}, {}, 0 do end
for i = 1, {}, 0 do end
for i = nil, 1, nil do end
for i = "a", 1 do end
for i = 1, setmetatable({}, {__name = "My"}) do end
local x <close> = 1
local x <close> = {}
for a, b in next, {}, nil, {} do end
local m = {__close = print} local x <close> = setmetatable({}, m) m.__close = nil
local m = {__close = print} local x <close> = setmetatable({}, m) m.__close = 3
local m = {__close = print} local x <close> = setmetatable({}, m) m.__close = nil error("x")
local m = {__close = false} local x <close> = setmetatable({}, m)
""".strip().splitlines()


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("source", SNIPPETS)
def test_message(source, optimize):
    expected = theirs(source)
    assert expected[0] == "raises"
    assert ours(source, optimize) == expected
