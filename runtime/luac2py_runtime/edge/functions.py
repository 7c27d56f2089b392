"""What there is to do with tables that attributes and operators cannot say, for every plain name belongs to Lua."""

from __future__ import annotations

from ..metatable import metamethod
from ..table import LuaTable as Table
from ..tostring import tostring
from ..traverse import entries_of
from .crossing import Edge, current_edge
from .objects import AsUserdata
from .views import Indexed, LuaTable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def items(table: Any) -> Iterator[tuple[Any, Any]]:
    """The pairs of key and value, in the order of `pairs`, with its metamethod `__pairs`.

    Args:
        table: a LuaTable, other userdata that `pairs` takes, or the module of a Lua program.

    Returns:
        an iterator; fields may be changed and removed meanwhile.

    Raises:
        TypeError: `table` is neither.
        LuaError: an error in the metamethod.
    """
    view = table_view(table)
    edge = view.__lua_edge__
    value = view.__lua_value__
    handler = None if value.__class__ is Table else edge.call_raw(metamethod, value, "__pairs")
    if handler is not None:
        return _called_items(edge, edge.call_raw(handler, value))
    if not isinstance(view, LuaTable):
        raise TypeError(f"{view!r} has no items")
    return ((edge.to_python(key), edge.to_python(item)) for key, item in entries_of(value))


def _called_items(edge: Edge, triple: Any) -> Iterator[tuple[Any, Any]]:
    """What the iterator of a `__pairs` gives."""
    function, state, control = (triple if triple.__class__ is tuple else (triple,) + (None, None))[:3]
    while True:
        pair = edge.call_raw(function, state, control)
        key, value, *_ = (pair if pair.__class__ is tuple else (pair,)) + (None, None)
        if key is None:
            return
        control = key
        yield edge.to_python(key), edge.to_python(value)


def keys(table: Any) -> Iterator[Any]:
    """The keys, as `items` gives them."""
    return (key for key, _ in items(table))


def values(table: Any) -> Iterator[Any]:
    """The values, as `items` gives them."""
    return (value for _, value in items(table))


def call_method(receiver: Any, name: str, *args: Any) -> Any:
    """Call a method: `call_method(t, "move", 1, 2)` is Lua's `t:move(1, 2)`.

    Args:
        receiver: a LuaTable or other userdata, or the module of a Lua program.
        name: the method's name.
        args: what it is called with, after the receiver.

    Returns:
        its results as Python values.

    Raises:
        LuaError: there is no such method, or an error in it.
    """
    view = table_view(receiver)
    return view.__lua_edge__.call(_call_method, view, name, *args)


def _call_method(receiver: Any, name: str, *args: Any) -> Any:
    from ..calling import is_function
    from ..errors import LuaError, type_name_of
    from ..indexing import index
    from ..operators import call

    method = index(receiver, name)
    if not is_function(method) and metamethod(method, "__call") is None:
        raise LuaError(f"attempt to call a {type_name_of(method)} value (method '{name}')")
    return call(method, receiver, *args)


def to_lua(value: Any) -> Any:
    """What a Python value is when it has crossed to Lua and back.

    A list, tuple, dict or set becomes a new LuaTable with what is in it; everything else stays as it is. The table
    belongs to the state that runs, else to the default state; `state.table` makes one for a certain state.

    Raises:
        OverflowError: an integer of more than 64 bits.
        ValueError: a key is None or no number (NaN).
    """
    edge = current_edge()
    return edge.to_python(edge.to_lua(value))


def as_userdata(value: object) -> AsUserdata:
    """Let a list, dict, function or any other value go into Lua as userdata: Lua then works on the very object.

    Args:
        value: any object.

    Returns:
        something to pass to a Lua function, or to assign to a field, in the object's place.
    """
    return AsUserdata(value)


def table_view(table: Any) -> Indexed:
    """The view of a table: of that of a module, too."""
    from ..module import LuaModule

    if isinstance(table, LuaModule):
        return table.λedge.to_python(table.λtable)  # type: ignore[no-any-return]
    if not isinstance(table, Indexed):
        raise TypeError(f"not a Lua table: {table!r}")
    return table


def text(edge: Edge, value: Any) -> str:
    """What Lua's `tostring` gives."""
    found = edge.results(edge.call_raw(tostring, value))
    return found if found.__class__ is str else found.decode("utf-8", "backslashreplace")
