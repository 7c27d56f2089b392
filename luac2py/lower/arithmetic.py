"""Arithmetic and bitwise operators (§3.4.1, §3.4.2).

At -O0 each is one call of the runtime. At -O1 Python's own operator is used where both operands are
known to be of the right types, or are tested to be, and the runtime's function otherwise.
"""

from __future__ import annotations

import ast

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import fact_of
from luac2py.analysis.likely import likely_integer, likely_types
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_operand
from luac2py.lower.operands import Operand, is_pure, is_simple, once
from luac2py.lower.strings import is_next_index, lower_next_index
from luac2py.lower.trees import SAFE, lower_float_tree, lower_integer_tree, or_integer, within_limits
from luac2py.nodes import Binary, Expr, Number, Span, Unary

HELPERS = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "^": "pow", "//": "idiv",
    "&": "band", "|": "bor", "~": "bxor", "<<": "shl", ">>": "shr",
}  # fmt: skip

_LITERAL_LIMIT = 2**31  # times such a literal, and plus one, an integer below SAFE does not overflow


def lower_binary(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a + b  ⇒  a + b if a.__class__ is b.__class__ is float else add(a, b)"""
    if node.operator == "-" and _is_zero(node.right) and not ctx.module.standard.subtracts_zero:
        return ctx.runtime_call("subtract_zero", [lower_operand(ctx, node.left)], node.span)
    if ctx.plain:
        return ctx.runtime_call(
            HELPERS[node.operator], [lower_operand(ctx, node.left), lower_operand(ctx, node.right)], node.span
        )
    value = _LOWER[node.operator](ctx, node)
    if fact_of(node) is facts.UNKNOWN:
        ctx.had_effects()
    return value


def _is_zero(node: Expr) -> bool:
    return node.__class__ is Number and node.value.__class__ is int and node.value == 0


def lower_negation(ctx: FunctionContext, node: Unary) -> ast.expr:
    """-a  ⇒  -a if a.__class__ is float else unm(a)"""
    if ctx.plain:
        return ctx.runtime_call("unm", [lower_operand(ctx, node.operand)], node.span)
    fact = fact_of(node.operand)
    if node.operand.__class__ is Number and node.operand.value not in (0, facts.MIN_INTEGER):
        return build.constant(-node.operand.value, node.span)
    value = lower_operand(ctx, node.operand)
    if fact.only(facts.FLOAT) or (fact.only(facts.INT) and fact.low > facts.MIN_INTEGER):
        return build.negate(value, node.span)
    operand = once(ctx, value)
    test = _class_test([operand.first], "float", node.span)
    return build.conditional(
        test, build.negate(operand.again, node.span), ctx.runtime_call("unm", [operand.again], node.span), node.span
    )


def lower_bitwise_not(ctx: FunctionContext, node: Unary) -> ast.expr:
    """~a  ⇒  bnot(a)"""
    value = lower_operand(ctx, node.operand)
    if not ctx.plain and fact_of(node.operand).only(facts.INT):
        return build.place(ast.UnaryOp(ast.Invert(), value), node.span)
    return ctx.runtime_call("bnot", [value], node.span)


def _class_test(values: list[ast.expr], cls: str, span: Span) -> ast.expr:
    """a.__class__ is b.__class__ is cls: the first two are evaluated in any case"""
    operands: list[ast.expr] = [build.class_of(v, span) for v in values]
    return build.compare_chain([*operands, build.name(cls, span)], ["is"] * len(values), span)


def _native(ctx: FunctionContext, node: Binary) -> ast.expr:
    return build.binary(lower_operand(ctx, node.left), node.operator, lower_operand(ctx, node.right), node.span)


def _in_range(ctx: FunctionContext, node: Binary, left: Fact, right: Fact) -> ast.expr:
    """r if (r := a + b) < 1000000000 and r > -1000000000 else wrap(r), for two integers: only what may go wrong"""
    span = node.span
    result = once(ctx, _native(ctx, node))
    ends = _ends(node.operator, left, right)
    test = within_limits(node.operator, result, span, min(ends) < facts.MIN_INTEGER, max(ends) > facts.MAX_INTEGER)
    return build.conditional(test, result.again, ctx.runtime_call("wrap", [result.again], span), span)


def _helper(ctx: FunctionContext, node: Binary, left: ast.expr, right: ast.expr) -> ast.expr:
    return ctx.runtime_call(HELPERS[node.operator], [left, right], node.span)


def _fact(node: Expr) -> Fact:
    # Python's operator fails on nil as Lua's does: translation.py gives the message.
    return facts.operand(fact_of(node))


def _lower_additive(ctx: FunctionContext, node: Binary) -> ast.expr:
    """+ - *"""
    if is_next_index(node):
        return lower_next_index(ctx, node)
    left, right = _fact(node.left), _fact(node.right)
    if left.only(facts.NUMBER) and right.only(facts.NUMBER):
        if left.only(facts.FLOAT) or right.only(facts.FLOAT):
            return _native(ctx, node)
        if _fits(node.operator, left, right):
            return _native(ctx, node)
        if left.only(facts.INT) and right.only(facts.INT):
            return _in_range(ctx, node, left, right)
    expects_integer = likely_integer(node) or (ctx.expects_integers and not likely_types(node))
    if not expects_integer and not _is_mixed(node):
        tree = lower_float_tree(ctx, node)
        if tree is not None:
            return tree
    if expects_integer:
        integers = lower_integer_tree(ctx, node, fewest=2)
        if integers is not None:
            return build.conditional(*integers, node.span)
    literal = _small_literal(node.right) or _small_literal(node.left)
    if literal and not (left.only(facts.FLOAT) or right.only(facts.FLOAT)):
        return _lower_with_literal(ctx, node)
    if left.only(facts.INT) or right.only(facts.INT):
        return _lower_with_integer(ctx, node)
    if left.only(facts.FLOAT) or right.only(facts.FLOAT) or not (left.may(facts.FLOAT) and right.may(facts.FLOAT)):
        return _lower_with_float(ctx, node)
    if expects_integer:
        return _lower_guarded_integers(ctx, node)
    return _lower_guarded(ctx, node, "float")


def _fits(operator: str, left: Fact, right: Fact) -> bool:
    """Whether the result of + - * on two integers stays within 64 bits; any other numbers are as good in Python."""
    ends = _ends(operator, left, right)
    return facts.MIN_INTEGER <= min(ends) and max(ends) <= facts.MAX_INTEGER


def _ends(operator: str, left: Fact, right: Fact) -> list[int]:
    """The least and the greatest results of + - * on integers, before they wrap around"""
    if operator == "*":
        return [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
    if operator == "+":
        return [left.low + right.low, left.high + right.high]
    return [left.low - right.high, left.high - right.low]


def _small_literal(node: Expr) -> bool:
    return node.__class__ is Number and node.value.__class__ is int and abs(node.value) < _LITERAL_LIMIT


def _lower_with_literal(ctx: FunctionContext, node: Binary) -> ast.expr:
    """n - 1  ⇒  n - 1 if n.__class__ is int and n > -1000000000 else sub(n, 1)"""
    span = node.span
    literal_right = _small_literal(node.right)
    operand = once(ctx, lower_operand(ctx, node.left if literal_right else node.right))
    literal = lower_operand(ctx, node.right if literal_right else node.left)
    value = (node.right if literal_right else node.left).value  # type: ignore[attr-defined]
    bound = _bound_test(node.operator, value, literal_right, operand.again, span)
    test = build.both([_class_test([operand.first], "int", span), bound], span)
    left, right = (operand.again, literal) if literal_right else (literal, operand.again)
    return build.conditional(
        test, build.binary(left, node.operator, right, span), _helper(ctx, node, left, right), span
    )


def _bound_test(operator: str, literal: int, literal_right: bool, operand: ast.expr, span: Span) -> ast.expr:
    grows = literal > 0 if operator == "+" else literal < 0
    if operator == "*" or (operator == "-" and not literal_right):
        low, high = build.constant(-SAFE, span), build.constant(SAFE, span)
        return build.compare_chain([low, operand, high], ["<", "<"], span)
    if grows:
        return build.compare(operand, "<", build.constant(SAFE, span), span)
    return build.compare(operand, ">", build.constant(-SAFE, span), span)


def _lower_with_integer(ctx: FunctionContext, node: Binary) -> ast.expr:
    """i + b, i an integer  ⇒  r if b.__class__ is int and -2**63 <= (r := i + b) < 2**63 else add(i, b)

    i + b if b.__class__ is float else add(i, b), where b is probably a float.
    """
    span = node.span
    known_left = _fact(node.left).only(facts.INT)
    known, other = (node.left, node.right) if known_left else (node.right, node.left)
    if not is_pure(known) or not fact_of(other).may(facts.INT):
        return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))
    integer, operand = lower_operand(ctx, known), once(ctx, lower_operand(ctx, other))
    left, right = (integer, operand.again) if known_left else (operand.again, integer)
    if likely_types(other) == facts.FLOAT and fact_of(other).may(facts.FLOAT):
        native = build.binary(left, node.operator, right, span)
        return build.conditional(
            _class_test([operand.first], "float", span), native, _helper(ctx, node, left, right), span
        )
    result = once(ctx, build.binary(left, node.operator, right, span))
    test = build.both([_class_test([operand.first], "int", span), within_limits(node.operator, result, span)], span)
    return build.conditional(test, result.again, _helper(ctx, node, left, right), span)


def _lower_with_float(ctx: FunctionContext, node: Binary) -> ast.expr:
    """x + b, x a float  ⇒  x + b if b.__class__ is float else add(x, b)"""
    span = node.span
    known_left = _fact(node.left).only(facts.FLOAT)
    known, other = (node.left, node.right) if known_left else (node.right, node.left)
    if not is_simple(known) or not _fact(known).only(facts.FLOAT) or not fact_of(other).may(facts.NUMBER):
        return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))
    number, operand = lower_operand(ctx, known), once(ctx, lower_operand(ctx, other))
    left, right = (number, operand.again) if known_left else (operand.again, number)
    native = build.binary(left, node.operator, right, span)
    if likely_integer(other):
        test = _class_test([operand.first], "int", span)
    else:
        test = or_integer(other, _class_test([operand.first], "float", span), operand.again, span)
    return build.conditional(test, native, _helper(ctx, node, left, right), span)


def _lower_guarded(ctx: FunctionContext, node: Binary, cls: str, nonzero: bool = False) -> ast.expr:
    """a + b if a.__class__ is b.__class__ is float else add(a, b)"""
    span = node.span
    left, right = once(ctx, lower_operand(ctx, node.left)), once(ctx, lower_operand(ctx, node.right))
    test = _mixed_test(node, left, right) if cls == "float" else None
    if test is None:
        test = _class_test([left.first, right.first], cls, span)
    if nonzero:
        test = build.both([test, right.again], span)
    native = build.binary(left.again, node.operator, right.again, span)
    return build.conditional(test, native, _helper(ctx, node, left.again, right.again), span)


def _is_mixed(node: Binary) -> bool:
    """Whether the operands are probably a float and what may well be an integer."""
    if node.left.__class__ is Binary or node.right.__class__ is Binary:
        return False
    left, right = likely_types(node.left), likely_types(node.right)
    return right == facts.INT and left != facts.INT or bool(left & facts.INT) and right == facts.FLOAT


def _mixed_test(node: Binary, left: Operand, right: Operand) -> ast.expr | None:
    """The test for a float and an integer, which Python converts as Lua does; None where they are probably two floats

    a.__class__ is float and b.__class__ is int; a is evaluated first, and both in any case
    """
    span = node.span
    likely = likely_types(node.left), likely_types(node.right)
    if likely[1] == facts.INT and likely[0] != facts.INT:
        if right.is_simple:
            return build.both([_class_test([left.first], "float", span), _class_test([right.first], "int", span)], span)
        classes = [build.class_of(left.first, span), build.class_of(right.first, span), build.name("int", span)]
        test = build.compare_chain(classes, ["is not", "is"], span)
        return build.both([test, _class_test([left.again], "float", span)], span)
    if likely[0] & facts.INT and likely[1] == facts.FLOAT and right.is_simple:
        names = ["float", "int"] if likely[0] & facts.FLOAT else ["int"]
        values = [left.first, left.again]
        number = [_class_test([value], name, span) for value, name in zip(values, names)]
        return build.both([build.either(number, span), _class_test([right.first], "float", span)], span)
    return None


def _lower_guarded_integers(ctx: FunctionContext, node: Binary) -> ast.expr:
    """r if a.__class__ is b.__class__ is int and -2**63 <= (r := a + b) < 2**63 else add(a, b)"""
    span = node.span
    left, right = once(ctx, lower_operand(ctx, node.left)), once(ctx, lower_operand(ctx, node.right))
    result = once(ctx, build.binary(left.again, node.operator, right.again, span))
    test = build.both(
        [_class_test([left.first, right.first], "int", span), within_limits(node.operator, result, span)], span
    )
    return build.conditional(test, result.again, _helper(ctx, node, left.again, right.again), span)


def _lower_division(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a / b: float division; Python's raises where Lua's gives inf or nan"""
    left, right = _fact(node.left), fact_of(node.right)
    nonzero = node.right.__class__ is Number and node.right.value != 0
    if _exact_as_floats(left) and _exact_as_floats(right):
        if nonzero or right.low > 0 and right.only(facts.INT):
            return _native(ctx, node)
        return _tested_divisor(ctx, node)
    if nonzero and _exact_as_floats(right):
        operand = once(ctx, lower_operand(ctx, node.left))
        divisor = lower_operand(ctx, node.right)
        native = build.binary(operand.again, "/", divisor, node.span)
        if likely_types(node.left) == facts.INT:
            test = _exact_test(operand, left, node.span)
        else:
            test = _class_test([operand.first], "float", node.span)
        return build.conditional(test, native, _helper(ctx, node, operand.again, divisor), node.span)
    return _lower_guarded(ctx, node, "float", nonzero=True)


def _exact_test(operand: Operand, fact: Fact, span: Span) -> ast.expr:
    """n.__class__ is int and -2**53 <= n <= 2**53"""
    value = operand.first if fact.only(facts.INT) else operand.again
    low, high = build.constant(-(2**53), span), build.constant(2**53, span)
    exact = build.compare_chain([low, value, high], ["<=", "<="], span)
    return exact if value is operand.first else build.both([_class_test([operand.first], "int", span), exact], span)


def _exact_as_floats(fact: Fact) -> bool:
    """Whether a number is a float, or an integer that a float represents."""
    if not fact.only(facts.NUMBER):
        return False
    return not fact.may(facts.INT) or (fact.low >= -(2**53) and fact.high <= 2**53)


def _tested_divisor(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a / b if b else div(a, b); a is evaluated before b is"""
    dividend, divisor = once(ctx, lower_operand(ctx, node.left)), once(ctx, lower_operand(ctx, node.right))
    test = divisor.first
    if not dividend.is_simple:
        given = build.compare(dividend.first, "is not", build.constant(None, node.span), node.span)
        test = build.both([given, test], node.span)  # a number is given in any case
    native = build.binary(dividend.again, "/", divisor.again, node.span)
    return build.conditional(test, native, _helper(ctx, node, dividend.again, divisor.again), node.span)


def _lower_floor(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a // b, a % b: Python's and Lua's agree on integers; the runtime does floats"""
    left, right = _fact(node.left), fact_of(node.right)
    if left.only(facts.INT) and right.only(facts.INT) and (node.operator == "%" or right.low >= 0):
        return _native(ctx, node)  # translation.py gives the message for zero
    if right.only(facts.INT) and right.low > 0 and left.may(facts.INT) and is_simple(node.right):
        integers = None if left.only(facts.INT) else lower_integer_tree(ctx, node.left, fewest=1)
        if integers is not None:
            divisor = lower_operand(ctx, node.right)
            native = build.binary(integers.result, node.operator, divisor, node.span)
            return build.conditional(integers.test, native, _helper(ctx, node, integers.slow, divisor), node.span)
        outer, ctx.expects_integers = ctx.expects_integers, True
        operand = once(ctx, lower_operand(ctx, node.left))
        ctx.expects_integers = outer
        divisor = lower_operand(ctx, node.right)
        test = _class_test([operand.first], "int", node.span)
        native = build.binary(operand.again, node.operator, divisor, node.span)
        return build.conditional(test, native, _helper(ctx, node, operand.again, divisor), node.span)
    return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))


def _lower_power(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a ^ b; the reference squares by multiplication, and so do we"""
    square = node.right.__class__ is Number and node.right.value == 2
    if square and fact_of(node.left).only(facts.FLOAT):
        operand = once(ctx, lower_operand(ctx, node.left))
        return build.binary(operand.first, "*", operand.again, node.span)
    return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))


def _lower_bits(ctx: FunctionContext, node: Binary) -> ast.expr:
    """& | ~"""
    left, right = fact_of(node.left), fact_of(node.right)
    if left.only(facts.INT) and right.only(facts.INT):
        return build.binary(lower_operand(ctx, node.left), node.operator, lower_operand(ctx, node.right), node.span)
    if left.may(facts.INT) and right.may(facts.INT):
        return _lower_guarded(ctx, node, "int")
    return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))


def _lower_shift(ctx: FunctionContext, node: Binary) -> ast.expr:
    """a << b, a >> b: logical shifts; Python's agree where no bit is lost and none is a sign"""
    left, right = fact_of(node.left), fact_of(node.right)
    if left.only(facts.INT) and right.only(facts.INT) and left.low >= 0 and 0 <= right.low and right.high < 64:
        if node.operator == ">>" or left.high << right.high <= facts.MAX_INTEGER:
            return _native(ctx, node)
    return _helper(ctx, node, lower_operand(ctx, node.left), lower_operand(ctx, node.right))


_LOWER = {
    "+": _lower_additive, "-": _lower_additive, "*": _lower_additive, "/": _lower_division, "%": _lower_floor,
    "//": _lower_floor, "^": _lower_power, "&": _lower_bits, "|": _lower_bits, "~": _lower_bits,
    "<<": _lower_shift, ">>": _lower_shift,
}  # fmt: skip
