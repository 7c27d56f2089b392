"""Modules (§6.3): `require` for Lua files, through the searchers of `package`."""

from __future__ import annotations

import os

from ..arguments import NONE, check_string, opt_string
from ..calling import call, is_function
from ..errors import LuaError, lua_error
from ..frames import register_library
from ..numbers import tostring_number
from ..operators import index, setindex
from ..results import adjust, first
from ..state import current
from ..table import LuaTable, TableBase, array, rawget
from . import fill_library, loaded_table, new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..standard import Standard
    from ..state import State
    from . import Functions

CONFIG = "/\n;\n?\n!\n-\n"
LUA_PATH = (
    "/usr/local/share/lua/{0}/?.lua;/usr/local/share/lua/{0}/?/init.lua;"
    "/usr/local/lib/lua/{0}/?.lua;/usr/local/lib/lua/{0}/?/init.lua;./?.lua;./?/init.lua"
)
LUA_CPATH = "/usr/local/lib/lua/{0}/?.so;/usr/local/lib/lua/{0}/loadall.so;./?.so"
"""The default paths, with the version for {0}."""


def environment_path(name: str, default: str, standard: Standard) -> str:
    """A path from the environment, LUA_PATH_5_4 before LUA_PATH, where `;;` stands for the default."""
    default = default.format(standard.name)
    value = os.environb.get((name + standard.environment_suffix).encode())
    if value is None:
        value = os.environb.get(name.encode())
    if value is None:
        return default
    if standard.keeps_separators:
        return value.decode("latin-1").replace(";;", f";{default};")
    before, mark, after = value.decode("latin-1").partition(";;")
    if not mark:
        return before
    return ";".join(part for part in (before, default, after) if part)


def ignore_environment(state: State) -> None:
    """Take back what the environment says of the paths: the option -E of lua.c (§7)."""
    state.registry["LUA_NOENV"] = True
    package = rawget(state.globals, "package")
    version = state.standard.name
    package.__dict__.update(path=LUA_PATH.format(version), cpath=LUA_CPATH.format(version))


def package_loadlib(path: Any = NONE, funcname: Any = NONE, *_: Any) -> tuple[Any, ...]:
    """package.loadlib (libname, funcname) · §6.3: there are no C libraries here"""
    check_string(path, 1)
    check_string(funcname, 2)
    return None, "dynamic libraries not enabled; check your Lua installation", "absent"


def package_searchpath(
    name: Any = NONE, path: Any = NONE, sep: Any = None, rep: Any = None, *_: Any
) -> str | tuple[None, str]:
    """package.searchpath (name, path [, sep [, rep]]) · §6.3"""
    # the reference looks at the last argument first
    rep = opt_string(rep, 4, "/")
    sep = opt_string(sep, 3, ".")
    path = check_string(path, 2)
    return search_path(check_string(name, 1), path, sep, rep)


def search_path(name: str, path: str, sep: str = ".", rep: str = "/") -> str | tuple[None, str]:
    """The first file of the path that can be read, or nil and the names that were tried."""
    if sep:
        name = name.replace(sep, rep)
    candidates = [template.replace("?", name) for template in path.split(";")]
    for candidate in candidates:
        if is_readable(candidate):
            return candidate
    return None, current().standard.search_lead + "\n\t".join([f"no file '{candidate}'" for candidate in candidates])


def is_readable(name: str) -> bool:
    try:
        with open(name.split("\0")[0].encode("latin-1"), "rb"):
            return True
    except IsADirectoryError:
        return True  # it opens, in C
    except OSError:
        return False


def package_functions(
    package: LuaTable, loaded: TableBase, preload: TableBase, standard: Standard
) -> dict[str, Callable[..., Any]]:
    """`require` and the searchers, which know their `package` table."""

    def searcher_preload(name: Any = NONE, *_: Any) -> Any:
        """The first searcher: package.preload[name] · §6.3"""
        name = check_string(name, 1)
        loader = rawget(preload, name)
        if loader is None:
            return f"{standard.search_lead}no field package.preload['{name}']"
        return (loader, ":preload:") if standard.tells_loader_data else loader

    def path_of(field: str) -> str:
        path = index(package, field)
        if path.__class__ is int or path.__class__ is float:
            path = tostring_number(path)
        if path.__class__ is not str:
            raise lua_error(f"'package.{field}' must be a string")
        return path

    def searcher_lua(name: Any = NONE, *_: Any) -> Any:
        """The second searcher: a Lua file on package.path · §6.3"""
        from ..built import find_module
        from .loading import can_compile, load_file

        name = check_string(name, 1)
        found = search_path(name, path_of("path"))
        if found.__class__ is tuple or not can_compile():
            module = find_module(name)
            if module is not None:
                return module
            if found.__class__ is tuple:
                return found[1]
        try:
            return load_file(found, "bt", NONE, keep=True), found  # type: ignore[arg-type]
        except LuaError as error:
            raise lua_error(f"error loading module '{name}' from file '{found}':\n\t{error.value}") from None

    def searcher_c(name: Any = NONE, *_: Any) -> Any:
        """The third searcher: a C library on package.cpath; none can be loaded · §6.3"""
        found = search_path(check_string(name, 1), path_of("cpath"))
        return found[1] if found.__class__ is tuple else f"no Lua module in C library '{found}'"

    def searcher_root(name: Any = NONE, *_: Any) -> Any:
        """The fourth searcher: the C library of the root of a submodule · §6.3"""
        root, dot, _rest = check_string(name, 1).partition(".")
        return searcher_c(root) if dot else ()

    def find_loader(name: str) -> tuple[Any, ...]:
        searchers = index(package, "searchers")
        if not isinstance(searchers, TableBase):
            raise lua_error("'package.searchers' must be a table")
        messages: list[str] = []
        position = 1
        while True:
            searcher = rawget(searchers, position)
            if searcher is None:
                raise lua_error(f"module '{name}' not found:" + "".join(messages))
            found, data = adjust(call(searcher, name), 2)
            if is_function(found):
                return found, data
            if found.__class__ in (str, int, float):
                messages.append(("" if standard.search_lead else "\n\t") + check_string(found, 1))
            position += 1

    def base_require(modname: Any = NONE, *_: Any) -> Any:
        """require (modname) · §6.3"""
        name = check_string(modname, 1)
        value = index(loaded, name)
        if value is not None and value is not False:
            return value
        loader, data = find_loader(name)
        value = first(call(loader, name, data))
        if value is not None:
            setindex(loaded, name, value)
        elif index(loaded, name) is None:
            setindex(loaded, name, True)
        value = index(loaded, name)
        return (value, data) if standard.tells_loader_data else value

    package.searchers = array([None, searcher_preload, searcher_lua, searcher_c, searcher_root])  # type: ignore
    for searcher in (searcher_preload, searcher_lua, searcher_c, searcher_root):
        register_library("_G", {"?": searcher})
    return {"require": base_require}


FUNCTIONS: Functions = {"loadlib": package_loadlib, "searchpath": package_searchpath}


def open_lib(state: State) -> LuaTable:
    """Open the package library."""
    package = new_library(state, "package", FUNCTIONS)
    loaded = loaded_table(state)
    preload = LuaTable()
    state.registry["_PRELOAD"] = preload
    fill_library(state.globals, "_G", package_functions(package, loaded, preload, state.standard))
    package.__dict__.update(
        config=CONFIG,
        cpath=environment_path("LUA_CPATH", LUA_CPATH, state.standard),
        loaded=loaded,
        path=environment_path("LUA_PATH", LUA_PATH, state.standard),
        preload=preload,
    )
    return package
