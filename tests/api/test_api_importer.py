"""Lua files that Python imports, and the cache of their code."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from conftest import PATH, python

import luac2py
from luac2py import codecache
from luac2py.source import Source


@pytest.fixture
def importer(folder, monkeypatch):
    """A folder on Python's path, with the importer installed."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    luac2py.install_importer()
    yield folder
    luac2py.uninstall_importer()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    importlib.invalidate_caches()
    return path


def caches(folder: Path) -> list[str]:
    return sorted(os.listdir(folder / "__pycache__")) if (folder / "__pycache__").exists() else []


def test_a_file(importer):
    path = write(importer / "game1.lua", "return {name = 'é', file = select(2, ...), mod = ...}")
    game = importlib.import_module("game1")
    assert (game.name, game.file, game.mod) == ("é", str(path), "game1")
    assert (game.__file__, game.__spec__.origin, game.__name__) == (str(path), str(path), "game1")
    assert game.__loader__.get_source("game1").startswith("return {name = 'é'")
    assert not game.__loader__.is_package("game1")


def test_packages(importer):
    write(importer / "pack" / "init.lua", "return {part = false, name = ...}")
    write(importer / "pack" / "part.lua", "return {name = ...}")
    write(importer / "pack" / "deep" / "leaf.lua", "return {up = require 'pack.part'}")
    leaf = importlib.import_module("pack.deep.leaf")
    pack = sys.modules["pack"]
    assert (pack.name, leaf.up.name) == ("pack", "pack.part")
    part = importlib.import_module("pack.part")
    assert pack.part is part
    assert part.name == "pack.part"
    assert leaf.up is luac2py.to_lua(part)
    assert pack.__path__ == [str(importer / "pack")]


def test_the_chunk_runs_once(importer):
    write(importer / "once1.lua", "runs = (runs or 0) + 1 return {runs = runs}")
    write(importer / "user1.lua", "return {once = require 'once1'}")
    user = importlib.import_module("user1")
    once = importlib.import_module("once1")
    assert (user.once.runs, once.runs) == (1, 1)
    assert importlib.reload(once) is once
    assert once.runs == 2


def test_other_states_require_from_the_path_too(importer):
    write(importer / "lib1.lua", "count = (count or 0) + 1 return {count = count}")
    state = luac2py.State()
    assert state.require("lib1").count == 1
    assert importlib.import_module("lib1").count == 1
    write(importer / "wrong1.lua", "x = = 1")
    with pytest.raises(luac2py.LuaError, match="error loading module 'wrong1' from file"):
        state.require("wrong1")


def test_python_modules_come_first(importer):
    write(importer / "both.lua", "return {kind = 'lua'}")
    write(importer / "both.py", "kind = 'python'")
    assert importlib.import_module("both").kind == "python"
    write(importer / "json.lua", "return {}")
    import json

    assert importlib.reload(json).dumps([1]) == "[1]"


def test_the_source_of_a_built_module_comes_before_it(importer):
    source = write(importer / "twice.lua", "return {version = 1}")
    write(importer / "twice.py", luac2py.compile(source.read_text(), name="twice.lua").python_source())
    write(source, "return {version = 2}")
    assert importlib.import_module("twice").version == 2


def test_errors(importer):
    write(importer / "broken.lua", "local x = 1\nx = = 2")
    with pytest.raises(SyntaxError) as caught:
        importlib.import_module("broken")
    assert (caught.value.filename, caught.value.lineno) == (str(importer / "broken.lua"), 2)
    write(importer / "failing.lua", "local function f(t) return t.x.y end\nlocal r = f({})")
    with pytest.raises(luac2py.LuaError) as caught:
        importlib.import_module("failing")
    assert "failing" not in sys.modules
    last = traceback.extract_tb(caught.tb)[-1]
    assert (last.filename, last.lineno, last.line) == (
        *(str(importer / "failing.lua"), 1, "local function f(t) return t.x.y end"),
    )
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("nowhere_at_all")


def test_options():
    with pytest.raises(ValueError, match="invalidation is one of timestamp"):
        luac2py.install_importer(invalidation="never")
    with pytest.raises(ValueError, match="level 2"):
        luac2py.install_importer(optimize=2)


def test_it_is_installed_once():
    before = list(sys.meta_path)
    luac2py.install_importer()
    luac2py.install_importer(optimize=0)
    assert len(sys.meta_path) == len(before) + 1
    luac2py.uninstall_importer()
    luac2py.uninstall_importer()
    assert sys.meta_path == before


# The cache


@pytest.fixture
def compiled(monkeypatch):
    """The sources that were compiled."""
    names: list[str] = []
    compile_code = codecache.compile_code

    def note(source: Source, optimize: int):
        names.append(os.path.basename(source.name))
        return compile_code(source, optimize)

    monkeypatch.setattr(codecache, "compile_code", note)
    return names


def load(path: Path, **options):
    return codecache.load_code(str(path), "@" + str(path), **options)


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return write(tmp_path / "cached.lua", "return 1")


def test_code_is_cached_by_time_stamp(file, compiled):
    load(file)
    assert caches(file.parent) == [f"cached.lua.{sys.implementation.cache_tag}.opt-1.pyc"]
    load(file)
    assert compiled == ["cached.lua"]
    write(file, "return 10")
    load(file)
    assert len(compiled) == 2
    os.utime(file, (1, 1))
    load(file)
    assert len(compiled) == 3
    load(file, optimize=0)
    assert len(compiled) == 4
    assert len(caches(file.parent)) == 2


@pytest.mark.parametrize("flags, again", [(codecache.CHECKED_HASH, 2), (codecache.UNCHECKED_HASH, 1)])
def test_code_is_cached_by_hash(file, compiled, flags, again):
    load(file, flags=flags)
    os.utime(file, (1, 1))
    load(file)
    assert len(compiled) == 1
    write(file, "return 2")
    load(file)
    assert len(compiled) == again


def test_reproducible_builds_use_hashes(file, compiled, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    load(file)
    cache = file.parent / "__pycache__" / caches(file.parent)[0]
    assert int.from_bytes(cache.read_bytes()[4:8], "little") == codecache.CHECKED_HASH


@pytest.mark.parametrize(
    "damage", [lambda data: data[:20], lambda data: data[:-5], lambda data: b"", lambda data: b"x" * 99]
)
def test_damaged_caches_are_written_anew(file, compiled, damage):
    load(file)
    cache = file.parent / "__pycache__" / caches(file.parent)[0]
    good = cache.read_bytes()
    cache.write_bytes(damage(good))
    load(file)
    assert len(compiled) == 2
    assert cache.read_bytes()[:24] == good[:24]


def test_caches_of_another_compiler_do_not_count(file, compiled, monkeypatch):
    load(file)
    monkeypatch.setattr(codecache, "_fingerprint", b"another!")
    load(file)
    assert len(compiled) == 2


def test_moved_files_are_compiled_anew(file, compiled):
    load(file)
    moved = file.parent / "moved"
    moved.mkdir()
    file.rename(moved / "cached.lua")
    (file.parent / "__pycache__").rename(moved / "__pycache__")
    assert load(moved / "cached.lua").co_filename == str(moved / "cached.lua")
    assert len(compiled) == 2


def test_where_and_whether_caches_are_written(file, compiled, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    load(file)
    assert caches(file.parent) == []
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "prefix"))
    load(file)
    assert caches(file.parent) == []
    assert [path.name[:10] for path in (tmp_path / "prefix").rglob("*.pyc")] == ["cached.lua"]
    blocked = write(tmp_path / "blocked" / "cached.lua", "return 1")
    write(tmp_path / "blocked" / "__pycache__", "a file")
    monkeypatch.setattr(sys, "pycache_prefix", None)
    assert load(blocked) is not None


def test_many_processes_at_once(tmp_path):
    lines = [f"function M.f{n}(x) return x + {n} end" for n in range(200)]
    write(tmp_path / "big.lua", "local M = {}\n" + "\n".join(lines) + "\nreturn M")
    write(tmp_path / "main.py", "import big; print(big.f7(1))")
    environment = {**os.environ, "PYTHONPATH": PATH, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "luac2py.importer", "main.py"]
    for _ in range(2):
        processes = [
            subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            for _ in range(4)
        ]
        assert [process.communicate(timeout=120)[0] for process in processes] == [b"8\n"] * 4
        (cache,) = [name for name in caches(tmp_path) if name.startswith("big")]
        assert cache.endswith(".opt-1.pyc")
        (tmp_path / "__pycache__" / cache).unlink()


def test_require_keeps_code(tmp_path, compiled, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rules = write(tmp_path / "rules.lua", "return ... .. 1")

    def required(name: str = "rules"):
        with luac2py.State() as state:
            state.execute("package.path = ...", f"{tmp_path}/?.lua")
            return state.eval("(require(...))", name)

    assert [required(), required()] == ["rules1", "rules1"]
    assert compiled == ["rules.lua"]
    assert caches(tmp_path) == [f"rules.lua.{sys.implementation.cache_tag}.opt-1.pyc"]
    # of the same size and in the same second
    before = os.stat(rules).st_mtime_ns
    write(rules, "return ... .. 2")
    os.utime(rules, ns=(before, before + 1))
    assert required() == "rules2"
    assert compiled == ["rules.lua"] * 2
    write(rules, "return =")
    with pytest.raises(luac2py.LuaError, match=r"error loading module 'rules' .*\n\t.*rules.lua:1: unexpected symbol"):
        required()
    write(tmp_path / "shebang.lua", "#!/usr/bin/lua\nreturn debug.getinfo(1, 'l').currentline")
    assert [required("shebang"), required("shebang")] == [2, 2]


def test_loadfile_keeps_nothing(tmp_path, compiled, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file = write(tmp_path / "rules.lua", "return 1")
    with luac2py.State() as state:
        assert state.eval("loadfile(...)()", str(file)) == 1
    assert caches(tmp_path) == []


# The command


def test_the_command(tmp_path):
    write(tmp_path / "app" / "game.lua", "return {name = 'the game'}")
    write(tmp_path / "app" / "main.py", "import sys, game; print(game.name, sys.argv[1:], __name__, __file__)")
    done = python("-m", "luac2py.importer", "app/main.py", "a", "-b", cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("the game ['a', '-b'] __main__ app/main.py\n", "")
    done = python("-m", "luac2py.importer", "-m", "main", "x", cwd=tmp_path / "app")
    assert done.stdout.startswith("the game ['x'] __main__")
    done = python("-m", "luac2py.importer", cwd=tmp_path)
    assert (done.returncode, done.stderr[:33]) == (2, "usage: python -m luac2py.importer")


def test_importing_from_the_cache_is_fast(tmp_path):
    write(tmp_path / "game.lua", "return {name = 'the game'}")
    code = "import luac2py, sys; luac2py.install_importer(); import game; print('luac2py.parser' in sys.modules)"
    assert python("-c", code, cwd=tmp_path).stdout == "True\n"
    assert python("-c", code, cwd=tmp_path).stdout == "False\n"
