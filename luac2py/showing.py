"""`luac2py show`: what each pass makes of a program, as text."""

from __future__ import annotations

import ast
import os
import sys

from luac2py_runtime.linemap import decode_lines

from .console import is_terminal
from .driver import compile_text
from .dump import dump_scopes, dump_tokens, dump_tree
from .parser import parse
from .resolve import resolve
from .source import Source


def listing(source: Source, stage: str, optimize: int, lines: bool) -> str:
    """What the compiler has after a stage: "tokens", "ast", "scopes" or "py".

    `lines`: each line of Python begins with its Lua line.
    """
    if stage == "tokens":
        return coloured(dump_tokens(source))
    if stage == "ast":
        return coloured(dump_tree(parse(source)))
    if stage == "scopes":
        return coloured(dump_scopes(resolve(parse(source))))
    text = compile_text(source, optimize)
    return with_lua_lines(coloured(text), line_map_of(text)) if lines else coloured(text)


def coloured(text: str) -> str:
    """The text in colours if it goes to a terminal, unless NO_COLOR is set."""
    if not is_terminal(sys.stdout) or os.environ.get("NO_COLOR"):
        return text
    from pygments import highlight
    from pygments.formatters import TerminalFormatter
    from pygments.lexers import PythonLexer

    return str(highlight(text, PythonLexer(stripnl=False), TerminalFormatter()))


def with_lua_lines(text: str, lua_lines: dict[int, int]) -> str:
    """The text with the Lua line before each line that has one."""
    numbered = enumerate(text.splitlines(keepends=True), 1)
    return "".join(f"{lua_lines.get(number, ''):>6}  {line}" for number, line in numbered)


def line_map_of(text: str) -> dict[int, int]:
    """The line map that a generated text carries: its lines, and the Lua line of each."""
    keywords = (keyword for node in ast.walk(ast.parse(text)) for keyword in getattr(node, "keywords", ()))
    encoded = next(keyword.value for keyword in keywords if keyword.arg == "lines")
    return dict(zip(*decode_lines(ast.literal_eval(encoded))))
