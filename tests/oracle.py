"""The reference implementation inside Python (lupa), to compare with, and generators of Lua values.

Strings are latin-1 on both sides: one character a byte.
"""

from __future__ import annotations

import math
import re
import shutil
import struct
from importlib import import_module
from typing import Any, Callable

import pytest
from hypothesis import strategies as st

lua54 = pytest.importorskip("lupa.lua54")
MODULES = {"5.4": "lupa.lua54", "5.3": "lupa.lua53"}


class OracleError(Exception):
    """An error of the reference; `value` is its error object."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def oracle(std: str = "5.4") -> Any:
    """A fresh state of the reference implementation, of a version of Lua."""
    runtime = import_module(MODULES[std]).LuaRuntime
    return runtime(encoding="latin-1", unpack_returned_tuples=True)


def lua(source: str, *args: Any, name: str = "=test", std: str = "5.4") -> list[Any]:
    """The results of a chunk in a fresh state; raises OracleError."""
    return _protected(oracle(std), source, name)(*args)


_shared = oracle()


def lua_function(parameters: str, body: str) -> Callable[..., list[Any]]:
    """function (parameters) body end, as a Python function that gives all results or raises OracleError.

    Its state is shared: the body must not leave globals behind.
    """
    return _protected(_shared, f"local {parameters} = ... {body}", "=test")


def _protected(runtime: Any, source: str, name: str) -> Callable[..., list[Any]]:
    load = runtime.eval("function(s, n) local f, m = load(s, n) if f then return f end return nil, m end")
    chunk = load(source, name)
    if isinstance(chunk, tuple):
        raise OracleError(chunk[1])
    pcall = runtime.eval("pcall")

    def call(*args: Any) -> list[Any]:
        results = pcall(chunk, *args)
        if not isinstance(results, tuple):
            return []
        if not results[0]:
            raise OracleError(results[1])
        return list(results[1:])

    return call


def lua54_binary() -> str | None:
    """The path of a stand-alone interpreter, if there is one."""
    return shutil.which("lua5.4")


def outcome(function: Callable[..., Any], *args: Any, value: Callable[[Exception], Any] = lambda e: e.value) -> tuple:
    """What a call comes to, in a form to compare: ("returns", values) or ("raises", message without names).

    Both sides' functions may give one value bare, or several in a tuple or list. Positions and names of
    variables, which only compiled code has, are taken out of messages.
    """
    try:
        results = function(*args)
    except Exception as error:
        if not hasattr(error, "value"):
            raise
        return ("raises", plain_message(value(error)))
    if not isinstance(results, (tuple, list)):
        results = (results,)
    return ("returns", [exact(v) for v in results])


def plain_message(message: Any) -> Any:
    """An error message without its position and the name of a variable."""
    if not isinstance(message, str):
        return message
    message = re.sub(r"^[^:\n]*:\d+: ", "", message)
    return re.sub(r" \((local|upvalue|global|field|method|constant) '[^']*'\)", "", message)


def exact(v: Any) -> Any:
    """A value in a form that compares by type and bit for bit: 1, 1.0 and True, 0.0 and -0.0 differ."""
    if isinstance(v, float):
        return ("float", "nan" if v != v else struct.pack("<d", v), math.copysign(1.0, v))
    return (type(v).__name__, v)


# Generators of Lua values

_EDGES = [0, 1, 2, 3, 7, 31, 32, 52, 53, 62, 63, 64]
_EDGE_INTEGERS = sorted(
    {s * (1 << e) + d for e in _EDGES for s in (1, -1) for d in (-1, 0, 1) if -(2**63) <= s * (1 << e) + d < 2**63}
)
_EDGE_FLOATS = [float(i) for i in _EDGE_INTEGERS] + [
    *(-0.0, 0.5, -0.5, 0.1, -0.1, 1e15, 1e16, 1e100, -1e100, 1e308, 5e-324, -5e-324),
    *(2.0**63, -(2.0**63), 2.0**64, math.inf, -math.inf, math.nan, -math.nan),
]

integers = st.one_of(st.sampled_from(_EDGE_INTEGERS), st.integers(-20, 20), st.integers(-(2**63), 2**63 - 1))
floats = st.one_of(st.sampled_from(_EDGE_FLOATS), st.integers(-20, 20).map(float), st.floats())
numbers = st.one_of(integers, floats)
strings = st.text(st.characters(min_codepoint=0, max_codepoint=255), max_size=12)
numerals = st.one_of(
    numbers.map(repr),
    numbers.filter(math.isfinite).map(lambda x: float(x).hex()),
    st.integers(0, 2**80).map(hex),
    st.text("0123456789abcdefxXpPeE.+-_ \t\n\v\f\r\0nfi\xa0\xb2", max_size=12),
    st.from_regex(
        r"[ \n]?[-+]?0[xX][0-9a-fA-F]{0,18}(\.[0-9a-fA-F]{0,4})?([pP][-+]?[0-9]{1,4})?[ \t]?", fullmatch=True
    ),
    st.from_regex(r"[ \n]?[-+]?[0-9]{0,21}(\.[0-9]{0,4})?([eE][-+]?[0-9]{0,3})?[ \t]?", fullmatch=True),
)
scalars = st.one_of(st.none(), st.booleans(), numbers, strings, numerals)
