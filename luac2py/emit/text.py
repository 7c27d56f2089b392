"""`ast.Module` → the text of a `.py` file.

print (astor) → comments and blank lines of the Lua source → format (black) → parse back and compare → line map.

A text that does not parse back to the tree it was printed from stops the build.
"""

from __future__ import annotations

import ast
import os

from luac2py_runtime.chunk import short_name
from luac2py_runtime.linemap import encode_lines
from luac2py_runtime.stack import run_deep

from ..collector import calm_collector
from ..nodes import Chunk
from . import NestingError
from .format import format_text
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
    try:
        with calm_collector():
            return run_deep(lambda: _emit_text(module, chunk, format, comments))
    except SyntaxError as error:
        # Python reads 200 parentheses in one another, and 100 indents, and no more.
        raise NestingError(f"{short_name(chunk.name)}: too deeply nested for the text of a Python file") from error


def _emit_text(module: ast.Module, chunk: Chunk, format: bool, comments: bool) -> str:
    module = as_text_needs_it(module)
    text = print_module(module)
    printed = ast.parse(text)
    marks = source_mark(chunk) if comments else ""
    text = lay_out(text, main_function(module), main_function(printed), chunk.comments if comments else [], marks)
    text, printed = format_and_parse(text) if format else (text, ast.parse(text))
    return text.replace(LINE_MAP, encode_lines(line_map(module, printed)), 1)


def format_and_parse(text: str) -> tuple[str, ast.Module]:
    """The formatted text and its tree; the text as it is where black's parentheses nest too deeply for Python."""
    formatted = format_text(text)
    try:
        return formatted, ast.parse(formatted)
    except SyntaxError:
        return text, ast.parse(text)


def as_text_needs_it(module: ast.Module) -> ast.Module:
    """__lua__ = Chunk(…, fields=("x", "y"))  ⇒  __lua__ = Chunk(…, fields="x y".split(), lines=LINE_MAP)"""
    return ast.Module([_with_line_map(statement) for statement in module.body], module.type_ignores)


def _with_line_map(statement: ast.stmt) -> ast.stmt:
    if not (isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)):
        return statement
    if not (isinstance(statement.targets[0], ast.Name) and statement.targets[0].id == "__lua__"):
        return statement
    call = statement.value
    keywords = [ast.keyword(keyword.arg, _on_one_line(keyword.value)) for keyword in call.keywords]
    keywords.append(ast.keyword("lines", ast.Constant(LINE_MAP)))
    return ast.Assign(statement.targets, ast.Call(call.func, call.args, keywords))


def _on_one_line(names: ast.expr) -> ast.expr:
    """("x", "y")  ⇒  "x y".split(): black would give each of hundreds of names a line"""
    if not isinstance(names, ast.Tuple):
        return names
    text = " ".join(str(name.value) for name in names.elts if isinstance(name, ast.Constant))
    return ast.Call(ast.Attribute(ast.Constant(text), "split", ast.Load()), [], [])


def main_function(module: ast.Module) -> ast.FunctionDef:
    """The function that the Lua chunk has become."""
    return next(node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == "main")


def source_mark(chunk: Chunk) -> str:
    """What stands for the source in comments: the file's name."""
    return os.path.basename(chunk.name[1:]) if chunk.name[:1] in "@=" else "line"


def line_map(module: ast.Module, printed: ast.Module) -> list[tuple[int, int]]:
    """(line of the text, Lua line), ascending, for each line where a statement begins or something can fail.

    Where a line of the text comes from several Lua lines, the outermost operation that can fail decides.
    Raises TreeDifference if the text is not what the tree says.
    """
    starts: dict[int, int] = {}
    fails: dict[int, int] = {}
    for node, twin in paired_nodes(module, printed):
        lines = fails if can_fail(node) else starts if isinstance(node, ast.stmt) else None
        if lines is not None:
            lines.setdefault(twin.lineno, getattr(node, "lineno", 1))  # type: ignore[attr-defined]
    return sorted({**starts, **fails}.items())
