"""Running a generated module that is imported: `import game` for a game.py made of game.lua."""

from __future__ import annotations

import sys
from types import ModuleType

from . import state as states
from .errors import translate
from .table import TableBase, next_entry, rawget

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .chunk import Chunk, Main


class LuaModule(ModuleType):
    """What `import` gives for a Lua chunk: its attributes are the fields of the table that the chunk returned,
    or, if it returned none, the globals it set.

    It takes the generated module's place, whose own namespace is that of the runtime's names.
    """

    λtable: TableBase
    λknown: frozenset[str]

    def __init__(self, name: str, table: TableBase, known: frozenset[str]) -> None:
        ModuleType.__init__(self, name)
        self.__dict__["λtable"] = table
        self.__dict__["λknown"] = known

    def __getattr__(self, name: str) -> object:
        value = None if name.startswith("__") or name in self.λknown else rawget(self.λtable, name)
        if value is None:
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'")
        return value

    def __dir__(self) -> list[str]:
        return sorted(name for name in _string_keys(self.λtable) if name not in self.λknown)


def _string_keys(table: TableBase) -> Iterator[str]:
    entry = next_entry(table, None)
    while entry is not None:
        if isinstance(entry[0], str):
            yield entry[0]
        entry = next_entry(table, entry[0])


def run_module(chunk: Chunk, main: Main) -> None:
    """Run `main` once with the module's name and file, as a loader does, and put a LuaModule in the module's place."""
    name = str(chunk.namespace.get("__name__", ""))
    before_globals = frozenset(_string_keys(chunk.globals))
    before = states.set_current(chunk.state)
    try:
        result = main(name, str(chunk.namespace.get("__file__", "")))
    except Exception as exception:
        error = translate(exception)
        raise error from error.__cause__
    finally:
        states.set_current(before)
    if result.__class__ is tuple:
        result = result[0] if result else None
    if isinstance(result, TableBase):
        module = LuaModule(name, result, frozenset())
    else:
        module = LuaModule(name, chunk.globals, before_globals)
    for key, value in chunk.namespace.items():
        if key.startswith("__"):
            module.__dict__[key] = value
    sys.modules[name] = module
