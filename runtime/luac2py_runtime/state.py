"""A Lua state: the global table, the registry, the metatables of the basic types, the libraries."""

from __future__ import annotations

from _thread import _local

from .standard import LUA54, STANDARDS, Standard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .coroutine import Coroutine
    from .edge.crossing import Edge
    from .table import LuaTable, TableBase

    Compiler = Callable[..., object]

LIBRARIES = ("baselib", "loadlib", "corolib", "tablib", "iolib", "oslib", "strlib", "mathlib", "utf8lib", "debuglib")
"""The modules of `lib`, in the order in which linit.c opens them."""


class State:
    """One independent Lua world, of a version of Lua.

    `compiler(source, chunk_name, mode, env)` makes a function of Lua source; None where no compiler is installed. With
    `path` as a fifth argument it keeps the code that it makes for the next time, as that of the file there.
    `main_coroutine`: the coroutine object that stands for its main thread; `edge`: where its values cross to Python,
    once any has; `closed`: it marks no tables for finalization any more; `held`: finalizers have to wait, by how many;
    `finalizing`: how many are being called; `failure`: the error of one, where that is no warning; `stopped`: the
    garbage collector is, by `collectgarbage`.
    """

    closed = False
    held = 0
    finalizing = 0
    failure: Exception | None = None
    stopped = False

    default_compiler: Compiler | None = None

    def __init__(self, standard: Standard = LUA54) -> None:
        from .strings import strings_proxy
        from .table import function_table

        self.standard = standard
        self.globals: LuaTable = function_table()
        self.registry: dict[str, object] = {}
        self.type_metatables: dict[str, TableBase | None] = {}
        self.compiler: Compiler | None = State.default_compiler
        self.main_coroutine: Coroutine | None = None
        self.edge: Edge | None = None
        self.open_libraries()
        self.strings = strings_proxy(self)

    def open_libraries(self) -> None:
        """Open the standard libraries (§6)."""
        # importlib, which has a function for this, takes longer to import than a library
        for name in LIBRARIES:
            __import__(f"{__package__}.lib.{name}", fromlist=["open_lib"]).open_lib(self)
        if self.standard.changes is not None:
            changes = f"{__package__}.lib.{self.standard.changes}"
            __import__(changes, fromlist=["change_libraries"]).change_libraries(self)


class _Current(_local):
    """The current state of each thread."""

    state: State | None = None


running = _current = _Current()
_defaults: dict[str, State] = {}


def current(standard: str = LUA54.name) -> State:
    """The state that runs in this thread; the default state, of a version of Lua, where none was chosen."""
    return _current.state or default_state(standard)


def set_current(state: State | None) -> State | None:
    """Choose the current state of this thread; gives the one before."""
    before = _current.state
    _current.state = state
    return before


def default_state(standard: str = LUA54.name) -> State:
    """The state that scripts and imported modules of a version of Lua share."""
    state = _defaults.get(standard)
    if state is None:
        state = _defaults[standard] = State(STANDARDS[standard])
    return state


def is_default(state: State) -> bool:
    """Whether a state is one that scripts and imported modules share."""
    return _defaults.get(state.standard.name) is state
