"""`luac2py.compile`: a Lua source that is compiled, to look at, to write down, or to run."""

from __future__ import annotations

import os
from types import CodeType
from typing import TYPE_CHECKING, Any

from luac2py_runtime.edge.crossing import edge_of, encode
from luac2py_runtime.state import current

from .driver import DEFAULT_OPTIMIZE, compile_code, compile_text, link_code, read_tree
from .errors import LuaSyntaxError
from .source import Source
from .standard import DEFAULT, LUA54, Standard, standard_called

if TYPE_CHECKING:
    from luac2py_runtime.state import State as RuntimeState

    from . import nodes
    from .state import State


class Chunk:
    """A compiled Lua chunk.

    Attributes:
        tree: the resolved Lua tree, a `luac2py.nodes.Chunk`.
        name: the chunk's name as Lua has it: "@game.lua" for a file, "=name" for a name to show as it is.
        optimize: 0 for one plain call for each Lua operation, 1 for the fast form.
        std: the version of Lua that it is written in.
    """

    def __init__(self, source: Source, optimize: int = DEFAULT_OPTIMIZE) -> None:
        self.source = source
        self.name = source.name
        self.optimize = optimize
        self.std = source.standard.name
        try:
            self.tree: nodes.Chunk = read_tree(source)
        except LuaSyntaxError as error:
            # where it was found in the parser is of no interest
            raise error.with_traceback(None) from None
        self._code: CodeType | None = None

    @property
    def code(self) -> CodeType:
        """The code object of a Python module that defines `main`; its lines are those of the Lua source.

        Raises:
            luac2py.emit.NestingError: the program is nested too deeply for Python's compiler.
        """
        if self._code is None:
            self._code = compile_code(self.source, self.optimize)
        return self._code

    def python_source(self, *, format: bool = True, comments: bool = True) -> str:
        """The text of a `.py` file that runs as a script and imports as a module, as `luac2py build` writes it.

        Args:
            format: by black.
            comments: with the Lua source's comments and the lines of its functions.

        Raises:
            luac2py.emit.NestingError: the program is nested too deeply for Python's parser.
        """
        return compile_text(self.source, self.optimize, format, comments)

    def run(self, *args: Any, env: Any = None, state: State | None = None) -> Any:
        """Run the chunk.

        Args:
            args: what the chunk gets as `...`, as Python values.
            env: the value of `_ENV` in place of the state's globals: a LuaTable, or a dict, in which the chunk
                then sets its globals.
            state: where to run; by default in the state that runs in this thread, else in the default state of
                its version of Lua.

        Returns:
            the chunk's results: one value bare, several as a tuple, none as None.

        Raises:
            LuaError: an error of Lua. Exceptions of Python functions that are called arrive as themselves.
        """
        runtime = current(self.std) if state is None else state.runtime
        main = link_code(self.code, self.source, self.optimize, runtime, environment(runtime, env))
        return edge_of(runtime).call(main, *args)

    def __repr__(self) -> str:
        return f"<Chunk {self.source.short_name}>"


def compile(
    source: str | bytes, name: str | None = None, optimize: int = DEFAULT_OPTIMIZE, std: str = DEFAULT
) -> Chunk:
    """Compile Lua source.

    Args:
        source: the text; of a file's, a byte order mark and a first line that begins with `#` are skipped.
        name: the name of the file that it comes from, which messages and tracebacks show; a name that begins with `@`
            or `=` is one of Lua's, as in `load`. Without a name messages quote the source.
        optimize: 0 for one plain call for each Lua operation, 1 for the fast form.
        std: the version of Lua that it is written in: "5.4" or "5.3".

    Raises:
        LuaSyntaxError: the source is no Lua program.
        ValueError: another value for `optimize` or `std`.
    """
    if optimize not in (0, 1):
        raise ValueError(f"there is no level {optimize} of optimization")
    return Chunk(source_of(source, name, standard_called(std)), optimize)


def source_of(text: str | bytes, name: str | None, standard: Standard = LUA54) -> Source:
    """The source with a text of Python's."""
    data = encode(text).encode("latin-1") if isinstance(text, str) else bytes(text)
    if name is None:
        return Source(data.decode("latin-1"), data.decode("latin-1"), standard)
    chunk_name = encode(name) if name[:1] in ("@", "=") else "@" + os.fsencode(name).decode("latin-1")
    if chunk_name.startswith("@"):
        return Source.from_bytes(chunk_name, data, standard)
    return Source(chunk_name, data.decode("latin-1"), standard)


def environment(state: RuntimeState, env: Any) -> tuple[Any, ...]:
    """The value of `_ENV` as `link_code` takes it; a dict is used as it is, not as a table with its items."""
    if env is None:
        return ()
    edge = edge_of(state)
    return (edge.userdata(env) if isinstance(env, dict) else edge.to_lua(env),)
