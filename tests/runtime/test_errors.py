"""LuaError, levels, Python's own exceptions, tracebacks."""

from __future__ import annotations

from typing import Any

import pytest
from oracle import lua

from luac2py.driver import load_function
from luac2py_runtime import state as states
from luac2py_runtime.errors import LuaError, lua_error, runtime_error, translate, type_name, type_name_of
from luac2py_runtime.frames import register_library
from luac2py_runtime.state import State
from luac2py_runtime.table import LuaTable


def run(source: str, *args: Any, optimize: int = 1, **names: Any) -> Any:
    """Run a chunk in a state of its own, with some more globals."""
    state = State()
    for name, value in names.items():
        setattr(state.globals, name, value)
    return load_function(source, "@case.lua", optimize, state)(*args)


def failure(source: str, **names: Any) -> LuaError:
    with pytest.raises(Exception) as caught:
        run(source, **names)
    return translate(caught.value)


class TestLuaError:
    def test_fields(self) -> None:
        error = failure("local function f()\n  local t\n  t.x = 1\nend\n\nf()")
        assert error.value == str(error) == "case.lua:3: attempt to index a nil value (local 't')"
        assert (error.file, error.line) == ("case.lua", 3)
        assert error.traceback.split("\n\t")[:3] == [
            "stack traceback:",
            "case.lua:3: in local 'f'",
            "case.lua:6: in main chunk",
        ]

    def test_value_that_is_no_string(self) -> None:
        assert failure("error({1})").value.λarray == [None, 1]  # type: ignore[attr-defined]
        assert str(failure("error({1})")) == "(error object is a table value)"
        assert str(failure("error()")) == "(error object is a nil value)"
        assert str(failure("error(1.0)")) == "1.0"
        assert str(failure("error(setmetatable({}, {__tostring = function() return 'shown' end}))")) == "shown"

    def test_text_is_utf8(self) -> None:
        assert str(failure("error('caf\xc3\xa9', 0)")) == "caf\u00e9"
        assert str(failure("error('\\xff', 0)")) == "\ufffd"

    def test_made_by_python(self) -> None:
        error = LuaError("x")
        assert (error.file, error.line, error.traceback) == (None, None, "stack traceback:\n\t[C]: in ?")


def test_types() -> None:
    values = [None, True, 1, 1.5, "x", run, len, LuaTable(), object()]
    names = ["nil", "boolean", "number", "number", "string", "function", "function", "table", "userdata"]
    assert [type_name(value) for value in values] == names
    assert type_name_of(run("return setmetatable({}, {__name = 'My'})")) == "My"
    assert type_name(run("return setmetatable({}, {__name = 'My'})")) == "table"


class TestPositions:
    """Levels count library functions and Lua functions, and nothing else."""

    def test_library_function(self) -> None:
        def fails(level: Any = None, *_: Any) -> Any:
            raise helper(level)

        def helper(level: int) -> LuaError:
            return lua_error("m", level)

        register_library("test", {"fails": fails})
        source = "local function f(level)\n  fails(level)\nend\n\nf(...)"
        messages = []
        for level in range(4):
            with pytest.raises(LuaError) as caught:
                run(source, level, fails=fails)
            messages.append(caught.value.value)
        assert messages == ["m", "case.lua:2: m", "case.lua:5: m", "m"]

    def test_core(self) -> None:
        def fails(*_: Any) -> Any:
            raise runtime_error("m")

        def callback(*_: Any) -> Any:
            raise runtime_error("m")

        register_library("test", {"fails": fails})
        assert failure("fails()", fails=fails).value == "m"
        # a Python function that is no library function is not there for Lua
        assert failure("\ncallback()", callback=callback).value == "case.lua:2: m"

    def test_block_of_a_loop(self) -> None:
        source = "for i = 1, 2 do\n  local f = function() return i end\n  error('m')\nend"
        assert failure(source).value == "case.lua:3: m"

    @pytest.mark.parametrize("optimize", [0, 1])
    def test_tail_calls_are_no_levels(self, optimize: int) -> None:
        source = "local function f() error('m', 2) end\nlocal function g()\n return f() end\nlocal x = 1 + g()"
        with pytest.raises(LuaError) as caught:
            run(source, optimize=optimize)
        assert caught.value.value == "case.lua:4: m"


class TestTranslation:
    def test_errors_of_python_functions(self) -> None:
        def callback(*_: Any) -> Any:
            raise ValueError("caf\u00e9")

        error = failure("callback()", callback=callback)
        assert error.value == "ValueError: caf\xc3\xa9"
        assert isinstance(error.__cause__, ValueError)
        assert failure("callback('x')", callback=int).value == "ValueError: invalid literal for int() with base 10: 'x'"
        assert failure("callback(nil)", callback=len).value == "TypeError: object of type 'NoneType' has no len()"

    def test_a_lua_error_stays(self) -> None:
        error = LuaError(1)
        assert translate(error) is error

    @pytest.mark.parametrize("exception", [KeyboardInterrupt(), SystemExit(1), GeneratorExit()])
    def test_what_is_no_error(self, exception: BaseException) -> None:
        def callback(*_: Any) -> Any:
            raise exception

        with pytest.raises(type(exception)):
            run("pcall(callback)", callback=callback)

    def test_memory(self) -> None:
        def callback(*_: Any) -> Any:
            raise MemoryError

        assert failure("callback()", callback=callback).value == "not enough memory"

    def test_bugs_of_the_runtime_stay_what_they_are(self) -> None:
        namespace: dict = {"__name__": "luac2py_runtime.broken"}
        exec("def broken(*_):\n    return 1 + None", namespace)
        with pytest.raises(TypeError, match="unsupported operand"):
            run("pcall(broken)", broken=namespace["broken"])

    def test_same_message_at_every_level(self) -> None:
        source = "local ok, m = pcall(function()\n"
        source += " local x <close> = setmetatable({}, {__close = function(_, e) seen = e end})\n"
        source += " return nofield.x end) return m == seen and m"
        assert run(source) == "case.lua:3: attempt to index a nil value (global 'nofield')"


# Tracebacks

TRACED = """
local n, ask = ...
local function rec(n) if n == 0 then ask() end rec(n - 1) return 1 end
function globalf() rec(n) return 1 end
local t = {}
function t.field() globalf() return 1 end
function t:method() t.field() end
local mt = setmetatable({}, {
  __add = function() t:method() return 1 end,
  __index = function(t, k) return t + 1 end,
  __newindex = function(t, k) local x = t[k] end,
  __concat = function(t) t.x = 1 end,
  __close = function(t) local x = t .. 1 end,
  __call = function(t) do local x <close> = t end return 1 end,
})
local function tail() return mt() end
string.foo = function() local x = tail() return 1 end
for i in function() string.foo() end do end
"""

TRACEBACKS = [
    "local s; local function ask() s = debug.traceback('m') n() end",
    "local s; local function ask() s = debug.traceback('m', 2) n() end",
    "local s; local function ask() s = debug.traceback('m', 0) n() end",
    "local s; local function ask() table.sort({1, 2}, function() s = debug.traceback() n() end) end",
    "local s; local function ask() xpcall(string.rep, function(m) s = debug.traceback(m) end) n() end",
    "local s; local function ask() xpcall(n.x, function(m) s = debug.traceback(m) end) n() end",
    "local s; local function ask() xpcall(function() local x = n.x.y end, function(m) s = debug.traceback(m) end)"
    " n() end",
    "local s; local function ask() xpcall(function() gg(n) end, function(m) s = debug.traceback(m) end) n() end",
    "local s; local function ask() xpcall(function() n.x = n + 1 end, function(m) s = debug.traceback(m) end) n() end",
    "local s; local function ask() xpcall(function() error('e') end, function(m) s = debug.traceback(m) end) n() end",
    "local s; local function ask() pcall(coroutine.wrap(function() s = debug.traceback() end)) n() end",
    "local s; local function ask() local c = coroutine.create(function() local x = n.x.y end) coroutine.resume(c)"
    " s = debug.traceback(c) n() end",
]


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("depth", [1, 4, 5, 6, 200])
@pytest.mark.parametrize("case", TRACEBACKS)
def test_traceback(case: str, depth: int, optimize: int) -> None:
    # in a coroutine, whose stack ends alike everywhere
    source = "local n = {} " + case + " local main = chunk or load(..., '=traced') chunk = nil\n"
    source += f"coroutine.wrap(function() pcall(main, {depth}, ask) end)()\nreturn s"
    expected: list[Any] = lua(source, TRACED, name="@case.lua")
    state = State()
    states.set_current(state)
    try:
        state.globals.chunk = load_function(TRACED, "=traced", optimize, state)
        assert [load_function(source, "@case.lua", optimize, state)()] == expected
    finally:
        states.set_current(None)
