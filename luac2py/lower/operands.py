"""Values that an expression uses more than once: names and literals as they are, all else through a temporary."""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.analysis.walk import contains_call
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.nodes import Binary, Boolean, Expr, Function, Name, Nil, Number, Paren, String, Unary, Variable


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


def once(ctx: FunctionContext, value: ast.expr) -> Operand:
    """Makes an operand of a lowered expression."""
    if value.__class__ in (ast.Name, ast.Constant):
        return Operand(value, value)
    if value.__class__ is ast.UnaryOp and value.operand.__class__ is ast.Constant:  # type: ignore[attr-defined]
        return Operand(value, value)
    span = (value.lineno, value.col_offset)
    temporary = ctx.temporary()
    return Operand(build.walrus(temporary, value, span), build.name(temporary, span))


def is_read_late(node: Expr, later: Expr) -> bool:
    """Whether the reference reads a local variable only when it operates, after a call in a later operand changed it."""
    if node.__class__ is not Name or node.variable is None:  # type: ignore[attr-defined]
        return False
    return node.variable.assigned_inside and contains_call(later)  # type: ignore[attr-defined, no-any-return]


def read_late(ctx: FunctionContext, node: Binary) -> ast.expr:
    """x + f(), f changing x  ⇒  (_1 := f(), x + _1)[1]"""
    from luac2py.lower.expressions import lower_expr

    value = lower_expr(ctx, node.right)
    held = Variable(ctx.temporary(), None, node.right.span, fact=fact_of(node.right))
    held.python_name = held.name
    operation = Binary(node.operator, node.left, Name(held.name, node.right.span, held), node.span)
    bound = build.walrus(held.name, value, node.span)
    return build.last_of([bound, lower_expr(ctx, operation)], node.span)


def has_effects(node: Expr) -> bool:
    """Whether evaluating an expression may run other code: calls, and operations that may reach a metamethod."""
    kind = node.__class__
    if is_simple(node) or kind is Function:
        return False
    if kind is Paren:
        return has_effects(node.value)  # type: ignore[attr-defined]
    if kind is Unary and node.operator == "not":  # type: ignore[attr-defined]
        return has_effects(node.operand)  # type: ignore[attr-defined]
    return True


def is_pure(node: Expr) -> bool:
    """Whether an integer expression is arithmetic on local variables that cannot fail or overflow."""
    if is_simple(node):
        return fact_of(node).only(facts.INT)
    if node.__class__ is Binary and node.operator in ("+", "-", "*"):  # type: ignore[attr-defined]
        fact = fact_of(node)
        return fact.only(facts.INT) and fact != facts.INT_FACT and is_pure(node.left) and is_pure(node.right)  # type: ignore[attr-defined]
    return False
