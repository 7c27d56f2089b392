"""Visits every node of a chunk once, for the analyses."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Dict, Iterator, List, Tuple

from luac2py.nodes import Chunk, FunctionBody, FunctionStat, Goto, Label, Node, Variable

# Fields that hold no part of the syntax: positions, names and what later phases note on the tree.
_NOT_SYNTAX = frozenset(
    ("span", "spans", "fact", "env", "variable", "variables", "parameters", "parent", "upvalues", "labels", "target", "result")
)
_syntax_fields: Dict[type, Tuple[str, ...]] = {Goto: (), Label: (), FunctionStat: ("target", "body"), Chunk: ("body",)}


def _fields_of(kind: Any) -> Tuple[str, ...]:
    found = _syntax_fields.get(kind)
    if found is None:
        found = tuple(f.name for f in reversed(fields(kind)) if f.name not in _NOT_SYNTAX and f.type not in ("str", "int", "bool"))
        _syntax_fields[kind] = found
    return found


def walk(root: Node) -> Iterator[Node]:
    """Every node below and including `root`, parents before children, in source order."""
    return _walk(root, True)


def walk_function(body: FunctionBody) -> Iterator[Node]:
    """Every node of a function's own body, without the functions inside it."""
    return _walk(body.body, False)


def _walk(root: Node, into_functions: bool) -> Iterator[Node]:
    stack: List[Any] = [root]
    while stack:
        node = stack.pop()
        kind = node.__class__
        if kind is list or kind is tuple:
            stack.extend(reversed(node))
        elif isinstance(node, Node):
            if kind is FunctionBody and not into_functions:
                continue
            yield node
            for name in _fields_of(kind):
                value = getattr(node, name)
                if value is not None and value.__class__ is not Variable:
                    stack.append(value)
