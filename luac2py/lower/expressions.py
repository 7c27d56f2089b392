"""Which function lowers which expression.

Three contexts: one value (`lower_expr`), a result as the callee gave it (`lower_result`: one bare value, or a
tuple), and the values of a list (`lower_list`, the last item expanded).
"""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.analysis.infer import is_multiple, number_of_values
from luac2py.lower import build
from luac2py.lower.arithmetic import lower_binary as lower_arithmetic
from luac2py.lower.arithmetic import lower_bitwise_not, lower_negation
from luac2py.lower.calls import lower_call, lower_method_call, truncate
from luac2py.lower.context import FunctionContext
from luac2py.lower.formatting import lower_format
from luac2py.lower.functions import lower_function
from luac2py.lower.library import lower_count
from luac2py.lower.logic import lower_comparison, lower_logical, lower_not
from luac2py.lower.names import VARARGS
from luac2py.lower.order import lower_in_order
from luac2py.lower.outline import outline_expression
from luac2py.lower.searching import lower_search
from luac2py.lower.stringmethods import lower_string_method
from luac2py.lower.strings import lower_concat, lower_length
from luac2py.lower.tables import lower_index, lower_table
from luac2py.lower.variables import lower_name
from luac2py.nodes import (
    Binary,
    Boolean,
    Call,
    Concat,
    Expr,
    Function,
    Index,
    Logical,
    MethodCall,
    Name,
    Nil,
    Number,
    Paren,
    String,
    Table,
    Unary,
    Varargs,
)  # fmt: skip

_COMPARISONS = frozenset(("==", "~=", "<", "<=", ">", ">="))
# Python's parser allows 200 nested parentheses, and one Lua operation can take several.
_DEEPEST = 20


def lower_expr(ctx: FunctionContext, node: Expr) -> ast.expr:
    """An expression adjusted to one value (§3.4.12)."""
    kind = node.__class__
    if kind is Call or kind is MethodCall:
        inline = _lower_inline(ctx, node)
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
    if number_of_values(node) > 1:
        return lower_expr(ctx, node)
    inline = _lower_inline(ctx, node)
    return inline if inline is not None else lower_result(ctx, node)


def _lower_inline(ctx: FunctionContext, node: Expr) -> ast.expr | None:
    """The first value of a call that may need no call; None for anything else."""
    if isinstance(node, MethodCall):
        if node.name == "format":
            return lower_format(ctx, node, single=True)
        return lower_search(ctx, node) if node.name in ("find", "match") else lower_string_method(ctx, node)
    if not isinstance(node, Call):
        return None
    return lower_count(ctx, node) if node.function.__class__ is Name else lower_format(ctx, node, single=True)


def lower_result(ctx: FunctionContext, node: Expr) -> ast.expr:
    """An expression as it is: a call or `...` gives one bare value or a tuple."""
    lower = _LOWER[node.__class__]
    if node.__class__ in _FLAT:
        return lower(ctx, node)
    if ctx.expression_depth >= _DEEPEST:
        return outline_expression(ctx, node)
    ctx.expression_depth += 1
    value = lower(ctx, node)
    ctx.expression_depth -= 1
    return value


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


def _lower_nil(ctx: FunctionContext, node: Nil) -> ast.expr:
    """nil  ⇒  None"""
    return build.constant(None, node.span)


def _lower_literal(ctx: FunctionContext, node: Number) -> ast.expr:
    """3, 'text', true  ⇒  3, 'text', True"""
    return build.constant(node.value, node.span)


def _lower_varargs(ctx: FunctionContext, node: Varargs) -> ast.expr:
    """...  ⇒  varargs, the tuple itself"""
    return build.name(VARARGS, node.span)


def _lower_paren(ctx: FunctionContext, node: Paren) -> ast.expr:
    """(e)  ⇒  e, truncated"""
    return lower_expr(ctx, node.value)


def _lower_binary(ctx: FunctionContext, node: Binary) -> ast.expr:
    in_order = lower_in_order(ctx, node)
    if in_order is not None:
        return in_order
    lower = lower_comparison if node.operator in _COMPARISONS else lower_arithmetic
    return lower(ctx, node)


def _lower_unary(ctx: FunctionContext, node: Unary) -> ast.expr:
    return _UNARY[node.operator](ctx, node)


_UNARY: dict[str, Callable[..., ast.expr]] = {
    "-": lower_negation,
    "not": lower_not,
    "#": lower_length,
    "~": lower_bitwise_not,
}

_FLAT = frozenset((Nil, Boolean, Number, String, Varargs, Name, Function))

_LOWER: dict[type[Expr], Callable[..., ast.expr]] = {
    Nil: _lower_nil,
    Boolean: _lower_literal,
    Number: _lower_literal,
    String: _lower_literal,
    Varargs: _lower_varargs,
    Name: lower_name,
    Index: lower_index,
    Call: lower_call,
    MethodCall: lower_method_call,
    Paren: _lower_paren,
    Unary: _lower_unary,
    Binary: _lower_binary,
    Concat: lower_concat,
    Logical: lower_logical,
    Table: lower_table,
    Function: lower_function,
}
