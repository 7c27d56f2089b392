"""What a generated module knows of its Lua source, and how it runs: as a script or as an imported module."""

from __future__ import annotations

from . import state as states
from .standard import LUA54

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import CodeType
    from typing import Any, Protocol

    from .lib.compiled import Pattern
    from .module import LuaModule
    from .state import State
    from .table import LuaTable

    Main = Callable[..., object]

    class ScopedLocal(Protocol):
        """A variable in scope; hidden ones have no Python name."""

        @property
        def name(self) -> str: ...
        @property
        def python_name(self) -> str: ...

    class Prototype(Protocol):
        """A function as the source has it; see luac2py/prototypes.py."""

        @property
        def first_line(self) -> int: ...
        @property
        def last_line(self) -> int: ...
        @property
        def upvalues(self) -> list[str]: ...
        def locals_at(self, line: int, column: int | None) -> Sequence[ScopedLocal]: ...
        def names_at(self, line: int, column: int | None) -> set[str]: ...
        def dump(self, strip: bool) -> str: ...


IDSIZE = 60
"""LUA_IDSIZE: the size, with its final zero, of a source in messages."""


def short_name(source: str) -> str:
    """A chunk name as messages show it: `@file` or `=name` unmarked, else the first line quoted (luaO_chunkid)."""
    room = IDSIZE - 1
    if source.startswith("="):
        return source[1 : room + 1]
    if source.startswith("@"):
        return source[1:] if len(source) <= room + 1 else "..." + source[-(room - 3) :]
    line, newline, _ = source.partition("\n")
    room -= len('[string "..."]')
    if not newline and len(line) < room:
        return f'[string "{line}"]'
    return f'[string "{line[:room]}..."]'


def file_name(source: str) -> str:
    """What Python has as a chunk's file name: the whole path after `@`, else the name as messages show it."""
    if source.startswith("@"):
        from os import fsdecode

        return fsdecode(source[1:].encode("latin-1"))
    name = short_name(source)
    return name if name.isascii() else name.encode("latin-1").decode("utf-8", "replace")


def is_import(namespace: dict[str, object]) -> bool:
    """Whether a namespace is that of a module that Python imports, not of one that `require` or a program runs."""
    return namespace.get("__spec__") is not None and namespace.get("__name__") != "__main__"


class Chunk:
    """The `__lua__` of a generated module's globals.

    `names`: Lua names of the locals that have another one in Python; `fields`: the field names that the code
    reads; `lines`: the encoded map of lines, None where the code has Lua's own; `env`: the value of
    `_ENV` if it is not the globals of the state; `standard`: the version of Lua. `module`: what Python code has of
    it, once it is imported.
    """

    def __init__(
        self,
        namespace: dict[str, object],
        source: str,
        names: dict[str, str] | None = None,
        fields: Iterable[str] = (),
        lines: str | None = None,
        state: State | None = None,
        env: object = None,
        standard: str = LUA54.name,
    ) -> None:
        from .table import declare_fields

        self.namespace = namespace
        self.module: LuaModule | None = None
        self.source = source
        self.short_source = short_name(source)
        self.names = names or {}
        state_of = states.default_state if is_import(namespace) else states.current
        self.state = state or state_of(standard)
        self.globals: LuaTable = self.state.globals if env is None else env  # type: ignore[assignment]
        self.strings = self.state.strings
        self.lines = lines
        self._decoded: tuple[list[int], list[int]] | None = None
        declare_fields(fields)

    stripped = False
    """Whether it was loaded from a dump without debug information."""

    parse_again: Callable[[], Callable[[CodeType], Prototype | None]] | None = None
    """Gives what finds the prototypes of functions, where the compiler and the source are at hand."""

    _prototypes: Callable[[CodeType], Prototype | None] | None = None

    def prototype(self, code: CodeType | None) -> Prototype | None:
        """What the source says of the function with this code; None if it cannot be had."""
        if code is None or self.parse_again is None:
            return None
        if self._prototypes is None:
            self._prototypes = self.parse_again()
        return self._prototypes(code)

    def line(self, python_line: int) -> int:
        """The Lua line that a line of the generated module came from; -1 if that is not known any more."""
        if self.lines is None:
            return -1 if self.stripped else python_line
        if self._decoded is None:
            from .linemap import decode_lines

            self._decoded = decode_lines(self.lines)
        from bisect import bisect_right

        python_lines, lua_lines = self._decoded
        index = bisect_right(python_lines, python_line) - 1
        return lua_lines[max(index, 0)] if lua_lines else python_line

    def own(self, name: str) -> Any:
        """The library's own function or constant of a name like `math.sqrt` or `type`, whatever the globals have."""
        from .lib.own import own

        return own(name)

    def pattern(self, text: str) -> Pattern:
        """A pattern (§6.4.1), ready for searching."""
        from .lib.compiled import PATTERNS

        return PATTERNS[text]  # type: ignore[no-any-return]

    def own_test(self, *names: str) -> Callable[[], bool]:
        """A function that says whether the globals have, and ever had, the library's own functions of these names.

        A name like `:byte` stands for a method of strings.
        """
        from .lib.own import own_test

        return own_test(self, names)

    def own_check(self, name: str) -> Callable[[object], object]:
        """A function that gives the value that it gets, and notes if it is not the library's own constant."""
        from .lib.own import own_check

        return own_check(self, name)

    trusts_library = True
    """Whether all tests and checks of the library have succeeded so far."""

    def is_main(self, code: CodeType) -> bool:
        """Whether the code is that of the chunk's main function."""
        main = self.namespace.get("main")
        return getattr(main, "__code__", None) is code

    @property
    def file_name(self) -> str:
        """The source as Python calls files: the whole path of a file, else the name in messages."""
        return file_name(self.source)

    def run_script(self, main: Main) -> None:
        """Run as the stand-alone interpreter does (§7), with the arguments of the command line; then exit."""
        from .script import run_script

        run_script(self, main)

    def run_module(self, main: Main) -> None:
        """Run on import, as `require` does (§6.3): the module gets the fields of what the chunk returns."""
        from .lualines import show_lua_lines
        from .module import run_module

        show_lua_lines(self)
        run_module(self, main)
