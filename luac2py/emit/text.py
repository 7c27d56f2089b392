"""`ast.Module` → the text of a `.py` file.

print (astor) → comments and blank lines of the Lua source → format (black) → parse back and compare → line map.

A text that does not parse back to the tree it was printed from stops the build.
"""

from __future__ import annotations

import ast
import os
from typing import Dict, List, Tuple

from luac2py_runtime.linemap import encode_lines
from luac2py_runtime.stack import run_deep

from ..nodes import Chunk
from .layout import lay_out
from .printer import print_module
from .trees import can_fail, paired_nodes

LINE_MAP = "line map " * 10
"""Stands for the line map until the text is final. For black it fills a line, so that the arguments around
it get a line each whatever the map's length."""


def emit_text(module: ast.Module, chunk: Chunk, format: bool = True, comments: bool = True) -> str:
    """The module as the text of a `.py` file, with its line map.

    `format`: by black. `comments`: with the chunk's comments and the lines of its functions.
    """
    return run_deep(lambda: _emit_text(module, chunk, format, comments))  # type: ignore[return-value]


def _emit_text(module: ast.Module, chunk: Chunk, format: bool, comments: bool) -> str:
    module = with_line_map(module)
    text = print_module(module)
    main, printed = main_function(module), main_function(ast.parse(text))
    text = lay_out(text, main, printed, chunk.comments if comments else [], source_mark(chunk) if comments else "")
    if format:
        text = format_text(text)
    return text.replace(LINE_MAP, encode_lines(line_map(module, ast.parse(text))), 1)


def with_line_map(module: ast.Module) -> ast.Module:
    """__lua__ = Chunk(…)  ⇒  __lua__ = Chunk(…, lines=LINE_MAP)"""
    return ast.Module([_with_line_map(statement) for statement in module.body], module.type_ignores)


def _with_line_map(statement: ast.stmt) -> ast.stmt:
    if not (isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)):
        return statement
    if not (isinstance(statement.targets[0], ast.Name) and statement.targets[0].id == "__lua__"):
        return statement
    call = statement.value
    keywords = [*call.keywords, ast.keyword("lines", ast.Constant(LINE_MAP))]
    return ast.Assign(statement.targets, ast.Call(call.func, call.args, keywords))


def main_function(module: ast.Module) -> ast.FunctionDef:
    """The function that the Lua chunk has become."""
    return next(node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == "main")


def source_mark(chunk: Chunk) -> str:
    """What stands for the source in comments: the file's name."""
    return os.path.basename(chunk.name[1:]) if chunk.name[:1] in "@=" else "line"


def format_text(text: str) -> str:
    """The text as black lays it out."""
    import black

    return black.format_str(text, mode=black.Mode(target_versions={black.TargetVersion.PY39}))


def line_map(module: ast.Module, printed: ast.Module) -> List[Tuple[int, int]]:
    """(line of the text, Lua line), ascending, for each line where a statement begins or something can fail.

    Where a line of the text comes from several Lua lines, the outermost operation that can fail decides.
    Raises TreeDifference if the text is not what the tree says.
    """
    starts: Dict[int, int] = {}
    fails: Dict[int, int] = {}
    for node, twin in paired_nodes(module, printed):
        lines = fails if can_fail(node) else starts if isinstance(node, ast.stmt) else None
        if lines is not None:
            lines.setdefault(twin.lineno, getattr(node, "lineno", 1))  # type: ignore[attr-defined]
    return sorted({**starts, **fails}.items())
