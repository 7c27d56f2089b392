"""`import game` for a file game.lua, or a directory game with init.lua, on `sys.path`.

    import luac2py
    luac2py.install_importer()
    import game

`python -m luac2py.importer script.py` runs a Python script with the importer installed.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any, Callable

from luac2py_runtime.built import finders, is_built
from luac2py_runtime.errors import LuaError
from luac2py_runtime.module import LuaModule, fill_module

from .codecache import CHECKED_HASH, TIMESTAMP, UNCHECKED_HASH, load_code
from .driver import DEFAULT_OPTIMIZE, link_code
from .errors import LuaSyntaxError
from .source import Source
from .standard import DEFAULT, Standard, standard_called

if TYPE_CHECKING:
    from luac2py_runtime.state import State

SUFFIX = ".lua"
PACKAGE_FILE = "init.lua"

INVALIDATION = {"timestamp": TIMESTAMP, "checked-hash": CHECKED_HASH, "unchecked-hash": UNCHECKED_HASH}


class LuaLoader(importlib.abc.InspectLoader):
    """Loads a module from a Lua file. All modules share the default state."""

    def __init__(self, fullname: str, path: str, finder: LuaFinder) -> None:
        self.name = fullname
        self.path = path
        self.finder = finder

    def get_filename(self, fullname: str) -> str:
        return self.path

    def is_package(self, fullname: str) -> bool:
        return os.path.basename(self.path) == PACKAGE_FILE

    @property
    def lua_source(self) -> Source:
        """The Lua source, named after its file."""
        with open(self.path, "rb") as file:
            return Source.from_bytes(self.chunk_name, file.read(), self.finder.standard)

    @property
    def chunk_name(self) -> str:
        return "@" + os.fsencode(self.path).decode("latin-1")

    def get_source(self, fullname: str) -> str:
        """The text of the file, which pdb and tracebacks show."""
        return self.lua_source.text.encode("latin-1").decode("utf-8", "replace")

    def get_data(self, path: str) -> bytes:
        """Any file's bytes, for `importlib.resources` and `pkgutil`."""
        with open(path, "rb") as file:
            return file.read()

    def get_code(self, fullname: str) -> CodeType:
        """The compiled code, from the cache where that is up to date. Raises LuaSyntaxError."""
        return load_code(self.path, self.chunk_name, self.finder.optimize, self.finder.flags, self.finder.standard)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return LuaModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Run the chunk, and let the module show what it returns. Raises LuaError."""
        assert isinstance(module, LuaModule)
        from luac2py_runtime.state import default_state

        main = self.main_function(default_state(self.finder.standard.name))
        fill_module(module, main.__globals__["__lua__"], main)

    def main_function(self, state: State | None = None) -> Callable[..., Any]:
        """The chunk as a function, in a state, the current one by default. Raises LuaSyntaxError."""
        return link_code(self.get_code(self.name), LazySource(self), self.finder.optimize, state)


class LazySource(Source):
    """The source of a module, whose text is read if somebody asks for it."""

    def __init__(self, loader: LuaLoader) -> None:
        self.loader = loader
        self.name = loader.chunk_name
        self.standard = loader.finder.standard

    @property
    def text(self) -> str:  # type: ignore[override]
        return self.loader.lua_source.text


class LuaFinder(importlib.abc.MetaPathFinder):
    """Finds Lua files where Python finds its own.

    It is asked before Python's finder of files, since that takes any directory for a package; but a Python module or
    package of the name is the one that is imported, except for what `luac2py build` has made of the Lua file beside it.
    """

    def __init__(self, optimize: int, flags: int | None, standard: Standard) -> None:
        self.optimize = optimize
        self.flags = flags
        self.standard = standard

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The spec of a Lua module; None if there is none of the name, or a Python module comes first."""
        file = find_file(fullname.rpartition(".")[2], sys.path if path is None else path)
        if file is None:
            return None
        other = importlib.machinery.PathFinder.find_spec(fullname, path)
        if other is not None and other.loader is not None and not is_built_from(other.origin, file):
            return None
        return self.spec(fullname, file)

    def spec(self, fullname: str, file: str) -> importlib.machinery.ModuleSpec:
        loader = LuaLoader(fullname, file, self)
        spec = importlib.machinery.ModuleSpec(fullname, loader, origin=file, is_package=loader.is_package(fullname))
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(file))
        return spec

    def find_module_of_lua(self, name: str) -> tuple[Callable[..., Any], str] | None:
        """What `require` gets for a module that is not on `package.path`, but on Python's path."""
        file = find_file(name.replace(".", os.sep), sys.path)
        if file is None:
            return None
        loader = LuaLoader(name, file, self)
        try:
            return loader.main_function(), loader.chunk_name[1:]
        except LuaSyntaxError as error:
            raise LuaError(f"error loading module '{name}' from file '{file}':\n\t{error.message}") from None

    def invalidate_caches(self) -> None:
        """It has none."""


def find_file(name: str, path: Sequence[Any]) -> str | None:
    """The first Lua file on the path: name/init.lua or name.lua."""
    for entry in path:
        if isinstance(entry, str):
            for candidate in (os.path.join(name, PACKAGE_FILE), name + SUFFIX):
                file = os.path.join(os.path.abspath(entry), candidate)
                if os.path.isfile(file):
                    return file
    return None


def is_built_from(origin: str | None, file: str) -> bool:
    """Whether a Python file is what `luac2py build` makes of a Lua file and writes beside it."""
    return origin is not None and origin in python_files(file) and is_built(origin)


def python_files(file: str) -> tuple[str, ...]:
    """The names of the Python files that may stand beside a Lua file for it."""
    folder, name = os.path.split(file)
    built = os.path.join(folder, name[: -len(SUFFIX)] + ".py")
    return (built, os.path.join(folder, "__init__.py")) if name == PACKAGE_FILE else (built,)


def install_importer(*, optimize: int = DEFAULT_OPTIMIZE, invalidation: str | None = None, std: str = DEFAULT) -> None:
    """Let `import game` find game.lua, and packages of Lua files: directories with a file init.lua.

    Files are searched on `sys.path`, or the path of the package. What is compiled is kept in `__pycache__`. Installing
    it again changes its options.

    Args:
        optimize: 0 for one plain call for each Lua operation, 1 for the fast form.
        invalidation: how a cache file will be checked against its source: "timestamp", "checked-hash" or
            "unchecked-hash", which is never checked; by default as Python's `py_compile` decides.
        std: the version of Lua that the files are written in: "5.4" or "5.3".

    Raises:
        ValueError: another value for one of these.
    """
    if optimize not in (0, 1):
        raise ValueError(f"there is no level {optimize} of optimization")
    if invalidation is not None and invalidation not in INVALIDATION:
        raise ValueError(f"invalidation is one of {', '.join(INVALIDATION)}")
    standard = standard_called(std)
    uninstall_importer()
    finder = LuaFinder(optimize, None if invalidation is None else INVALIDATION[invalidation], standard)
    place = next((n for n, other in enumerate(sys.meta_path) if other is importlib.machinery.PathFinder), None)
    sys.meta_path.insert(len(sys.meta_path) if place is None else place, finder)
    finders.append(finder.find_module_of_lua)


def uninstall_importer() -> None:
    """Take the importer away again; modules that it has loaded stay."""
    for finder in [finder for finder in sys.meta_path if isinstance(finder, LuaFinder)]:
        sys.meta_path.remove(finder)
        finders.remove(finder.find_module_of_lua)


def main() -> None:
    """python -m luac2py.importer script.py [args], or -m module [args]"""
    import runpy

    arguments = sys.argv[1:]
    if not arguments or arguments == ["-m"]:
        print("usage: python -m luac2py.importer script.py [args], or -m module [args]", file=sys.stderr)
        sys.exit(2)
    # This file may run under another name: the module proper has the classes that others know.
    importlib.import_module("luac2py.importer").install_importer()
    if arguments[0] == "-m":
        sys.argv[:] = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv[:] = arguments
        sys.path[0] = os.path.dirname(os.path.abspath(arguments[0]))
        runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    main()
