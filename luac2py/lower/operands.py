"""Values that an expression uses more than once: names and literals as they are, all else through a temporary."""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.nodes import Boolean, Call, Expr, Function, Index, MethodCall, Name, Nil, Number, Paren, String, Unary


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


def may_call(node: Expr) -> bool:
    """Whether an expression certainly contains a call, so that what it changes cannot be foreseen."""
    stack = [node]
    while stack:
        node = stack.pop()
        if node.__class__ in (Call, MethodCall):
            return True
        for part in ("value", "object", "key", "left", "right", "operand"):
            child = getattr(node, part, None)
            if isinstance(child, Expr):
                stack.append(child)
        for part in ("operands", "fields"):
            for child in getattr(node, part, ()):
                stack += [c for c in (child, getattr(child, "key", None), getattr(child, "value", None)) if isinstance(c, Expr)]
    return False


def is_index(node: Expr) -> bool:
    """Whether an expression reads a table: repeatable in no exact way, but without calls of its own."""
    return node.__class__ is Index
