"""Two trees side by side: the one that was printed, and the one that its text gives back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

Pair = tuple[ast.AST, ast.AST]

# What a node may have or not have without being a different program.
INCIDENTAL_FIELDS = frozenset(["ctx", "kind", "type_comment", "type_ignores", "type_params"])
SAFE_FUNCTIONS = frozenset(
    ["LuaTable", "adjust", "array", "first", "len", "not_", "results", "spread", "truth", "wrap"]
)

_fields_of: dict[type[ast.AST], tuple[str, ...]] = {}


class TreeDifference(Exception):
    """The text does not say what the tree says: a bug of this compiler or of a printer."""


def paired_nodes(tree: ast.AST, copy: ast.AST) -> Iterator[Pair]:
    """Every node of the tree with the one in its place in the copy, parents first.

    Raises TreeDifference where they differ.
    """
    stack = [(tree, copy)]
    while stack:
        node, twin = stack.pop()
        if node.__class__ is ast.Constant:
            _check_constant(node, twin)
            yield node, twin
            continue
        if node.__class__ is not twin.__class__:
            raise _difference(node, twin)
        yield node, twin
        children: list[Pair] = []
        for field in _fields(node.__class__):
            _pair_values(node, getattr(node, field, None), getattr(twin, field, None), children)
        stack.extend(reversed(children))


def paired_bodies(node: ast.AST, twin: ast.AST) -> Iterator[tuple[list[ast.stmt], list[ast.stmt]]]:
    """The lists of statements in a compound statement, in the order of the text, each with its twin."""
    for field in ("body", "handlers", "orelse", "finalbody"):
        statements = getattr(node, field, None)
        if statements.__class__ is not list:
            continue
        if field == "handlers":
            for handler, twin_handler in zip(statements, getattr(twin, field)):
                yield handler.body, twin_handler.body
        elif statements:
            yield statements, getattr(twin, field)


def can_fail(node: ast.AST) -> bool:
    """Whether the node is an operation that can be the place of a Lua error.

    The runtime's own attributes never fail: `__class__`, `λarray`.
    """
    if isinstance(node, ast.Attribute):
        return node.attr.isascii() and not node.attr.startswith("__")
    if isinstance(node, ast.Call):
        return not (isinstance(node.func, ast.Name) and node.func.id in SAFE_FUNCTIONS)
    return isinstance(node, (ast.BinOp, ast.Subscript, ast.UnaryOp))


def _fields(node_class: type[ast.AST]) -> tuple[str, ...]:
    fields = _fields_of.get(node_class)
    if fields is None:
        fields = tuple(field for field in node_class._fields if field not in INCIDENTAL_FIELDS)
        _fields_of[node_class] = fields
    return fields


def _pair_values(node: ast.AST, value: Any, twin: Any, children: list[Pair]) -> None:
    """Compare two values of a field; nodes in it are left to do, as children."""
    if isinstance(value, ast.AST):
        if not isinstance(twin, ast.AST):
            raise _difference(value, twin)
        children.append((value, twin))
    elif value.__class__ is list:
        if twin.__class__ is not list or len(value) != len(twin):
            raise _difference(node, twin)
        for item, twin_item in zip(value, twin):
            _pair_values(node, item, twin_item, children)
    elif value.__class__ is not twin.__class__ or value != twin:
        raise _difference(node, twin)


def _check_constant(node: ast.AST, twin: ast.AST) -> None:
    """A negative number comes back as the negation of a positive one."""
    value = node.value  # type: ignore[attr-defined]
    again = _constant_value(twin)
    if value.__class__ is not again.__class__ or repr(value) != repr(again):
        raise _difference(node, twin)


def _constant_value(node: ast.AST) -> object:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return -node.operand.value  # type: ignore[operator]
    return getattr(node, "value", node)


def _difference(node: object, twin: object) -> TreeDifference:
    line = getattr(node, "lineno", "?")
    return TreeDifference(f"line {line}: {_dump(node)} came back as {_dump(twin)}")


def _dump(value: object) -> str:
    return ast.dump(value)[:200] if isinstance(value, ast.AST) else repr(value)
