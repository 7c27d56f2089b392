"""Several reads of plain tables in one attempt.

Those in front of an assignment that only computes, together with the assignment:

    try:                                  try:
        _1 = a_items[i]               ⇒       sum = sum + a_items[i] * b_items[i]
    except IndexError:                    except IndexError:
        _1 = index(a, i)                      sum = sum + index(a, i) * index(b, i)
    …
    sum = sum + _1 * _2

And a condition whose later parts read items that are numbers:

    while j > 0 and a[j] > v do   ⇒   try: _1 = j > 0 and a_items[j] > v
                                      except IndexError: _1 = j > 0 and index(a, j) > v
                                      if not _1: break

Nothing in such an attempt has an effect before the last of the reads, nor raises the exceptions that the reads do.
"""

from __future__ import annotations

import ast
from typing import Any, NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.analysis.walk import walk
from luac2py.lower import build
from luac2py.lower.context import FunctionContext, Reading
from luac2py.lower.operands import is_pure, is_simple
from luac2py.nodes import Binary, Expr, Index, Logical, Paren, Unary

_ORDERS = frozenset(("<", "<=", ">", ">="))
_COMPUTING = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Name, ast.Constant, ast.Tuple)
_PASSIVE = (ast.operator, ast.unaryop, ast.cmpop, ast.expr_context)


def lower_attempt(ctx: FunctionContext, node: Expr) -> ast.expr | None:
    """Lowers a condition as an attempt in front of the statement; gives its outcome, None for any other condition"""
    if ctx.plain or ctx.module.basic_metatables or not _reads_later(node):
        return None
    from luac2py.lower.logic import lower_condition

    outer, may_move = ctx.reading, ctx.may_move
    values = []
    for ctx.reading in (Reading.TRIED, Reading.CALLED):
        values.append(lower_condition(ctx, node))
    ctx.reading, ctx.may_move = outer, may_move
    span, name = node.span, ctx.temporary()
    attempt, otherwise = (build.assign(build.store_name(name, span), value, span) for value in values)
    may_be_nil = any(isinstance(n, ast.Attribute) for n in ast.walk(values[0]))
    ctx.prelude.append(build.try_index([attempt], [otherwise], span, may_be_nil))
    return build.name(name, span)


def _reads_later(node: Expr) -> bool:
    """Whether a condition compares numbers only, and reads items of plain tables where it may not come to it."""
    while isinstance(node, Paren):
        node = node.value
    return isinstance(node, Logical) and _compares(node) and any(isinstance(n, Index) for n in walk(node.right))


def _compares(node: Expr) -> bool:
    if isinstance(node, Logical):
        return _compares(node.left) and _compares(node.right)
    if isinstance(node, Paren):
        return _compares(node.value)
    if isinstance(node, Unary):
        return node.operator == "not" and _compares(node.operand)
    return isinstance(node, Binary) and node.operator in _ORDERS and _is_number(node.left) and _is_number(node.right)


def _is_number(node: Expr) -> bool:
    """Whether an operand is a number that is at hand, or an item of a plain table: a number, if it is there."""
    if not isinstance(node, Index):
        return is_pure(node) or is_simple(node) and fact_of(node).only(facts.NUMBER)
    is_read = node.of_plain and is_simple(node.object) and is_pure(node.key)
    return is_read and fact_of(node).only(facts.NUMBER | facts.NIL)


class _Read(NamedTuple):
    """A read in front of a statement: its temporary, the item, what gives it otherwise, the exceptions that say so."""

    name: str
    item: ast.expr
    slow: ast.expr
    caught: ast.expr


def merge_reads(prelude: list[ast.stmt], statements: list[ast.stmt]) -> list[ast.stmt]:
    """The statements after those of the prelude, merged where that can be done."""
    assignment = statements[0] if len(statements) == 1 else None
    if not isinstance(assignment, ast.Assign) or not _computes(assignment):
        return [*prelude, *statements]
    reads = [read for read in map(_read, prelude) if read is not None]
    if len(reads) != len(prelude) or not _are_used_once(reads, assignment):
        return [*prelude, *statements]
    items: dict[str, ast.expr] = {}
    slow: dict[str, ast.expr] = {}
    for read in reads:
        items[read.name] = _with(read.item, items)
        slow[read.name] = _with(read.slow, slow)
    span = build.place_of(assignment)
    attempt, otherwise = (
        build.assign(assignment.targets[0], _with(assignment.value, values), span) for values in (items, slow)
    )
    may_be_nil = any(isinstance(read.caught, ast.Tuple) for read in reads)
    return [build.try_index([attempt], [otherwise], span, may_be_nil)]


def _read(statement: ast.stmt) -> _Read | None:
    """A statement as a read in front of another one, if that is what it is."""
    if not isinstance(statement, ast.Try):
        return None
    attempt, otherwise = statement.body[0], statement.handlers[0].body[0]
    if not (isinstance(attempt, ast.Assign) and isinstance(otherwise, ast.Assign)):
        return None
    target, caught = attempt.targets[0], statement.handlers[0].type
    if not isinstance(target, ast.Name) or caught is None:
        return None
    return _Read(target.id, attempt.value, otherwise.value, caught)


def _computes(assignment: ast.Assign) -> bool:
    """Whether an assignment is one of arithmetic to variables."""
    target = assignment.targets[0]
    targets = target.elts if isinstance(target, ast.Tuple) else [target]
    return all(isinstance(t, ast.Name) for t in targets) and _only_computes(assignment.value)


def _only_computes(value: ast.AST) -> bool:
    if not isinstance(value, _COMPUTING):
        return isinstance(value, _PASSIVE)
    return all(map(_only_computes, ast.iter_child_nodes(value)))


def _are_used_once(reads: list[_Read], assignment: ast.Assign) -> bool:
    """Whether each temporary stands for its item in exactly one place, later than where it is read."""
    names = [read.name for read in reads]
    used = [
        node.id
        for part in (*(read.item for read in reads), assignment.value)
        for node in ast.walk(part)
        if isinstance(node, ast.Name) and node.id in names
    ]
    return sorted(used) == sorted(names)


def _with(node: ast.expr, values: dict[str, ast.expr]) -> ast.expr:
    """A copy of an expression that has other expressions for names."""
    if isinstance(node, ast.Name):
        return values.get(node.id, node)
    parts: list[Any] = []
    for field in node._fields:
        value = getattr(node, field)
        if isinstance(value, ast.expr):
            value = _with(value, values)
        elif value.__class__ is list:
            value = [_with(v, values) if isinstance(v, ast.expr) else v for v in value]
        parts.append(value)
    return ast.copy_location(type(node)(*parts), node)
