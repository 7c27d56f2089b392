"""Loops that fill arrays: `for i = 1, n do t[i] = v end`.

Where all they do is to store the same value again and again, an empty table is filled at once. Where room is made for
the items of others, see the runtime's lists.py.
"""

from __future__ import annotations

import ast

from luac2py.analysis.walk import walk_block
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr
from luac2py.lower.operands import is_simple
from luac2py.nodes import Assign, Break, Expr, Goto, Index, Name, Number, NumericFor, Return

_MANY = 1000
"""Fewer items than that are appended as fast without room for them."""


def lower_reserve(ctx: FunctionContext, node: NumericFor) -> list[ast.stmt]:
    """if PYPY: reserve(t, n), in front of a loop that fills t up to n"""
    span = node.span
    tables = [] if ctx.plain else _filled_tables(node)
    if not tables:
        return []
    calls = [ctx.runtime_call("reserve", [lower_expr(ctx, t), lower_expr(ctx, node.stop)], span) for t in tables]
    return [build.if_(ctx.runtime("PYPY", span), [build.expression(call, span) for call in calls], [], span)]


def lower_fill(ctx: FunctionContext, node: NumericFor, loop: list[ast.stmt]) -> list[ast.stmt] | None:
    """if not fill(t, n, v): the loop that stores v, a literal or local variable, at 1 to n; None for any other loop"""
    tables = [] if ctx.plain or len(node.body.statements) != 1 or not begins_at_one(node) else _filled_tables(node)
    if not tables:
        return None
    statement, span = node.body.statements[0], node.span
    assert isinstance(statement, Assign)
    value = statement.values[0]
    if len(statement.targets) != 1 or len(statement.values) != 1 or not is_simple(value):
        return None
    if isinstance(value, Name) and value.variable is node.variable:
        return None
    arguments = [lower_expr(ctx, e) for e in (tables[0], node.stop, value)]
    return [build.if_(build.not_(ctx.runtime_call("fill", arguments, span), span), loop, [], span)]


def begins_at_one(node: NumericFor) -> bool:
    return isinstance(node.start, Number) and node.start.value == 1 and node.start.value.__class__ is int


def _filled_tables(node: NumericFor) -> list[Name]:
    """The variables whose tables get an item in each iteration of a loop that is not left before its end"""
    if not node.variable.is_control or not _may_be_many(node.stop):
        return []
    found = []
    for statement in node.body.statements:
        if isinstance(statement, Assign):
            target = statement.targets[0]
            if (
                isinstance(target, Index)
                and isinstance(target.key, Name)
                and target.key.variable is node.variable
                and isinstance(target.object, Name)
                and target.object.variable is not None
                and not target.object.variable.assigned
                and target.object.variable.span < node.span
            ):
                found.append(target.object)
    if not found or any(inner.__class__ in (Break, Goto, Return) for inner in walk_block(node.body)):
        return []
    return found


def _may_be_many(stop: Expr) -> bool:
    """Whether the limit of a loop is a variable, or a large number"""
    if isinstance(stop, Number):
        return stop.value >= _MANY
    return isinstance(stop, Name) and stop.variable is not None
