"""What Python callers have of tables, functions, coroutines and userdata.

A view holds the Lua object and the edge that its values cross. Names of the form `__x__` are Python's; all others that
a view of a table can have as attributes are Lua's, so that what else there is to do with tables is in functions.py.
"""

from __future__ import annotations

from ..comparison import eq, le, lt
from ..coroutine import close, resume, status
from ..errors import LuaError
from ..indexing import index, length, setindex
from ..metatable import metamethod
from ..protocol import BINARY, SHOWN
from ..table import LuaTable as Table
from ..tablebase import is_python_name
from ..traverse import entries_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .crossing import Edge

set_attribute = object.__setattr__


class View:
    """An object of Lua's in Python's hands. Two views are equal if Lua's `==` says so."""

    __slots__ = ("__lua_edge__", "__lua_value__", "__weakref__")

    __lua_edge__: Edge
    __lua_value__: Any

    def __init__(self, edge: Edge, value: Any) -> None:
        set_attribute(self, "__lua_edge__", edge)
        set_attribute(self, "__lua_value__", value)

    def __hash__(self) -> int:
        return object.__hash__(self.__lua_value__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, View) or other.__lua_edge__ is not self.__lua_edge__:
            return NotImplemented
        return self is other or self.__lua_edge__.call_raw(eq, self.__lua_value__, other.__lua_value__) is True

    def __reduce__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} belongs to its Lua state: it can be neither copied nor pickled")


class Indexed(View):
    """What Lua can index: fields are attributes, and any key goes in brackets. What is absent is None."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if is_python_name(name):
            raise AttributeError(name)
        return self[name]

    def __setattr__(self, name: str, value: Any) -> None:
        if is_python_name(name):
            raise AttributeError(f"{name} is no name for a field: use brackets")
        self[name] = value

    def __delattr__(self, name: str) -> None:
        setattr(self, name, None)

    def __getitem__(self, key: Any) -> Any:
        edge = self.__lua_edge__
        value = self.__lua_value__
        key = edge.to_lua(key)
        if value.__class__ is Table:
            return edge.to_python(index(value, key))  # no metamethod is called
        return edge.results(edge.call_raw(index, value, key))

    def __setitem__(self, key: Any, value: Any) -> None:
        self.__lua_edge__.call(setindex, self, key, value)

    def __delitem__(self, key: Any) -> None:
        self[key] = None

    def __contains__(self, key: Any) -> bool:
        return self[key] is not None

    def __call__(self, *args: Any) -> Any:
        return self.__lua_edge__.call(self.__lua_value__, *args)

    def __len__(self) -> int:
        return self.__lua_edge__.call(length, self)  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        return True

    __reversed__ = None

    def __lt__(self, other: Any) -> bool:
        return self.__lua_edge__.call(lt, self, other)  # type: ignore[no-any-return]

    def __le__(self, other: Any) -> bool:
        return self.__lua_edge__.call(le, self, other)  # type: ignore[no-any-return]

    def __gt__(self, other: Any) -> bool:
        return self.__lua_edge__.call(lt, other, self)  # type: ignore[no-any-return]

    def __ge__(self, other: Any) -> bool:
        return self.__lua_edge__.call(le, other, self)  # type: ignore[no-any-return]

    def __str__(self) -> str:
        from .functions import text

        edge = self.__lua_edge__
        if edge.call_raw(metamethod, self.__lua_value__, "__tostring") is None:
            return repr(self)
        return text(edge, self.__lua_value__)


def operator(name: str, reflected: bool) -> Callable[..., Any]:
    """The special method of a binary operator, by the name of Lua's operation."""

    def method(self: Indexed, other: Any) -> Any:
        from .. import operators

        operation = getattr(operators, name)
        if reflected:
            return self.__lua_edge__.call(operation, other, self)
        return self.__lua_edge__.call(operation, self, other)

    return method


def unary_operator(name: str) -> Callable[..., Any]:
    """The special method of a unary operator."""

    def method(self: Indexed) -> Any:
        from .. import operators

        return self.__lua_edge__.call(getattr(operators, name), self)

    return method


for _python, _lua in BINARY.items():
    setattr(Indexed, f"__{_python}__", operator(_lua, False))
    setattr(Indexed, f"__r{_python}__", operator(_lua, True))
for _python, _lua in {"neg": "unm", "invert": "bnot"}.items():
    setattr(Indexed, f"__{_python}__", unary_operator(_lua))


class LuaTable(Indexed):
    """A Lua table.

    `t.name` and `t[key]` are its fields, None where Lua has nil; assigning None removes. `len(t)` is `#t`, `key in t`
    tells whether a field is there, iteration gives the keys in the order of `pairs`. Metamethods do what they do in
    Lua. `luac2py.items`, `keys`, `values`, `to_python` and `call_method` do the rest.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        from .functions import items

        for key, _ in items(self):
            yield key

    def __dir__(self) -> list[str]:
        return sorted(key for key in self if isinstance(key, str) and key.isidentifier())

    def __repr__(self) -> str:
        """The fields as a table constructor would have them, without metamethods; tables in it are abbreviated"""
        edge = self.__lua_edge__
        shown: list[str] = []
        for key, value in entries_of(self.__lua_value__):
            if len(shown) == SHOWN:
                shown.append("...")
                break
            key, value = edge.to_python(key), edge.to_python(value)
            text = "{...}" if isinstance(value, LuaTable) else repr(value)
            if key.__class__ is int and key == len(shown) + 1:
                shown.append(text)
            else:
                name = key if key.__class__ is str and key.isidentifier() else f"[{short(key)}]"
                shown.append(f"{name} = {text}")
        return "<LuaTable {" + ", ".join(shown) + "}>"


def short(key: object) -> str:
    """A key as the `repr` of its table shows it."""
    return "{...}" if isinstance(key, LuaTable) else repr(key)


class LuaFunction(View):
    """A Lua function: it takes Python values and gives Python values, several results as a tuple, none as None.

    Raises LuaError for errors of Lua, and what Python functions that it calls raise.
    """

    __slots__ = ()

    @property
    def __name__(self) -> str:
        return str(self.__lua_value__.__name__)

    def __call__(self, *args: Any) -> Any:
        edge = self.__lua_edge__
        return edge.results(edge.call_raw(self.__lua_value__, *[edge.to_lua(arg) for arg in args]))

    def __repr__(self) -> str:
        code = getattr(self.__lua_value__, "__code__", None)
        chunk = getattr(self.__lua_value__, "__globals__", {}).get("__lua__")
        if chunk is None or code is None:
            return f"<LuaFunction {self.__name__}>"
        return f"<LuaFunction {self.__name__} at {chunk.short_source}:{chunk.line(code.co_firstlineno)}>"


class LuaUserdata(Indexed):
    """Userdata of Lua's own, such as a file. Its methods are called with it: `call_method(file, "read", "a")`."""

    __slots__ = ()

    def __repr__(self) -> str:
        from .functions import text

        return f"<LuaUserdata {text(self.__lua_edge__, self.__lua_value__)}>"


class LuaCoroutine(View):
    """A coroutine. `resume(...)` runs it to its next `yield`; iteration gives what it yields to the end."""

    __slots__ = ()

    @property
    def status(self) -> str:
        """ "suspended", "running", "normal" or "dead"."""
        return self.__lua_edge__.call(status, self)  # type: ignore[no-any-return]

    def resume(self, *args: Any) -> Any:
        """What the coroutine yields next, or returns at its end, like the results of a call.

        Raises LuaError for an error in it, and if it is dead.
        """
        edge = self.__lua_edge__
        return edge.results(edge.call_raw(resume, self.__lua_value__, tuple([edge.to_lua(arg) for arg in args])))

    def close(self) -> None:
        """End the coroutine; its pending to-be-closed variables are closed. Raises LuaError for an error in that."""
        self.__lua_edge__.call_raw(close_or_raise, self.__lua_value__)

    def __iter__(self) -> Iterator[Any]:
        while self.status != "dead":
            value = self.resume()
            if self.status != "dead":
                yield value

    def __repr__(self) -> str:
        return f"<LuaCoroutine, {self.status}>"


def close_or_raise(coroutine: Any) -> None:
    """coroutine.close as a function that raises."""
    state = status(coroutine)
    if state not in ("suspended", "dead"):
        raise LuaError(f"cannot close a {state} coroutine")
    failure = close(coroutine)
    if failure is not None:
        raise LuaError(failure[0])
