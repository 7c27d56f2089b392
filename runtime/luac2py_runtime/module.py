"""Running a generated module that is imported: `import game` for a game.py made of game.lua, or for game.lua itself."""

from __future__ import annotations

import sys
from types import ModuleType

from .built import REQUIRED
from .edge.crossing import Edge, edge_of
from .errors import LuaError
from .indexing import index, setindex
from .table import TableBase, rawget, rawset
from .tablebase import is_python_name
from .traverse import entries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

    from .chunk import Chunk, Main


class LuaModule(ModuleType):
    """What `import` gives for a Lua chunk: its attributes are the fields of the table that the chunk returned,
    or, if it returned none, the globals it set; values cross to Python, and back when they are assigned.

    It takes the generated module's place, whose own namespace is that of the runtime's names.
    """

    λedge: Edge
    λtable: TableBase
    λhidden: dict[str, object]

    def __getattr__(self, name: str) -> Any:
        value = None
        if not is_python_name(name) and "λtable" in self.__dict__:
            value = self.λfield(name)
        if value is None:
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'")
        return value

    def λfield(self, name: str) -> Any:
        """A field of the table, None for the globals that others have set."""
        edge, table = self.λedge, self.λtable
        key = edge.to_lua(name)
        if key in self.λhidden and rawget(table, key) is self.λhidden[key]:
            return None
        try:
            return edge.results(edge.call_raw(index, table, key))
        except LuaError as error:
            # who looks for an attribute expects this exception
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}': {error}") from error

    def __setattr__(self, name: str, value: Any) -> None:
        if is_python_name(name) or isinstance(value, ModuleType):
            # a module in a package is no field of the package's table
            ModuleType.__setattr__(self, name, value)
        else:
            self.λedge.call(setindex, self, name, value)

    def __delattr__(self, name: str) -> None:
        if name in self.__dict__:
            ModuleType.__delattr__(self, name)
        else:
            self.λedge.call(setindex, self, name, None)

    def __dir__(self) -> list[str]:
        hidden = self.λhidden
        names = [self.λedge.to_python(key) for key, value in fields_of(self.λtable) if hidden.get(key) is not value]
        return sorted(name for name in names if name.__class__ is str)


class GeneratedModule(ModuleType):
    """The class of a module object that Python's loader has filled with a generated module's namespace: who has it
    in hand, because it was loaded without `import`, sees the LuaModule.
    """

    def __getattribute__(self, name: str) -> Any:
        if is_python_name(name):
            return ModuleType.__getattribute__(self, name)
        return getattr(ModuleType.__getattribute__(self, "__dict__")["__lua__"].module, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if is_python_name(name):
            ModuleType.__setattr__(self, name, value)
        else:
            setattr(self.__lua__.module, name, value)

    def __dir__(self) -> list[str]:
        return dir(self.__lua__.module)


def fields_of(table: TableBase) -> list[tuple[str, object]]:
    """The string keys of a table, with their values."""
    return [(key, value) for key, value in entries_of(table) if key.__class__ is str]


def run_module(chunk: Chunk, main: Main) -> None:
    """Run `main` once with the module's name and file, as `require` does, and put a LuaModule in the module's place.

    What it gives goes into `package.loaded` too; what is there already, because Lua code has required the module, is
    not run again.
    """
    namespace = chunk.namespace
    if REQUIRED in namespace:
        return
    name = str(namespace.get("__name__", ""))
    module = chunk.module = LuaModule(name)
    for key, value in namespace.items():
        if is_python_name(key):
            module.__dict__[key] = value
    fill_module(module, chunk, main)
    loaded = module_of(namespace)
    if loaded is not None:
        loaded.__class__ = GeneratedModule
    known = sys.modules.get(name)
    if loaded is None or known is loaded or known is None or isinstance(known, LuaModule):
        sys.modules[name] = module


def module_of(namespace: dict[str, object]) -> ModuleType | None:
    """The module object with this namespace, which a loader is about to fill; None if it cannot be found."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module = frame.f_locals.get("module") if frame.f_code.co_name == "exec_module" else None
        if isinstance(module, ModuleType) and module.__dict__ is namespace:
            return module
        frame = frame.f_back
    return None


def fill_module(module: LuaModule, chunk: Chunk, main: Main) -> None:
    """Let a module show what its chunk gives, which is run unless Lua code of the state has required it."""
    state = chunk.state
    edge = edge_of(state)
    loaded: Any = state.registry["_LOADED"]
    imported: Any = state.registry.setdefault("λimported", {})
    name = edge.to_lua(module.__name__)
    known = imported.get(name, ())
    before = {key: value for key, value in fields_of(state.globals) if key not in known}
    result = rawget(loaded, name)
    if result is None or name in imported:
        rawset(loaded, name, None)
        file = edge.to_lua(str(module.__dict__.get("__file__") or ""))
        result = edge.call_raw(main, name, file)
        if result.__class__ is tuple:
            result = result[0] if result else None
        if result is None:
            result = rawget(loaded, name)
        rawset(loaded, name, True if result is None else result)
    is_table = isinstance(result, TableBase)
    table = result if is_table else state.globals
    module.__dict__.update(λedge=edge, λtable=table, λhidden={} if is_table else before)
    imported[name] = (
        () if is_table else frozenset([key for key, value in fields_of(table) if before.get(key) is not value])
    )
