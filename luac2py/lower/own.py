"""What of the library functions rely on (see reliance.py): its names in the module, and tests of it.

math_sqrt = __lua__.own("math.sqrt")
sqrt_is_own = __lua__.own_test("math.sqrt")

f(x) if sqrt_is_own() else f_λany(x)
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from luac2py.analysis.library import METHOD, arguments_of
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_list
from luac2py.nodes import Call, MethodCall, Span
from luac2py_runtime import abi


def lower_own_call(ctx: FunctionContext, node: Call | MethodCall) -> ast.expr:
    """math.sqrt(x)  ⇒  math_sqrt(x)"""
    assert node.library is not None
    name = "string." + node.library[1:] if node.library.startswith(METHOD) else node.library
    arguments = lower_list(ctx, arguments_of(node))
    ctx.had_effects()
    return build.call_value(own_function(ctx, name, node.span), arguments, node.span)


def own_function(ctx: FunctionContext, name: str, span: Span) -> ast.Name:
    """The module's name for one of the library's own functions."""
    python_name = name.replace(".", "_") if "." in name else f"base_{name}"
    if python_name in abi.__all__:
        return ctx.runtime(python_name, span)
    return build.name(_from_chunk(ctx, "own", (name,), python_name, span), span)


def lower_own_constant(ctx: FunctionContext, name: str, span: Span) -> ast.expr:
    """math.pi  ⇒  math_pi"""
    return build.name(_from_chunk(ctx, "own", (name,), name.replace(".", "_"), span), span)


def check_constant(ctx: FunctionContext, value: ast.expr, name: str, span: Span) -> ast.expr:
    """math.pi  ⇒  checked_pi(G.math.pi), where facts rely on it"""
    checked = _from_chunk(ctx, "own_check", (name,), f"checked_{name.rpartition('.')[2]}", span)
    return build.call(checked, [value], span)


def own_test(ctx: FunctionContext, names: Iterable[str], span: Span) -> ast.expr:
    """is_own(): whether functions are the library's own"""
    wanted = tuple(sorted(names))
    last = wanted[0].rpartition(METHOD)[2].rpartition(".")[2]
    shown = f"{last}_is_own" if len(wanted) == 1 else "are_own"
    return build.call(_from_chunk(ctx, "own_test", wanted, shown, span), [], span)


def own_pattern(ctx: FunctionContext, text: str, span: Span) -> str:
    """The module's name for a pattern: pattern = __lua__.pattern("%S")"""
    return _from_chunk(ctx, "pattern", (text,), "pattern", span)


def _from_chunk(ctx: FunctionContext, method: str, names: tuple[str, ...], wanted: str, span: Span) -> str:
    """The module's name for what a method of the chunk gives."""

    def define(identifier: str) -> ast.stmt:
        maker = build.attribute(build.name("__lua__", span), method, span)
        made = build.call_value(maker, [build.constant(name, span) for name in names], span)
        return build.assign(build.store_name(identifier, span), made, span)

    return ctx.module.define((method, names), wanted, define)
