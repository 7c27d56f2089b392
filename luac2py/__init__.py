"""An ahead-of-time compiler from Lua 5.4 to readable Python.

Importing it gives the runtime a compiler, which `load`, `dofile` and `require` need for Lua source. What it has for
Python programs is imported when it is asked for; docs/python-api.md tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from luac2py_runtime import __version__
from luac2py_runtime.state import State as _RuntimeState

if TYPE_CHECKING:
    from luac2py_runtime import (
        LuaCoroutine,
        LuaError,
        LuaFunction,
        LuaTable,
        LuaUserdata,
        as_userdata,
        call_method,
        items,
        keys,
        run_deep,
        to_lua,
        to_python,
        values,
    )

    from .compiled import Chunk, compile
    from .errors import LuaSyntaxError
    from .importer import install_importer, uninstall_importer
    from .state import State, current_state, default_state

__all__ = [
    "Chunk",
    "LuaCoroutine",
    "LuaError",
    "LuaFunction",
    "LuaSyntaxError",
    "LuaTable",
    "LuaUserdata",
    "State",
    "__version__",
    "as_userdata",
    "call_method",
    "compile",
    "current_state",
    "default_state",
    "install_importer",
    "items",
    "keys",
    "run_deep",
    "to_lua",
    "to_python",
    "uninstall_importer",
    "values",
]

HOMES = {
    "Chunk": "compiled",
    "LuaSyntaxError": "errors",
    "State": "state",
    "compile": "compiled",
    "current_state": "state",
    "default_state": "state",
    "install_importer": "importer",
    "uninstall_importer": "importer",
}
"""The modules of this package that public names come from; the other names are the runtime's."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    home = f"{__name__}.{HOMES[name]}" if name in HOMES else "luac2py_runtime"
    value = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(__all__))


def _compile(source: str, chunkname: str, mode: str, env: object, path: str | None = None) -> object:
    from .driver import compiler_hook

    return compiler_hook(source, chunkname, mode, env, path)


_RuntimeState.default_compiler = _compile
