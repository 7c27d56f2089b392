"""The reference's string library, called as the runtime's is: directly, so that errors name "string.rep"."""

from __future__ import annotations

from typing import Any, Callable

from oracle import OracleError, oracle, outcome

from luac2py_runtime.frames import register_library
from luac2py_runtime.lib.strlib import FUNCTIONS

register_library("string", FUNCTIONS)  # as opening the library does

_lua = oracle()
_pcall = _lua.eval("pcall")
_string = _lua.globals()["string"]


def reference(name: str) -> Callable[..., list[Any]]:
    function = _string[name]

    def call(*args: Any) -> list[Any]:
        results = _pcall(function, *args)
        if not isinstance(results, tuple):
            return []
        if not results[0]:
            raise OracleError(results[1])
        return list(results[1:])

    return call


def lua_value(source: str) -> Any:
    """A value of the reference, as an argument for its functions."""
    return _lua.eval(source)


def same(name: str, *args: Any) -> None:
    """Assert that both libraries give the same results or the same error."""
    assert outcome(FUNCTIONS[name], *args) == outcome(reference(name), *args)
