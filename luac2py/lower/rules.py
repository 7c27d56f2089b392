"""Which function lowers which expression."""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.lower import build
from luac2py.lower.arithmetic import lower_binary as lower_arithmetic
from luac2py.lower.arithmetic import lower_bitwise_not, lower_negation
from luac2py.lower.calls import lower_call, lower_method_call
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import INLINE, RULES, lower_expr
from luac2py.lower.formatting import lower_format
from luac2py.lower.functions import lower_function
from luac2py.lower.library import lower_count
from luac2py.lower.logic import lower_comparison, lower_logical, lower_not
from luac2py.lower.names import VARARGS
from luac2py.lower.order import lower_in_order
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


def _inline_call(ctx: FunctionContext, node: Call) -> ast.expr | None:
    return lower_count(ctx, node) if node.function.__class__ is Name else lower_format(ctx, node, single=True)


def _inline_method_call(ctx: FunctionContext, node: MethodCall) -> ast.expr | None:
    if node.name == "format":
        return lower_format(ctx, node, single=True)
    return lower_search(ctx, node) if node.name in ("find", "match") else lower_string_method(ctx, node)


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

RULES.update(
    {
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
)
INLINE.update({Call: _inline_call, MethodCall: _inline_method_call})
