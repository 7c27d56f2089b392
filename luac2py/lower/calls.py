"""Calls, methods, and adjusting results (§3.4.10, §3.4.12)."""

from __future__ import annotations

import ast

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of, known_function
from luac2py.lower import build
from luac2py.lower.attributes import is_attribute
from luac2py.lower.context import FunctionContext
from luac2py.lower.operands import once
from luac2py.lower.records import lower_object
from luac2py.lower.tables import may_be_string, read_field
from luac2py.nodes import Call, Expr, Index, MethodCall, Name, Span, String


def truncate(ctx: FunctionContext, value: ast.expr, span: Span) -> ast.expr:
    """One value of a result  ⇒  r if (r := f()).__class__ is not tuple else first(r)"""
    if ctx.plain or value.__class__ is ast.Name:
        return ctx.runtime_call("first", [value], span)
    operand = once(ctx, value)
    test = build.compare(build.class_of(operand.first, span), "is not", build.name("tuple", span), span)
    return build.conditional(test, operand.again, ctx.runtime_call("first", [operand.again], span), span)


def lower_call(ctx: FunctionContext, node: Call) -> ast.expr:
    """f(a)  ⇒  f(a)"""
    from luac2py.lower.expressions import lower_list

    ctx.expects_integers = False
    made = None if ctx.plain else lower_object(ctx, node)
    if made is not None:
        return made
    function = _lower_function(ctx, node)
    arguments = lower_list(ctx, node.arguments)
    ctx.had_effects()
    if ctx.plain or ctx.module.basic_metatables:
        return ctx.runtime_call("call", [function, *arguments], node.span)
    body = known_function(node.function)
    if body is not None:
        missing = len(body.parameters) - len(arguments)
        arguments += [build.constant(None, node.span) for _ in range(missing)]
    if fact_of(node.function).may(facts.FUNCTION | facts.TABLE | facts.OTHER) and not isinstance(
        function, ast.Constant
    ):
        return build.call_value(function, arguments, node.span)
    return ctx.runtime_call("call", [function, *arguments], node.span)


def _lower_function(ctx: FunctionContext, node: Call) -> ast.expr:
    from luac2py.lower.expressions import lower_expr

    function = node.function
    if isinstance(function, Index) and _looks_like_method(function, node.arguments) and not ctx.plain:
        # o.m(o) written out: not to be taken for o:m() when an error names it.
        return ctx.runtime_call(
            "index", [lower_expr(ctx, function.object), lower_expr(ctx, function.key)], function.span
        )
    return lower_expr(ctx, function)


def _looks_like_method(function: Index, arguments: list[Expr]) -> bool:
    if not arguments:
        return False
    receiver, first = function.object, arguments[0]
    same = receiver.__class__ is Name is first.__class__ and receiver.id == first.id
    return same and function.key.__class__ is String


def lower_method_call(ctx: FunctionContext, node: MethodCall) -> ast.expr:
    """o:m(a)  ⇒  (strings if o.__class__ is str else o).m(o, a)"""
    from luac2py.lower.expressions import lower_expr, lower_list

    span = node.span
    receiver = lower_expr(ctx, node.object)
    ctx.had_effects()
    if ctx.plain or not is_attribute(node.name) or ctx.module.basic_metatables:
        name = build.constant(node.name, span)
        return ctx.runtime_call("invoke", [receiver, name, *lower_list(ctx, node.arguments)], span)
    operand = once(ctx, receiver)
    if fact_of(node.object).only(facts.STRING):
        method: ast.expr = build.attribute(ctx.strings(span), node.name, span)
        ctx.module.fields.add(node.name)
        return build.call_value(method, [receiver, *lower_list(ctx, node.arguments)], span)
    variable = node.object.variable if isinstance(node.object, Name) else None
    if variable is not None and variable.fields_name:
        method = read_field(ctx, build.name(variable.fields_name, span), node.name, span, guard=False)
    elif may_be_string(ctx, node.object):
        ctx.module.fields.add(node.name)
        test = build.compare(build.class_of(operand.first, span), "is", build.name("str", span), span)
        base = build.conditional(test, ctx.strings(span), operand.again, span)
        method = build.attribute(base, node.name, span)
    else:
        method = read_field(ctx, operand.first, node.name, span, guard=False)
    return build.call_value(method, [operand.again, *lower_list(ctx, node.arguments)], span)
