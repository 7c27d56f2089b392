"""Calls, methods, and adjusting results (§3.4.10, §3.4.12)."""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import fact_of, known_function
from luac2py.lower import build
from luac2py.lower.attributes import is_attribute
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_list
from luac2py.lower.formatting import lower_format
from luac2py.lower.functions import is_exact
from luac2py.lower.operands import once
from luac2py.lower.order import may_change
from luac2py.lower.own import lower_own_call, own_test
from luac2py.lower.records import lower_object
from luac2py.lower.strings import lower_join
from luac2py.lower.tables import may_be_string, read_field
from luac2py.nodes import Call, Expr, FunctionBody, Index, MethodCall, Name, Span, String
from luac2py.reliance import untested


def lower_call(ctx: FunctionContext, node: Call) -> ast.expr:
    """f(a)  ⇒  f(a)"""
    ctx.expects_integers = False
    in_place = lower_format(ctx, node, single=False) or lower_join(ctx, node)
    if in_place is not None:
        return in_place
    if node.library is not None:
        return lower_own_call(ctx, node)
    made = None if ctx.plain else lower_object(ctx, node)
    if made is not None:
        return made
    if node.general is not None:
        return _lower_versions(ctx, node)
    function = _lower_function(ctx, node)
    body = known_function(node.function)
    if body is not None and is_exact(ctx.module, body):
        arguments = [lower_expr(ctx, a) for a in node.arguments]
        ctx.had_effects()
        return build.call_value(function, _padded(arguments, body, node.span), node.span)
    arguments = lower_list(ctx, node.arguments)
    ctx.had_effects()
    if (
        ctx.plain
        or ctx.module.basic_metatables
        or (isinstance(function, ast.Attribute) and function.lineno != node.span[0])
    ):
        # Python has the call of an attribute on the attribute's line
        return ctx.runtime_call("call", [function, *arguments], node.span)
    if fact_of(node.function).may(facts.FUNCTION | facts.TABLE | facts.OTHER) and not isinstance(
        function, ast.Constant
    ):
        return build.call_value(function, arguments, node.span)
    return ctx.runtime_call("call", [function, *arguments], node.span)


def _padded(arguments: list[ast.expr], body: FunctionBody, span: Span) -> list[ast.expr]:
    return [*arguments, *(build.constant(None, span) for _ in range(len(body.parameters) - len(arguments)))]


def _lower_versions(ctx: FunctionContext, node: Call) -> ast.expr:
    """f(n)  ⇒  f(n) if n.__class__ is int and -2147483648 <= n <= 2147483648 else f_λany(n)"""
    choice = choose_version(ctx, node)
    fast, general = (
        build.call_value(_version(ctx, f, node.span), choice.arguments, node.span)
        for f in (node.function, node.general)
        if f is not None
    )
    ctx.had_effects()
    return build.conditional(choice.test, fast, general, node.span)


def _version(ctx: FunctionContext, function: Expr, span: Span) -> ast.expr:
    return build.place(lower_expr(ctx, function), span)


class Choice(NamedTuple):
    """The test that a call of the faster version needs, and the arguments afterwards, simple by then."""

    test: ast.expr
    arguments: list[ast.expr]


def choose_version(ctx: FunctionContext, node: Call) -> Choice:
    """Lowers the arguments of a call of a function with two versions, and the test which to call."""
    span = node.span
    operands = [
        once(ctx, lower_expr(ctx, a), force=may_change(ctx, a, node.arguments[n + 1 :]))
        for n, a in enumerate(node.arguments)
    ]
    bound = [operand.first for operand in operands if not operand.is_simple]
    tests = [t for n in untested(node) for t in _tests(operands[n].again, node.assumed[n], span)]
    if node.own:
        tests.append(own_test(ctx, node.own, span))
    if bound:
        tests.insert(0, build.tuple_(bound, span))  # true, for it is not empty
    body = known_function(node.function)
    assert body is not None
    return Choice(build.both(tests, span), _padded([o.again for o in operands], body, span))


def _tests(value: ast.expr, fact: Fact, span: Span) -> list[ast.expr]:
    """value.__class__ is int and low <= value <= high; for what is assumed to be no integer just the class"""
    name = {facts.INT: "int", facts.FLOAT: "float", facts.STRING: "str"}[fact.types]
    tests: list[ast.expr] = [build.compare(build.class_of(value, span), "is", build.name(name, span), span)]
    if fact.types == facts.INT:
        low, high = build.constant(fact.low, span), build.constant(fact.high, span)
        tests.append(build.compare_chain([low, value, high], ["<=", "<="], span))
    return tests


def _lower_function(ctx: FunctionContext, node: Call) -> ast.expr:
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
    formatted = lower_format(ctx, node, single=False)
    if formatted is not None:
        return formatted
    if node.library is not None:
        return lower_own_call(ctx, node)
    span = node.span
    receiver = lower_expr(ctx, node.object)
    ctx.had_effects()
    if ctx.plain or not is_attribute(node.name) or ctx.module.basic_metatables:
        return _lower_named_method(ctx, node, receiver)
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


def _lower_named_method(ctx: FunctionContext, node: MethodCall, receiver: ast.expr) -> ast.expr:
    """o:m(a)  ⇒  call(method(o, 'm'), o, a): at -O0, and where m is no attribute"""
    span = node.span
    operand = once(ctx, receiver)
    found = ctx.runtime_call("method", [operand.first, build.constant(node.name, span)], span)
    arguments = [operand.again, *lower_list(ctx, node.arguments)]
    if ctx.plain or ctx.module.basic_metatables:
        return ctx.runtime_call("call", [found, *arguments], span)
    return build.call_value(found, arguments, span)
