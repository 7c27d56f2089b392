"""Reads in front of an assignment that only computes, and the assignment, as one attempt.

    try:                                  try:
        _1 = a_items[i]               ⇒       sum = sum + a_items[i] * b_items[i]
    except IndexError:                    except IndexError:
        _1 = index(a, i)                      sum = sum + index(a, i) * index(b, i)
    …
    sum = sum + _1 * _2

Nothing in such an attempt has an effect before the last of the reads, nor raises the exceptions that the reads do.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.lower import build

_COMPUTING = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Name, ast.Constant, ast.Tuple)
_PASSIVE = (ast.operator, ast.unaryop, ast.cmpop, ast.expr_context)


class _Read(NamedTuple):
    """A read in front of a statement: its temporary, the item, what gives it otherwise, the exceptions that say so."""

    name: str
    item: ast.expr
    slow: ast.expr
    caught: ast.expr


def merge_reads(prelude: list[ast.stmt], statements: list[ast.stmt]) -> list[ast.stmt]:
    """The statements after those of the prelude, merged where that can be done."""
    assignment = statements[0] if len(statements) == 1 else None
    if not prelude or not isinstance(assignment, ast.Assign) or not _computes(assignment):
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
    copy: ast.expr = node.__class__.__new__(node.__class__)
    for name, value in node.__dict__.items():
        if isinstance(value, ast.expr):
            value = _with(value, values)
        elif value.__class__ is list:
            value = [_with(v, values) if isinstance(v, ast.expr) else v for v in value]
        copy.__dict__[name] = value
    return copy
