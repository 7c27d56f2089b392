"""An ahead-of-time compiler from Lua 5.4 to readable Python.

Importing it gives the runtime a compiler, which `load`, `dofile` and `require` need for Lua source.
"""

from __future__ import annotations

from luac2py_runtime import __version__
from luac2py_runtime.state import State

__all__ = ["__version__"]


def _compile(source: str, chunkname: str, mode: str, env: object) -> object:
    from .driver import compiler_hook

    return compiler_hook(source, chunkname, mode, env)


State.default_compiler = _compile
