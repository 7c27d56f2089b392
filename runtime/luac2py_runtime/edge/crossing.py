"""Where values cross between one Lua state and Python, and calls of Lua functions from Python."""

from __future__ import annotations

from types import BuiltinFunctionType, MethodType
from types import FunctionType as function

from ..calling import call, is_function
from ..coroutine import Coroutine, hide_running, show_running
from ..state import State, current, running
from ..table import TableBase
from ..userdata import Userdata
from . import views
from .callbacks import lua_function, original
from .conversion import is_container, table_of
from .memory import WeakMemory
from .objects import AsUserdata, Prepared, PythonObject, new_object
from .views import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


UNCHANGED = frozenset((type(None), bool, int, float))
"""The classes of values that are the same in both languages."""

MIN_INTEGER, MAX_INTEGER = -(1 << 63), (1 << 63) - 1

BYTES = (bytes, bytearray)
ROUTINES = (function, BuiltinFunctionType, MethodType, type(str.upper), type("".__len__))
"""Python's classes of functions; other callable objects go in as userdata that can be called."""


class Edge:
    """The edge of a state. Views and userdata are remembered while they are in use, so that each object has one."""

    __slots__ = ("state", "views", "objects", "functions", "metatables")

    def __init__(self, state: State) -> None:
        self.state = state
        self.views = WeakMemory()
        self.objects = WeakMemory()
        self.functions = WeakMemory()
        self.metatables: dict[type, TableBase] = {}

    # Out of Lua

    def to_python(self, value: Any) -> Any:
        """A Lua value as Python callers have it."""
        kind = value.__class__
        if kind is str:
            return value if value.isascii() else decode(value)
        return value if kind in UNCHANGED else self._view(value)

    def results(self, result: Any) -> Any:
        """What a Lua function has returned: one value bare, several as a tuple, none as None."""
        if result.__class__ is not tuple:
            return self.to_python(result)
        if len(result) < 2:
            return self.to_python(result[0]) if result else None
        return tuple([self.to_python(value) for value in result])

    def _view(self, value: Any) -> Any:
        view = self.views.get(value)
        if view is not None:
            return view
        if isinstance(value, TableBase):
            make: type[View] = views.LuaTable
        elif isinstance(value, PythonObject):
            return value.λvalue
        elif isinstance(value, Userdata):
            make = views.LuaUserdata
        elif value.__class__ is Coroutine:
            make = views.LuaCoroutine
        elif is_function(value):
            python_function = original(value)
            if python_function is not None:
                return python_function
            make = views.LuaFunction
        else:
            return value
        return self.views.keep(value, make(self, value))

    # Into Lua

    def to_lua(self, value: Any) -> Any:
        """A Python value as Lua has it: a shallow one as it is, a list or dict as a new table."""
        kind = value.__class__
        if kind is str:
            return value if value.isascii() else encode(value)
        if kind is int:
            if MIN_INTEGER <= value <= MAX_INTEGER:
                return value
            raise OverflowError(f"{value} is no 64-bit integer, as Lua's are")
        return value if kind in UNCHANGED else self._take(value)

    def _take(self, value: Any) -> Any:
        if isinstance(value, View) and value.__lua_edge__ is self:
            return value.__lua_value__
        if isinstance(value, ROUTINES):
            if "__lua__" in (getattr(value, "__globals__", None) or ()):
                return value  # Lua's own, which a debugger has brought
            return self.functions.get(value) or self.functions.keep(value, lua_function(self, value))
        if isinstance(value, BYTES):
            return value.decode("latin-1")
        if is_container(value):
            return table_of(self, value)
        if isinstance(value, (int, float, str)):
            return self.to_lua(plain(value))
        return self._take_object(value)

    def _take_object(self, value: Any) -> Any:
        if isinstance(value, (TableBase, Userdata, Coroutine)):
            return value  # Lua's own
        if value.__class__ is Prepared:
            return value.value
        from ..module import LuaModule

        if isinstance(value, LuaModule) and value.λedge is self:
            return value.λtable
        return self.userdata(value.object if value.__class__ is AsUserdata else value)

    def userdata(self, value: object) -> Userdata:
        """The userdata that stands for a Python object, whatever that is."""
        found: Userdata | None = self.objects.get(value)
        if found is None:
            found = self.objects.keep(value, new_object(self, value))
        return found

    # Calls

    def call(self, callee: Any, *args: Any) -> Any:
        """Call a function of the state with Python values; gives its results as Python values.

        Raises LuaError, and what Python functions that it calls raise.
        """
        return self.results(self.call_raw(callee, *[self.to_lua(arg) for arg in args]))

    def call_raw(self, callee: Any, *args: Any) -> Any:
        """Call a function of the state with Lua values; gives Lua values, raises as for Python."""
        state = self.state
        before = running.state
        hidden = None if before is None or before is state else hide_running()
        running.state = state
        try:
            return callee(*args) if callee.__class__ is function else call(callee, *args)
        except Exception as exception:
            from .errors import for_python

            failure = for_python(self, exception)
            if failure is None:
                raise  # a bug of compiler or runtime, with all there is to see of it
        finally:
            running.state = before
            if hidden is not None:
                show_running(hidden)
        try:
            raise failure
        finally:
            failure = None  # its traceback has this frame


def decode(text: str) -> str | bytes:
    """A string of Lua's, one character a byte, as text; as bytes if it is no UTF-8."""
    data = text.encode("latin-1")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data


def encode(text: str) -> str:
    """A text as a string of Lua's: the bytes of its UTF-8; file names that are no text keep their bytes."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def plain(value: Any) -> Any:
    """An object of a class derived from `int`, `float` or `str`, such as an enumeration's member, as one of these."""
    if isinstance(value, int):
        return int(value)
    return float(value) if isinstance(value, float) else str.__str__(value)


def edge_of(state: State) -> Edge:
    """The edge of a state."""
    edge = state.edge
    if edge is None:
        edge = state.edge = Edge(state)
    return edge


def current_edge() -> Edge:
    """The edge of the state that runs in this thread, of the default state if none does."""
    return edge_of(current())
