"""Which number types an expression probably has.

A guess, for choosing which test to write first: nothing exact may depend on it. It follows what is assigned to
variables and fields, wherever, and ignores what it cannot see.
"""

from __future__ import annotations

from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.infer import ARITHMETIC, COMPARISONS, Result, fact_of, known_function
from luac2py.analysis.walk import walk_function
from luac2py.nodes import (
    Binary,
    Call,
    Expr,
    Function,
    FunctionBody,
    Index,
    Logical,
    MethodCall,
    Name,
    Paren,
    Return,
    String,
    Unary,
    Variable,
)  # fmt: skip

_INTEGERS = frozenset(("floor", "ceil", "tointeger", "byte", "len", "find", "time", "maxn"))
_FLOATS = frozenset(
    (
        "sqrt",
        "sin",
        "cos",
        "tan",
        "exp",
        "log",
        "pow",
        "asin",
        "acos",
        "atan",
        "atan2",
        "clock",
        "pi",
        "huge",
        "fmod",
        "deg",
        "rad",
    )
)
_MOST_VALUES = 24
_MOST_FUNCTIONS = 8


def likely_types(node: Expr) -> int:
    """INT, FLOAT, both, or 0 where there is no hint."""
    fact = facts.operand(fact_of(node))
    if fact.only(facts.INT) or fact.only(facts.FLOAT):
        return fact.types
    rule = _RULES.get(node.__class__)
    return rule(node) if rule else 0


def likely_integer(node: Expr) -> bool:
    """Whether all hints say that a value is an integer."""
    return likely_types(node) == facts.INT


def _of_variable(variable: Variable) -> int:
    if variable.likely is None:
        variable.likely = 0  # while its own values are looked at
        for value in (variable.values or ())[:_MOST_VALUES]:
            variable.likely |= likely_types(value)
    return variable.likely


def _name(node: Name) -> int:
    return _of_variable(node.variable) if node.variable is not None else 0


def _index(node: Index) -> int:
    if node.field is None:
        return 0
    return _named(node.key.value) or _of_variable(node.field)  # type: ignore[attr-defined]


def _binary(node: Binary) -> int:
    if node.operator in COMPARISONS:
        return 0
    if node.operator in "/^":
        return facts.FLOAT
    if node.operator not in ARITHMETIC:
        return facts.INT
    return _arithmetic(likely_types(node.left), likely_types(node.right))


def _arithmetic(left: int, right: int) -> int:
    both = left | right
    return facts.FLOAT if both & facts.FLOAT else both


def _unary(node: Unary) -> int:
    return {"-": likely_types(node.operand), "#": facts.INT, "~": facts.INT}.get(node.operator, 0)


def _call(node: Call) -> int:
    body = known_function(node.function)
    if body is not None and body.results:
        return _of_variable(body.results[0])
    likely = _of_functions(node.field)
    if likely:
        return likely
    function = node.function
    if isinstance(function, Index) and isinstance(function.key, String):
        if function.key.value == "random":
            return facts.INT if node.arguments else facts.FLOAT
        return _named(function.key.value)
    if isinstance(function, Name) and function.id in ("select", "tonumber"):
        return facts.INT
    return 0


def _result(node: Result) -> int:
    body = known_function(node.call.function)
    return _of_variable(body.results[node.position]) if body is not None and body.results else 0


def _method_call(node: MethodCall) -> int:
    return _of_functions(node.field) or _named(node.name)


def _of_functions(field: Variable | None) -> int:
    """What the functions of a name probably return."""
    likely = 0
    for value in () if field is None else field.values[:_MOST_FUNCTIONS]:
        if isinstance(value, Function):
            likely |= _of_body(value.body)
    return likely


def _of_body(body: FunctionBody) -> int:
    if body.likely is None:
        body.likely = 0  # while its own results are looked at
        for node in walk_function(body):
            if isinstance(node, Return) and node.values:
                body.likely |= likely_types(node.values[0])
    return body.likely


def _named(name: str) -> int:
    return facts.INT if name in _INTEGERS else facts.FLOAT if name in _FLOATS else 0


_RULES: dict[type, Callable[..., int]] = {
    Name: _name,
    Index: _index,
    Binary: _binary,
    Unary: _unary,
    Logical: lambda node: likely_types(node.left) | likely_types(node.right),
    Paren: lambda node: likely_types(node.value),
    Call: _call,
    Result: _result,
    MethodCall: _method_call,
}
