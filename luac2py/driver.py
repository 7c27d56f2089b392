"""The passes in order: Lua source → tokens → tree → resolved tree → facts → Python tree → code or text.

Each function here goes one step further than the one before it.
"""

from __future__ import annotations

import ast
from functools import partial
from types import CodeType
from typing import TYPE_CHECKING, Any, Callable

from luac2py.collector import paused_collector
from luac2py.errors import LuaSyntaxError
from luac2py.nodes import Chunk
from luac2py.source import Source
from luac2py.standard import DEFAULT, current_standard

if TYPE_CHECKING:
    from luac2py_runtime.state import State

DEFAULT_OPTIMIZE = 1


def read_tree(source: Source) -> Chunk:
    """Lexes, parses and resolves a source. Raises LuaSyntaxError."""
    from luac2py.parser import parse
    from luac2py.resolve import resolve

    return resolve(parse(source))


def compile_tree(source: Source, optimize: int = DEFAULT_OPTIMIZE) -> tuple[Chunk, ast.Module]:
    """The resolved Lua tree of a source, and the Python module made of it, at Lua positions."""
    try:
        return _compile_tree(source, optimize)
    except RecursionError:
        # A chain of a thousand operators, on an ordinary stack.
        from luac2py_runtime.stack import run_deep

        return run_deep(lambda: _compile_tree(source, optimize))


@paused_collector()
def _compile_tree(source: Source, optimize: int) -> tuple[Chunk, ast.Module]:
    chunk = read_tree(source)
    return chunk, lower_tree(chunk, optimize)


def lower_tree(chunk: Chunk, optimize: int) -> ast.Module:
    """The Python module made of a resolved tree."""
    from luac2py.analysis.solve import solve
    from luac2py.lower import lower_chunk
    from luac2py.reliance import solve_versions
    from luac2py.versions import add_versions, drop_versions

    known = solve(chunk)
    if optimize and add_versions(known, chunk.standard == DEFAULT):
        known = solve_versions(chunk, known)
        drop_versions(chunk, known)
    return lower_chunk(chunk, optimize, known)


@paused_collector()
def compile_code(source: Source, optimize: int = DEFAULT_OPTIMIZE) -> CodeType:
    """A code object that defines `main`; its file name and lines are the Lua source's."""
    from luac2py.emit.code import emit_code

    chunk, module = compile_tree(source, optimize)
    code = emit_code(module, source.file_name)
    _take_apart(chunk)
    return code


def _take_apart(chunk: Chunk) -> None:
    """Parts functions from each other and from their variables: what is freed at once costs the collector nothing."""
    pending = [chunk.body]
    while pending:
        body = pending.pop()
        pending += body.functions
        vars(body).clear()


def compile_text(source: Source, optimize: int = DEFAULT_OPTIMIZE, format: bool = True, comments: bool = True) -> str:
    """The text of a `.py` file that runs as a script and imports as a module.

    `format`: by black. `comments`: with the Lua source's comments and line marks.
    """
    from luac2py.emit.text import emit_text

    chunk, module = compile_tree(source, optimize)
    return emit_text(_as_script(module, source), chunk, format, comments)


def _as_script(module: ast.Module, source: Source) -> ast.Module:
    """Adds the docstring, and the lines that run `main`."""
    from luac2py import __version__

    head = ast.parse(f'"""{_title(source)}, compiled by luac2py {__version__}."""').body
    tail = ast.parse(
        'if __name__ == "__main__":\n    __lua__.run_script(main)\nelse:\n    __lua__.run_module(main)'
    ).body
    for node in (n for statement in tail for n in ast.walk(statement) if hasattr(n, "lineno")):
        node.lineno = node.end_lineno = 1  # type: ignore[attr-defined]
    return ast.Module([*head, *module.body, *tail], [])


def _title(source: Source) -> str:
    import os

    name = os.path.basename(source.short_name) if source.name.startswith("@") else source.short_name
    return ascii(name)[1:-1].replace("\\", "/").replace('"', "'")


def load_function(
    text: str,
    chunkname: str,
    optimize: int = DEFAULT_OPTIMIZE,
    state: State | None = None,
    env: tuple[Any, ...] = (),
    stripped: bool = False,
) -> Callable[..., Any]:
    """Compiles Lua text and returns its main function, ready to be called in a state, whose Lua the text is in.

    `chunkname` as in `load`: "@file", "=name" or the text itself. `env` holds the value of the upvalue
    `_ENV`, if it is not the state's globals. `stripped`: it shows no debug information. Raises LuaSyntaxError.
    """
    source = Source(chunkname, text, current_standard(state))
    return link_code(compile_code(source, optimize), source, optimize, state, env, stripped)


def link_code(
    code: CodeType,
    source: Source,
    optimize: int = DEFAULT_OPTIMIZE,
    state: State | None = None,
    env: tuple[Any, ...] = (),
    stripped: bool = False,
) -> Callable[..., Any]:
    """The main function of what `compile_code` has made of the source, ready to be called in a state."""
    from luac2py_runtime import state as states

    before = states.set_current(state) if state is not None else None
    try:
        namespace: dict[str, Any] = {"__name__": "luac2py_chunk"}
        if not source.name.startswith("@"):
            from luac2py.shown import show_source

            show_source(source, namespace)
        exec(code, namespace)
    finally:
        if state is not None:
            states.set_current(before)
    if env:
        namespace["G"] = env[0]
    main = namespace["main"]
    lua = namespace["__lua__"]
    lua.stripped = stripped
    lua.parse_again = partial(parse_again, source, optimize, main, stripped)
    return main  # type: ignore[no-any-return]


def parse_again(source: Source, optimize: int, main: Any, stripped: bool) -> Any:
    """What debugging wants to know of a chunk's functions."""
    from luac2py.prototypes import ParsedChunk

    return ParsedChunk(source, optimize, main.__code__, stripped)


def load_chunk(
    text: str, chunkname: str, mode: str, env: Any, path: str | None = None, optimize: int = DEFAULT_OPTIMIZE
) -> Callable[..., Any]:
    """The function of a chunk: of mode "t" a text, of mode "b" what `Prototype.dump` gave.

    `env` is the value of its first upvalue. `path`: the file that has the text, if compiled code is kept for it.
    Raises LuaSyntaxError, NestingError, and EOFError where a dump is cut off.
    """
    if mode == "b":
        from luac2py.dumping import undump

        return undump(text, optimize, env)
    if path is None:
        return load_function(text, chunkname, optimize, env=(env,))
    from luac2py.codecache import load_code

    source = Source(chunkname, text, current_standard())
    code = load_code(path, chunkname, optimize, standard=source.standard)
    return link_code(code, source, optimize, env=(env,))


def compiler_hook(
    text: str, chunkname: str, mode: str, env: Any, path: str | None = None, optimize: int = DEFAULT_OPTIMIZE
) -> Callable[..., Any]:
    """What the runtime's `load` and `require` call: `load_chunk`, whose errors become LuaError."""
    from luac2py.emit import NestingError
    from luac2py_runtime.errors import LuaError

    try:
        return load_chunk(text, chunkname, mode, env, path, optimize)
    except LuaSyntaxError as error:
        raise LuaError(error.message) from error
    except NestingError as error:
        raise LuaError(str(error)) from error
