"""Lua's operations on any values, one function each: the slow paths of generated code."""

from __future__ import annotations

from .arithmetic import add, div, idiv, mod, mul, pow, sub, subtract_zero, unm
from .bitwise import band, bnot, bor, bxor, shl, shr
from .calling import call
from .closing import close_variable
from .comparison import eq, ge, gt, le, lt, ne, not_, truth
from .concatenation import concat
from .forloop import for_range, wrapping_range
from .indexing import index, length, method, setindex, setter
from .results import adjust, first, results, spread

__all__ = [
    "add",
    "adjust",
    "band",
    "bnot",
    "bor",
    "bxor",
    "call",
    "close_variable",
    "concat",
    "div",
    "eq",
    "first",
    "for_range",
    "ge",
    "gt",
    "idiv",
    "index",
    "method",
    "le",
    "length",
    "lt",
    "mod",
    "mul",
    "ne",
    "not_",
    "pow",
    "results",
    "setindex",
    "setter",
    "shl",
    "shr",
    "spread",
    "sub",
    "subtract_zero",
    "truth",
    "unm",
    "wrapping_range",
]
