"""Errors that cross between Lua and Python."""

from __future__ import annotations

import pickle
import traceback

import pytest

import luac2py
from luac2py import LuaError

FAILING = """\
local function inner(t)
  return t.x.y
end
function fail() local r = inner({}) return r end
"""


class Boom(Exception):
    pass


def boom(*args):
    raise Boom("böse", args)


@pytest.fixture
def failing(state):
    state.execute(FAILING, name="game.lua")
    return state


def test_fields(failing):
    with pytest.raises(LuaError) as caught:
        failing.globals.fail()
    error = caught.value
    assert error.value == str(error) == "game.lua:2: attempt to index a nil value (field 'x')"
    assert (error.file, error.line) == ("game.lua", 2)
    assert error.traceback == (
        "stack traceback:\n\tgame.lua:2: in upvalue 'inner'\n\tgame.lua:4: in function 'fail'\n\t[C]: in ?"
    )
    assert error.args == (error.value,)


def test_lua_lines_in_the_python_traceback(failing, tmp_path):
    with pytest.raises(LuaError) as caught:
        failing.globals.fail()
    entries = [(entry.filename, entry.lineno, entry.name) for entry in traceback.extract_tb(caught.tb)]
    assert entries[-2:] == [("game.lua", 4, "fail"), ("game.lua", 2, "inner")]
    text = "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
    assert text.endswith("luac2py_runtime.LuaError: game.lua:2: attempt to index a nil value (field 'x')\n")
    assert text.count("Traceback") == 1


def test_lines_of_code_that_is_in_no_file(state):
    with pytest.raises(LuaError) as caught:
        state.execute("local t = nil\nlocal x = t.field")
    assert traceback.extract_tb(caught.tb)[-1].line == "local x = t.field"
    with pytest.raises(LuaError) as caught:
        state.execute("local t = nil\nlocal x = t.other")
    assert traceback.extract_tb(caught.tb)[-1].line == "local x = t.other"


@pytest.mark.parametrize(
    "code, value, text",
    [
        ("error('é', 0)", "é", "é"),
        ("error('\\xff', 0)", b"\xff", "\\xff"),
        ("error(12, 0)", 12, "12"),
        ("error()", None, "(error object is a nil value)"),
        ("error(true)", True, "(error object is a boolean value)"),
    ],
)
def test_error_objects(state, code, value, text):
    with pytest.raises(LuaError) as caught:
        state.execute(code)
    assert caught.value.value == value
    assert type(caught.value.value) is type(value)
    assert str(caught.value) == text


def test_tables_as_error_objects(state):
    with pytest.raises(LuaError) as caught:
        state.execute("error({code = 7})")
    assert caught.value.value.code == 7
    with pytest.raises(LuaError, match="seven"):
        state.execute("error(setmetatable({}, {__tostring = function() return 'seven' end}))")


def test_python_exceptions_arrive_as_themselves(state):
    state.globals.boom = boom
    with pytest.raises(Boom) as caught:
        state.execute("local function f(...) local r = boom(...) return r end f(1, 'é')", name="call.lua")
    assert caught.value.args == ("böse", (1, "é"))
    names = [entry.name for entry in traceback.extract_tb(caught.tb)]
    assert names[-3:] == ["main", "f", "boom"]


@pytest.mark.parametrize(
    "code",
    [
        "local ok, e = pcall(boom) error(e)",
        "local ok, e = pcall(boom) error(e, 0)",
        "local ok, e = xpcall(boom, function(e) return e end) error(e)",
        "coroutine.wrap(function() boom() end)()",
        "local co = coroutine.create(boom) local ok, e = coroutine.resume(co) error(e)",
        "local x <close> = setmetatable({}, {__close = function() end}) boom()",
        "for i in boom do end",
        "return setmetatable({}, {__index = boom}).x",
        "table.sort({3, 2, 1}, boom)",
        "string.gsub('x', 'x', boom)",
        "assert(pcall(boom))",
    ],
)
def test_whatever_they_come_through(state, code):
    state.globals.boom = boom
    with pytest.raises(Boom):
        state.execute(code)


def test_pcall_gets_them_as_values(state):
    state.globals.boom = boom
    ok, value = state.eval("pcall(boom, 1)")
    assert ok is False
    assert isinstance(value, Boom)
    code = "local ok, e = pcall(boom) return type(e), tostring(e), 'error: ' .. e, e.args[1]"
    assert state.execute(code) == ("userdata", "Boom: ('böse', ())", "error: Boom: ('böse', ())", "böse")
    assert state.eval("select(2, pcall(...))", lambda: 1 / 0).__class__ is ZeroDivisionError
    assert isinstance(state.eval("select(2, pcall(...))", lambda: int("x")), ValueError)


def test_exceptions_of_functions_in_c(state):
    state.globals.ord = ord
    assert isinstance(state.eval("select(2, pcall(ord, 'long'))"), TypeError)
    with pytest.raises(TypeError):
        state.eval("ord('long')")


def test_lua_errors_pass_through_python(state):
    state.globals.call = lambda f: f()
    state.execute("function fail() error({code = 1}) end")
    assert state.eval("select(2, pcall(call, fail)).code") == 1
    with pytest.raises(LuaError) as caught:
        state.execute("call(fail)")
    assert caught.value.value.code == 1

    def translate(f):
        try:
            f()
        except LuaError as error:
            raise Boom(error.value.code) from error

    state.globals.translate = translate
    with pytest.raises(Boom, match="1"):
        state.execute("translate(fail)")


def test_python_raises_lua_errors(state):
    def fail(value):
        raise LuaError(value)

    state.globals.fail = fail
    assert state.eval("select(2, pcall(fail, 'é'))") == "é"
    assert state.execute("local _, e = pcall(fail, {n = 1}) return type(e), e.n") == ("table", 1)
    with pytest.raises(LuaError) as caught:
        state.execute("fail('é')")
    assert caught.value.value == str(caught.value) == "é"


def test_stack_overflows(state):
    state.execute("local function f() return 1 + f() end function deep() return f() end")
    with pytest.raises(LuaError, match="stack overflow"):
        state.globals.deep()
    code = "local function f(n) return n == 0 and 0 or 1 + f(n - 1) end return f"
    assert luac2py.run_deep(lambda: state.execute(code)(50_000)) == 50_000


def test_what_is_no_error_passes_everything(state):
    def stop():
        raise KeyboardInterrupt

    state.globals.stop = stop
    with pytest.raises(KeyboardInterrupt):
        state.execute("pcall(stop)")
    with pytest.raises(SystemExit) as caught:
        state.execute("pcall(os.exit, 3)")
    assert caught.value.code == 3


def test_syntax_errors(state):
    with pytest.raises(luac2py.LuaSyntaxError) as caught:
        state.execute("x = 1\ny = = 2", name="bad.lua")
    error = caught.value
    assert isinstance(error, LuaError)
    assert isinstance(error, SyntaxError)
    assert error.value == str(error) == "bad.lua:2: unexpected symbol near '='"
    assert (error.file, error.line, error.filename, error.lineno, error.text) == ("bad.lua", 2, "bad.lua", 2, "y = = 2")
    assert 'File "bad.lua", line 2' in "".join(traceback.format_exception(type(error), error, None))
    assert pickle.loads(pickle.dumps(error)).line == 2


def test_errors_can_be_pickled(state):
    with pytest.raises(LuaError) as caught:
        state.execute("error('é', 0)")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.value, str(copy), copy.traceback) == ("é", "é", caught.value.traceback)
