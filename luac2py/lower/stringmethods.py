"""Methods of strings that are a few Python operations where their arguments are what they mostly are.

    s:byte(i)  ⇒  ord(s[i - 1]) if (_1 := strings.byte) is string_byte and 0 < i <= len(s) else first(_1(s, i))

The method is looked up as ever; if it is the library's own and the types are right, it need not be called.
"""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr
from luac2py.lower.operands import is_pure, is_simple
from luac2py.lower.own import lower_own_call
from luac2py.nodes import Binary, Expr, MethodCall, Name, Number, Span, Unary


def lower_string_method(ctx: FunctionContext, node: MethodCall) -> ast.expr | None:
    """The first value of s:byte(i) or s:sub(i, j), s a local variable; None for any other call"""
    operate = _OPERATIONS.get(node.name)
    if operate is None or ctx.plain or ctx.module.basic_metatables:
        return None
    if not _is_possible_string(node.object):
        return None
    if not all(_is_repeatable(a) or (node.library is not None and fact_of(a).only(facts.INT)) for a in node.arguments):
        return None
    span = node.span
    character = _character(node)
    if character is not None:
        return character
    receiver = lower_expr(ctx, node.object)
    arguments = [lower_expr(ctx, a) for a in node.arguments]
    operation = operate(receiver, node, arguments, span)
    if operation is None:
        return None
    native, tests = operation
    if tests and not all(map(_is_repeatable, node.arguments)):
        return None
    if node.library is not None:
        slow = ctx.runtime_call("first", [lower_own_call(ctx, node)], span)
        return build.conditional(build.both(tests, span), native, slow, span) if tests else native
    found = ctx.temporary()
    ctx.module.fields.add(node.name)
    is_string = build.compare(build.class_of(receiver, span), "is", build.name("str", span), span)
    owner: ast.expr = ctx.strings(span)
    if not fact_of(node.object).only(facts.STRING):
        owner = build.conditional(is_string, owner, receiver, span)
        tests.insert(0, is_string)
    method = build.walrus(found, build.attribute(owner, node.name, span), span)
    is_own = build.compare(method, "is", ctx.runtime(f"string_{node.name}", span), span)
    ctx.had_effects()
    called = build.call_value(build.name(found, span), [receiver, *arguments], span)
    slow = ctx.runtime_call("first", [called], span)
    return build.conditional(build.both([is_own, *tests], span), native, slow, span)


def _character(node: MethodCall) -> ast.expr | None:
    """s:byte(i)  ⇒  ord(i_char), and s:sub(i, i)  ⇒  i_char, in a loop through the characters of s"""
    indexes = [a.variable if isinstance(a, Name) else None for a in node.arguments]
    variable = indexes[0] if len(indexes) == (1 if node.name == "byte" else 2) else None
    if node.library is None or variable is None or variable.place is None or indexes[-1] is not variable:
        return None
    if not counts_up_to_length(node.arguments[0], node.object):
        return None
    variable.place.is_read = True
    character = build.name(variable.place.name, node.span)
    return build.call("ord", [character], node.span) if node.name == "byte" else character


def _is_possible_string(node: Expr) -> bool:
    return isinstance(node, Name) and node.variable is not None and fact_of(node).may(facts.STRING)


def _is_repeatable(node: Expr) -> bool:
    """Whether an argument may be written several times, and may be an integer."""
    return is_pure(node) or (is_simple(node) and fact_of(node).may(facts.INT))


Operation = tuple[ast.expr, list[ast.expr]]
"""What to do, and what must be true for it beside the receiver being a string."""


def _byte(text: ast.expr, node: MethodCall, arguments: list[ast.expr], span: Span) -> Operation | None:
    """s:byte(i)  ⇒  ord(s[i - 1]), where 0 < i <= len(s)"""
    if len(arguments) != 1:
        return None
    nodes, index = node.arguments, arguments[0]
    if counts_up_to_length(nodes[0], node.object):
        return build.call("ord", [build.item(text, _before(nodes[0], index, span), span)], span), []
    size = build.call("len", [text], span)
    if fact_of(nodes[0]).only(facts.INT | facts.NIL) and fact_of(nodes[0]).low > 0:
        inside = build.compare(index, "<=", size, span)
    else:
        inside = build.compare_chain([build.constant(0, span), index, size], ["<", "<="], span)
    item = build.item(text, _before(nodes[0], index, span), span)
    return build.call("ord", [item], span), [*_is_integer(nodes[0], index, span), inside]


def counts_up_to_length(index: Expr, text: Expr) -> bool:
    """Whether i is the variable of `for i = 1, #s`, both never assigned, and s certainly a string."""
    counter = index.variable if isinstance(index, Name) else None
    limit = None if counter is None or counter.assigned else counter.limit
    if not (isinstance(limit, Unary) and limit.operator == "#" and isinstance(limit.operand, Name)):
        return False
    variable = limit.operand.variable
    same = isinstance(text, Name) and text.variable is variable is not None and not variable.assigned
    return same and fact_of(text).only(facts.STRING) and fact_of(index).only(facts.INT) and fact_of(index).low > 0


def _sub(text: ast.expr, node: MethodCall, arguments: list[ast.expr], span: Span) -> Operation | None:
    """s:sub(i, j)  ⇒  s[i - 1:j], where i > 0 and j >= 0; literals may count from the end as in Python"""
    nodes = node.arguments
    if not 1 <= len(arguments) <= 2:
        return None
    tests = _is_integer(nodes[0], arguments[0], span)
    first = _literal(nodes[0])
    if first is None:
        start: ast.expr | None = _before(nodes[0], arguments[0], span)
        if not (fact_of(nodes[0]).only(facts.INT) and fact_of(nodes[0]).low > 0):
            tests.append(build.compare(arguments[0], ">", build.constant(0, span), span))
    elif first == 0:
        return None
    else:
        start = None if first == 1 else build.constant(first - 1 if first > 0 else first, span)
    end: ast.expr | None = None
    last = _literal(nodes[1]) if len(nodes) == 2 else -1
    if last is None:
        end = arguments[1]
        if (
            nodes[1].__class__ is not Name
            or nodes[0].__class__ is not Name
            or nodes[0].variable is not nodes[1].variable
        ):
            tests += _is_integer(nodes[1], end, span)
            if not (fact_of(nodes[1]).only(facts.INT) and fact_of(nodes[1]).low >= 0):
                tests.append(build.compare(end, ">=", build.constant(0, span), span))
    elif last >= 0:
        end = build.constant(last, span)
    elif last < -1:
        end = build.constant(last + 1, span)
    return build.item(text, build.place(ast.Slice(start, end, None), span), span), tests


def _literal(node: Expr) -> int | None:
    return node.value if isinstance(node, Number) and isinstance(node.value, int) else None


def _before(node: Expr, index: ast.expr, span: Span) -> ast.expr:
    """i - 1: Python's index"""
    value = _literal(node)
    if value is not None:
        return build.constant(value - 1, span)
    if isinstance(node, Binary) and node.operator == "+" and isinstance(index, ast.BinOp):
        added = _literal(node.right)
        if added is not None and added > 0 and isinstance(index.right, ast.Constant):
            left = index.left  # i + 2 - 1
            return left if added == 1 else build.binary(left, "+", build.constant(added - 1, span), span)
    return build.binary(index, "-", build.constant(1, span), span)


def _is_integer(node: Expr, value: ast.expr, span: Span) -> list[ast.expr]:
    if fact_of(node).only(facts.INT):
        return []
    if fact_of(node).only(facts.INT | facts.NIL):
        return [build.compare(value, "is not", build.constant(None, span), span)]
    return [build.compare(build.class_of(value, span), "is", build.name("int", span), span)]


_OPERATIONS: dict[str, Callable[..., Operation | None]] = {"byte": _byte, "sub": _sub}
