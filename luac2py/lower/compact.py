"""Kinds of Python `ast` nodes that keep what they have in slots: CPython makes and frees them in half the time.

They are the kinds that a module has most of. A node's `__class__` is the kind that its own derives from, for all who
ask, among them CPython's compiler, which goes through two dozen kinds to find a node's and is spared looking it up for
each. PyPy's compiler looks for a node's fields in its dict; there these kinds are just those.
"""

from __future__ import annotations

import ast
import sys
from typing import TypeVar, cast

Kind = TypeVar("Kind", bound=ast.AST)

_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def _compact(kind: type[Kind], *fields: str) -> type[Kind]:
    """A kind of node with slots for these fields, those that every node of it is given."""
    if sys.implementation.name != "cpython":
        return kind
    members = {"__slots__": (*fields, *_PLACE), "__module__": kind.__module__, "__class__": kind}
    return cast("type[Kind]", type(kind.__name__, (kind,), members))


Arg = _compact(ast.arg, "arg")
Assign = _compact(ast.Assign, "targets", "value")
Attribute = _compact(ast.Attribute, "value", "attr", "ctx")
BinOp = _compact(ast.BinOp, "left", "op", "right")
BoolOp = _compact(ast.BoolOp, "op", "values")
Call = _compact(ast.Call, "func", "args", "keywords")
Compare = _compact(ast.Compare, "left", "ops", "comparators")
Constant = _compact(ast.Constant, "value")
Expr = _compact(ast.Expr, "value")
If = _compact(ast.If, "test", "body", "orelse")
IfExp = _compact(ast.IfExp, "test", "body", "orelse")
List = _compact(ast.List, "elts", "ctx")
Name = _compact(ast.Name, "id", "ctx")
NamedExpr = _compact(ast.NamedExpr, "target", "value")
Return = _compact(ast.Return, "value")
Starred = _compact(ast.Starred, "value", "ctx")
Subscript = _compact(ast.Subscript, "value", "slice", "ctx")
Tuple = _compact(ast.Tuple, "elts", "ctx")
UnaryOp = _compact(ast.UnaryOp, "op", "operand")
