"""Error messages of compiled programs, names of variables included, against the reference's."""

from __future__ import annotations

from typing import Any

import pytest
from oracle import OracleError, lua

from luac2py.driver import compile_text, load_function
from luac2py.source import Source
from luac2py_runtime.errors import LuaError, translate
from luac2py_runtime.standard import STANDARDS
from luac2py_runtime.state import State, set_current

ENDLESS_IN_53 = ("for a = 1, 1, 0 do end",)
PRELUDE = 'local t, i, k, up = {}, 1, "x", {} '

INDEXING = """
local t, i = {}, 1; return t[i].x
local t, i = {}, 1; return t[1].x
return t[0].x
return t[255].x
return t[256].x
return t[-1].x
return t[1.5].x
return t["a b"].x
return t["and"].x
return t["and"]["or"].x
t["and"]["or"] = 1
local a; a["and"] = 1
return t.__class__.x
local k = "k"; return t[k].x
local k <const> = "k"; return t[k].x
return t[i].x
return t[k].x
return t[true].x
return t[t].x
return t[up.x].x
return t[k][i][k]
return t.x.y
return t.x.y.z
return up.x.y
up.x.y = 1
t.x[1] = 1
t.x[i] = 1
t[i][i] = 1
up.x.y()
local a; a.x = 1
local a; return a.x
local a; return a[1]
local a; a[1] = 1
local a; return a[i]
local a = t.x; return a.c
local a, b = t.x; return (b).c
i.x.y = 1
i.x = 1
gg.x = 1
return gg.x
gg.x()
return ("x").y.z
("x").y.z = 1
return (t.x or i).y.z
return (t.x or t.y).y.z
return (t.x and t.y).y
return (t.x).y
return (f()).y
return print.y.z
local a <const> = {}; return a.b.c
local a <const> = "x"; return a.b.c
local f = function() return i.x.y end; f()
local f = function() return t.x.y end; f()
for j = 1, 2 do local f = function() return j.x.y end; f() end
for j = 1, 2 do local a; local f = function() return a end; a.x = 1 end
for _, v in ipairs({1}) do v.x.y = 1 end
up[nil] = 1
up[0/0] = 1
local _ENV = {}; x.y = 1
local _ENV = {}; return x.y
local _ENV = nil; x = 1
local _ENV = nil; return x
local function f(_ENV) return function() x = 1 end end f()()
return (...).c
local a = ...; return a.c
return setmetatable({}, {__index = function(t, k) return k.x.y end}).foo
local a = setmetatable({}, {__index = 1}); return a.x.y
local a = setmetatable({}, {__newindex = 1}); a.x = 1
""".strip().splitlines()

CALLS = """
gg()
up.x()
up:x()
local a = up; a:x()
local a = up; a.x(a)
local a; a()
i()
t.x.y()
t[1]()
t[i]()
("x").y()
("x"):y()
local s = "x"; s:y()
local s = "x"; return s:y()
("x")()
(1)()
return (gg())
return 1 + gg()
local a = gg()
local a = {gg()}
print(gg())
local _ENV = {}; x()
local _ENV = nil; x()
local f = function() gg() end; f()
local f = function() return gg() end; f()
local f = function() up() end; f()
setmetatable({}, {__call = 1})()
local a = setmetatable({}, {__call = 1}); a()
local a = setmetatable({}, {__name = "My"}); a()
for a in nil do end
for a in i do end
for a in gg do end
for a in t.x, 1 do end
for a, b in t do end
t.x:y()
t.x.y:z()
gg:z()
(t.x or t.y)()
(t.x or t.y):z()
local a = up.x or i; a()
do local x <close> = setmetatable({}, {__close = 1}) end
""".strip().splitlines()

OPERATORS = """
return gg + 1
return 1 + gg
return i + gg.x
return i + t.x
return t.x - i
return t.x * 2
return 2 / t.x
return t.x // 2
return t.x % 2
return t.x ^ 2
return -t.x
return -t
return -gg
local a = {}; return -a
local a; a = a + 1
local a; return a + 1
local a; return 1 + a
i = t + 1
t.x = t.x + 1
t.x.y = t.x.y + 1
local a = {}; a[1] = a[1] + 1
local a = {}; a[i] = a[i] + 1
return "a" + 1
local a = "a"; return a + 1
local a = "a"; return a + {}
local a = {}; return "10" + a
return 1 + true
return nil + nil
return {} + 1
return (function() end) + 1
return gg & 1
return t.x | i
return ~t
return ~t.x
return ~1.5
local a = 1.5; return ~a
local a = 1.5; return a | 1
local a = 1.5; return 1 | a
local a = "1.5"; return 1 | a
local a = "x"; return 1 | a
local a = {}; return 1 << a
local a = 2^63; return a >> 1
t.y = 1.5; return t.y | 1
return 2^53 | 1.5
return math.huge // 0 | 1
return 1 // 0
return 1 % 0
local a = 0; return 1 // a
local a = 0; return i % a
return i .. t.x
return t.x .. i
return i .. t.x .. i
return i .. i .. t
return t .. i .. i
local a = {}; return a .. i .. i
local a = {}; return i .. a
local a = {}; return a .. a
return {} .. "x"
return gg .. "x"
return "x" .. gg
return "x" .. nil
return "x" .. true
return #i
return #t.x
return #gg
local a; return #a
return #nil
return t < 1
return t < t
return nil < 1
return gg < 1
return 1 < gg
return t <= 1
return t > 1
return t >= t
return "a" < 1
local a = "a"; return a < 1
return true < false
return print < print
return nil < nil
return setmetatable({}, {__add = 1}) + 1
return setmetatable({}, {__sub = {}}) - 1
return -setmetatable({}, {__unm = 1})
local a = setmetatable({}, {__len = 1}); return #a
local a = setmetatable({}, {__concat = 1}); return a .. "x"
local a = setmetatable({}, {__lt = 1}); return a < a
local a = setmetatable({}, {__le = 1}); return a <= a
local a = setmetatable({}, {__eq = 1}); return a == setmetatable({}, {})
local a = setmetatable({}, {__name = "My"}); return a < a
local a = setmetatable({}, {__name = "My"}); return a < 1
local a = setmetatable({}, {__name = "My"}); return a + 1
for a = 1, t do end
for a = t, 1 do end
for a = 1, 2, t do end
for a = 1, 1, 0 do end
""".strip().splitlines()

LIBRARY = """
string.rep()
local s = string.rep; s()
t.rep = string.rep; t.rep()
t.rep = string.rep; t:rep()
("x"):rep()
("x"):rep({})
local s = "x"; s:rep({})
local s = "x"; return s:rep({})
local s = "x"; s.rep()
setmetatable(1)
return setmetatable(1)
return math.floor({})
return (math.floor({}))
return math.floor({}), 1
string.gsub("x", "x", function() string.rep() end)
table.sort({1, 2, 3}, function() return t.x.y end)
table.sort({1, t, 3})
table.sort({1, 2, 3}, 1)
table.concat({1, t, 3})
pcall()
local ok, m = pcall(string.rep); error(m, 0)
local ok, m = pcall(error); error(m, 0)
error("m")
error("m", 0)
error("m", 1)
local function f() error("m", 2) end f()
local function f() error("m", 2) end local function g() return f() end g()
local function f() error("m", 3) end local function g() f() end g()
local function f() error("m", 2) end for j = 1, 2 do local x = j; local g = function() return x end; f() end
assert(false)
assert(nil, "m")
tostring()
ipairs()
select(0)
("x"):bad()
local x <close> = 1
""".strip().splitlines()


def reference(source: str, std: str = "5.4") -> Any:
    with pytest.raises(OracleError) as caught:
        lua(source, name="@case.lua", std=std)
    return caught.value.value


@pytest.mark.parametrize("std", STANDARDS)
@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("case", [*INDEXING, *CALLS, *OPERATORS, *LIBRARY])
def test_message(case: str, optimize: int, std: str) -> None:
    if std == "5.3" and case in ENDLESS_IN_53:
        return
    # in a function of its own what the prelude declares are upvalues
    source = PRELUDE + "local function case(...) " + case + " end case() return nil"
    state = State(STANDARDS[std])
    before = set_current(state)
    try:
        with pytest.raises(Exception) as caught:
            load_function(source, "@case.lua", optimize, state)()
        message = translate(caught.value).value
    finally:
        set_current(before)
    assert message == reference(source, std)


@pytest.mark.parametrize(
    "case", ["return gg.x", "t.x.y = 1", "local s = 'x' s:y()", "return t[i][k]", "local class; class()"]
)
def test_message_of_written_module(case: str) -> None:
    source = PRELUDE + "\n\nlocal function case()\n\n" + case + "\nend\ncase()"
    text = compile_text(Source("@case.lua", source))
    with pytest.raises(LuaError) as caught:
        exec(compile(text, "case.py", "exec"), {"__name__": "case"})
    assert caught.value.value == reference(source)
    assert (caught.value.file, caught.value.line) == ("case.lua", 5)
