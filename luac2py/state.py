"""`luac2py.State`: an independent Lua world for Python programs."""

from __future__ import annotations

from functools import partial
from typing import Any

from luac2py_runtime import state as states
from luac2py_runtime.closing_state import close_state
from luac2py_runtime.edge.conversion import array_of
from luac2py_runtime.edge.crossing import Edge, edge_of
from luac2py_runtime.edge.views import LuaFunction, LuaTable
from luac2py_runtime.standard import STANDARDS

from .compiled import Chunk, environment, source_of
from .driver import DEFAULT_OPTIMIZE, compiler_hook, link_code
from .source import Source
from .standard import DEFAULT, current_standard, standard_called


class State:
    """One Lua world, with globals, registry, metatables, loaded modules, hooks, random numbers, open files of its own.

    Many can live side by side. One state is for one thread at a time; another thread may use another one meanwhile.
    A state is a context manager that closes itself.

    Args:
        optimize: the level for all that is compiled in it: 0 for one plain call for each Lua operation, 1 for the
            fast form.
        std: the version of Lua, "5.4" or "5.3": of what is compiled in it, and of its libraries.

    Raises:
        ValueError: another value for `std`.
    """

    def __init__(self, *, optimize: int = DEFAULT_OPTIMIZE, std: str = DEFAULT) -> None:
        self._adopt(states.State(STANDARDS[standard_called(std).name]), optimize)
        if optimize != DEFAULT_OPTIMIZE:
            self.runtime.compiler = partial(compiler_hook, optimize=optimize)

    def _adopt(self, runtime: states.State, optimize: int) -> None:
        self.runtime = runtime
        self.optimize = optimize
        self._edge: Edge = edge_of(runtime)

    @property
    def globals(self) -> LuaTable:
        """The table of globals, `_G`."""
        return self._edge.to_python(self.runtime.globals)  # type: ignore[no-any-return]

    def eval(self, expression: str | bytes, *args: Any, name: str | None = None) -> Any:
        """The value of a Lua expression.

        Args:
            expression: the text of one, or of several with commas between them.
            args: what it gets as `...`.
            name: as in `luac2py.compile`.

        Returns:
            one value bare, several as a tuple, nil and none as None.

        Raises:
            LuaSyntaxError: it is no expression.
            LuaError: an error of Lua. Exceptions of Python functions that are called arrive as themselves.
        """
        source = self._source(expression, name)
        return self._chunk(Source(source.name, "return " + source.text, source.standard)).run(*args, state=self)

    def execute(self, source: str | bytes, *args: Any, name: str | None = None, env: Any = None) -> Any:
        """Run a Lua program.

        Args:
            source: its text.
            args: what it gets as `...`.
            name: as in `luac2py.compile`.
            env: the value of `_ENV` in place of the globals: a LuaTable, or a dict, which is worked on as it is.

        Returns:
            what it returns: one value bare, several as a tuple, none as None.

        Raises:
            LuaSyntaxError: it is no program.
            LuaError: an error of Lua. Exceptions of Python functions that are called arrive as themselves.
        """
        return self._chunk(self._source(source, name)).run(*args, env=env, state=self)

    def load(self, source: str | bytes, *, name: str | None = None, env: Any = None) -> LuaFunction:
        """A Lua program as a function, to be called more than once; parameters and errors as for `execute`."""
        text = self._source(source, name)
        main = link_code(self._chunk(text).code, text, self.optimize, self.runtime, environment(self.runtime, env))
        return self._edge.to_python(main)  # type: ignore[no-any-return]

    def _source(self, text: str | bytes, name: str | None) -> Source:
        return source_of(text, name, current_standard(self.runtime))

    def _chunk(self, source: Source) -> Chunk:
        return Chunk(source, self.optimize)

    def table(self, *items: Any, **fields: Any) -> LuaTable:
        """A new table of the state.

        Args:
            items: what it holds from index 1 on; a single list, tuple, dict or set stands for what is in it.
            fields: its string keys.

        Returns:
            the table. Lists, dicts, tuples and sets among the values become tables, too.
        """
        edge = self._edge
        contents = edge.to_lua(items[0]) if len(items) == 1 and isinstance(items[0], CONTAINERS) else None
        made = edge.to_python(array_of(edge, items) if contents is None else contents)
        for name, value in fields.items():
            made[name] = value
        return made  # type: ignore[no-any-return]

    def require(self, name: str) -> Any:
        """What Lua's `require` gives for a module: the value that its chunk returned when it was loaded.

        Raises:
            LuaError: it cannot be found or loaded, or its chunk raised an error.
        """
        found = self._edge.call(self.runtime.globals.require, name)  # type: ignore[attr-defined]
        return found[0] if found.__class__ is tuple else found

    def close(self) -> None:
        """End the world, as the end of a program does: finalizers are called, open files closed.

        It can be closed once more, and objects of it that are still there can be used.
        """
        close_state(self.runtime)

    def __enter__(self) -> State:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and other.runtime is self.runtime

    def __hash__(self) -> int:
        return hash(self.runtime)


CONTAINERS = (list, tuple, dict, set, frozenset)


def state_of(runtime: states.State) -> State:
    """The State of a state of the runtime."""
    made = State.__new__(State)
    made._adopt(runtime, DEFAULT_OPTIMIZE)
    return made


def current_state() -> State:
    """The state that runs in this thread: a Python function that Lua calls learns by it who is calling.

    Where no Lua code runs it is the default state, which imported modules share.
    """
    return state_of(states.current())


def default_state() -> State:
    """The state in which imported modules live."""
    return state_of(states.default_state())


__all__ = ["State", "compiler_hook", "current_state", "default_state"]
