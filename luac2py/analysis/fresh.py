"""Which variables hold a new table that nobody else knows, for as long as they are in use.

    local t = {}
    for i = 1, n do t[i] = f(i) end     -- whatever f does, it cannot give t a metatable
    return t

All that happens to such a variable is that its table is indexed and measured, goes to functions of the library that
only look at it, and is returned.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

from luac2py.analysis.library import is_of_table
from luac2py.nodes import (
    Assign,
    Binary,
    Call,
    Expr,
    FunctionStat,
    Index,
    KeyedField,
    Local,
    Name,
    Node,
    Number,
    Return,
    Table,
    Unary,
    Variable,
)


def fresh_variables(nodes: Iterable[Node], library: Callable[[Call], str | None]) -> set[Variable]:
    """The variables of that kind; `library` gives the library's function that a call certainly calls."""
    made: set[Variable] = set()
    uses: dict[Variable, int] = {}  # those that are not of that kind

    def count(node: Expr, number: int) -> None:
        if isinstance(node, Name) and node.variable is not None:
            uses[node.variable] = uses.get(node.variable, 0) + number

    for node in nodes:
        kind = node.__class__
        if kind is Name:
            count(node, 1)  # type: ignore[arg-type]
        elif kind is Index:
            count(node.object, -1)  # type: ignore[attr-defined]
        elif kind is Unary and node.operator == "#":  # type: ignore[attr-defined]
            count(node.operand, -1)  # type: ignore[attr-defined]
        elif kind is Return:
            for value in node.values:  # type: ignore[attr-defined]
                count(value, -1)
        elif kind is Call and node.arguments and is_of_table(library(node)):  # type: ignore[arg-type,attr-defined]
            count(node.arguments[0], -1)  # type: ignore[attr-defined]
        elif kind is Local:
            made.update(v for v, value in zip(node.variables, node.values) if value.__class__ is Table)  # type: ignore[attr-defined]
    return {v for v in made if not (v.assigned or v.captured or v.attrib or uses.get(v))}


def dense_variables(nodes: Iterable[Node], fresh: set[Variable]) -> set[Variable]:
    """Those of the fresh variables whose tables only ever grow by `t[#t + 1] = v`: all is in the array part."""
    found = set(fresh)
    for node in nodes:
        if isinstance(node, Local):
            for variable, value in zip(node.variables, node.values):
                if isinstance(value, Table) and any(isinstance(entry, KeyedField) for entry in value.fields):
                    found.discard(variable)
            continue
        targets = node.targets if isinstance(node, Assign) else [node.target] if isinstance(node, FunctionStat) else []
        for target in targets:
            if isinstance(target, Index) and isinstance(target.object, Name) and not is_append(target):
                found.discard(target.object.variable)
    return found


def is_append(node: Index) -> bool:
    """Whether an index is t[#t + 1], t a local variable."""
    key, table = node.key, node.object
    if not (isinstance(key, Binary) and key.operator == "+" and isinstance(key.right, Number)):
        return False
    measured = key.left.operand if isinstance(key.left, Unary) and key.left.operator == "#" else None
    if not (isinstance(table, Name) and isinstance(measured, Name) and table.variable is measured.variable is not None):
        return False
    return key.right.value == 1 and isinstance(key.right.value, int)
