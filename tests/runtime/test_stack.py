"""Deep and endless recursion, through all ways by which a Lua function comes to call itself."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import textwrap
from _thread import get_ident
from pathlib import Path
from typing import Any

import pytest

import luac2py
import luac2py_runtime
from luac2py.driver import load_function
from luac2py_runtime.stack import run_deep
from luac2py_runtime.state import State

DEEP = 150_000


def recur(n: Any = None, *_: Any) -> Any:
    return n if n == 0 else 1 + recur(n - 1)


def recur_exactly(n: int) -> int:
    return n if n == 0 else 1 + recur_exactly(n - 1)


def lua_results(source: str, optimize: int = 1) -> Any:
    return run_deep(load_function(source, "@deep.lua", optimize, State()))


class TestRunDeep:
    def test_result(self) -> None:
        assert run_deep(lambda: 7) == 7

    def test_limit_is_restored(self) -> None:
        before = sys.getrecursionlimit()
        run_deep(lambda: None)
        assert sys.getrecursionlimit() == before

    def test_exception_keeps_its_traceback(self) -> None:
        def fail() -> None:
            raise KeyError("x")

        with pytest.raises(KeyError) as caught:
            run_deep(fail)
        assert caught.traceback[-1].name == "fail"

    def test_exit(self) -> None:
        with pytest.raises(SystemExit) as caught:
            run_deep(lambda: sys.exit(3))
        assert caught.value.code == 3

    def test_nested_calls_stay_in_the_thread(self) -> None:
        assert run_deep(lambda: get_ident() == run_deep(get_ident))

    def test_tracer_keeps_its_thread(self) -> None:
        sys.setprofile(lambda *_: None)
        try:
            assert run_deep(get_ident) == get_ident()
        finally:
            sys.setprofile(None)

    @pytest.mark.parametrize("function", [recur, recur_exactly])
    def test_depth(self, function: Any) -> None:
        assert run_deep(lambda: function(DEEP)) == DEEP

    @pytest.mark.parametrize("function", [recur, recur_exactly])
    def test_endless(self, function: Any) -> None:
        for _ in range(2):
            with pytest.raises(RecursionError):
                run_deep(lambda: function(-1))
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 1_500_000


def test_interrupt_reaches_the_program() -> None:
    program = textwrap.dedent(
        """
        import os, signal, threading, time
        from luac2py_runtime.stack import run_deep

        def wait(end):
            while time.time() < end:
                pass

        def busy():
            threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
            try:
                # CPython 3.13.0 leaves a loop's jump outside of the `try` that the loop is in
                wait(time.time() + 20)
            except KeyboardInterrupt:
                return "interrupted"

        print(run_deep(busy))
        """
    )
    paths = [str(Path(package.__file__).parent.parent) for package in (luac2py, luac2py_runtime)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, timeout=60)
    assert done.stdout == b"interrupted\n"


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize(
    "program",
    [
        "local function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end return f(150000)",
        "function f(n) if n == 0 then return 0 end return 1 + f(n - 1) end return f(150000)",
        "local t = {} function t:f(n) if n == 0 then return 0 end return 1 + self:f(n - 1) end return t:f(150000)",
        "local f, g function f(n) if n == 0 then return 0 end return 1 + g(n - 1) end g = f return f(150000)",
    ],
)
def test_deep_program(program: str, optimize: int) -> None:
    assert lua_results(program, optimize) == 150_000


LUA = "@deep.lua:1: stack overflow"[1:]
C_AT_LINE = "deep.lua:1: C stack overflow"
C = "C stack overflow"

ENDLESS = [
    ("local function f() f() end return pcall(f)", LUA),
    ("function f() return 1 + f() end return pcall(f)", LUA),
    ("local t = {} function t:f() self:f() end return pcall(t.f, t)", LUA),
    ("local t = setmetatable({}, {__call = function(self) self() end}) return pcall(t)", LUA),
    ("local t = setmetatable({}, {__index = function(t, k) return t.x end}) "
     "return pcall(function() return t.x end)", C_AT_LINE),
    ("local t = setmetatable({}, {__index = function(t, k) return t[k] end}) "
     "return pcall(function() return t.x end)", C_AT_LINE),
    ("local t = setmetatable({}, {__newindex = function(t, k) t.x = 1 end}) "
     "return pcall(function() t.x = 1 end)", C_AT_LINE),
    ("local t = setmetatable({}, {__add = function(a, b) return a + b end}) "
     "return pcall(function() return t + 1 end)", C_AT_LINE),
    ("local t = setmetatable({}, {__eq = function(a, b) return a == b end}) "
     "local u = setmetatable({}, getmetatable(t)) return pcall(function() return t == u end)", C_AT_LINE),
    ("local t = setmetatable({}, {__lt = function(a, b) return a < b end}) "
     "return pcall(function() return t < t end)", C_AT_LINE),
    ("local t = setmetatable({}, {__len = function(t) return #t end}) "
     "return pcall(function() return #t end)", C_AT_LINE),
    ("local t = setmetatable({}, {__concat = function(a, b) return a .. b end}) "
     "return pcall(function() return t .. 1 end)", C_AT_LINE),
    ("local function f() string.gsub('x', 'x', f) end return pcall(f)", C),
    ("local function f(a, b) table.sort({2, 1}, f) return a < b end return pcall(table.sort, {2, 1}, f)", C),
    ("local function f() return tostring(setmetatable({}, {__tostring = f})) end return pcall(f)", C),
    ("local function f() local ok, m = pcall(f) if not ok then error(m, 0) end end return pcall(f)", C),
]  # fmt: skip


@pytest.mark.parametrize("program, message", ENDLESS)
def test_endless_program(program: str, message: str) -> None:
    assert lua_results(program) == (False, message)


def test_message_handler_of_an_overflow() -> None:
    program = "local function f() f() end return xpcall(f, string.upper)"
    assert lua_results(program) == (False, "DEEP.LUA:1: STACK OVERFLOW")


def test_overflow_in_a_message_handler() -> None:
    program = "local function f() f() end return xpcall(f, function(m) f() return m end)"
    assert lua_results(program) == (False, "error in error handling")


def test_program_goes_on_after_an_overflow() -> None:
    program = "local n = 0 local function f() f() end for i = 1, 3 do if not pcall(f) then n = n + 1 end end return n"
    assert lua_results(program) == 3
