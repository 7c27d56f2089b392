"""The standard libraries (§6): one module for each, named as in the reference.

A module ends with its table FUNCTIONS, in the manual's order, and `open_lib(state)`.
"""

from __future__ import annotations

from ..frames import LIBRARY_CODES, register_library
from ..table import LuaTable, function_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..state import State

    Functions = dict[str, Callable[..., object]]


def new_library(state: State, name: str, functions: Functions) -> LuaTable:
    """A library's table, in the global `name` and in `package.loaded`."""
    library = function_table()
    fill_library(library, name, functions)
    setattr(state.globals, name, library)
    setattr(loaded_table(state), name, library)
    return library


def fill_library(library: LuaTable, name: str, functions: Functions) -> None:
    register_library(name, functions)
    for key, function in functions.items():
        setattr(library, key, function)


def later(module: str, name: str) -> Callable[..., object]:
    """A function that has its work done by one of another module of the library, which is loaded for its first call."""
    found: Callable[..., object] | None = None

    def call(*args: object) -> object:
        nonlocal found
        if found is None:
            found = getattr(__import__(f"{__package__}.{module}", fromlist=[name]), name)
        return found(*args)

    # Programs know library functions by their code.
    call.__code__ = call.__code__.replace(co_name=name)
    call.__name__ = name
    return call


def register_closures(factory: Callable[..., object]) -> None:
    """Make the functions that a function returns visible to Lua, which knows no name of theirs."""
    for constant in factory.__code__.co_consts:
        if hasattr(constant, "co_code") and constant.co_name[:1] != "<":
            LIBRARY_CODES[constant] = "?"


def loaded_table(state: State) -> LuaTable:
    """`package.loaded`, which the registry keeps as `_LOADED`."""
    loaded = state.registry.get("_LOADED")
    if loaded is None:
        loaded = state.registry["_LOADED"] = function_table()
    return loaded  # type: ignore[return-value]
