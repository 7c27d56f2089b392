"""Variables: locals, upvalues, and globals, which are fields of `_ENV` (§2.2)."""

from __future__ import annotations

import ast

from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr
from luac2py.lower.names import ENVIRONMENT
from luac2py.lower.order import is_changeable
from luac2py.lower.tables import read_field
from luac2py.nodes import Constant, Name, Span


def lower_name(ctx: FunctionContext, node: Name) -> ast.expr:
    """x  ⇒  x for a local variable, G.x for a global one"""
    variable = node.variable
    if variable is None:
        ctx.had_effects()
        return read_field(ctx, lower_environment(ctx, node), node.id, node.span, guard=not node.is_of_chunk)
    if variable.constant is not None:
        return _lower_constant(ctx, variable.constant, node.span)
    if is_changeable(ctx, variable):
        ctx.had_effects()  # it is read before whatever follows
    if variable.place is not None:
        variable.place.is_counted = True
    return build.name(variable.python_name, node.span)


def _lower_constant(ctx: FunctionContext, constant: Constant, span: Span) -> ast.expr:
    return build.place(lower_expr(ctx, constant), span)


def lower_environment(ctx: FunctionContext, node: Name) -> ast.expr:
    """The table that a global name is a field of: the chunk's, or the variable `_ENV` in scope."""
    variable = node.env
    if variable is None or variable.function is None:
        return build.name(ENVIRONMENT, node.span)
    if variable.constant is not None:
        return _lower_constant(ctx, variable.constant, node.span)
    return build.name(variable.python_name, node.span)
