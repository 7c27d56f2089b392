"""Values that an expression uses more than once: names and literals as they are, all else through a temporary."""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.nodes import Binary, Boolean, Expr, Name, Nil, Number, Paren, String


class Operand(NamedTuple):
    """`first` is what must be evaluated, once and first; `again` stands for the same value afterwards."""

    first: ast.expr
    again: ast.expr

    @property
    def is_simple(self) -> bool:
        """Whether it may be written any number of times, and before or after others."""
        return self.first is self.again


def is_simple(node: Expr) -> bool:
    """Whether an expression is a local variable or a literal: free of effects and cheap to repeat."""
    kind = node.__class__
    if kind is Name:
        return node.variable is not None  # type: ignore[attr-defined]
    return kind in (Number, String, Nil, Boolean)


def once(ctx: FunctionContext, value: ast.expr, force: bool = False) -> Operand:
    """Makes an operand of a lowered expression; `force` binds it to a temporary even where it is a variable."""
    if not force:
        if value.__class__ in (ast.Name, ast.Constant):
            return Operand(value, value)
        if value.__class__ is ast.UnaryOp and value.operand.__class__ is ast.Constant:
            return Operand(value, value)
    span = (value.lineno, value.col_offset)
    temporary = ctx.temporary()
    return Operand(build.walrus(temporary, value, span), build.name(temporary, span))


def is_pure(node: Expr) -> bool:
    """Whether an integer expression is arithmetic on local variables that cannot fail or overflow."""
    if is_simple(node):
        return fact_of(node).only(facts.INT)
    if node.__class__ is Paren:
        return is_pure(node.value)
    if node.__class__ is not Binary or not (is_pure(node.left) and is_pure(node.right)):
        return False
    fact = fact_of(node)
    if node.operator in ("+", "-", "*"):
        return fact.only(facts.INT) and fact != facts.INT_FACT
    return node.operator == "%" and fact_of(node.right).low > 0
