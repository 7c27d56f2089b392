"""Visits every node of a chunk once, for the analyses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Callable

from luac2py.nodes import (
    Assign,
    Binary,
    Block,
    Boolean,
    Break,
    Call,
    CallStat,
    Concat,
    Do,
    Function,
    FunctionBody,
    FunctionStat,
    GenericFor,
    Goto,
    If,
    Index,
    KeyedField,
    Label,
    Local,
    LocalFunction,
    Logical,
    MethodCall,
    Name,
    Nil,
    Node,
    Number,
    NumericFor,
    Paren,
    PositionalField,
    Repeat,
    Return,
    String,
    Table,
    Unary,
    Varargs,
    While,
)  # fmt: skip

LOOPS = (While, Repeat, NumericFor, GenericFor)


def _no_parts(node: Node) -> Sequence[Node]:
    return ()


def _of_if(node: If) -> Sequence[Node]:
    parts: list[Node] = [part for test in node.tests for part in test]
    return [*parts, node.orelse] if node.orelse is not None else parts


def _of_numeric_for(node: NumericFor) -> Sequence[Node]:
    bounds: list[Node] = [node.start, node.stop]
    return [*bounds, node.step, node.body] if node.step is not None else [*bounds, node.body]


PARTS: dict[type, Callable[[Any], Sequence[Node]]] = {
    **dict.fromkeys((Nil, Boolean, Number, String, Varargs, Name, Break, Goto, Label), _no_parts),
    Index: lambda n: (n.object, n.key),
    Call: lambda n: (n.function, *n.arguments),
    MethodCall: lambda n: (n.object, *n.arguments),
    Paren: lambda n: (n.value,),
    Unary: lambda n: (n.operand,),
    Binary: lambda n: (n.left, n.right),
    Concat: lambda n: n.operands,
    Logical: lambda n: (n.left, n.right),
    PositionalField: lambda n: (n.value,),
    KeyedField: lambda n: (n.key, n.value),
    Table: lambda n: n.fields,
    Function: lambda n: (n.body,),
    FunctionBody: lambda n: (n.body,),
    Block: lambda n: n.statements,
    Local: lambda n: n.values,
    LocalFunction: lambda n: (n.body,),
    FunctionStat: lambda n: (n.target, n.body),
    Assign: lambda n: (*n.targets, *n.values),
    CallStat: lambda n: (n.call,),
    Do: lambda n: (n.body,),
    While: lambda n: (n.condition, n.body),
    Repeat: lambda n: (n.body, n.condition),
    If: _of_if,
    NumericFor: _of_numeric_for,
    GenericFor: lambda n: (*n.values, n.body),
    Return: lambda n: n.values,
}
"""The parts of each kind of node, in the order of the source."""


Nodes = dict[type[Any], list[Any]]
"""Nodes by their class."""


def nodes_below(root: Node) -> Nodes:
    """Every node below and including `root`, those of a class in the order of `walk`; a list for every class."""
    found: Nodes = {kind: [] for kind in PARTS}
    uses = {kind: (found[kind].append, parts if parts is not _no_parts else None) for kind, parts in PARTS.items()}
    stack = [root]
    while stack:
        node = stack.pop()
        add, parts = uses[node.__class__]
        add(node)
        if parts is not None:
            stack += parts(node)
    return found


def walk(root: Node) -> Iterator[Node]:
    """Every node below and including `root`, parents before their parts, in no other order."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(PARTS[node.__class__](node))


def walk_function(body: FunctionBody) -> Iterator[Node]:
    """Every node of a function's own body, without the functions inside it."""
    return walk_block(body.body)


def walk_block(block: Block) -> Iterator[Node]:
    """Every node of a block, without the functions inside it."""
    stack: list[Node] = [block]
    while stack:
        node = stack.pop()
        if node.__class__ is not FunctionBody:
            yield node
            stack.extend(PARTS[node.__class__](node))


def falls_never(block: Block) -> bool:
    """Whether control certainly does not come to the end of a block: it returns, or loops for ever."""
    last = block.statements[-1] if block.statements else None
    if isinstance(last, Do):
        return falls_never(last.body)
    if isinstance(last, If):
        return last.orelse is not None and all(map(falls_never, [*(b for _, b in last.tests), last.orelse]))
    if isinstance(last, While):
        return isinstance(last.condition, Boolean) and last.condition.value and not _is_left(last.body)
    return isinstance(last, Return)


def _is_left(body: Block) -> bool:
    """Whether a loop's body has a break of that loop in it, or any goto."""
    stack: list[Node] = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, (Goto, Break)):
            return True
        if isinstance(node, LOOPS):
            stack.extend(n for n in walk_block(node.body) if isinstance(n, Goto))
        elif isinstance(node, (Block, Do, If)):
            stack.extend(PARTS[node.__class__](node))
    return False
