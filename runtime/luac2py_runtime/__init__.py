"""The runtime of luac2py: what Lua programs compiled to Python need when they run.

Python code that imports built programs finds here what it may need beside them; `luac2py` has the same names.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .edge.conversion import to_python
    from .edge.functions import as_userdata, call_method, items, keys, to_lua, values
    from .edge.views import LuaCoroutine, LuaFunction, LuaTable, LuaUserdata
    from .errors import LuaError
    from .stack import run_deep

HOMES = {
    "LuaCoroutine": "edge.views",
    "LuaError": "errors",
    "LuaFunction": "edge.views",
    "LuaTable": "edge.views",
    "LuaUserdata": "edge.views",
    "as_userdata": "edge.functions",
    "call_method": "edge.functions",
    "items": "edge.functions",
    "keys": "edge.functions",
    "run_deep": "stack",
    "to_lua": "edge.functions",
    "to_python": "edge.conversion",
    "values": "edge.functions",
}
"""The modules that the public names come from: they are imported when they are asked for."""

__all__ = [
    "LuaCoroutine",
    "LuaError",
    "LuaFunction",
    "LuaTable",
    "LuaUserdata",
    "as_userdata",
    "call_method",
    "items",
    "keys",
    "run_deep",
    "to_lua",
    "to_python",
    "values",
]


def __getattr__(name: str) -> object:
    home = HOMES.get(name)
    if home is None:
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    value = getattr(__import__(f"{__name__}.{home}", fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(__all__))
