"""string.format with a format that is written out: Python's `%` where the arguments are what it writes as C does.

string.format("%04x", c)
⇒ "%04x" % c if (_1 := G.string.format) is string_format and c.__class__ is int and c >= 0 else _1("%04x", c)

Functions that rely on the library need not look up which function it is.
"""

from __future__ import annotations

import ast
from typing import NamedTuple, Union

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import fact_of, number_of_values
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.operands import Operand, once
from luac2py.lower.order import may_change
from luac2py.lower.own import own_function
from luac2py.nodes import Call, Expr, Index, MethodCall, Name, Paren, Span, String, Varargs
from luac2py_runtime.lib.conversions import INTEGER, NUMBER, TEXT, Conversion, parse_conversion
from luac2py_runtime.lib.format import Format

_MOST_ARGUMENTS = 8
_LARGE = 1e50
"""From there on PyPy writes floats in another way; infinities and NaN are tested by it, too."""

_TYPES = {INTEGER: facts.INT, NUMBER: facts.FLOAT | facts.INT, TEXT: facts.STRING}
"""What is expected of an argument, by the types that Python formats as C does."""

AnyCall = Union[Call, MethodCall]


class _Formatting(NamedTuple):
    """A call of string.format: its format and what is formatted."""

    format: Format
    text: str
    arguments: list[Expr]


def lower_format(ctx: FunctionContext, node: AnyCall, single: bool) -> ast.expr | None:
    """The result of string.format("…", …) or ("…"):format(…), `single`: its first value; None for any other call"""
    formatting = None if ctx.plain or ctx.module.basic_metatables else _formatting(node)
    if formatting is None:
        return None
    span = node.span
    bound: list[ast.expr] = []
    tests: list[ast.expr] = []
    if node.library is None:
        found = once(ctx, _function(ctx, node))
        function = found.again
        bound.append(found.first)
        tests.append(build.compare(function, "is", ctx.runtime("string_format", span), span))
        if any(conversion.native_types is TEXT for conversion in formatting.format.conversions):
            tests.append(build.not_(ctx.runtime("exposed", span), span))
    else:
        function = own_function(ctx, "string.format", span)
    ctx.had_effects()
    operands = [_argument(ctx, a, formatting.arguments[n + 1 :]) for n, a in enumerate(formatting.arguments)]
    bound += [operand.first for operand in operands if not operand.is_simple]
    values = [operand.again for operand in operands]
    known: dict[str, ast.expr] = {}
    for conversion, argument, value in zip(formatting.format.conversions, formatting.arguments, values):
        fact = (
            facts.UNKNOWN if argument is formatting.arguments[-1] and _may_be_several(argument) else fact_of(argument)
        )
        known.update((ast.dump(test), test) for test in _tests(conversion, fact, value, span))
    tests += known.values()
    native = build.binary(
        build.constant(formatting.format.template, span),
        "%",
        values[0] if len(values) == 1 else build.tuple_(values, span),
        span,
    )
    if not tests and not bound:
        return native
    if len(bound) == 1 and tests and node.library is None:
        tests[0] = build.compare(bound[0], "is", ctx.runtime("string_format", span), span)
    elif bound:
        tests.insert(0, build.tuple_(bound, span))  # true, for it is not empty
    if _may_be_several(formatting.arguments[-1]):
        values = [*values[:-1], build.starred(ctx.runtime_call("spread", [values[-1]], span), span)]
    slow = build.call_value(function, [build.constant(formatting.text, span), *values], span)
    return build.conditional(
        build.both(tests, span), native, ctx.runtime_call("first", [slow], span) if single else slow, span
    )


def _formatting(node: AnyCall) -> _Formatting | None:
    """What a call formats, if it is one of those that can be done in place."""
    if isinstance(node, MethodCall):
        receiver, arguments = node.object, node.arguments
        while isinstance(receiver, Paren):
            receiver = receiver.value
        text = receiver if node.name == "format" else None
    else:
        text, arguments = (node.arguments[0], node.arguments[1:]) if node.arguments else (None, [])
        if not _is_format(node.function):
            return None
    if not isinstance(text, String) or not 0 < len(arguments) <= _MOST_ARGUMENTS or isinstance(arguments[-1], Varargs):
        return None
    parsed = Format(text.value, parse_conversion)
    if len(parsed.conversions) != len(arguments):
        return None
    for conversion, argument in zip(parsed.conversions, arguments):
        if not fact_of(argument).may(_TYPES.get(conversion.native_types, 0)):
            return None
    return _Formatting(parsed, text.value, arguments)


def _is_format(function: Expr) -> bool:
    """Whether an expression is the field of that name of the global `string`."""
    if not (isinstance(function, Index) and isinstance(function.key, String) and function.key.value == "format"):
        return False
    owner = function.object
    return isinstance(owner, Name) and owner.id == "string" and owner.variable is None and owner.is_of_chunk


def _function(ctx: FunctionContext, node: AnyCall) -> ast.expr:
    from luac2py.lower.expressions import lower_expr

    if isinstance(node, Call):
        return lower_expr(ctx, node.function)
    ctx.module.fields.add("format")
    return build.attribute(ctx.strings(node.span), "format", node.span)


def _argument(ctx: FunctionContext, node: Expr, following: list[Expr]) -> Operand:
    """An argument; the last one as it is, for several values, or none, fail its test."""
    from luac2py.lower.expressions import lower_expr, lower_result

    if not following and _may_be_several(node):
        return once(ctx, lower_result(ctx, node), force=True)
    return once(ctx, lower_expr(ctx, node), force=may_change(ctx, node, following))


def _may_be_several(node: Expr) -> bool:
    return isinstance(node, (Call, MethodCall)) and number_of_values(node) < 1


def _tests(conversion: Conversion, fact: Fact, value: ast.expr, span: Span) -> list[ast.expr]:
    """What must be true of an argument, as far as that is not known."""
    tests: list[ast.expr] = []

    def is_of(cls: str) -> ast.expr:
        return build.compare(build.class_of(value, span), "is", build.name(cls, span), span)

    if conversion.native_types is NUMBER:
        if not fact.only(facts.INT):
            if not fact.only(facts.FLOAT):
                tests.append(is_of("float"))
            low, high = build.constant(-_LARGE, span), build.constant(_LARGE, span)
            tests.append(build.compare_chain([low, value, high], ["<", "<"], span))
    elif conversion.native_types is INTEGER:
        if not fact.only(facts.INT):
            tests.append(is_of("int"))
        if conversion.suspects and not (fact.only(facts.INT) and fact.low >= 0):
            tests.append(build.compare(value, ">=", build.constant(0, span), span))
    elif not fact.only(facts.INT):
        if not fact.only(facts.STRING):
            tests.append(is_of("str"))
        if conversion.suspects:
            tests.append(build.compare(build.constant("\0", span), "not in", value, span))
    return tests
