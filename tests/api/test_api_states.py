"""Independent Lua worlds, in one thread and in many."""

from __future__ import annotations

import gc
import sys
import threading
from functools import partial

import pytest

import luac2py
from luac2py import State


def test_compile():
    chunk = luac2py.compile("local a = ...\nreturn a + 1, b", name="calc.lua")
    assert (chunk.name, chunk.optimize) == ("@calc.lua", 1)
    assert type(chunk.tree).__name__ == "Chunk"
    assert chunk.code.co_filename == "calc.lua"
    assert chunk.python_source().startswith('"""calc.lua, compiled by luac2py')
    assert "a" in chunk.python_source(format=False, comments=False)
    assert chunk.run(1) == (2, None)
    assert chunk.run(1, env={"b": "é"}) == (2, "é")
    state = State()
    state.globals.b = 7
    assert chunk.run(1, state=state) == (2, 7)
    assert luac2py.compile("return 1 + 1", optimize=0).run() == 2
    assert luac2py.compile("#!/usr/bin/lua\nreturn 1", name="script").run() == 1
    assert luac2py.compile(b"return '\xff'").run() == b"\xff"


def test_compile_of_what_is_wrong():
    with pytest.raises(luac2py.LuaSyntaxError, match=r'\[string "x = = 1"\]:1: unexpected symbol'):
        luac2py.compile("x = = 1")
    with pytest.raises(luac2py.LuaSyntaxError, match="^name:1:"):
        luac2py.compile("x = = 1", name="=name")
    with pytest.raises(ValueError, match="no level 3"):
        luac2py.compile("", optimize=3)


def test_eval_execute_load(state):
    assert state.eval("1 + 1") == 2
    assert state.eval("..., x", 5) == (5, None)
    assert state.execute("x = ... return x * 2", 4) == 8
    assert state.globals.x == 4
    function = state.load("x = (x or 0) + 1 return x", name="count.lua")
    assert (function(), function()) == (5, 6)
    with pytest.raises(luac2py.LuaSyntaxError):
        state.eval("x = 1")


def test_table(state):
    assert luac2py.to_python(state.table(1, 2, 3)) == [1, 2, 3]
    assert luac2py.to_python(state.table(1, x=2)) == {1: 1, "x": 2}
    assert luac2py.to_python(state.table([1, [2]])) == [1, [2]]
    assert luac2py.to_python(state.table({"a": {1: "x"}}, b=None)) == {"a": ["x"]}
    assert luac2py.to_python(state.table()) == {}
    assert luac2py.to_python(state.table("x")) == ["x"]


def test_require(state, folder, monkeypatch):
    (folder / "part.lua").write_text("loads = (loads or 0) + 1 return {name = ..., loads = loads}")
    state.globals.package.path = str(folder / "?.lua")
    part = state.require("part")
    assert (part.name, part.loads) == ("part", 1)
    assert state.require("part") is part
    assert state.require("string") is state.globals.string
    with pytest.raises(luac2py.LuaError, match="module 'no' not found"):
        state.require("no")


def test_optimize_is_for_all_that_is_compiled():
    plain = State(optimize=0)
    assert plain.execute("return load('return 1 + 1')()") == 2
    assert "add" in plain.load("local x = ... return x + 1").__lua_value__.__code__.co_names


def test_globals_registry_and_modules_are_separate():
    a, b = State(), State()
    a.execute("x = 1 package.loaded.mine = true debug.getregistry().key = 1")
    assert b.eval("x, package.loaded.mine, debug.getregistry().key") == (None, None, None)
    assert a.eval("print ~= nil, _G.x, string == package.loaded.string") == (True, 1, True)


def test_metatables_of_strings_and_basic_types_are_separate():
    a, b = State(), State()
    a.execute("getmetatable('').__add = function() return 'sum' end string.shout = string.upper")
    a.execute("debug.setmetatable(1, {__index = function(n, k) return k end})")
    assert a.eval("'x' + {}, ('x'):shout(), debug.getmetatable(1) ~= nil") == ("sum", "X", True)
    assert b.eval("('x').shout") is None
    assert b.eval("debug.getmetatable(1)") is None
    for code in ("return 'x' + {}", "return ('x'):shout()"):
        with pytest.raises(luac2py.LuaError):
            b.execute(code)
    b.execute("debug.setmetatable('', nil)")
    assert a.eval("('x'):shout()") == "X"


def test_random_states_are_separate():
    a, b = State(), State()
    expected = [
        a.execute("math.randomseed(42) return math.random(1000)"),
        *[a.eval("math.random(1000)") for _ in "123"],
    ]
    b.execute("math.randomseed(42)")
    found = []
    for _ in range(4):
        found.append(b.eval("math.random(1000)"))
        a.eval("math.random()")
    assert found == expected


def test_default_files_are_separate(tmp_path):
    a, b = State(), State()
    a.execute("io.output(...)", str(tmp_path / "a.txt"))
    assert b.eval("io.output() == io.stdout")
    a.execute("io.write('é') io.close()")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "é"


def test_hooks_are_separate():
    a, b = State(), State()
    before = sys.gettrace()
    a.execute("n = 0 debug.sethook(function() n = n + 1 end, 'l')")
    try:
        b.execute("local x = 1\nlocal y = 2\nreturn x + y")
        assert b.eval("debug.gethook()") is None
        n = a.globals.n
        a.execute("local x = 1\nlocal y = 2")
        assert a.globals.n > n
    finally:
        a.execute("debug.sethook()")
    assert sys.gettrace() is before


def test_a_tracer_comes_back_after_hooks(state):
    calls = []

    def tracer(frame, event, argument):
        calls.append(frame.f_code.co_name)

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        state.execute("debug.sethook(function() end, 'c') debug.sethook()")
        assert sys.gettrace() is tracer
    finally:
        sys.settrace(before)


def test_main_threads_are_separate():
    a, b = State(), State()
    assert a.eval("coroutine.running()")[1] is True
    a.globals.ask = lambda: b.eval("coroutine.running()")[1], b.eval("coroutine.isyieldable()")
    a.globals.ask = lambda: (b.eval("coroutine.running()")[1], b.eval("coroutine.isyieldable()"))
    assert a.execute("return coroutine.wrap(function() return ask() end)()") == (True, False)


def test_one_state_cannot_suspend_another():
    a, b = State(), State()
    a.globals.other = lambda: b.execute("coroutine.yield(1)")
    with pytest.raises(luac2py.LuaError, match="attempt to yield"):
        a.execute("coroutine.wrap(function() other() end)()")
    a.globals.other = lambda: b.execute("return coroutine.wrap(function() coroutine.yield('fine') end)()")
    assert a.execute("return coroutine.wrap(function() coroutine.yield(other()) end)()") == "fine"


def test_values_of_another_state_are_userdata():
    a, b = State(), State()
    a.execute("t = {n = 1, f = function(x) return x end}")
    b.globals.t = a.globals.t
    assert b.eval("type(t), t.n, t.f('é'), #t, t.nothing") == ("userdata", 1, "é", 0, None)
    assert b.globals.t is a.globals.t
    b.execute("t.n = 5")
    assert a.eval("t.n") == 5
    b.globals.print2 = a.globals.print
    assert b.eval("type(print2)") == "userdata"


def test_callbacks_know_who_calls():
    a, b = State(), State()
    callers = []
    for state in (a, b):
        state.globals.who = lambda: callers.append(luac2py.current_state())
    a.globals.cross = lambda: b.execute("who()")
    a.execute("who() cross() who()")
    assert callers == [a, b, a]
    assert luac2py.current_state() == luac2py.default_state()


def test_abandoned_coroutines_do_not_change_the_state(state):
    other = State()
    seen = []
    other.globals.look = lambda: seen.append(luac2py.current_state())
    state.globals.call = lambda f: f()
    state.execute("co = coroutine.create(function() call(coroutine.yield) end) coroutine.resume(co)")

    def drop():
        state.globals.co = None
        gc.collect()

    other.globals.drop = drop
    other.execute("drop() look()")
    assert seen == [other]


def test_closing_calls_finalizers_and_closes_files(tmp_path):
    a, b = State(), State()
    closed = []
    for name, state in (("a", a), ("b", b)):
        state.globals.closed = lambda name=name: closed.append((name, luac2py.current_state()))
        state.execute("t = setmetatable({}, {__gc = function() closed() end}) f = io.open(..., 'w') f:write('x')",
                      str(tmp_path / name))  # fmt: skip
    a.close()
    assert closed == [("a", a)]
    assert (tmp_path / "a").read_text() == "x"
    assert (tmp_path / "b").read_text() == ""
    assert a.eval("io.type(f), 1 + 1") == ("closed file", 2)
    a.close()
    with b:
        pass
    assert closed == [("a", a), ("b", b)]


def test_exit_of_one_state_is_not_that_of_others():
    a, b = State(), State()
    closed = []
    for name, state in (("a", a), ("b", b)):
        state.globals.closed = lambda name=name: closed.append(name)
        state.execute("t = setmetatable({}, {__gc = function() closed() end})")
    with pytest.raises(SystemExit):
        a.execute("os.exit(0)")
    b.close()
    assert closed == ["b"]


def test_stopped_collector_is_of_one_state():
    a, b = State(), State()
    a.execute("collectgarbage('stop')")
    try:
        assert a.eval("collectgarbage('isrunning')") is False
        assert b.eval("collectgarbage('isrunning')") is True
    finally:
        a.execute("collectgarbage('restart')")
    assert gc.isenabled()


def test_states_are_collected():
    import weakref

    state = State()
    state.execute("t = {} t.t = t")
    state.globals.f = partial(print, state)
    reference = weakref.ref(state.runtime)
    del state
    gc.collect()
    gc.collect()
    assert reference() is None


PROGRAM = """
local id, rounds = ...
local log = {}
math.randomseed(id)
string.mark = function(s) return s .. id end
local weak = setmetatable({}, {__mode = "v"})
local keep = {}
for i = 1, rounds do
  shared = (shared or 0) + 1
  keep[i] = {i}
  weak[i] = keep[i]
  local co = coroutine.wrap(function(x) local y = coroutine.yield(x + id) return y .. id end)
  assert(co(i) == i + id and co("z") == "z" .. id)
  assert(("x"):mark() == "x" .. id)
  assert(("key=value"):match("(%w+)=(%w+)") == "key")
  local ok, e = pcall(error, {id = id})
  assert(not ok and e.id == id)
  assert(whoami() == id)
  if i % 20 == 0 then collectgarbage() end
end
local alive = 0
for _ in pairs(weak) do alive = alive + 1 end
return shared, math.random(1000000), alive
"""


def test_threads():
    threads, rounds = 6, 100
    results = {}
    interval = sys.getswitchinterval()

    def run(number):
        state = State()
        state.globals.whoami = lambda: number if luac2py.current_state() == state else -1
        try:
            results[number] = state.execute(PROGRAM, number, rounds)
        except Exception as error:
            results[number] = error

    expected = {}
    for number in range(threads):
        single = State()
        single.execute("math.randomseed(...)", number)
        expected[number] = (rounds, single.eval("math.random(1000000)"), rounds)
    workers = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
    sys.setswitchinterval(1e-5)
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        sys.setswitchinterval(interval)
    assert results == expected


def test_a_state_in_several_threads_one_after_another(state):
    state.execute("n = 0 function step() n = n + 1 return n end")
    seen = []
    for _ in range(3):
        worker = threading.Thread(target=lambda: seen.append((state.globals.step(), luac2py.current_state())))
        worker.start()
        worker.join()
    assert seen == [(1, luac2py.default_state()), (2, luac2py.default_state()), (3, luac2py.default_state())]


def test_a_coroutine_stays_in_its_thread(state):
    coroutine = state.eval("coroutine.create(function() coroutine.yield() end)")
    coroutine.resume()
    failures = []

    def resume():
        try:
            coroutine.resume()
        except luac2py.LuaError as error:
            failures.append(str(error))

    worker = threading.Thread(target=resume)
    worker.start()
    worker.join()
    assert failures == ["cannot resume coroutine of another Python thread"]
    coroutine.resume()
    assert coroutine.status == "dead"


def test_coroutines_of_other_threads_are_left_alone():
    """A collection looks for what is dead in the suspended coroutines of its own thread."""
    from luac2py_runtime.greenlets import suspended_frames

    begun, ended = threading.Event(), threading.Event()

    def suspend():
        state = State()
        state.execute("co = coroutine.wrap(function() coroutine.yield() end) co()")
        begun.set()
        ended.wait()

    State().execute("coroutine.wrap(function() end)()")
    before = len(suspended_frames())
    other = threading.Thread(target=suspend)
    other.start()
    begun.wait()
    try:
        assert len(suspended_frames()) == before
    finally:
        ended.set()
        other.join()
