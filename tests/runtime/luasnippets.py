"""Snippets of Lua, compiled and run by both sides, to compare results and messages."""

from __future__ import annotations

from typing import Any

from oracle import OracleError, exact, lua

from luac2py.driver import load_function
from luac2py_runtime import state as states
from luac2py_runtime.errors import translate
from luac2py_runtime.results import spread
from luac2py_runtime.standard import STANDARDS


def theirs(source: str, std: str = "5.4") -> tuple[str, Any]:
    """What the reference makes of a chunk: ("returns", values) or ("raises", error object)."""
    try:
        return ("returns", [exact(v) for v in lua(source, std=std)])
    except OracleError as error:
        return ("raises", error.value)


def ours(source: str, optimize: int, std: str = "5.4") -> tuple[str, Any]:
    """What the compiled chunk comes to, in a fresh state."""
    state = states.State(STANDARDS[std])
    before = states.set_current(state)
    try:
        return ("returns", [exact(v) for v in spread(load_function(source, "=test", optimize, state)())])
    except Exception as error:
        return ("raises", translate(error).value)
    finally:
        states.set_current(before)
