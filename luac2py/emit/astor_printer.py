"""astor's generator, made to print every tree exactly, strings as bytes, and to keep the Lua layout.

Where elements of a constructor, or arguments that can fail, stand on several lines in Lua, the list gets a
trailing comma. That makes black put one element on a line: the text looks like its source, and
each of its lines stands for one Lua line.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Sequence
from typing import Optional, Union

from astor.code_gen import SourceGenerator, set_precedence
from astor.op_util import Precedence, precedence_data

from .trees import can_fail

Lines = Optional[tuple[int, int]]  # the first and the last of some Lua lines; None: no line at all
Pieces = tuple[Union[str, ast.AST], ...]  # what is printed for an element, one after the other


def print_with_astor(module: ast.Module) -> str:
    """The module's text, as astor's generator prints it."""
    for kind, precedence in list(precedence_data.items()):
        derived: list[type] = kind.__subclasses__() if isinstance(kind, type) else []  # lower/compact.py has such
        precedence_data.update(dict.fromkeys(derived, precedence))
    generator = LuaSourceGenerator(" " * 4)
    generator.visit(module)
    return "".join(generator.result).lstrip("\n") + "\n"


class LuaSourceGenerator(SourceGenerator):  # type: ignore[misc]
    """Prints the trees that lower/ makes."""

    def __init__(self, indent_with: str) -> None:
        super().__init__(indent_with)
        self.lines: Lines = None  # of what can fail in the innermost list of elements, so far

    def visit(self, node: ast.AST, *_: object) -> None:
        super().visit(node)
        if can_fail(node):
            self.note_line(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        """A string as a statement is a docstring, which black wants in three quotes."""
        value = node.value
        text = ascii(value.value)[1:-1] if isinstance(value, ast.Constant) and isinstance(value.value, str) else "'"
        if set(text).isdisjoint("\\'\""):
            self.statement(node, '"""', text, '"""')
        else:
            super().visit_Expr(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """A negative number is an operation in Python's grammar; a string is printed in ASCII."""
        value = node.value
        if isinstance(value, str):
            self.write(ascii(value))
        elif isinstance(value, (int, float)) and math.copysign(1, value) < 0:
            negation = ast.UnaryOp(ast.USub(), ast.Constant(-value))
            set_precedence(self.get__pp(node), negation)
            self.visit(negation)
        else:
            super().visit_Constant(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        set_precedence(Precedence.highest, node.value)
        super().visit_Attribute(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        set_precedence(Precedence.highest, node.value)
        super().visit_Subscript(node)

    def visit_Starred(self, node: ast.Starred) -> None:
        set_precedence(Precedence.highest, node.value)
        super().visit_Starred(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        """astor always writes parentheses; conditions and arguments need none."""
        if self.get__pp(node) in (Precedence.If, Precedence.NamedExpr):
            set_precedence(Precedence.NamedExpr + 1, node.value)
            self.write(node.target, " := ", node.value)
        else:
            super().visit_NamedExpr(node)

    def visit_Call(self, node: ast.Call) -> None:
        set_precedence(Precedence.highest, node.func)
        set_precedence(Precedence.NamedExpr, *node.args)
        set_precedence(Precedence.Comma, *(keyword.value for keyword in node.keywords))
        arguments: list[Pieces] = [(argument,) for argument in node.args]
        arguments += [(f"{keyword.arg}=" if keyword.arg else "**", keyword.value) for keyword in node.keywords]
        self.visit(node.func)
        self.write_elements("()", arguments, [node] if can_fail(node) else [])

    def visit_List(self, node: ast.List) -> None:
        set_precedence(Precedence.Comma, *node.elts)
        self.write_elements("[]", [(element,) for element in node.elts], node.elts if is_column(node.elts) else [])

    def write_elements(self, delimiters: str, elements: Sequence[Pieces], placed: Sequence[ast.AST]) -> None:
        """(a, b, c), with a comma at the end if they come from several lines.

        `placed`: the nodes whose own lines count too.
        """
        before, self.lines = self.lines, None
        self.write(delimiters[0])
        for position, pieces in enumerate(elements):
            self.write(", " if position else "", *pieces)
        for node in placed:
            self.note_line(node)
        is_spread_alone = len(elements) == 1 and self.result[-2:-1] == [","]
        if elements and not is_spread_alone and self.lines is not None and self.lines[0] < self.lines[1]:
            self.write(",")
        self.write(delimiters[1])
        self.lines = union(before, self.lines)

    def note_line(self, node: ast.AST) -> None:
        line = getattr(node, "lineno", None)
        if line is not None:
            self.lines = union(self.lines, (line, line))


def is_column(elements: Sequence[ast.expr]) -> bool:
    """Whether the elements of a constructor stand below each other in Lua; the first may be luac2py's own."""
    lines = [getattr(element, "lineno", 0) for element in elements]
    return bool(lines) and lines[-1] - lines[0] >= len(lines) - 2 and lines[-1] > lines[0]


def union(one: Lines, other: Lines) -> Lines:
    """All lines of both."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])
