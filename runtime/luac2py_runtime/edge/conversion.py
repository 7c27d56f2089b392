"""Lists and dicts of Python's as tables, and tables as lists and dicts, with what is in them.

What is there twice, or in itself, is so on the other side.
"""

from __future__ import annotations

from ..table import LuaTable as Table
from ..table import TableBase, array, rawset
from ..traverse import entries_of
from .views import LuaTable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .crossing import Edge

CONTAINERS = (list, dict, set, frozenset)


def is_container(value: object) -> bool:
    """Whether a Python value becomes a table: lists, dicts, sets, what is derived from them, tuples without names."""
    return isinstance(value, CONTAINERS) or (isinstance(value, tuple) and not hasattr(value, "_fields"))


def table_of(edge: Edge, container: Any) -> TableBase:
    """The table with what is in a container: a list from index 1 on, a dict, the members of a set as keys."""
    return _Builder(edge).table_of(container)


class _Builder:
    """One conversion: `made` has the tables by the identity of the containers, which are kept alive by `seen`."""

    def __init__(self, edge: Edge) -> None:
        self.edge = edge
        self.made: dict[int, TableBase] = {}
        self.seen: list[object] = []

    def value(self, value: Any) -> Any:
        return self.table_of(value) if is_container(value) else self.edge.to_lua(value)

    def table_of(self, container: Any) -> TableBase:
        table = self.made.get(id(container))
        if table is not None:
            return table
        table = self.made[id(container)] = Table()
        self.seen.append(container)
        if isinstance(container, dict):
            pairs = list(container.items())
        elif isinstance(container, (set, frozenset)):
            pairs = [(member, True) for member in container]
        else:
            pairs = list(enumerate(container, 1))
        for key, value in pairs:
            if key is None or key != key:
                raise ValueError(f"{key} cannot be a key of a Lua table")
            rawset(table, self.value(key), self.value(value))
        return table


def to_python(value: Any, *, empty: Any = dict) -> Any:
    """Lists and dicts of what Lua has as tables.

    A table whose keys are the integers from 1 to a number becomes a list, any other a dict; an empty one what
    `empty` makes. Functions, userdata and tables among the keys stay as they are, and so does any other value. A tuple,
    as functions with several results give it, is converted value by value. Metatables play no part.

    Args:
        value: a LuaTable, the module of a Lua program, a tuple of these, or any other value.
        empty: `dict` or `list`, or another function without arguments.

    Returns:
        a list, dict or tuple, whose parts refer to each other as the tables do; else `value` itself.

    Raises:
        ValueError: keys that differ in Lua, `1` and `true`, are one in Python.
    """
    return _Reader(empty).value(value)


class _Reader:
    """One conversion: `made` has the lists and dicts by the identity of the tables."""

    def __init__(self, empty: Any) -> None:
        self.empty = empty
        self.made: dict[int, Any] = {}

    def value(self, value: Any) -> Any:
        from ..module import LuaModule

        if value.__class__ is tuple:
            return tuple([self.value(item) for item in value])
        if isinstance(value, LuaModule):
            return self.container(value.λedge, value.λtable)
        if isinstance(value, LuaTable):
            return self.container(value.__lua_edge__, value.__lua_value__)
        return value

    def container(self, edge: Edge, table: TableBase) -> Any:
        made = self.made.get(id(table))
        if made is not None:
            return made
        entries = list(entries_of(table))
        size = len(entries)
        if not entries:
            made = self.made[id(table)] = self.empty()
        elif all(key.__class__ is int and 0 < key <= size for key, _ in entries):
            made = self.made[id(table)] = []
            made.extend([self.inner(edge, value) for _, value in sorted(entries, key=lambda entry: entry[0])])
        else:
            made = self.made[id(table)] = {}
            for key, value in entries:
                made[edge.to_python(key)] = self.inner(edge, value)
            if len(made) != size:
                raise ValueError("a table has keys that are one in Python, such as 1 and true")
        return made

    def inner(self, edge: Edge, value: Any) -> Any:
        return self.container(edge, value) if isinstance(value, TableBase) else edge.to_python(value)


def array_of(edge: Edge, values: tuple[Any, ...]) -> Table:
    """A table of these values, from index 1 on."""
    return array([None, *map(edge.to_lua, values)])
