"""Finds what is known of a chunk's variables and local functions.

Takes the resolved tree; fills `Variable.fact`, `Variable.body` and, for functions, `exact`, `returns` and `results`.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from luac2py.analysis.flow import Flow, evaluate
from luac2py.analysis.plain import PlainTables
from luac2py.analysis.reaching import Reaching
from luac2py.analysis.walk import Nodes, nodes_below
from luac2py.nodes import (
    Call,
    Chunk,
    Expr,
    FunctionBody,
    Index,
    MethodCall,
    Name,
    Node,
    Variable,
)  # fmt: skip

_ALTERING = frozenset(("setlocal", "setupvalue", "upvaluejoin"))
"""Functions of the debug library that store into variables, of this chunk presumably."""


class Known(NamedTuple):
    """The names of a chunk's local variables, of its functions, and of the globals that it assigns.

    `functions` are the local functions all of whose calls are seen, by the variables that hold them; `nodes` is the
    whole tree.

    `basic_metatables`: it has a field `setmetatable` in it, of `debug` presumably, which can give metatables to
    numbers, nil, functions and the like.
    """

    names: set[str]
    function_names: set[str]
    functions: dict[Variable, FunctionBody]
    nodes: Nodes
    assigned_globals: set[str]
    basic_metatables: bool


def solve(chunk: Chunk, discounted: Container[Node] = ()) -> Known:
    """Fills the facts of a resolved chunk; what its `discounted` parts do does not count."""
    flow = Flow()
    nodes = nodes_below(chunk.body)
    flow.collect({k: [n for n in of if n not in discounted] for k, of in nodes.items()} if discounted else nodes)
    function_names = {body.name for body in flow.bodies} - flow.local_functions
    known = Known(flow.names, function_names, {}, nodes, flow.assigned_globals, "setmetatable" in flow.fields)
    if known.basic_metatables or not _ALTERING.isdisjoint(flow.fields):
        return known  # what operations on nil and numbers give, or what variables hold, is anybody's guess then
    known.functions.update(flow.find_known_functions())
    plain = PlainTables(discounted)
    plain.find(nodes)
    for item, value in plain.item_values():
        flow.assigned(item, value)
    reaching = Reaching(evaluate)
    for body in flow.bodies:
        flow.flow_into_parameters(body)
        reaching.find(body)
    flow.hint_parameters()
    for made, variable, value in reaching.assigned:
        flow.assigned(made, value, variable)
    for source in reaching.sources:
        flow.flows(*source)
    flow.grow()
    plain.mark()
    return known


def forget(known: Known) -> None:
    """Takes back what was found of a chunk, so that it can be found anew."""
    nodes = known.nodes
    for kind in nodes:
        if issubclass(kind, Expr):
            for node in nodes[kind]:
                node.fact = None
    for node in (*nodes[Call], *nodes[MethodCall], *nodes[Index]):
        node.field = None
    for node in nodes[Index]:
        node.of_plain = False
    for node in nodes[Name]:
        node.bare = False
    for node in nodes[FunctionBody]:
        node.exact = False
        node.returns, node.results = -1, []
        node.likely = None
        for variable in node.variables:
            variable.fact = variable.body = variable.values = variable.likely = variable.elements = None
            variable.is_control = variable.plain = variable.loose = variable.listed = variable.dense = False
            variable.limit = None
            variable.fields_used = 0
