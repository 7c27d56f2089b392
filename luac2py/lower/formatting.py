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
from luac2py.analysis.infer import fact_of, is_multiple, number_of_values
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_result
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
    found = None if node.library is not None else once(ctx, _function(ctx, node))
    ctx.had_effects()
    operands = [_argument(ctx, a, formatting.arguments[n + 1 :]) for n, a in enumerate(formatting.arguments)]
    values, passed = _values(ctx, formatting.arguments[-1], operands, span)
    tests = _all_tests(formatting, values, span)
    template = build.constant(formatting.format.template, span)
    is_certain = found is None and not tests and values is passed
    if is_certain:
        # each is needed once, in this order
        values = [v.first.value if isinstance(v.first, ast.NamedExpr) else v.first for v in operands]
    native = build.binary(template, "%", values[0] if len(values) == 1 else build.tuple_(values, span), span)
    if is_certain:
        return native
    bound = [operand.first for operand in operands if not operand.is_simple]
    if found is not None:
        own = ctx.runtime("string_format", span)
        if any(conversion.native_types is TEXT for conversion in formatting.format.conversions):
            tests.insert(0, build.not_(ctx.runtime("exposed", span), span))
        tests.insert(0, build.compare(found.again if bound else found.first, "is", own, span))
        bound = [found.first, *bound] if bound else []
    if bound:
        tests.insert(0, build.tuple_(bound, span))  # true, for it is not empty
    function = own_function(ctx, "string.format", span) if found is None else found.again
    slow = build.call_value(function, [build.constant(formatting.text, span), *passed], span)
    if single:
        slow = ctx.runtime_call("first", [slow], span)
    return build.conditional(build.both(tests, span), native, slow, span)


def _formatting(node: AnyCall) -> _Formatting | None:
    """What a call formats, if it is one of those that can be done in place."""
    if isinstance(node, MethodCall):
        if node.name != "format":
            return None
        text, arguments = node.object, node.arguments
        while isinstance(text, Paren):
            text = text.value
    elif node.arguments and _is_format(node.function):
        text, *arguments = node.arguments
    else:
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
    if isinstance(node, Call):
        return lower_expr(ctx, node.function)
    ctx.module.fields.add("format")
    return build.attribute(ctx.strings(node.span), "format", node.span)


def _argument(ctx: FunctionContext, node: Expr, following: list[Expr]) -> Operand:
    """An argument; the last one as it is, for a function in the place of string.format would get all of its values."""
    if not following and is_multiple(node) and number_of_values(node) != 1:
        return once(ctx, lower_result(ctx, node), force=True)
    return once(ctx, lower_expr(ctx, node), force=may_change(ctx, node, following))


def _values(
    ctx: FunctionContext, last: Expr, operands: list[Operand], span: Span
) -> tuple[list[ast.expr], list[ast.expr]]:
    """What is formatted, and what the function would get."""
    values = [operand.again for operand in operands]
    number = number_of_values(last)
    if number == 1:
        return values, values
    several = values[-1] if number > 1 else ctx.runtime_call("spread", [values[-1]], span)
    passed = [*values[:-1], build.starred(several, span)]
    return values if number < 1 else [*values[:-1], build.item(values[-1], build.constant(0, span), span)], passed


def _all_tests(formatting: _Formatting, values: list[ast.expr], span: Span) -> list[ast.expr]:
    """What must be true of the arguments, each once."""
    found: dict[str, ast.expr] = {}
    for conversion, argument, value in zip(formatting.format.conversions, formatting.arguments, values):
        if isinstance(argument, String) and "\0" not in argument.value:
            continue
        is_unknown = argument is formatting.arguments[-1] and number_of_values(argument) < 1  # a tuple, perhaps
        tests = _tests(conversion, facts.UNKNOWN if is_unknown else fact_of(argument), value, span)
        found.update((ast.dump(test), test) for test in tests)
    return list(found.values())


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
