"""Compile-time constants (manual §3.3.7): the value of `local x <const> = exp`, if the compiler knows it.

The reference folds numeric operations unless the result is a float zero or NaN, never comparisons
or concatenations, and `and`, `or` only where the left operand decides nothing. A variable with such a value
is not a variable at run time: it is no upvalue, and messages do not name it.
"""

from __future__ import annotations

from typing import Callable, Union

from luac2py_runtime.numbers import float_to_integer, wrap
from luac2py_runtime.numeric import divide, float_floor_divide, float_modulo, power

from ..nodes import Binary, Boolean, Constant, Expr, Logical, Name, Nil, Number, Paren, String, Unary

_Value = Union[int, float]

_MASK = (1 << 64) - 1


def constant_value(expression: Expr) -> Constant | None:
    """The constant that an expression is, or None."""
    fold = _FOLDS.get(expression.__class__)
    return fold(expression) if fold else None


def _fold_itself(node: Constant) -> Constant:
    return node


def _fold_name(node: Name) -> Constant | None:
    return node.variable.constant if node.variable else None


def _fold_paren(node: Paren) -> Constant | None:
    return constant_value(node.value)


def _fold_logical(node: Logical) -> Constant | None:
    """Down the left spine without recursion: chains may have thousands of operators."""
    spine = [node]
    while isinstance(spine[-1].left, Logical):
        spine.append(spine[-1].left)
    value = constant_value(spine[-1].left)
    for operation in reversed(spine):
        if value is None or _is_true(value) != (operation.operator == "and"):
            return None
        value = constant_value(operation.right)
    return value


def _is_true(constant: Constant) -> bool:
    return not isinstance(constant, Nil) and not (isinstance(constant, Boolean) and not constant.value)


def _fold_unary(node: Unary) -> Constant | None:
    operand = constant_value(node.operand)
    if operand is None or node.operator == "#":
        return None
    if node.operator == "not":
        return Boolean(not _is_true(operand), node.span)
    if not isinstance(operand, Number):
        return None
    if node.operator == "~":
        return _bitwise(lambda a, _: ~a, operand.value, 0, node)
    return _number(wrap(-operand.value) if isinstance(operand.value, int) else -operand.value, node)


def _fold_binary(node: Binary) -> Constant | None:
    """Down the left spine, as for `and` and `or`."""
    spine = [node]
    while isinstance(spine[-1].left, Binary):
        spine.append(spine[-1].left)
    value = constant_value(spine[-1].left)
    for operation in reversed(spine):
        right = constant_value(operation.right)
        if not isinstance(value, Number) or not isinstance(right, Number):
            return None
        value = _fold_operation(operation, value.value, right.value)
    return value


def _fold_operation(node: Binary, a: _Value, b: _Value) -> Number | None:
    operator = node.operator
    if operator in _BITWISE:
        return _bitwise(_BITWISE[operator], a, b, node)
    if operator in ("/", "^"):
        if operator == "/" and b == 0:
            return None
        return _number(divide(a, b) if operator == "/" else power(a, b), node)
    if operator not in _ARITHMETIC or (operator in ("//", "%") and b == 0):
        return None
    of_integers, of_floats = _ARITHMETIC[operator]
    if isinstance(a, int) and isinstance(b, int):
        return _number(wrap(of_integers(a, b)), node)
    return _number(of_floats(float(a), float(b)), node)


def _number(value: _Value, node: Unary | Binary) -> Number | None:
    if isinstance(value, float) and (value == 0.0 or value != value):
        return None
    return Number(value, node.span)


def _bitwise(operation: Callable[[int, int], int], a: _Value, b: _Value, node: Unary | Binary) -> Number | None:
    first, second = _integer(a), _integer(b)
    if first is None or second is None:
        return None
    return Number(wrap(operation(first, second)), node.span)


def _integer(value: _Value) -> int | None:
    return value if isinstance(value, int) else float_to_integer(value)


def _shift_left(a: int, b: int) -> int:
    """a << b, logical: a negative b shifts to the right (§3.4.2)"""
    if b <= -64 or b >= 64:
        return 0
    return a << b if b >= 0 else (a & _MASK) >> -b


_ARITHMETIC: dict[str, tuple[Callable[[int, int], int], Callable[[float, float], float]]] = {
    "+": (lambda a, b: a + b, lambda a, b: a + b),
    "-": (lambda a, b: a - b, lambda a, b: a - b),
    "*": (lambda a, b: a * b, lambda a, b: a * b),
    "//": (lambda a, b: a // b, float_floor_divide),
    "%": (lambda a, b: a % b, float_modulo),
}

_BITWISE: dict[str, Callable[[int, int], int]] = {
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "~": lambda a, b: a ^ b,
    "<<": _shift_left,
    ">>": lambda a, b: _shift_left(a, -b),
}

_FOLDS: dict[type, Callable[..., Constant | None]] = {
    Nil: _fold_itself,
    Boolean: _fold_itself,
    Number: _fold_itself,
    String: _fold_itself,
    Name: _fold_name,
    Paren: _fold_paren,
    Logical: _fold_logical,
    Unary: _fold_unary,
    Binary: _fold_binary,
}
