"""Coroutines against the reference (§2.6, §6.2)."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lualib import library, same, same_program

pytest.importorskip("greenlet")


@pytest.mark.parametrize("name", sorted(library("coroutine")))
def test_wrong_arguments(name: str) -> None:
    for arguments in ([], [None], [5], ["x"], [[]]):
        if (
            (name, arguments) != ("isyieldable", [])
            and name != "running"
            and (name, arguments) != ("isyieldable", [None])
        ):
            same("coroutine." + name, *arguments)


PROGRAMS = {
    "values go both ways": """
        local co = coroutine.create(function(a, b)
            local c = coroutine.yield(a + b)
            local d, e = coroutine.yield(c * 2)
            return d, e, "end"
        end)
        return coroutine.resume(co, 1, 2), select(2, coroutine.resume(co, 10)), coroutine.resume(co, nil, 5)""",
    "status": """
        local log = {}
        local outer
        outer = coroutine.create(function()
            local inner = coroutine.create(function() log[#log + 1] = coroutine.status(outer) end)
            log[#log + 1] = coroutine.status(inner)
            coroutine.resume(inner)
            log[#log + 1] = coroutine.status(inner)
            coroutine.yield()
        end)
        log[#log + 1] = coroutine.status(outer)
        coroutine.resume(outer)
        log[#log + 1] = coroutine.status(outer)
        coroutine.resume(outer)
        log[#log + 1] = coroutine.status(outer)
        return table.concat(log, " ")""",
    "errors become values": """
        local co = coroutine.create(function() local t = nil; t.x = 1 end)
        local ok, message = coroutine.resume(co)
        return ok, message, coroutine.status(co), coroutine.resume(co)""",
    "error objects": """
        local co = coroutine.create(function() error({code = 7}) end)
        local ok, e = coroutine.resume(co)
        return ok, type(e), e.code""",
    "wrap": (
        "local f = coroutine.wrap(function(...) "
        "for i = 1, select('#', ...) do coroutine.yield((select(i, ...))) end end) return f(1, 2), f(), f()"
    ),
    "wrap adds a position": """
        local f = coroutine.wrap(function() error("inside") end)
        return pcall(function() f() end)""",
    "wrap keeps objects": (
        "local t = {} local f = coroutine.wrap(function() error(t) end) local ok, e = pcall(f) return ok, e == t"
    ),
    "dead": "local f = coroutine.wrap(function() end) f() return pcall(function() f() end)",
    "self": "local f f = coroutine.wrap(function() return pcall(f) end) return f()",
    "yield across pcall": """
        local co = coroutine.wrap(function()
            local ok, message = pcall(function() error(coroutine.yield(1), 0) end)
            return ok, message
        end)
        return co(), co("thrown")""",
    "yield in a metamethod": """
        local t = setmetatable({}, {__add = function(a, b) return coroutine.yield(b) end})
        local co = coroutine.wrap(function() return t + 5 end)
        return co(), co("sum")""",
    "yield in an iterator": """
        local co = coroutine.wrap(function()
            for i in function(_, i) return coroutine.yield(i) end do
                if i == 3 then return "done" end
            end
        end)
        return co(), co(1), co(2), co(3)""",
    "yield in a sort": """
        local co = coroutine.create(function() return pcall(table.sort, {3, 2, 1}, coroutine.yield) end)
        return coroutine.resume(co)""",
    "yield outside": "return pcall(coroutine.yield, 1)",
    "running": (
        "local co, main = coroutine.running() return type(co), main, coroutine.status(co), coroutine.isyieldable()"
    ),
    "running inside": """
        return coroutine.wrap(function()
            local co, main = coroutine.running()
            return type(co), main, coroutine.isyieldable(), coroutine.isyieldable(co), coroutine.resume(co)
        end)()""",
    "close": """
        local log = {}
        local function closing(name)
            return setmetatable({}, {__close = function(_, e) log[#log + 1] = name .. tostring(e) end})
        end
        local co = coroutine.create(function()
            local a <close> = closing("a")
            local b <close> = closing("b")
            pcall(coroutine.yield)
            log[#log + 1] = "not reached"
        end)
        coroutine.resume(co)
        return coroutine.close(co), coroutine.status(co), table.concat(log, " ")""",
    "close fails": """
        local co = coroutine.create(function()
            local a <close> = setmetatable({}, {__close = function(_, e) error("a after " .. tostring(e), 0) end})
            local b <close> = setmetatable({}, {__close = function(_, e) error("b after " .. tostring(e), 0) end})
            pcall(coroutine.yield)
        end)
        coroutine.resume(co)
        local ok, message = coroutine.close(co)
        return ok, message, coroutine.status(co), coroutine.close(co)""",
    "close of others": """
        local co
        co = coroutine.create(function()
            local inner = coroutine.wrap(function() return pcall(coroutine.close, co) end)
            return pcall(coroutine.close, co), inner()
        end)
        return coroutine.resume(co)""",
    "close without start": (
        "local co = coroutine.create(print) return coroutine.close(co), coroutine.status(co), coroutine.resume(co)"
    ),
    "close after an error": """
        local co = coroutine.create(function() error("x", 0) end)
        coroutine.resume(co)
        return coroutine.close(co), coroutine.close(co)""",
    "close is asked to yield": """
        local message
        local co = coroutine.create(function()
            local a <close> = setmetatable({}, {__close = function() coroutine.yield() end})
            coroutine.yield()
        end)
        coroutine.resume(co)
        return coroutine.close(co)""",
    "traceback": """
        local function inner() coroutine.yield() end
        local co = coroutine.create(function() inner() return 1 end)
        coroutine.resume(co)
        return debug.traceback(co), debug.traceback(co, "text"), debug.traceback(co, nil, 1)""",
    "traceback of an error": """
        local function inner() error("x") end
        local co = coroutine.create(function() inner() return 1 end)
        local ok, message = coroutine.resume(co)
        return debug.traceback(co, message)""",
    "nesting": """
        local function nest(n)
            local ok, result = coroutine.resume(coroutine.create(nest), n + 1)
            return ok and result or result
        end
        return nest(1)""",
    "deep": """
        local function deep(n) if n == 0 then coroutine.yield("deep") return 0 end return 1 + deep(n - 1) end
        local co = coroutine.wrap(deep)
        return co(150), co()""",
    "many": """
        local all, sum = {}, 0
        for i = 1, 300 do all[i] = coroutine.wrap(function() while true do coroutine.yield(i) i = i + 1 end end) end
        for _ = 1, 3 do for i = 1, 300 do sum = sum + all[i]() end end
        return sum""",
    "hook of a coroutine": """
        local trace = {}
        local co = coroutine.create(function()
            coroutine.yield(10)
            return 20
        end)
        debug.sethook(co, function(event) trace[#trace + 1] = event end, "clr")
        repeat until not coroutine.resume(co)
        return table.concat(trace, " ")""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    same_program(PROGRAMS[name])


OPERATIONS = ["yield", "return", "error", "pcall", "resume", "close", "status", "wrap"]


def block(draw: st.DrawFn, depth: int) -> str:
    """Some statements for the body of a coroutine."""
    lines = []
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(OPERATIONS))
        n = draw(st.integers(1, 9))
        if kind == "yield":
            lines.append(f"note('got', coroutine.yield({n}, 'y'))")
        elif kind == "error":
            lines.append(f"if count() > {n} then error('e{n}', 0) end")
        elif kind == "return":
            lines.append(f"if count() > {n + 5} then return 'r{n}' end")
        elif kind == "status":
            lines.append("note(coroutine.status(list[1]), coroutine.isyieldable())")
        elif kind == "close":
            lines.append(f"note('close', pcall(coroutine.close, list[{n % 3 + 1}]))")
        elif kind == "resume":
            lines.append(f"note('resume', coroutine.resume(list[{n % 3 + 1}], {n}))")
        elif depth < 2 and kind == "pcall":
            lines.append(f"note('pcall', pcall(function()\n{block(draw, depth + 1)}\nend))")
        elif depth < 2:
            lines.append(
                f"do local w = coroutine.wrap(function()\n{block(draw, depth + 1)}\nend) "
                f"note('wrap', pcall(w, {n})) end"
            )
    return "\n".join(lines)


@st.composite
def schedules(draw: st.DrawFn) -> str:
    bodies = "\n".join(f"list[{i}] = coroutine.create(function(...)\n{block(draw, 0)}\nend)" for i in (1, 2, 3))
    steps = "\n".join(
        f"note('main', coroutine.resume(list[{i}], {i}))" for i in draw(st.lists(st.integers(1, 3), max_size=8))
    )
    return f"""local log, list, counter = {{}}, {{}}, 0
    local function count() counter = counter + 1 return counter end
    local function note(...)
        if #log > 200 then error("enough", 0) end
        local t = table.pack(...)
        for i = 1, t.n do t[i] = tostring(t[i]) end
        log[#log + 1] = table.concat(t, " ")
    end
    {bodies}
    {steps}
    return table.concat(log, "; ")"""


@settings(max_examples=150)
@given(schedules())
def test_schedules(source: str) -> None:
    same_program(source, [1])


ABANDONED = """
from luac2py.driver import load_function
load_function('''
local closing = setmetatable({}, {__close = function() print("closed") end})
local function body()
    local x <close> = closing
    while true do pcall(coroutine.yield, 1) end
end
for i = 1, 10 do coroutine.wrap(body)() end
KEPT = coroutine.wrap(body)
KEPT()
local cyclic
cyclic = coroutine.create(function() local own = cyclic; body() end)
coroutine.resume(cyclic)
print("end")
''', "=test")()
"""


def test_abandoned_coroutines_are_silent() -> None:
    result = subprocess.run(
        [sys.executable, "-c", ABANDONED], capture_output=True, text=True, env=environment(), check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "end\n", "")


def environment() -> dict:
    import os

    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}


def test_greenlet_is_imported_by_the_first_coroutine() -> None:
    source = "import sys, luac2py_runtime.state as s; s.default_state(); print('greenlet' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, env=environment(), check=True
    )
    assert result.stdout == "False\n"


def test_an_abandoned_coroutine_leaves_no_cycle() -> None:
    import gc
    import weakref

    from luac2py_runtime.coroutine import Coroutine, resume, yield_

    def body() -> None:
        yield_((1,))

    gc.disable()
    try:
        coroutine = Coroutine(body)
        assert resume(coroutine, ()) == 1
        gone = weakref.ref(coroutine)
        del coroutine
        if sys.implementation.name == "cpython":
            assert gone() is None
    finally:
        gc.enable()
