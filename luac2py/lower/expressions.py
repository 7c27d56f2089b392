"""Lowers an expression by the rule for its kind; rules.py says which that is.

Three contexts: one value (`lower_expr`), a result as the callee gave it (`lower_result`: one bare value, or a
tuple), and the values of a list (`lower_list`, the last item expanded).
"""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.analysis.infer import is_multiple, number_of_values
from luac2py.lower import build
from luac2py.lower.context import FunctionContext, PythonScope
from luac2py.lower.names import VARARGS
from luac2py.lower.operands import once
from luac2py.nodes import (
    Boolean,
    Call,
    Expr,
    Function,
    Index,
    MethodCall,
    Name,
    Nil,
    Number,
    String,
    Varargs,
)  # fmt: skip

RULES: dict[type[Expr], Callable[..., ast.expr]] = {}
INLINE: dict[type[Expr], Callable[..., ast.expr | None]] = {}
"""For the first value of a call that may need no call: None where it does."""

# Python's parser allows 200 nested parentheses, and one Lua operation can take several.
_DEEPEST = 20
_FLAT = frozenset((Nil, Boolean, Number, String, Varargs, Name, Function))
_GIVE_SEVERAL = frozenset(("find", "gsub", "match", "modf", "pcall"))


def lower_expr(ctx: FunctionContext, node: Expr) -> ast.expr:
    """An expression adjusted to one value (§3.4.12)."""
    kind = node.__class__
    if kind is Call or kind is MethodCall:
        inline = INLINE[kind](ctx, node)
        if inline is not None:
            return inline
    elif kind is not Varargs:
        return lower_result(ctx, node)
    value = lower_result(ctx, node)
    return truncate(ctx, value, node) if is_multiple(node) else value


def lower_operand(ctx: FunctionContext, node: Expr) -> ast.expr:
    """An operand: one value, or a tuple, which fails every test of its class and is truncated by the runtime.

    Not where it is known to be a tuple: nothing is tested of a value whose type is known.
    """
    kind = node.__class__
    if kind is Call or kind is MethodCall:
        if number_of_values(node) > 1:
            return lower_expr(ctx, node)
        inline = INLINE[kind](ctx, node)
        if inline is not None:
            return inline
    return lower_result(ctx, node)


def lower_result(ctx: FunctionContext, node: Expr) -> ast.expr:
    """An expression as it is: a call or `...` gives one bare value or a tuple."""
    rule = RULES[node.__class__]
    if node.__class__ in _FLAT:
        return rule(ctx, node)
    if ctx.expression_depth >= _DEEPEST:
        return _outline(ctx, node)
    ctx.expression_depth += 1
    value = rule(ctx, node)
    ctx.expression_depth -= 1
    return value


def _outline(ctx: FunctionContext, node: Expr) -> ast.expr:
    """A deeply nested expression  ⇒  λvalue_1(), after  def λvalue_1(): return expression"""
    outer, depth = ctx.scope, ctx.expression_depth
    ctx.scope, ctx.expression_depth = PythonScope(outer), 0
    ctx.scope.temporaries = outer.temporaries
    ctx.had_effects()  # nothing moves out of the function that it becomes
    value = lower_result(ctx, node)
    outer.temporaries = ctx.scope.temporaries + 1
    ctx.scope, ctx.expression_depth = outer, depth
    identifier = f"λvalue_{outer.temporaries}"
    ctx.prelude.append(build.function(identifier, [], None, [build.return_(value, node.span)], node.span))
    return build.call(identifier, [], node.span)


def lower_list(ctx: FunctionContext, nodes: list[Expr]) -> list[ast.expr]:
    """A list of expressions as arguments or items, the last one expanded to all its values."""
    if not nodes:
        return []
    values = [lower_expr(ctx, node) for node in nodes[:-1]]
    last = nodes[-1]
    if last.__class__ is Varargs:
        return [*values, build.starred(build.name(VARARGS, last.span), last.span)]
    if is_multiple(last):
        if number_of_values(last) > 1 and not ctx.plain:
            return [*values, build.starred(lower_result(ctx, last), last.span)]
        spread = ctx.runtime_call("spread", [lower_result(ctx, last)], last.span)
        return [*values, build.starred(spread, last.span)]
    return [*values, lower_expr(ctx, last)]


def truncate(ctx: FunctionContext, value: ast.expr, node: Expr) -> ast.expr:
    """One value of a result  ⇒  r if (r := f()).__class__ is not tuple else first(r), and just first(f()) for one time

    r[0] where there certainly are several; r[0] if r else None, in place, for what probably gives several or none.
    """
    span = node.span
    if number_of_values(node) > 1 and not ctx.plain:
        return build.item(value, build.constant(0, span), span)
    if ctx.plain or ctx.runs_once or value.__class__ is ast.Name:
        return ctx.runtime_call("first", [value], span)
    operand = once(ctx, value)
    test = build.compare(build.class_of(operand.first, span), "is not", build.name("tuple", span), span)
    slow: ast.expr = ctx.runtime_call("first", [operand.again], span)
    if _called_name(node) in _GIVE_SEVERAL:
        item = build.item(operand.again, build.constant(0, span), span)
        slow = build.conditional(operand.again, item, build.constant(None, span), span)
    return build.conditional(test, operand.again, slow, span)


def _called_name(node: Expr) -> str:
    """The last name of what a call calls."""
    if isinstance(node, MethodCall):
        return node.name
    function = node.function if isinstance(node, Call) else None
    if isinstance(function, Index):
        return function.key.value if isinstance(function.key, String) else ""
    return function.id if isinstance(function, Name) else ""
