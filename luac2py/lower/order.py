"""When the reference reads variables, where that can be told from Python's order of evaluation.

An instruction of the reference reads a local variable where it stands in its register: when it operates, after all its
operands were evaluated. An upvalue is copied to a register where it is written, and so is everything that is
an argument, an item or an operand of a concatenation. It matters only where a later operand may run code that assigns
to the variable.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.analysis.walk import PARTS
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_result
from luac2py.lower.operands import is_simple
from luac2py.nodes import (
    Binary,
    Boolean,
    Concat,
    Expr,
    Function,
    Index,
    Logical,
    Name,
    Nil,
    Paren,
    Table,
    Unary,
    Variable,
)  # fmt: skip

_NEVER_FAIL = frozenset(("+", "-", "*", "/", "^"))


def has_effects(node: Expr) -> bool:
    """Whether evaluating an expression may run other code: calls, and operations that may reach a metamethod."""
    if is_simple(node) or node.__class__ is Function:
        return False
    if isinstance(node, Paren):
        return has_effects(node.value)
    if isinstance(node, Unary):
        native = node.operator == "not" or fact_of(node.operand).only(facts.STRING | facts.NUMBER)
        return not native or has_effects(node.operand)
    if isinstance(node, Binary):
        return not _is_native(node) or has_effects(node.left) or has_effects(node.right)
    if isinstance(node, Logical):
        return has_effects(node.left) or has_effects(node.right)
    if isinstance(node, Concat):
        return any(not fact_of(o).only(facts.STRING | facts.NUMBER) or has_effects(o) for o in node.operands)
    if isinstance(node, Index):
        name = node.object if isinstance(node.object, Name) else None
        is_plain = name is not None and name.variable is not None and (name.variable.plain or name.bare)
        sure = is_plain and fact_of(node.object).only(facts.TABLE)
        return not sure or has_effects(node.key)
    return not (isinstance(node, Table) and not node.fields)


def _is_native(node: Binary) -> bool:
    left, right = fact_of(node.left), fact_of(node.right)
    if node.operator in _NEVER_FAIL or node.operator in ("<", "<=", ">", ">="):
        return left.only(facts.NUMBER) and right.only(facts.NUMBER)
    if node.operator in ("==", "~="):
        for operand in (node.left, node.right):
            if operand.__class__ in (Nil, Boolean) or not fact_of(operand).may(facts.TABLE | facts.OTHER):
                return True
    return False


def may_change(ctx: FunctionContext, node: Expr, later: Sequence[Expr]) -> bool:
    """Whether evaluating `later` may assign to the local variable or upvalue that `node` names."""
    variable = _variable(node)
    return variable is not None and is_changeable(ctx, variable) and any(map(has_effects, later))


def reads_changeable(ctx: FunctionContext, node: Expr) -> bool:
    """Whether an expression reads a variable that code outside the current function may assign to."""
    if node.__class__ is Function:
        return False
    if isinstance(node, Name):
        return node.variable is not None and is_changeable(ctx, node.variable)
    return any(reads_changeable(ctx, part) for part in PARTS[node.__class__](node) if isinstance(part, Expr))


def is_changeable(ctx: FunctionContext, variable: Variable) -> bool:
    """Whether code outside the current function may assign to a variable."""
    return variable.assigned_inside if variable.function is ctx.body else variable.assigned


def is_own(ctx: FunctionContext, node: Expr) -> bool:
    """Whether an expression is a local variable of the current function, in a register of the reference's."""
    variable = _variable(node)
    return variable is not None and variable.function is ctx.body


def _variable(node: Expr) -> Variable | None:
    while node.__class__ is Paren:
        node = node.value
    return node.variable if node.__class__ is Name else None


def lower_in_order(ctx: FunctionContext, node: Binary) -> ast.expr | None:
    """x + f(), f changing x  ⇒  (_1 := f(), x + _1)[1] for a local variable, (_1 := x, _1 + f())[1] for an upvalue

    None where Python's order will do.
    """
    if not may_change(ctx, node.left, [node.right]):
        return None
    if is_own(ctx, node.left):
        bound, held = hold(ctx, node.right)
        operation = Binary(node.operator, node.left, held, node.span)
    elif ctx.plain:
        return None
    else:
        bound, held = hold(ctx, node.left)
        operation = Binary(node.operator, held, node.right, node.span)
    return _after(ctx, bound, operation)


def lower_index_in_order(ctx: FunctionContext, node: Index) -> ast.expr | None:
    """t[f()], f changing t  ⇒  (_1 := f(), index(t, _1))[1]; None where Python's order will do"""
    if not may_change(ctx, node.object, [node.key]):
        return None
    bound, held = hold(ctx, node.key)
    return _after(ctx, bound, Index(node.object, held, node.span))


def hold(ctx: FunctionContext, node: Expr) -> tuple[ast.expr, Name]:
    """Binds an expression's value to a temporary: the binding, and a Lua expression that stands for the value."""
    value = lower_expr(ctx, node)
    held = Variable(ctx.temporary(), None, node.span, fact=fact_of(node))
    held.python_name = held.name
    return build.walrus(held.name, value, node.span), Name(held.name, node.span, held)


def _after(ctx: FunctionContext, bound: ast.expr, operation: Expr) -> ast.expr:
    ctx.had_effects()
    return build.last_of([bound, lower_result(ctx, operation)], operation.span)
