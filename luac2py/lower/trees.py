"""Expressions of several + - * on what are probably numbers of one type: one test for all of them.

    dx * dx + dy * dy
    ⇒ dx * dx + dy * dy if dx.__class__ is dy.__class__ is float else add(mul(dx, dx), mul(dy, dy))

    m + n * k
    ⇒ _1 if m.__class__ is n.__class__ is k.__class__ is int and -2**63 <= (_1 := m + n * k) < 2**63
       else add(m, mul(n, k))

Once its leaves are floats no operation in such a tree can fail, overflow or reach a metamethod. Integers can only
overflow, which the result shows; the runtime's functions wrap each operation around, as the reference does.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.analysis.likely import likely_types
from luac2py.lower import build
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_operand
from luac2py.lower.operands import Operand, is_simple, once
from luac2py.lower.order import is_own, may_change
from luac2py.nodes import Binary, Expr, Name, Number, Paren, Span, Unary, Variable

_MOST_TESTED = 6
_MOST_OPERATIONS = 16


class _Leaves:
    """The leaves of a tree in order of evaluation, for numbers of one type.

    At most two of them may need a temporary: a chain of comparisons evaluates its first two operands
    in any case, the others only while it holds. None of these two may come after an operation, which
    could have failed before it.
    """

    def __init__(self, kind: int) -> None:
        self.kind = kind
        self.complex: list[Expr] = []
        self.tested: dict[Variable, Name] = {}
        self.entered = 0
        self.operations = 0
        self.multiplies = False
        self.literals: list[Number] = []

    @property
    def guesses_integer(self) -> bool:
        """Whether the only hint is an integer literal: `n + 1` is more often on integers."""
        return bool(self.literals) and all(n.value.__class__ is int for n in self.literals)

    def add(self, node: Expr) -> bool:
        """Takes a leaf; whether the tree may still be lowered as one."""
        fact = fact_of(node)
        if node.__class__ is Number:
            self.literals.append(node)
            return self.kind == facts.FLOAT or node.value.__class__ is int
        if is_simple(node) and fact.only(self.kind):
            return True
        if not fact.may(self.kind):
            return False
        if node.__class__ is Name and node.variable is not None:
            self.tested[node.variable] = node
        elif self.operations or len(self.complex) == 2:
            return False
        else:
            self.complex.append(node)
        return len(self.tested) + len(self.complex) <= _MOST_TESTED


def lower_float_tree(ctx: FunctionContext, node: Binary) -> ast.expr | None:
    """Lowers a tree of two operations and more under one test; None where it is not of that kind."""
    leaves = _Leaves(facts.FLOAT)
    if not _collect(ctx, node, leaves) or not (leaves.tested or leaves.complex) or leaves.guesses_integer:
        return None
    tree = _tree(ctx, node, leaves)
    test = tree.test
    beside_float = any(fact_of(part).only(facts.FLOAT) for part in (node.left, node.right))
    if beside_float and leaves.operations == len(leaves.complex) + len(leaves.tested) == 1:
        leaf = next(iter([*leaves.complex, *leaves.tested.values()]))
        value = tree.again[leaf] if leaf in tree.again else lower_operand(ctx, leaf)
        test = or_integer(leaf, test, value, node.span)
    return build.conditional(test, tree.native, tree.slow, node.span)


class IntegerTree(NamedTuple):
    """A test; what the tree is then, simple; and what it is otherwise."""

    test: ast.expr
    result: ast.expr
    slow: ast.expr


def lower_integer_tree(ctx: FunctionContext, node: Expr, fewest: int) -> IntegerTree | None:
    """Lowers a tree of so many operations and more under one test; None where it is not of that kind."""
    while node.__class__ is Paren:
        node = node.value
    leaves = _Leaves(facts.INT)
    if not isinstance(node, Binary) or not _collect(ctx, node, leaves) or leaves.operations < fewest:
        return None
    if not (leaves.tested or leaves.complex):
        return None
    tree = _tree(ctx, node, leaves)
    operand = once(ctx, tree.native)
    in_limits = within_limits("*" if leaves.multiplies else "+", operand, node.span)
    return IntegerTree(build.both([tree.test, in_limits], node.span), operand.again, tree.slow)


# From there on sums are left to the runtime: CPython compares small integers quickly.
SAFE = 1_000_000_000


def within_limits(operator: str, result: Operand, span: Span, falls: bool = True, rises: bool = True) -> ast.expr:
    """Whether a result did not overflow; of sums only small ones pass. `falls`, `rises`: where it may have."""
    if operator == "*":
        low, high = build.constant(facts.MIN_INTEGER, span), build.constant(facts.MAX_INTEGER, span)
        return build.compare_chain([low, result.first, high], ["<=", "<="], span)
    tests = [(">", -SAFE)] if not rises else [("<", SAFE), (">", -SAFE)] if falls else [("<", SAFE)]
    compared = [
        build.compare(value, operator, build.constant(limit, span), span)
        for value, (operator, limit) in zip((result.first, result.again), tests)
    ]
    return build.both(compared, span)


def or_integer(node: Expr, test: ast.expr, value: ast.expr, span: Span) -> ast.expr:
    """x.__class__ is float or x.__class__ is int: an operand beside a float, which Python converts as Lua does"""
    if likely_types(node) == facts.FLOAT:
        return test
    return build.either([test, build.compare(build.class_of(value, span), "is", build.name("int", span), span)], span)


def _collect(ctx: FunctionContext, node: Expr, leaves: _Leaves) -> bool:
    """Gathers the leaves; false where an operation on floats could be one on two integers, or the tree is too wide."""
    while node.__class__ is Paren:
        node = node.value
    floats = leaves.kind == facts.FLOAT
    if node.__class__ is Binary and node.operator in "+-*":
        leaves.entered += 1
        leaves.multiplies = leaves.multiplies or node.operator == "*"
        if leaves.entered > _MOST_OPERATIONS:
            return False
        if may_change(ctx, node.left, [node.right]) and not is_own(ctx, node.left):
            return False
        if not _collect(ctx, node.left, leaves) or not _collect(ctx, node.right, leaves):
            return False
        leaves.operations += 1
        return not (floats and _is_integer(node.left) and _is_integer(node.right))
    if node.__class__ is Unary and node.operator == "-":
        return not (floats and _is_integer(node.operand)) and _collect(ctx, node.operand, leaves)
    return leaves.add(node)


def _is_integer(node: Expr) -> bool:
    return fact_of(node).only(facts.INT)


class _Tree(NamedTuple):
    """The test of the leaves' types, the tree in Python's operators and in the runtime's; its leaves' stand-ins."""

    test: ast.expr
    native: ast.expr
    slow: ast.expr
    again: dict[Expr, ast.expr]


def _tree(ctx: FunctionContext, node: Expr, leaves: _Leaves) -> _Tree:
    operands = {leaf: once(ctx, lower_operand(ctx, leaf)) for leaf in leaves.complex}
    tested = [operands[leaf].first for leaf in leaves.complex]
    tested += [lower_operand(ctx, leaf) for leaf in leaves.tested.values()]
    span = node.span
    chain: list[ast.expr] = [build.class_of(value, span) for value in tested]
    name = "float" if leaves.kind == facts.FLOAT else "int"
    test = build.compare_chain([*chain, build.name(name, span)], ["is"] * len(chain), span)
    again = {leaf: operand.again for leaf, operand in operands.items()}
    native, slow = _both_versions(ctx, node, again)
    return _Tree(test, native, slow, again)


def _both_versions(ctx: FunctionContext, node: Expr, again: dict[Expr, ast.expr]) -> tuple[ast.expr, ast.expr]:
    """The tree in Python's operators, and in the runtime's."""
    from luac2py.lower.arithmetic import HELPERS

    while node.__class__ is Paren:
        node = node.value
    if node in again:
        return again[node], again[node]
    if node.__class__ is Binary and node.operator in "+-*":
        left, slow_left = _both_versions(ctx, node.left, again)
        right, slow_right = _both_versions(ctx, node.right, again)
        operator, span = node.operator, node.span
        slow = ctx.runtime_call(HELPERS[operator], [slow_left, slow_right], span)
        return build.binary(left, operator, right, span), slow
    if node.__class__ is Unary and node.operator == "-":
        value, slow_value = _both_versions(ctx, node.operand, again)
        return build.negate(value, node.span), ctx.runtime_call("unm", [slow_value], node.span)
    value = lower_operand(ctx, node)
    return value, value
