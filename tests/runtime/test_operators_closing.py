"""To-be-closed variables (§3.3.8): when they are closed, with what, and what becomes of errors."""

from __future__ import annotations

import pytest
from luasnippets import ours, theirs

PRELUDE = """
local log = {}
local function closer(n, failure)
  return setmetatable({}, {__close = function(...)
    local _, e = ...
    log[#log + 1] = n .. ":" .. select("#", ...) .. (type(e) == "table" and "table" or tostring(e))
    if failure then error(failure, 0) end
    return "ignored"
  end})
end
local function said(...) return table.concat(log, " "), ... end
"""

CASES = """
do local a <close> = closer("a") local b <close> = closer("b") end return said()
local function f() local a <close> = closer("a") return 1, 2, 3 end return said(f())
local function f() local a <close> = closer("a") return end return said(f())
local function f(...) local a <close> = closer("a") return ... end return said(f(nil, nil))
for i = 1, 9 do local a <close> = closer("a" .. i) if i == 2 then break end end return said()
local i = 0 while i < 3 do i = i + 1 local a <close> = closer("a" .. i) if i == 2 then goto continue end log[#log + 1] = i ::continue:: end return said()
local n = nil local f = false do local a <close> = n local b <close> = f end return said(a, b)
local function f() local a <close> = closer("a") error("o", 0) end return said(pcall(f))
local function f() local a <close> = closer("a") error({}) end return said(type(select(2, pcall(f))))
local function f() local a <close> = closer("a") error() end return said(pcall(f))
local function f() local a <close> = closer("a") local x; x() end return said(pcall(f))
local function f() local a <close> = closer("a") local x; return x.y end return said(pcall(f))
local function f() local a <close> = closer("a") return 1 + nil end return said(pcall(f))
local function f() local a <close> = closer("a", "ea") end return said(pcall(f))
local function f() local a <close> = closer("a", "ea") local b <close> = closer("b", "eb") error("o", 0) end return said(pcall(f))
local function f() local a <close> = closer("a") local b <close> = closer("b", "eb") return 1 end return said(pcall(f))
local function f() local a <close> = closer("a") local b <close> = 5 end return said(pcall(f))
local function f() local a <close> = closer("a") return pcall(error, "inner", 0) end return said(f())
local a <close> = closer("a") local function f() return said() end return f()
local function iterate() return next, {1}, nil, closer("it") end for k in iterate() do log[#log + 1] = k end return said()
local function iterate() return next, {1}, nil, closer("it") end for k in iterate() do break end return said()
local function f() for k in next, {1}, nil, closer("it") do error("o", 0) end end return said(pcall(f))
local function f() for k in next, {1}, nil, closer("it") do return k end end return said(f())
local co = coroutine.wrap(function() local a <close> = closer("a") coroutine.yield(1) return 2 end) return said(co(), co())
local co = coroutine.create(function() local a <close> = closer("a") coroutine.yield(1) end) coroutine.resume(co) return said(coroutine.close(co))
local co = coroutine.create(function() local a <close> = closer("a", "ea") coroutine.yield(1) end) coroutine.resume(co) return said(coroutine.close(co))
local t = setmetatable({}, {__close = function() coroutine.yield("closing") log[1] = "closed" end}) local co = coroutine.wrap(function() do local a <close> = t end return 2 end) return said(co(), co())
local m = {__close = closer("a")} local x = setmetatable({}, {__close = setmetatable({}, {__call = function(self, o, e) log[1] = select("#", o, e) end})}) do local y <close> = x end return said()
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("source", CASES)
def test_closing(source, optimize):
    expected = theirs(PRELUDE + source)
    assert expected[0] == "returns"
    assert ours(PRELUDE + source, optimize) == expected
