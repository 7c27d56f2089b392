"""The libraries of the reference beside the runtime's, called directly, so that errors name "table.concat".

Lists and dicts among the arguments are tables on either side; tables in results are compared by what they hold.
"""

from __future__ import annotations

from typing import Any, Callable

from luasnippets import ours, theirs
from oracle import exact, oracle, plain_message

from luac2py.driver import compiler_hook
from luac2py_runtime.errors import LuaError
from luac2py_runtime.state import State
from luac2py_runtime.table import LuaTable, TableBase, array, next_entry, rawset

_lua = oracle()
_lua_pcall = _lua.eval("pcall")
_lua_type = _lua.eval("type")
_lua_table = type(_lua.table())
State.default_compiler = staticmethod(compiler_hook)  # for `load`
_state = State()


def our_table(value: Any) -> Any:
    """A table of a list or dict, other values as they are."""
    if isinstance(value, list):
        return array([None, *map(our_table, value)])
    if isinstance(value, dict):
        table = LuaTable()
        for key, item in value.items():
            rawset(table, key, our_table(item))
        return table
    return value


def their_table(value: Any) -> Any:
    if isinstance(value, list):
        return _lua.table_from(dict(enumerate(map(their_table, value), 1)))
    if isinstance(value, dict):
        return _lua.table_from({key: their_table(item) for key, item in value.items()})
    return value


def our_content(value: Any) -> Any:
    """A value in a form to compare: a table as the set of its pairs."""
    if isinstance(value, TableBase):
        pairs = []
        entry = next_entry(value, None)
        while entry is not None:
            pairs.append((our_content(entry[0]), our_content(entry[1])))
            entry = next_entry(value, entry[0])
        return ("table", sorted(pairs, key=repr))
    return ("function",) if callable(value) else exact(value)


def their_content(value: Any) -> Any:
    kind = _lua_type(value)
    if kind == "table":
        return ("table", sorted(((their_content(k), their_content(v)) for k, v in value.items()), key=repr))
    return ("function",) if kind == "function" else exact(value)


def our_outcome(function: Callable[..., Any], *args: Any) -> tuple:
    tables = [our_table(value) for value in args]
    try:
        results = function(*tables)
    except LuaError as error:
        outcome: tuple = ("raises", our_content(plain_message(error.value)))
    else:
        values = results if isinstance(results, tuple) else (results,)
        outcome = ("returns", [our_content(value) for value in values])
    return (*outcome, [our_content(t) for t in tables if isinstance(t, TableBase)])


def their_outcome(function: Callable[..., Any], *args: Any) -> tuple:
    tables = [their_table(value) for value in args]
    results = _lua_pcall(function, *tables)
    if results is True:
        outcome: tuple = ("returns", [])
    elif results[0]:
        outcome = ("returns", [their_content(value) for value in results[1:]])
    else:
        outcome = ("raises", their_content(plain_message(results[1])))
    return (*outcome, [their_content(t) for t in tables if isinstance(t, _lua_table)])


def library(name: str) -> dict[str, Callable[..., Any]]:
    """The functions of one of our libraries in an open state."""
    return {key: value for key, value in getattr(_state.globals, name).__dict__.items() if "λ" not in key}


def same(qualified: str, *args: Any) -> None:
    """Assert that both sides' functions give the same results, or the same error, and leave the same tables."""
    name, _, key = qualified.rpartition(".")
    ours_ = library(name or "_G")[key]
    theirs_ = _lua.eval(qualified)
    compare(our_outcome(ours_, *args), their_outcome(theirs_, *args), f"{qualified}{args}")


def same_program(source: str, levels: list[int] = None, std: str = "5.4") -> None:
    """Assert that a chunk gives the same values, or the same error, on both sides."""
    if levels is None:
        levels = [0, 1]
    expected = theirs(source, std)
    for level in levels:
        compare(ours(source, level, std), expected, f"at -O{level}: {source}")


def compare(actual: Any, expected: Any, what: str) -> None:
    assert actual == expected, f"{what}\n   gives {actual}\ninstead of {expected}"
