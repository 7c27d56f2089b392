"""Makers of Python `ast` nodes at a Lua position.

Every maker takes the Lua span last; it becomes the node's position, so that a traceback, a debugger or a
profiler that looks at the compiled tree sees Lua lines.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from typing import Any, TypeVar, Union

from luac2py.lower.compact import (
    Arg,
    Assign,
    Attribute,
    BinOp,
    BoolOp,
    Call,
    Compare,
    Constant,
    Expr,
    If,
    IfExp,
    List,
    Name,
    NamedExpr,
    Return,
    Starred,
    Subscript,
    Tuple,
    UnaryOp,
)  # fmt: skip
from luac2py.nodes import Span

_new = ast.AST.__new__  # of the commonest kinds, whose makers fill all fields: a call of the class takes longer
LOAD = ast.Load()
STORE = ast.Store()

_LEAVES: frozenset[Any] = frozenset((ast.Name, ast.Constant, ast.arg))

Placed = TypeVar("Placed", bound=Union[ast.expr, ast.stmt, ast.arg, ast.keyword, ast.alias, ast.excepthandler])


def place(node: Placed, span: Span) -> Placed:
    """Gives a node its Lua position; the node's extent is its first column."""
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def place_of(node: ast.expr | ast.stmt) -> Span:
    """Where a node was placed."""
    return node.lineno, node.col_offset


def artefact(made: Placed) -> Placed:
    """What Lua has nothing for: its nodes have no width, and line hooks pass over them (lib/steps.py)."""
    pending: list[Any] = [made]
    while pending:
        node = pending.pop()
        if node.__class__ in _LEAVES:
            node.end_col_offset = node.col_offset
            continue
        if isinstance(node, (ast.expr, ast.stmt)):
            node.end_col_offset = node.col_offset
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, ast.AST):
                pending.append(value)
            elif value.__class__ is list:
                pending += [v for v in value if isinstance(v, ast.AST)]
    return made


def name(identifier: str, span: Span) -> ast.Name:
    """identifier"""
    node = _new(Name)
    node.id = identifier
    node.ctx = LOAD
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def store_name(identifier: str, span: Span) -> ast.Name:
    """identifier, as a target"""
    node = _new(Name)
    node.id = identifier
    node.ctx = STORE
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def constant(value: Any, span: Span) -> ast.expr:
    """A literal; a negative number is an operation on a literal, as Python's own parser has it."""
    if (value.__class__ is int or value.__class__ is float) and (value < 0 or value == 0 and str(value) == "-0.0"):
        return negate(place(Constant(-value), span), span)
    node = _new(Constant)
    node.value = value
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def call(function: str, arguments: Sequence[ast.expr], span: Span) -> ast.Call:
    """function(arguments), the function given by its name"""
    return call_value(name(function, span), arguments, span)


def call_value(function: ast.expr, arguments: Sequence[ast.expr], span: Span) -> ast.Call:
    """function(arguments)"""
    node = _new(Call)
    node.func = function
    node.args = list(arguments)
    node.keywords = []
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def attribute(value: ast.expr, attr: str, span: Span) -> ast.Attribute:
    """value.attr"""
    node = _new(Attribute)
    node.value = value
    node.attr = attr
    node.ctx = LOAD
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def store_attribute(value: ast.expr, attr: str, span: Span) -> ast.Attribute:
    """value.attr, as a target"""
    return place(Attribute(value, attr, STORE), span)


def item(value: ast.expr, index: ast.expr, span: Span) -> ast.Subscript:
    """value[index]"""
    return place(Subscript(value, index, LOAD), span)


def store_item(value: ast.expr, index: ast.expr, span: Span) -> ast.Subscript:
    """value[index], as a target"""
    return place(Subscript(value, index, STORE), span)


def class_of(value: ast.expr, span: Span) -> ast.Attribute:
    """value.__class__"""
    return attribute(value, "__class__", span)


def walrus(identifier: str, value: ast.expr, span: Span) -> ast.NamedExpr:
    """(identifier := value)"""
    node = _new(NamedExpr)
    node.target = store_name(identifier, span)
    node.value = value
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def conditional(test: ast.expr, body: ast.expr, orelse: ast.expr, span: Span) -> ast.IfExp:
    """body if test else orelse"""
    node = _new(IfExp)
    node.test = test
    node.body = body
    node.orelse = orelse
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


# As in trees of Python's own parser there is one node of each operator.
_COMPARE = {
    "is": ast.Is(), "is not": ast.IsNot(), "==": ast.Eq(), "~=": ast.NotEq(),
    "<": ast.Lt(), "<=": ast.LtE(), ">": ast.Gt(), ">=": ast.GtE(), "not in": ast.NotIn(),
}  # fmt: skip

_BINARY = {
    "+": ast.Add(), "-": ast.Sub(), "*": ast.Mult(), "/": ast.Div(), "//": ast.FloorDiv(), "%": ast.Mod(),
    "&": ast.BitAnd(), "|": ast.BitOr(), "~": ast.BitXor(), "<<": ast.LShift(), ">>": ast.RShift(),
}  # fmt: skip

_AND, _OR, _NOT, _MINUS = ast.And(), ast.Or(), ast.Not(), ast.USub()


def compare(left: ast.expr, operator: str, right: ast.expr, span: Span) -> ast.Compare:
    """left operator right"""
    node = _new(Compare)
    node.left = left
    node.ops = [_COMPARE[operator]]
    node.comparators = [right]
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def compare_chain(operands: Sequence[ast.expr], operators: Sequence[str], span: Span) -> ast.Compare:
    """a op b op c …: every operand is evaluated once, the first two always"""
    operands = list(operands)
    return place(Compare(operands[0], [_COMPARE[o] for o in operators], operands[1:]), span)


def binary(left: ast.expr, operator: str, right: ast.expr, span: Span) -> ast.BinOp:
    """left operator right, with Lua's spelling of the operator"""
    return place(BinOp(left, _BINARY[operator], right), span)


def negate(operand: ast.expr, span: Span) -> ast.expr:
    """-operand; for the float -2^63, which PyPy takes for an integer then, a product"""
    if isinstance(operand, ast.Constant) and operand.value.__class__ is float and operand.value == 2.0**63:
        half = place(Constant(2.0**62), span)
        return binary(negate(half, span), "*", place(Constant(2.0), span), span)
    return place(UnaryOp(_MINUS, operand), span)


def not_(operand: ast.expr, span: Span) -> ast.expr:
    """not operand"""
    return place(UnaryOp(_NOT, operand), span)


def both(operands: Sequence[ast.expr], span: Span) -> ast.expr:
    """a and b and …; a single operand is itself"""
    return _bool_op(_AND, operands, span)


def either(operands: Sequence[ast.expr], span: Span) -> ast.expr:
    """a or b or …; a single operand is itself"""
    return _bool_op(_OR, operands, span)


def _bool_op(operator: ast.boolop, operands: Sequence[ast.expr], span: Span) -> ast.expr:
    if len(operands) == 1:
        return operands[0]
    flat: list[ast.expr] = []
    for operand in operands:
        # Python's parser makes one node of a chain, and the printed text must parse back to the same tree.
        nested = operand.__class__ is ast.BoolOp and operand.op is operator
        flat += operand.values if nested else [operand]  # type: ignore[attr-defined]
    return place(BoolOp(operator, flat), span)


def starred(value: ast.expr, span: Span) -> ast.Starred:
    """*value"""
    return place(Starred(value, LOAD), span)


def tuple_(items: Sequence[ast.expr], span: Span) -> ast.Tuple:
    """(items)"""
    return place(Tuple(list(items), LOAD), span)


def last_of(items: Sequence[ast.expr], span: Span) -> ast.expr:
    """(a, b, c)[2]: evaluates all and gives the last"""
    return item(tuple_(items, span), constant(len(items) - 1, span), span)


def list_(items: Sequence[ast.expr], span: Span) -> ast.List:
    """[items]"""
    return place(List(list(items), LOAD), span)


def assign(target: ast.expr, value: ast.expr, span: Span) -> ast.Assign:
    """target = value"""
    node = _new(Assign)
    node.targets = [target]
    node.value = value
    node.lineno = node.end_lineno = span[0]
    node.col_offset = span[1]
    node.end_col_offset = span[1] + 1
    return node


def assign_names(names: Sequence[str], value: ast.expr, span: Span) -> ast.Assign:
    """a, b = value; a = value for a single name"""
    if len(names) == 1:
        return assign(store_name(names[0], span), value, span)
    targets = place(Tuple([store_name(n, span) for n in names], STORE), span)
    return assign(targets, value, span)


def expression(value: ast.expr, span: Span) -> ast.Expr:
    """value, as a statement"""
    return place(Expr(value), span)


def if_(test: ast.expr, body: list[ast.stmt], orelse: list[ast.stmt], span: Span) -> ast.If:
    """if test: body else: orelse"""
    return place(If(test, body or [pass_(span)], orelse), span)


def try_index(attempt: list[ast.stmt], otherwise: list[ast.stmt], span: Span, may_be_nil: bool = False) -> ast.Try:
    """try: attempt, except IndexError: otherwise; `may_be_nil`: what has the items may be None"""
    caught: ast.expr = name("IndexError", span)
    if may_be_nil:
        caught = tuple_([caught, name("AttributeError", span)], span)
    handler = place(ast.ExceptHandler(caught, None, otherwise), span)
    return place(ast.Try(attempt, [handler], [], []), span)


def while_(test: ast.expr, body: list[ast.stmt], span: Span) -> ast.While:
    """while test: body"""
    return place(ast.While(test, body or [pass_(span)], []), span)


def endless(body: list[ast.stmt], span: Span) -> ast.While:
    """while True: body, whose test is no step of the program"""
    loop = while_(constant(True, span), body, span)
    loop.end_col_offset = loop.test.end_col_offset = span[1]
    return loop


def for_(target: ast.expr, values: ast.expr, body: list[ast.stmt], span: Span) -> ast.For:
    """for target in values: body"""
    return place(ast.For(target, values, body or [pass_(span)], [], lineno=span[0]), span)


def with_(context: ast.expr, body: list[ast.stmt], span: Span, target: ast.expr | None = None) -> ast.With:
    """with context: body, or with context as target: body"""
    return place(ast.With([ast.withitem(context, target)], body or [pass_(span)], lineno=span[0]), span)


def return_(value: ast.expr | None, span: Span) -> ast.Return:
    """return value"""
    return place(Return(value), span)


def break_(span: Span) -> ast.stmt:
    """break"""
    return _place_jump(ast.Break(), "break", span)


def continue_(span: Span) -> ast.stmt:
    """continue"""
    return _place_jump(ast.Continue(), "continue", span)


def _place_jump(jump: ast.stmt, word: str, span: Span) -> ast.stmt:
    """A jump that the program has, as wide as its word, tells it from those at the ends of Python's statements."""
    place(jump, span).end_col_offset = span[1] + len(word)
    return jump


def pass_(span: Span) -> ast.Pass:
    """pass"""
    return place(ast.Pass(), span)


def nonlocal_(names: Sequence[str], span: Span) -> ast.Nonlocal:
    """nonlocal names"""
    return place(ast.Nonlocal(list(names)), span)


def global_(names: Sequence[str], span: Span) -> ast.Global:
    """global names"""
    return place(ast.Global(list(names)), span)


def parameter(identifier: str, span: Span) -> ast.arg:
    """A parameter of a function"""
    return place(Arg(identifier), span)


def function(
    identifier: str,
    parameters: Sequence[str],
    surplus: str | None,
    body: list[ast.stmt],
    span: Span,
    defaults: bool = True,
) -> ast.FunctionDef:
    """def identifier(a=None, b=None, *surplus): body"""
    arguments = ast.arguments(
        posonlyargs=[],
        args=[parameter(p, span) for p in parameters],
        vararg=parameter(surplus, span) if surplus else None,
        kwonlyargs=[],
        kw_defaults=[],
        kwarg=None,
        defaults=[constant(None, span) for _ in parameters] if defaults else [],
    )
    newer: dict[str, Any] = {"type_params": []} if sys.version_info >= (3, 12) else {}
    return place(ast.FunctionDef(identifier, arguments, body or [pass_(span)], [], lineno=span[0], **newer), span)
