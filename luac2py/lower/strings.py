"""Concatenation and length (§3.4.6, §3.4.7)."""

from __future__ import annotations

import ast

from luac2py.analysis import facts
from luac2py.analysis.fresh import measured_before
from luac2py.analysis.infer import elements_of, fact_of, fact_of_variable
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_operand
from luac2py.lower.operands import Operand, is_pure, is_simple, once
from luac2py.lower.order import may_change
from luac2py.nodes import Binary, Call, Concat, Expr, MethodCall, Name, String, Unary

# More operands than this are left to the runtime, which joins them at once.
_MOST_ADDED = 4


def lower_concat(ctx: FunctionContext, node: Concat) -> ast.expr:
    """a .. b  ⇒  a + b if a.__class__ is b.__class__ is str else concat(a, b)"""
    if not ctx.plain and len(node.operands) <= _MOST_ADDED:
        inline = _lower_inline(ctx, node)
        if inline is not None:
            return inline
    operands = [lower_operand(ctx, operand) for operand in node.operands]
    ctx.had_effects()
    return ctx.runtime_call("concat", operands, node.span)


def _lower_inline(ctx: FunctionContext, node: Concat) -> ast.expr | None:
    unknown = [o for o in node.operands if not (fact_of(o).only(facts.STRING) or fact_of(o).only(facts.INT))]
    known = [o for o in node.operands if o not in unknown]
    if not all(is_simple(o) or is_pure(o) for o in known) or not _testable(unknown):
        return None
    if all(isinstance(o, String) for o in known) and not unknown:
        return None  # which Python would fold, and a message call a constant
    if any(may_change(ctx, o, node.operands[position + 1 :]) for position, o in enumerate(node.operands)):
        return None  # it is copied before the others are evaluated
    values = {o: _operand(ctx, o, o in known) for o in node.operands}
    texts: list[ast.expr] = []
    for operand in node.operands:
        text = values[operand].again
        if fact_of(operand).only(facts.INT):
            text = build.call("str", [text], node.span)
        texts.append(text)
    native = texts[0]
    for text in texts[1:]:
        native = build.binary(native, "+", text, node.span)
    if not unknown:
        return native
    ctx.had_effects()
    # In order of evaluation: those that need a temporary come first, and both are evaluated in any case.
    tested = [values[o].first for o in unknown if not is_simple(o)] + [values[o].first for o in unknown if is_simple(o)]
    classes: list[ast.expr] = [build.class_of(value, node.span) for value in tested]
    test = build.compare_chain([*classes, build.name("str", node.span)], ["is"] * len(classes), node.span)
    slow = ctx.runtime_call("concat", [values[o].again for o in node.operands], node.span)
    return build.conditional(test, native, slow, node.span)


def _operand(ctx: FunctionContext, node: Expr, is_known: bool) -> Operand:
    value = lower_expr(ctx, node) if _gives_several(node) else lower_operand(ctx, node)
    return Operand(value, value) if is_known else once(ctx, value)


def _gives_several(node: Expr) -> bool:
    """Whether a call probably gives more than one value: others may come as they are, and fail the test if they do."""
    return isinstance(node, MethodCall) and node.name == "gsub"


def _testable(unknown: list[Expr]) -> bool:
    return all(fact_of(o).may(facts.STRING) for o in unknown) and sum(not is_simple(o) for o in unknown) <= 2


def lower_length(ctx: FunctionContext, node: Unary) -> ast.expr:
    """#t  ⇒  len(t.λarray) - 1 if t.__class__ is LuaTable else length(t)"""
    value, span = lower_operand(ctx, node.operand), node.span
    if ctx.plain:
        return ctx.runtime_call("length", [value], span)
    if node.operand.__class__ is String or fact_of(node.operand).only(facts.STRING):
        return build.call("len", [value], span)
    one = build.constant(1, span)
    if has_items(node.operand):
        items = build.name(node.operand.variable.items_name, span)  # type: ignore[attr-defined]
        return build.binary(build.call("len", [items], span), "-", one, span)
    operand = once(ctx, value)
    length = ctx.runtime_call("length", [operand.again], span)
    if not fact_of(node.operand).may(facts.TABLE):
        is_string = build.compare(build.class_of(operand.first, span), "is", build.name("str", span), span)
        return build.conditional(is_string, build.call("len", [operand.again], span), length, span)
    test = build.compare(build.class_of(operand.first, span), "is", ctx.runtime("LuaTable", span), span)
    border = build.binary(build.call("len", [build.attribute(operand.again, "λarray", span)], span), "-", one, span)
    return build.conditional(test, border, length, span)


def has_items(node: Expr) -> bool:
    """Whether the list of a table's array part is at hand: a Python variable has it."""
    variable = node.variable if isinstance(node, Name) else None
    return variable is not None and bool(variable.items_name) and (variable.plain or node.bare)  # type: ignore[attr-defined]


def lower_join(ctx: FunctionContext, node: Call) -> ast.expr | None:
    """table.concat(t, ",") of the library's own  ⇒  ",".join(t_items[1:]), where only strings are appended to t"""
    if node.library != "table.concat" or len(node.arguments) > 2:
        return None
    table, separator = node.arguments[0], node.arguments[1] if len(node.arguments) == 2 else String("", node.span)
    items = elements_of(table)
    if not (isinstance(separator, String) and isinstance(table, Name) and table.bare and has_items(table)):
        return None
    assert table.variable is not None
    if not table.variable.dense or items is None or not fact_of_variable(items).only(facts.STRING):
        return None
    span = node.span
    listed = build.name(table.variable.items_name, span)
    values = build.item(listed, build.place(ast.Slice(build.constant(1, span), None, None), span), span)
    return build.call_value(build.attribute(build.constant(separator.value, span), "join", span), [values], span)


def is_next_index(node: Expr) -> bool:
    """Whether an expression is #t + 1, t no string."""
    measured = measured_before(node)
    return measured is not None and not fact_of(measured).only(facts.STRING)


def lower_next_index(ctx: FunctionContext, node: Binary) -> ast.expr:
    """#t + 1  ⇒  len(t.λarray) if t.__class__ is LuaTable else add(length(t), 1): item 0 counts"""
    assert isinstance(node.left, Unary)
    span, table = node.span, node.left.operand
    if has_items(table):
        return build.call("len", [build.name(table.variable.items_name, span)], span)  # type: ignore[attr-defined]
    operand = once(ctx, lower_operand(ctx, table))
    size = build.call("len", [build.attribute(operand.again, "λarray", span)], span)
    length = ctx.runtime_call("length", [operand.again], node.left.span)
    slow = ctx.runtime_call("add", [length, build.constant(1, span)], span)
    test = build.compare(build.class_of(operand.first, span), "is", ctx.runtime("LuaTable", span), span)
    return build.conditional(test, size, slow, span)
