"""Built Lua programs as Python modules."""

from __future__ import annotations

import importlib
import sys
import traceback

import pytest
from conftest import python

import luac2py
from luac2py_runtime.module import LuaModule

GAME = """\
local game = {title = "Größe", runs = 0, version = {major = 1, "a"}}
game.runs = game.runs + 1
local hits = 0
function game.hit(by) hits = hits + (by or 1) return hits end
function game.swap(a, b) return b, a end
function game.nothing() end
function game.fail(t)
  return t.x.y
end
game.name, game.file = ...
return game
"""


def test_fields_of_the_table_it_returns(build):
    game = build(GAME)
    assert isinstance(game, LuaModule)
    assert (game.title, game.runs, game.version.major, game.version[1]) == ("Größe", 1, 1, "a")
    assert (game.hit(), game.hit(5), game.swap("é", 1), game.nothing()) == (1, 6, (1, "é"), None)
    assert game.name == "game"
    assert game.file == game.__file__
    assert "hit" in dir(game)
    with pytest.raises(AttributeError, match="module 'game' has no attribute 'nowhere'"):
        _ = game.nowhere
    with pytest.raises(ImportError):
        exec("from game import nowhere")


def test_it_runs_once(build):
    game = build("counter = (counter or 0) + 1 return {count = counter}", "once")
    assert importlib.import_module("once") is game
    assert game.count == 1
    assert luac2py.default_state().require("once").count == 1


def test_attributes_can_be_set(build):
    game = build(GAME)
    game.title = "new"
    game.list = [1, 2]
    assert game.title == "new"
    assert game.list[2] == 2
    assert luac2py.to_python(game)["list"] == [1, 2]
    del game.title
    assert not hasattr(game, "title")


def test_globals_are_attributes_without_a_table(build):
    script = build("level = 3 print = print function add(a, b) return a + b end", "script")
    assert (script.level, script.add(1, 2)) == (3, 3)
    assert not hasattr(script, "string")
    assert not hasattr(script, "print")
    assert dir(script) == ["add", "level"]


def test_globals_that_change_later(build):
    script = build("function set(v) later = v end", "setting")
    assert not hasattr(script, "later")
    script.set("é")
    assert script.later == "é"


def test_reload(build):
    game = build(GAME)
    assert game.hit() == 1
    again = importlib.reload(game)
    assert again.hit() == 1
    assert sys.modules["game"] is again


def test_inherited_fields(build):
    game = build("return setmetatable({own = 1}, {__index = {base = 2}})", "derived")
    assert (game.own, game.base) == (1, 2)
    strict = build("return setmetatable({}, {__index = function(_, k) error('no ' .. k) end})", "strict")
    assert not hasattr(strict, "x")


def test_functions_of_the_package_take_modules(build):
    game = build("return {b = 1, 'x', twice = function(self, n) return n * 2 end}", "taken")
    assert dict(luac2py.items(game)).keys() == {1, "b", "twice"}
    assert luac2py.to_python(build("return {1, 2}", "sequence")) == [1, 2]
    assert luac2py.call_method(game, "twice", 4) == 8


def test_modules_cross(build):
    game = build(GAME)
    state = luac2py.default_state()
    assert state.eval("(...).title", game) == "Größe"
    assert luac2py.State().eval("type((...)), (...).title", game) == ("userdata", "Größe")


def test_lua_lines_in_tracebacks(build, folder):
    game = build(GAME)
    with pytest.raises(luac2py.LuaError) as caught:
        game.fail({})
    last = traceback.extract_tb(caught.tb)[-1]
    assert (last.filename, last.lineno, last.line) == (str(folder / "game.lua"), 8, "return t.x.y")
    assert (caught.value.file, caught.value.line) == ("game.lua", 8)


@pytest.mark.parametrize("change", ["missing", "newer", "python"])
def test_python_lines_in_tracebacks(build, folder, monkeypatch, change):
    game = build(GAME)
    del sys.modules["game"]
    if change == "missing":
        (folder / "game.lua").unlink()
    elif change == "newer":
        import os

        os.utime(folder / "game.lua", (4e9, 4e9))
    else:
        monkeypatch.setenv("LUAC2PY_LINES", "python")
    game = importlib.import_module("game")
    with pytest.raises(luac2py.LuaError, match="game.lua:8: attempt to index a nil value .field 'x'.") as caught:
        game.fail({})
    assert traceback.extract_tb(caught.tb)[-1].filename == str(folder / "game.py")
    assert (caught.value.file, caught.value.line) == ("game.lua", 8)


def test_errors_on_import(build):
    with pytest.raises(luac2py.LuaError, match="game.lua:1: no"):
        build("error('no')")
    assert "game" not in sys.modules


TREE = {
    "main.lua": "local shapes = require 'shapes' local area = require 'shapes.area' print(shapes.name, area(3), ...)",
    "shapes/init.lua": "return {name = ...}",
    "shapes/area.lua": "return function(r) return r * r end",
}


@pytest.fixture
def built_tree(tmp_path):
    for name, text in TREE.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    done = python("-m", "luac2py", "build", "source", "-o", "built", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    return tmp_path / "built"


def test_built_trees_require_each_other(built_tree, tmp_path):
    for cwd in (tmp_path, built_tree):
        done = python(str(built_tree / "main.py"), "a", cwd=cwd)
        assert (done.stdout, done.stderr) == ("shapes\t9\ta\n", "")


def test_built_trees_are_packages(built_tree, tmp_path):
    code = "import shapes.area, luac2py_runtime as lua; print(shapes.name, shapes.area, lua.LuaTable)"
    done = python("-c", code, cwd=built_tree)
    assert done.stderr == ""
    assert done.stdout.startswith("shapes <module 'shapes.area'")


def test_a_built_module_needs_no_compiler(built_tree):
    code = (
        "import sys; sys.modules['luac2py'] = None\n"
        "import shapes, main, luac2py_runtime as lua\n"
        "print(lua.items(shapes), [m for m in sys.modules if m.startswith('luac2py.')])"
    )
    done = python("-c", code, cwd=built_tree)
    assert done.stderr == ""
    assert done.stdout.startswith("shapes\t9\tmain")
    assert done.stdout.endswith("[]\n")


def test_a_python_module_is_no_lua_module(tmp_path):
    (tmp_path / "main.lua").write_text("print(pcall(require, 'json'))")
    python("-m", "luac2py", "build", "main.lua", cwd=tmp_path)
    done = python("main.py", cwd=tmp_path)
    assert done.stdout.startswith("false\tmodule 'json' not found:\n\tno field package.preload['json']\n\tno file")


def test_importing_the_compiler_is_light(tmp_path):
    code = "import sys, typing; before = set(sys.modules); import luac2py; print(sorted(set(sys.modules) - before))"
    done = python("-c", code, cwd=tmp_path)
    loaded = eval(done.stdout)
    assert [name for name in loaded if name.startswith("luac2py.")] == []
    assert not {"ast", "black", "click"} & set(loaded)
    assert len(loaded) < 12


def test_public_names():
    for name in luac2py.__all__:
        value = getattr(luac2py, name)
        assert isinstance(value, str) or value.__doc__, name
    assert set(luac2py.__all__) <= set(dir(luac2py))
    with pytest.raises(AttributeError):
        _ = luac2py.nothing


def test_modules_that_are_loaded_from_their_file(build, folder):
    """The recipe of importlib's documentation, with and without a place in sys.modules."""
    import importlib.util

    build(GAME)
    for name, registered in (("loaded_a", True), ("loaded_b", False)):
        spec = importlib.util.spec_from_file_location(name, folder / "game.py")
        module = importlib.util.module_from_spec(spec)
        if registered:
            sys.modules[name] = module
        spec.loader.exec_module(module)
        assert (module.title, module.hit(2), module.name) == ("Größe", 2, name)
        assert not hasattr(module, "add")
        assert "hit" in dir(module)
        module.title = "x"
        assert module.title == "x"
        assert module.__file__ == str(folder / "game.py")


def test_modules_that_are_executed(folder, build):
    build("return {x = 1, f = function() return nothing end}", "executed")
    namespace = {"__name__": "executed_too"}
    exec((folder / "executed.py").read_text(), namespace)
    assert sys.modules.pop("executed_too").x == 1
