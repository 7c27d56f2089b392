"""The debug library against the reference (§6.10), as far as Python lets it be the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from lualib import same, same_program
from oracle import lua54_binary

SHOW = """
local function show(t)
    if not t then return tostring(t) end
    local items = {}
    for name, value in pairs(t) do
        if type(value) == "table" then
            local lines = {}
            for line in pairs(value) do lines[#lines + 1] = line end
            table.sort(lines)
            value = "{" .. table.concat(lines, " ") .. "}"
        end
        items[#items + 1] = name .. "=" .. tostring(value):gsub("0x%x+", "ADDRESS")
    end
    table.sort(items)
    return table.concat(items, " ")
end
"""

PROGRAMS = {
    "of a level": "local function f(a, b, ...)\nlocal s = show(debug.getinfo(1))\nprint() end return true",
    "source": "local function f()\n local x = 1\n print(x)\nend return show(debug.getinfo(f, 'S'))",
    "source of main": "return show(debug.getinfo(1, 'S')), show(debug.getinfo(1, 'l'))",
    "source of C": "return show(debug.getinfo(print, 'Slu'))",
    "current lines": (
        "local function f()\nreturn debug.getinfo(1, 'l').currentline,\ndebug.getinfo(2, 'l').currentline\nend\n"
        "local a, b = f()\nreturn a, b"
    ),
    "upvalues": (
        "local a, b = 1, 2 local function f(x, y, ...) return a + b end local function g() end "
        "return show(debug.getinfo(f, 'u')), show(debug.getinfo(g, 'u'))"
    ),
    "active lines": "local function f(...)\n local x = 1\n\n print(x)\nend return show(debug.getinfo(f, 'L'))",
    "names": """
        local log, t = {}, {}
        local function name() local i = debug.getinfo(2, "n") log[#log + 1] = tostring(i.name) .. "/" .. i.namewhat end
        local function loc() name() end
        function t.field() name() end
        function t:method() name() end
        function GLOBAL() name() end
        loc() t.field() t:method() GLOBAL()
        setmetatable(t, {__add = function() name() end, __index = function() name() end})
        local _ = t + 1
        _ = t.absent
        for _ in function() name() end do end
        pcall(function() name() end)
        return table.concat(log, " ")""",
    "tail calls": (
        "local function f() return debug.getinfo(1, 't').istailcall end local function g() return f() end "
        "local x = f() return x, (g())"
    ),
    "functions": (
        "local function f() return debug.getinfo(1, 'f').func end local g = f() "
        "return g == f, debug.getinfo(f, 'f').func == f"
    ),
    "no such level": "return debug.getinfo(1000), debug.getinfo(-1)",
    "wrong options": "return pcall(debug.getinfo, 1, 'X'), pcall(debug.getinfo, 1, '>')",
    "locals": """
        local function f(a, b, ...)
            local c = 3
            local names = {}
            for i = 1, 3 do
                local name, value = debug.getlocal(1, i)
                names[#names + 1] = name .. "=" .. tostring(value)
            end
            return table.concat(names, " "), debug.getlocal(1, -1)
        end
        local a, b, c = f(1, nil, "extra")
        return a, b, c""",
    "parameters": (
        "local function f(a, b, ...) end return debug.getlocal(f, 1), debug.getlocal(f, 2), debug.getlocal(f, 3)"
    ),
    "level out of range": "return pcall(debug.getlocal, 1000, 1), pcall(debug.setlocal, 1000, 1, 1)",
    "setlocal": "local x = 1 local name = debug.setlocal(1, 2, 'new') return name, x",
    "getupvalue": (
        "local a, b = 1, 'x' local function f() return a, b end return debug.getupvalue(f, 1), debug.getupvalue(f, 2)"
    ),
    "upvalue order": (
        "local a, b, c = 1, 2, 3 local function f() return c, b, a end "
        "return (debug.getupvalue(f, 1)), (debug.getupvalue(f, 2)), (debug.getupvalue(f, 3))"
    ),
    "upvalue _ENV": (
        "local f = load('return x') return (debug.getupvalue(f, 1)), debug.setupvalue(f, 1, {x = 'mine'}), f()"
    ),
    "no such upvalue": (
        "local function f() end return select('#', debug.getupvalue(f, 1)), select('#', debug.getupvalue(print, 1)), "
        "select('#', debug.setupvalue(f, 1, 2))"
    ),
    "setupvalue": "local a = 1 local function f() return a end return debug.setupvalue(f, 1, 5), f(), a",
    "upvalueid": """
        local a, b = 1, 2
        local function f() return a end local function g() return a, b end
        return debug.upvalueid(f, 1) == debug.upvalueid(g, 1), debug.upvalueid(f, 1) == debug.upvalueid(g, 2),
            debug.upvalueid(f, 2)""",
    "upvaluejoin": """
        local a, b = 1, 2
        local function f() return a end local function g() return b end
        debug.upvaluejoin(f, 1, g, 1)
        b = 7
        return f(), pcall(debug.upvaluejoin, f, 2, g, 1)""",
    "metatables": (
        "local mt = {} return debug.getmetatable('').__index == string, debug.setmetatable({}, mt) ~= nil, "
        "pcall(debug.setmetatable, {}, 1)"
    ),
    "user values": (
        "return debug.getuservalue(1), debug.getuservalue(io.stdout, 1), debug.setuservalue(io.stdout, 1), "
        "pcall(debug.setuservalue, 1, 2)"
    ),
    "registry": "return type(debug.getregistry()), debug.getregistry()._LOADED == package.loaded",
    "traceback": (
        "local function f() return debug.traceback('text', 1), 1 end local a = f() "
        "return (a:gsub('%s+%[C%]: in [^\\n]*$', ''))"
    ),
    "traceback of others": (
        "local t = {} return debug.traceback(t) == t, (debug.traceback(12):sub(1, 3)), pcall(debug.traceback, 'x', 'y')"
    ),
    "line hook": """
        local lines = {}
        local function f()
            local x = 1

            return x
        end
        debug.sethook(function(event, line) lines[#lines + 1] = line end, "l")
        f()
        debug.sethook()
        return table.concat(lines, " "), debug.gethook()""",
    "count hook": (
        "local n = 0 debug.sethook(function() n = n + 1 end, '', 10) for i = 1, 200 do end debug.sethook() return n > 5"
    ),
    "gethook": (
        "local function f() end debug.sethook(f, 'crl', 7) local a, b, c = debug.gethook() debug.sethook() "
        "return a == f, b, c"
    ),
    "hook raises": (
        "debug.sethook(function() error('enough', 0) end, '', 100) "
        "local ok, e = pcall(function() while true do end end) debug.sethook() return ok, e"
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    same_program(SHOW + PROGRAMS[name])


@pytest.mark.parametrize(
    "name", ["getinfo", "getlocal", "getmetatable", "getupvalue", "setlocal", "setmetatable", "setupvalue", "upvalueid"]
)
def test_wrong_arguments(name: str) -> None:
    for arguments in ([], [None], [True], [[]], ["x", "y"]):
        if not (name == "getmetatable" and arguments) and not (name == "setmetatable" and arguments):
            same("debug." + name, *arguments)


@pytest.mark.skipif(lua54_binary() is None, reason="there is no lua5.4 here")
@pytest.mark.parametrize(
    "lines",
    [
        "print('x')\nlocal a = 1\nprint(a)\ncont\nprint('not read')\n",
        "error('y')\nx = \nnothing()\nerror(setmetatable({}, {__tostring = function() return 'object' end}))\n",
        "print('no end of the line')",
        "",
    ],
)
def test_debug(lines: str, tmp_path: Path) -> None:
    program = tmp_path / "program.lua"
    program.write_text("debug.debug() print('after')")
    outputs = []
    for command in ([str(lua54_binary())], [sys.executable, "-m", "luac2py", "run"]):
        done = subprocess.run([*command, str(program)], input=lines, capture_output=True, text=True)
        outputs.append((done.stdout, done.stderr, done.returncode))
    assert outputs[0] == outputs[1]
