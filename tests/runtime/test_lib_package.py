"""Modules against the reference (§6.3)."""

from __future__ import annotations

from pathlib import Path

import pytest
from lualib import same, same_program

PROGRAMS = {
    "preload": """
        package.preload.one = function(...) return {select("#", ...), ...} end
        local t, data = require("one")
        return t[1], t[2], t[3], data, require("one") == t, package.loaded.one == t""",
    "modules that return nothing": "package.preload.none = function() end return require('none')",
    "modules that return false": (
        "package.preload.no = function() return false end return require('no'), package.loaded.no"
    ),
    "modules that set themselves": (
        "package.preload.own = function(n) package.loaded[n] = 'own' end return require('own')"
    ),
    "not found": "package.path = './?.none;/x/?.none' package.cpath = './?.so' return pcall(require, 'a.b')",
    "no path": "package.path = nil return pcall(require, 'x')",
    "no searchers": "package.searchers = nil return pcall(require, 'x')",
    "own searchers": """
        local function third(n) return function(...) return ... end, "data" end
        package.searchers = {function() return "\\n\\tfirst" end, function() end, third}
        return require("x")""",
    "loaders that fail": "package.preload.bad = function() error('failed', 0) end return pcall(require, 'bad')",
    "searchpath": "return package.searchpath('a.b', './?.x;/y/?/?.z'), package.searchpath('a-b', '?', '-', '+')",
    "config": "return package.config, type(package.path), type(package.cpath), #package.searchers",
    "names of the libraries": """
        local names = {}
        for name, library in pairs(package.loaded) do
            if _G[name] == library and name ~= "python" then names[#names + 1] = name end
        end
        table.sort(names)
        return table.concat(names, " ")""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    same_program(PROGRAMS[name])


def test_files(tmp_path: Path) -> None:
    (tmp_path / "mod.lua").write_text("local name, path = ... return {name = name, path = path, x = 5}")
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "sub.lua").write_text("return ...")
    (tmp_path / "wrong.lua").write_text("x = = 1")
    (tmp_path / "raises.lua").write_text("#!first line\nerror('raised')")
    source = f"""package.path = {str(tmp_path)!r} .. "/?.lua"
    local m, path = require("mod")
    local a, b = require("pack.sub")
    local c, d = pcall(require, "wrong")
    local e, f = pcall(require, "raises")
    return m.name, m.path == path, m.x, require("mod") == m, a, b, c, d, e, f,
        package.searchpath("pack.sub", package.path)"""
    same_program(source)


def test_files_by_name(tmp_path: Path) -> None:
    path = tmp_path / "file.lua"
    path.write_bytes(
        b"\xef\xbb\xbf# comment\nlocal a = ... x = a return 'results', a, debug.getinfo(1, 'l').currentline"
    )
    source = f"""local f = loadfile({str(path)!r}, "t", {{debug = debug}})
    return f(1), x, dofile({str(path)!r})"""
    same_program(source)
    (tmp_path / "wrong.lua").write_text("return +")
    same_program(f"return loadfile({str(tmp_path / 'wrong.lua')!r}), pcall(dofile, {str(tmp_path / 'wrong.lua')!r})")


@pytest.mark.parametrize("name", ["require", "package.searchpath", "package.loadlib"])
def test_wrong_arguments(name: str) -> None:
    for arguments in (
        [],
        [None],
        [[]],
        ["x"] if name != "require" else [True],
        ["x", []] if name != "require" else [True],
    ):
        same(name, *arguments)
