"""Conditions, comparison and the logical operators (§3.4.4, §3.4.5)."""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.infer import always_true, fact_of, is_multiple
from luac2py.analysis.likely import likely_types
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_operand
from luac2py.lower.library import lower_type_test
from luac2py.lower.operands import Operand, is_simple, once
from luac2py.nodes import (
    Binary,
    Boolean,
    Call,
    Expr,
    Index,
    Logical,
    MethodCall,
    Name,
    Nil,
    Number,
    Paren,
    Span,
    String,
    Unary,
)

_HELPERS = {"==": "eq", "~=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_FALSY = facts.NIL | facts.FALSE
_NO_TEST = facts.NIL | facts.BOOLEAN


def lower_condition(ctx: FunctionContext, node: Expr, place: Span | None = None) -> ast.expr:
    """c, as a Python condition: only nil and false are false in Lua

    `place` is that of the test, if it is not the expression's.
    """
    while node.__class__ is Paren and not is_multiple(node.value):
        node = node.value
    span = node.span
    if place is not None and node.__class__ in (Call, MethodCall):
        span = place
    if ctx.plain and node.__class__ in (Boolean, Nil, Number, String):
        return build.constant(node.__class__ is not Nil and getattr(node, "value", True) is not False, span)
    if ctx.plain and node.__class__ is not Logical:
        return ctx.runtime_call("truth", [lower_expr(ctx, node)], span)
    if node.__class__ is Unary and node.operator == "not":
        return lower_negated(ctx, node.operand)
    if node.__class__ is Logical:
        parts = [lower_condition(ctx, node.left), _conditionally(ctx, lower_condition, node.right)]
        return build.both(parts, span) if node.operator == "and" else build.either(parts, span)
    return _true(ctx, _tested(ctx, node), fact_of(node), span)


def lower_negated(ctx: FunctionContext, node: Expr) -> ast.expr:
    """not c, as a Python condition"""
    while node.__class__ is Paren and not is_multiple(node.value):
        node = node.value
    fact, span = fact_of(node), node.span
    if node.__class__ is Unary and node.operator == "not":
        return lower_condition(ctx, node.operand)
    if node.__class__ is Logical or fact.only(_NO_TEST):
        return build.not_(lower_condition(ctx, node), span)
    operand = once(ctx, _tested(ctx, node))
    if operand.is_simple and not fact.may(_FALSY):
        return build.constant(False, span)
    none = build.compare(operand.first, "is", build.constant(None, span), span)
    if not fact.may(facts.FALSE):
        return none
    return build.either([none, build.compare(operand.again, "is", build.constant(False, span), span)], span)


def _true(ctx: FunctionContext, value: ast.expr, fact: facts.Fact, span: Span) -> ast.expr:
    """x is not None and x is not False, or as much of it as the types leave open"""
    if fact.only(_NO_TEST):
        return value
    operand = once(ctx, value)
    if operand.is_simple and not fact.may(_FALSY):
        return build.constant(True, span)
    return _true_of(operand, fact, span)


def _tested(ctx: FunctionContext, node: Expr) -> ast.expr:
    # An item whose truth is asked is often absent, and an exception costs more than a test then.
    often_absent = isinstance(node, Index) and not _always_set(node)
    return _conditionally(ctx, lower_expr, node) if often_absent else lower_expr(ctx, node)


def _always_set(node: Index) -> bool:
    """Whether no item of the table is ever set to nil, as far as can be seen."""
    variable = node.object.variable if isinstance(node.object, Name) else None
    if variable is None or variable.elements is None or variable.elements.fact is None:
        return False
    return not variable.elements.fact.may(facts.NIL)


def _conditionally(ctx: FunctionContext, lower: Callable[[FunctionContext, Expr], ast.expr], node: Expr) -> ast.expr:
    """Lowers an expression that may not be evaluated: nothing of it may move in front of the statement."""
    outer, ctx.in_condition = ctx.in_condition, True
    value = lower(ctx, node)
    ctx.in_condition = outer
    ctx.had_effects()
    return value


def lower_not(ctx: FunctionContext, node: Unary) -> ast.expr:
    """not a  ⇒  a is None or a is False"""
    if ctx.plain:
        return ctx.runtime_call("not_", [lower_expr(ctx, node.operand)], node.span)
    value = lower_negated(ctx, node.operand)
    if _is_boolean(value):
        return value
    # not not a, which may have come out as a itself: nil is no boolean
    return build.not_(build.not_(value, node.span), node.span)


def _is_boolean(value: ast.expr) -> bool:
    if isinstance(value, ast.BoolOp):
        return all(map(_is_boolean, value.values))
    if isinstance(value, ast.UnaryOp):
        return isinstance(value.op, ast.Not)
    return isinstance(value, ast.Compare) or isinstance(value, ast.Constant) and isinstance(value.value, bool)


def lower_logical(ctx: FunctionContext, node: Logical) -> ast.expr:
    """a and b  ⇒  b if a is not None and a is not False else a; just b where a is a constant that leads there"""
    if _truth(node.left) is (node.operator == "and"):
        return lower_expr(ctx, node.right)
    choice = _as_choice(node)
    if choice is not None:
        condition, yes, no = choice
        test = lower_condition(ctx, condition)
        chosen = _conditionally(ctx, lower_expr, yes)
        return build.conditional(test, chosen, _lower_right(ctx, node, no), node.span)
    fact = fact_of(node.left)
    if fact.only(_NO_TEST) and not ctx.plain:
        parts = [lower_expr(ctx, node.left), _lower_right(ctx, node, node.right)]
        return build.both(parts, node.span) if node.operator == "and" else build.either(parts, node.span)
    left = once(ctx, lower_expr(ctx, node.left))
    test = _test(ctx, left, fact, node.span)
    right = _lower_right(ctx, node, node.right)
    if node.operator == "and":
        return build.conditional(test, right, left.again, node.span)
    return build.conditional(test, left.again, right, node.span)


def _lower_right(ctx: FunctionContext, node: Logical, right: Expr) -> ast.expr:
    """The last operand; first(x) in `false and a or x`, which Python finds to be just x, and messages give no name"""
    value = _conditionally(ctx, lower_expr, right)
    is_all = node.operator == "or" and _is_false(node.left)
    return ctx.runtime_call("first", [value], node.span) if is_all else value


def _is_false(node: Expr) -> bool:
    """Whether it is `false and a`."""
    while isinstance(node, Paren):
        node = node.value
    return isinstance(node, Logical) and node.operator == "and" and (_truth(node.left) is False or _is_false(node.left))


def _truth(node: Expr) -> bool | None:
    """Whether a constant counts as true (§3.3.4), or `true and c`, `false or c`; None for what is no constant."""
    while isinstance(node, Paren):
        node = node.value
    if isinstance(node, Logical):
        return _truth(node.right) if _truth(node.left) is (node.operator == "and") else None
    if isinstance(node, Name) and node.variable is not None and node.variable.constant is not None:
        node = node.variable.constant
    if isinstance(node, (Nil, Boolean)):
        return isinstance(node, Boolean) and node.value
    return True if isinstance(node, (Number, String)) else None


def _test(ctx: FunctionContext, operand: Operand, fact: facts.Fact, span: Span) -> ast.expr:
    if ctx.plain:
        return ctx.runtime_call("truth", [operand.first], span)
    return _true(ctx, operand.first, fact, span) if operand.is_simple else _true_of(operand, fact, span)


def _true_of(operand: Operand, fact: facts.Fact, span: Span) -> ast.expr:
    some = build.compare(operand.first, "is not", build.constant(None, span), span)
    if not fact.may(facts.FALSE):
        return some
    return build.both([some, build.compare(operand.again, "is not", build.constant(False, span), span)], span)


def _as_choice(node: Logical) -> tuple[Expr, Expr, Expr] | None:
    """c and a or b is a choice between a and b where a can be neither nil nor false"""
    left = node.left
    while left.__class__ is Paren:
        left = left.value
    if node.operator == "or" and left.__class__ is Logical and left.operator == "and" and always_true(left.right):
        return left.left, left.right, node.right
    return None


def lower_comparison(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a < b  ⇒  a < b if a.__class__ is b.__class__ is not bool else lt(a, b)"""
    if ctx.plain:
        return _helper(ctx, node, lower_expr(ctx, node.left), lower_expr(ctx, node.right))
    if node.operator in ("==", "~="):
        return _lower_equality(ctx, node)
    # Comparing nil fails natively as in Lua: translation.py gives the message.
    left, right = facts.operand(fact_of(node.left)), facts.operand(fact_of(node.right))
    if left.only(facts.NUMBER) and right.only(facts.NUMBER) or left.only(facts.STRING) and right.only(facts.STRING):
        return build.compare(lower_expr(ctx, node.left), node.operator, lower_expr(ctx, node.right), node.span)
    for known, other, is_left in ((node.right, node.left, False), (node.left, node.right, True)):
        if is_simple(known) and fact_of(known).only(facts.NUMBER):
            return _lower_with_number(ctx, node, known, other, is_left)
    return _lower_same_class(ctx, node)


def _lower_with_number(ctx: FunctionContext, node: Binary, known: Expr, other: Expr, known_left: bool) -> ast.expr:
    """n < 2  ⇒  n < 2 if n.__class__ is int else lt(n, 2)"""
    number, operand = lower_expr(ctx, known), once(ctx, lower_operand(ctx, other))
    ctx.had_effects()
    guess = likely_types(other) or likely_types(known)
    cls = "float" if guess & facts.FLOAT else "int"
    left, right = (number, operand.again) if known_left else (operand.again, number)
    test = build.compare(build.class_of(operand.first, node.span), "is", build.name(cls, node.span), node.span)
    return build.conditional(
        test, build.compare(left, node.operator, right, node.span), _helper(ctx, node, left, right), node.span
    )


def _lower_same_class(ctx: FunctionContext, node: Binary) -> ast.expr:
    # Of one class other than bool, Python's order is Lua's, or both are errors; tables find their metamethods.
    span = node.span
    left, right = once(ctx, lower_expr(ctx, node.left)), once(ctx, lower_expr(ctx, node.right))
    ctx.had_effects()
    classes = [build.class_of(left.first, span), build.class_of(right.first, span), build.name("bool", span)]
    test = build.compare_chain(classes, ["is", "is not"], span)
    native = build.compare(left.again, node.operator, right.again, span)
    return build.conditional(test, native, _helper(ctx, node, left.again, right.again), span)


def _helper(ctx: FunctionContext, node: Binary, left: ast.expr, right: ast.expr) -> ast.expr:
    return ctx.runtime_call(_HELPERS[node.operator], [left, right], node.span)


def _lower_equality(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a == b  ⇒  a == b if a.__class__ is b.__class__ else eq(a, b); literals need less"""
    type_test = None if ctx.module.basic_metatables else lower_type_test(ctx, node)
    if type_test is not None:
        return type_test
    left, right = node.left, node.right
    for literal, other in ((right, left), (left, right)):
        if literal.__class__ is Nil or literal.__class__ is Boolean:
            value = lower_expr(ctx, other)
            if fact_of(other).only(facts.NUMBER | facts.STRING) and isinstance(value, (ast.Constant, ast.UnaryOp)):
                return build.constant(node.operator == "~=", node.span)  # Python warns of an `is` beside a literal
            operator = "is" if node.operator == "==" else "is not"
            return build.compare(value, operator, lower_expr(ctx, literal), node.span)
    if _equal_natively(left, right):
        return build.compare(lower_expr(ctx, left), node.operator, lower_expr(ctx, right), node.span)
    for literal, other in ((right, left), (left, right)):
        if literal.__class__ is Number:
            return _equal_to_bit(ctx, node, literal, other)
    span = node.span
    first, second = once(ctx, lower_expr(ctx, left)), once(ctx, lower_expr(ctx, right))
    ctx.had_effects()
    same = build.compare(build.class_of(first.first, span), "is", build.class_of(second.first, span), span)
    native = build.compare(first.again, node.operator, second.again, span)
    return build.conditional(same, native, _helper(ctx, node, first.again, second.again), span)


def _equal_natively(left: Expr, right: Expr) -> bool:
    """Whether Python's == is Lua's: all but a boolean beside 0 or 1"""
    for a, b in ((left, right), (right, left)):
        if a.__class__ is String or a.__class__ is Number and a.value not in (0, 1):
            return True
        if not fact_of(a).may(facts.BOOLEAN) and not fact_of(b).may(facts.BOOLEAN):
            return True
        if not fact_of(a).may(facts.NUMBER | facts.BOOLEAN):
            return True
    return False


def _equal_to_bit(ctx: FunctionContext, node: Binary, literal: Number, other: Expr) -> ast.expr:
    """x == 1  ⇒  x == 1 and x is not True"""
    span = node.span
    operand = once(ctx, lower_expr(ctx, other))
    boolean = build.constant(literal.value == 1, span)
    number = build.constant(literal.value, span)
    if node.operator == "==":
        equal = build.compare(operand.first, "==", number, span)
        return build.both([equal, build.compare(operand.again, "is not", boolean, span)], span)
    unequal = build.compare(operand.first, "~=", number, span)
    return build.either([unequal, build.compare(operand.again, "is", boolean, span)], span)
