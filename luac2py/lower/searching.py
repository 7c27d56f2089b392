"""Searching strings for patterns that are written out, in functions that rely on the library.

pattern = __lua__.pattern("%S")

s:find("%S", i)  ⇒  _1.start() + 1 if (_1 := pattern.search(s, i - 1)) is not None else None
s:match("%S", i)  ⇒  _1[0] if (_1 := pattern.search(s, i - 1)) is not None else None
"""

from __future__ import annotations

import ast

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr
from luac2py.lower.own import own_pattern
from luac2py.nodes import Expr, MethodCall, Number, Span, String
from luac2py_runtime.lib.patterns import CLOSE, ERROR, OPEN, POSITION, SPECIALS, can_be_empty, parse_pattern


def lower_search(ctx: FunctionContext, node: MethodCall) -> ast.expr | None:
    """The first value of s:find("…") or s:match("…") of the library's own; None where it must be called"""
    pattern = node.arguments[0]
    if node.library is None or not isinstance(pattern, String) or not _is_start(node.arguments[1:]):
        return None
    text, span = pattern.value, node.span
    items = parse_pattern(text[1:] if text.startswith("^") else text)
    kinds = [kind for kind, _, _ in items]
    # Behind the end of a string only an empty match is found, where the library finds none.
    if can_be_empty(items) or ERROR in kinds or kinds.count(OPEN) != kinds.count(CLOSE):
        return None
    captures = [kind for kind in kinds if kind is OPEN or kind is POSITION]
    if node.name == "match" and (len(captures) > 1 or POSITION in captures):
        return None
    subject = lower_expr(ctx, node.object)
    start = _before(ctx, node.arguments[1:], span)
    one, none = build.constant(1, span), build.constant(None, span)
    if node.name == "find" and not set(text) & set(SPECIALS):
        found = build.call_value(build.attribute(subject, "find", span), [build.constant(text, span), start], span)
        return build.either([build.binary(found, "+", one, span), none], span)
    matched = ctx.temporary()
    search = build.attribute(build.name(own_pattern(ctx, text, span), span), "search", span)
    searched = build.walrus(matched, build.call_value(search, [subject, start], span), span)
    match = build.name(matched, span)
    if node.name == "find":
        start_of = build.call_value(build.attribute(match, "start", span), [], span)
        value: ast.expr = build.binary(start_of, "+", one, span)
    else:
        value = build.item(match, build.constant(len(captures), span), span)
    return build.conditional(build.compare(searched, "is not", none, span), value, none, span)


def _is_start(arguments: list[Expr]) -> bool:
    """Whether what follows the pattern is nothing, or an index that counts from the beginning."""
    if not arguments:
        return True
    fact = fact_of(arguments[0])
    return len(arguments) == 1 and fact.only(facts.INT) and fact.low > 0


def _before(ctx: FunctionContext, arguments: list[Expr], span: Span) -> ast.expr:
    """Where Python begins to search"""
    if not arguments:
        return build.constant(0, span)
    node = arguments[0]
    if isinstance(node, Number):
        return build.constant(int(node.value) - 1, node.span)
    return build.binary(lower_expr(ctx, node), "-", build.constant(1, node.span), node.span)
