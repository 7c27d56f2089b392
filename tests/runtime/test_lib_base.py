"""The basic functions against the reference (§6.1)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lualib import library, same, same_program
from oracle import numbers, numerals, scalars, strings

values = st.one_of(scalars, st.just([]), st.just([1, 2]), st.just({"x": 1}))


@settings(max_examples=800)
@given(st.one_of(values, numerals), st.one_of(st.just("absent"), st.integers(0, 38), scalars))
def test_tonumber(e: Any, base: Any) -> None:
    same("tonumber", *([e] if base == "absent" else [e, base]))


@settings(max_examples=500)
@given(st.text("0123456789abcxyzABCXYZ+- \n_", max_size=24), st.integers(2, 36))
def test_tonumber_in_a_base(e: str, base: int) -> None:
    same("tonumber", e, base)


@settings(max_examples=400)
@given(scalars)
def test_tostring_and_type(v: Any) -> None:
    same("tostring", v)
    same("type", v)


@settings(max_examples=300)
@given(st.one_of(st.integers(-5, 6), st.just("#"), scalars), st.lists(scalars, max_size=4))
def test_select(n: Any, args: list) -> None:
    same("select", n, *args)


@settings(max_examples=300)
@given(values, values)
def test_raw_functions(a: Any, b: Any) -> None:
    same("rawequal", a, b)
    same("rawlen", a)
    same("rawget", a, b)
    same("rawset", a, b, 5)


@settings(max_examples=300)
@given(st.lists(scalars, max_size=3), values)
def test_assert(rest: list, v: Any) -> None:
    same("assert", v, *rest)


@settings(max_examples=300)
@given(values, st.one_of(st.none(), st.integers(-1, 3), scalars))
def test_error(message: Any, level: Any) -> None:
    same("error", message, level)


@settings(max_examples=300)
@given(st.one_of(st.none(), st.integers(0, 3), strings, numbers, st.just([1])))
def test_next_of_short_tables(key: Any) -> None:
    same("next", [10, 20], key)
    same("next", [], key)
    same("next", {"a": 1}, key)
    same("next", {2.5: 1}, key)


@settings(max_examples=300)
@given(values, values)
def test_iterators_and_metatables(a: Any, b: Any) -> None:
    same("ipairs", a)
    same("pairs", a)
    same("setmetatable", a, b)
    if not isinstance(a, str):
        same("getmetatable", a)


@settings(max_examples=300)
@given(values, values)
def test_pcall_and_xpcall_of_what_is_no_function(f: Any, argument: Any) -> None:
    same("pcall", f, argument)
    same("xpcall", f, argument)


SKIPPED = {"_G", "_VERSION", "dofile", "print", "collectgarbage", "pcall", "loadfile", "warn", "arg"}


@pytest.mark.parametrize("name", sorted(k for k, v in library("_G").items() if k not in SKIPPED and callable(v)))
def test_wrong_arguments(name: str) -> None:
    same(name)
    same(name, None)
    if name not in ("error", "load", "require", "select"):
        same(name, 5)
    if name not in ("xpcall",):
        same(name, True)


PROGRAMS = {
    "levels of error": """
        local function f(level) error("message", level) end
        local function g(level)
            f(level)
        end
        local results = {}
        for level = 0, 4 do results[#results + 1] = select(2, pcall(g, level)) end
        return table.unpack(results)""",
    "error objects": "local t = {} local ok, e = pcall(error, t) return ok, e == t, pcall(error), pcall(error, nil)",
    "assert adds a position": "return pcall(function() assert(false, 'text') end)",
    "assert keeps objects": "local ok, e = pcall(function() assert(nil, 12) end) return ok, e, math.type(e)",
    "pcall passes values": "return pcall(function(...) return select('#', ...), ... end, 1, nil, nil)",
    "pcall of no function": "return pcall(nil), pcall(5), (pcall({}))",
    "pcall nested": "return pcall(pcall, pcall, error, 'x')",
    "xpcall": "return xpcall(function(a, b) return a + b end, print, 1, 2)",
    "xpcall handles": "return xpcall(function() error('x', 0) end, function(m) return m .. '!', 2 end)",
    "xpcall handler fails": "return xpcall(function() error('x') end, function(m) error('y') end)",
    "xpcall handler gets its own error": """
        local log = {}
        local function f(m) log[#log + 1] = m if #log < 3 then error("again " .. #log, 0) end return "done" end
        local ok, result = xpcall(error, f, "first")
        return ok, result, table.concat(log, ", ")""",
    "xpcall handler always fails": """
        local overflow, calls, last = 0, 0, nil
        local function f(m)
            if m == "C stack overflow" then overflow = overflow + 1 end
            calls = calls + 1
            error("call " .. calls, 0)
        end
        local ok, message = xpcall(error, f, "first")
        return ok, message, calls > 200 and calls < 230, overflow""",
    "xpcall handler always fails by itself": """
        local overflow
        local function f(m)
            overflow = overflow or m:find("overflow") and m
            return m.x.y
        end
        return xpcall(error, f, "first"), overflow""",
    "xpcall handler fills the stack, but catches that": """
        local function loop() assert(pcall(loop)) end
        return xpcall(loop, loop)""",
    "xpcall handler sees the stack of its error": """
        local function f(m)
            if m == "second" then return (debug.traceback(m):gsub("%s+%[C%]: in [^\\n]*$", "")) end
            error("second", 0)
        end
        return xpcall(error, f, "first")""",
    "xpcall handler cannot yield": """
        local co = coroutine.wrap(function()
            return xpcall(error, function(m)
                if m == "first" then coroutine.yield("yielded") end
                return m
            end, "first")
        end)
        return co()""",
    "xpcall handler sees the stack": """
        local function f() local x = nil; x.y = 1 end
        local ok, text = xpcall(f, function(m) return debug.traceback(m, 2) end)
        return ok, (text:gsub("%s+%[C%]: in [^\\n]*$", ""))""",
    "select from the end": "return select(-1, 1, 2, 3), (select(2, 'a', 'b', 'c'))",
    "metatables are protected": """
        local t = setmetatable({}, {__metatable = "locked"})
        return getmetatable(t), pcall(setmetatable, t, {})""",
    "metatable of strings": "return getmetatable('').__index == string, getmetatable('').__name",
    "tostring": """
        local named = setmetatable({}, {__name = "Point"})
        local texts = setmetatable({}, {__tostring = function() return "text" end})
        local address = tostring(named):gsub("0x%x+", "ADDRESS")
        return address, tostring(texts), tostring(nil), tostring(-0.0), tostring(2^63)""",
    "tostring must return a string": """
        local t = setmetatable({}, {__tostring = function() return {} end})
        return pcall(function() return tostring(t) end)""",
    "tostring of basic types": """
        local function text(v) return "<" .. type(v) .. ">" end
        local results = {}
        for _, v in ipairs({1, true, print, coroutine.create(print)}) do
            debug.setmetatable(v, {__tostring = text})
            table.insert(results, tostring(v) .. string.format("%s %7s", v, v))
            debug.setmetatable(v, nil)
        end
        debug.setmetatable(nil, {__tostring = text})
        table.insert(results, tostring(nil) .. string.format("%s %q", nil, nil))
        debug.setmetatable(nil, nil)
        local strings = getmetatable("")
        strings.__tostring = function(s) return "'" .. s .. "'" end
        table.insert(results, tostring("s") .. string.format("%s %5s %d", "a", "b", 3))
        strings.__tostring = nil
        table.insert(results, tostring("s") .. string.format("%s", "a"))
        return table.concat(results, "|")""",
    "pairs by metamethod": """
        local function once(_, k) if not k then return 1, 2 end end
        local t = setmetatable({}, {__pairs = function(t) return once, t, nil end})
        for k, v in pairs(t) do return k, v end""",
    "ipairs by __index": """
        local t = setmetatable({}, {__index = function(_, i) if i < 4 then return i * i end end})
        local s = "" for i, v in ipairs(t) do s = s .. i .. ":" .. v .. " " end return s""",
    "next is the iterator": "local f, t, k = pairs({}) return f == next, type(t), k",
    "load": "return load('return ...', '=name')(1, 2)",
    "load pieces": """
        local pieces = {"return ", "1", " + 2", nil}
        local i = 0
        return load(function() i = i + 1 return pieces[i] end)()""",
    "load reports errors": "return load('x =', '=name')",
    "load names text": "return load('x = = 1'), load('x = = 1', '@file.lua')",
    "load with env": "local env = {x = 7} local f = load('y = x; return x', 'n', 't', env) return f(), env.y, y",
    "load mode": "return load('return 1', 'n', 'b'), load('return 1', 'n', 'x')",
    "load reader fails": "return load(function() error('no text', 0) end)",
    "load reader gives no string": "return load(function() return {} end)",
    "loadfile of nothing": "return loadfile('/nonexistent/file.lua')",
    "dofile of nothing": "return pcall(dofile, '/nonexistent/file.lua')",
    "collectgarbage": """
        return collectgarbage(), math.type(collectgarbage("count")), collectgarbage("count") > 0,
            collectgarbage("isrunning"), collectgarbage("stop"), collectgarbage("isrunning"), collectgarbage("restart"),
            collectgarbage("setpause", 100), collectgarbage("setpause", 200), pcall(collectgarbage, "nothing")""",
    "warn checks": "return pcall(warn), pcall(warn, {}), pcall(warn, 'a', nil)",
    "globals": "return _VERSION, _G._G == _G, type(_G)",
    "name in message": "local f = tonumber return pcall(function() f() end)",
    "field in message": "local t = {f = rawset} return pcall(function() t.f({}, 1) end)",
    "method in message": "return pcall(function() ('x'):rep({}) end)",
    "bad self": "return pcall(function() local s = setmetatable({}, {__index = string}) s:rep(1) end)",
    "metamethod in message": "return pcall(function() return setmetatable({}, {__add = string.rep}) + 1 end)",
    "called by C": "return pcall(string.rep)",
    "called by C, a closure": "return pcall(string.gmatch('a', 'a'), 1)",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    same_program(PROGRAMS[name])
