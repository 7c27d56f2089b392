"""Calls of basic functions that are an operation or two in Python, as long as the global is still the library's own.

type(x) == "string"  ⇒  x.__class__ is str if (_1 := G.type) is base_type else first(_1(x)) == "string"
select("#", ...)     ⇒  len(varargs) if (_1 := G.select) is base_select else first(_1("#", *varargs))
"""

from __future__ import annotations

import ast

from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr
from luac2py.lower.names import VARARGS
from luac2py.nodes import Binary, Call, Expr, Name, Span, String, Varargs

_CLASSES = {"string": ("str",), "number": ("int", "float")}
_VALUES = {"nil": (None,), "boolean": (True, False)}


def lower_type_test(ctx: FunctionContext, node: Binary) -> ast.expr | None:
    """type(x) == "name" and type(x) ~= "name", x a local variable; None for any other comparison"""
    for called, name in ((node.left, node.right), (node.right, node.left)):
        if not (isinstance(called, Call) and isinstance(name, String) and _is_global(called, "type")):
            continue
        argument = called.arguments[0] if len(called.arguments) == 1 else None
        if isinstance(argument, Name) and argument.variable is not None and argument.variable.constant is None:
            return _lower_type_test(ctx, node, called, argument, name)
    return None


def _lower_type_test(ctx: FunctionContext, node: Binary, called: Call, argument: Name, name: String) -> ast.expr | None:
    span = node.span
    value = lower_expr(ctx, argument)
    test = _type_test(ctx, value, name.value, span)
    if test is None:
        return None
    found, is_own = _lookup(ctx, called, "base_type")
    slow = ctx.runtime_call("first", [build.call_value(found, [value], called.span)], called.span)
    compared = build.compare(slow, node.operator, build.constant(name.value, name.span), span)
    return build.conditional(is_own, test if node.operator == "==" else build.not_(test, span), compared, span)


def _type_test(ctx: FunctionContext, value: ast.expr, name: str, span: Span) -> ast.expr | None:
    """Whether a value is of a type, by its Python class; None for types that have several"""
    if name == "table":
        return build.call("isinstance", [value, ctx.runtime("TableBase", span)], span)
    tests: list[ast.expr] = []
    for cls in _CLASSES.get(name, ()):
        tests.append(build.compare(build.class_of(value, span), "is", build.name(cls, span), span))
    for constant in _VALUES.get(name, ()):
        tests.append(build.compare(value, "is", build.constant(constant, span), span))
    return build.either(tests, span) if tests else None


def lower_count(ctx: FunctionContext, node: Call) -> ast.expr | None:
    """select("#", ...); None for any other call"""
    if ctx.plain or ctx.module.basic_metatables or not _is_global(node, "select") or len(node.arguments) != 2:
        return None
    count, values = node.arguments
    if not (isinstance(count, String) and count.value == "#" and values.__class__ is Varargs):
        return None
    span = node.span
    found, is_own = _lookup(ctx, node, "base_select")
    size = build.call("len", [build.name(VARARGS, span)], span)
    arguments = [build.constant("#", count.span), build.starred(build.name(VARARGS, span), span)]
    slow = ctx.runtime_call("first", [build.call_value(found, arguments, span)], span)
    return build.conditional(is_own, size, slow, span)


def _is_global(node: Call, name: str) -> bool:
    function: Expr = node.function
    return isinstance(function, Name) and function.id == name and function.variable is None and function.is_of_chunk


def _lookup(ctx: FunctionContext, node: Call, own: str) -> tuple[ast.expr, ast.expr]:
    """What stands for the called function once the test whether it is the library's own was evaluated, and that test"""
    temporary = ctx.temporary()
    bound = build.walrus(temporary, lower_expr(ctx, node.function), node.function.span)
    test = build.compare(bound, "is", ctx.runtime(own, node.span), node.span)
    return build.name(temporary, node.function.span), test
