"""Python objects as userdata.

A Python class has a metatable in each state, with the metamethods that its objects can answer: `#v` where there is
`__len__`, `v(...)` where they can be called. Fields are items of a mapping or sequence, else attributes.
"""

from __future__ import annotations

import _operator as operations
from _collections_abc import Mapping, Sequence

from ..comparison import le, lt
from ..errors import register_type
from ..indexing import index, setindex
from ..numbers import tostring_number
from ..table import LuaTable, TableBase, rawset
from ..tablebase import is_python_name
from ..userdata import Userdata
from .views import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .crossing import Edge

set_private = object.__setattr__


class AsUserdata:
    """A value on its way into Lua that is to be userdata there (`luac2py.as_userdata`)."""

    __slots__ = ("object",)

    def __init__(self, value: object) -> None:
        self.object = value

    def __repr__(self) -> str:
        return f"as_userdata({self.object!r})"


class PythonObject(Userdata):
    """The userdata of a Python object; generated code reads and sets its fields as attributes."""

    __slots__ = ()

    def __init__(self, value: object, metatable: TableBase) -> None:
        set_private(self, "λvalue", value)
        set_private(self, "λmeta", metatable)

    def __getattr__(self, name: str) -> object:
        if is_python_name(name) or name[:1] == "λ":
            raise AttributeError(name)
        return index(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name[:1] == "λ":
            set_private(self, name, value)
        else:
            setindex(self, name, value)

    def __call__(self, *args: object) -> Any:
        from ..calling import call

        return call(self, *args)

    def __eq__(self, other: object) -> bool:
        """Lua's `==`: the same object, or Python says that they are equal"""
        if self is other or not isinstance(other, PythonObject):
            return self is other
        return bool(self.λvalue == other.λvalue)

    __hash__ = object.__hash__

    def __lt__(self, other: object) -> bool:
        return lt(self, other)

    def __le__(self, other: object) -> bool:
        return le(self, other)

    def __gt__(self, other: object) -> bool:
        return lt(other, self)

    def __ge__(self, other: object) -> bool:
        return le(other, self)


register_type(PythonObject, "userdata")


def new_object(edge: Edge, value: object) -> PythonObject:
    """A new userdata for an object."""
    kind = type(value)
    metatable = edge.metatables.get(kind)
    if metatable is None:
        metatable = edge.metatables[kind] = metatable_of(edge, kind)
    return PythonObject(value, metatable)


def metatable_of(edge: Edge, kind: type) -> TableBase:
    """The metatable of the objects of a class."""
    metatable = LuaTable()
    rawset(metatable, "__name", edge.to_lua(kind.__name__))
    rawset(metatable, "__metatable", False)
    for event, function in metamethods_of(edge, kind):
        rawset(metatable, event, edge.to_lua(function))
    return metatable


def has(kind: type, name: str) -> bool:
    """Whether a class has a special method of its own or from a class other than `object`."""
    return any(name in base.__dict__ for base in kind.__mro__ if base is not object)


def metamethods_of(edge: Edge, kind: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The metamethods that the objects of a class have, as Python functions."""
    if issubclass(kind, Mapping):
        yield "__index", lambda obj, key: single(obj[key]) if key in obj else None
        yield "__newindex", set_item
        yield "__pairs", lambda obj: pairs(obj.items())
    elif issubclass(kind, Sequence) and not issubclass(kind, (str, bytes)):
        yield "__index", lambda obj, key: single(item_of(edge, obj, key))
        yield "__newindex", set_position
        yield "__pairs", lambda obj: pairs(enumerate(obj, 1))
    else:
        yield "__index", lambda obj, key: single(field_of(edge, obj, key))
        yield "__newindex", set_field
        if has(kind, "__iter__"):
            yield "__pairs", lambda obj: pairs(enumerate(obj, 1))
    yield "__tostring", describe
    yield "__concat", lambda left, right: text_of(left) + text_of(right)
    yield "__eq", operations.eq
    if has(kind, "__len__"):
        yield "__len", lambda obj, *_: len(obj)
    if has(kind, "__call__"):
        yield "__call", lambda obj, *args: obj(*args)
    elif has(kind, "__next__"):
        yield "__call", lambda obj, *_: next(obj, None)
    if has(kind, "__exit__"):
        yield "__close", lambda obj, error=None: (obj.__exit__(None, None, None), None)[1]
    for event, names, operation in OPERATORS:
        if any(has(kind, name) for name in names):
            yield event, operation


def method_names(name: str) -> tuple[str, ...]:
    return f"__{name}__", f"__r{name}__"


OPERATORS: list[tuple[str, tuple[str, ...], Callable[..., Any]]] = [
    ("__add", method_names("add"), operations.add),
    ("__sub", method_names("sub"), operations.sub),
    ("__mul", method_names("mul"), operations.mul),
    ("__div", method_names("truediv"), operations.truediv),
    ("__idiv", method_names("floordiv"), operations.floordiv),
    ("__mod", method_names("mod"), operations.mod),
    ("__pow", method_names("pow"), operations.pow),
    ("__band", method_names("and"), operations.and_),
    ("__bor", method_names("or"), operations.or_),
    ("__bxor", method_names("xor"), operations.xor),
    ("__shl", method_names("lshift"), operations.lshift),
    ("__shr", method_names("rshift"), operations.rshift),
    ("__unm", ("__neg__",), lambda obj, *_: -obj),
    ("__bnot", ("__invert__",), lambda obj, *_: ~obj),
    ("__lt", ("__lt__",), operations.lt),
    ("__le", ("__le__",), operations.le),
]
"""The metamethods of operators, the special methods one of which a class needs for them, what they do."""


# Fields


def field_of(edge: Edge, obj: Any, key: Any) -> Any:
    """An attribute; an item where the key is no text. Absent ones are nil, and so are Python's own (`__x__`)."""
    if key.__class__ is not str:
        return absent_is_nil(operations.getitem, obj, key) if hasattr(obj, "__getitem__") else None
    if is_python_name(key):
        return None
    value: Any = getattr(obj, key, None)
    if getattr(value, "__self__", None) is obj:
        from .callbacks import lua_function

        return Prepared(lua_function(edge, value, obj))
    return value


def single(value: Any) -> Any:
    """A value that is no list of results, though it may be a tuple."""
    return list(value) if value.__class__ is tuple else value


def absent_is_nil(operation: Callable[..., Any], *args: Any) -> Any:
    try:
        return operation(*args)
    except LookupError:
        return None


def item_of(edge: Edge, obj: Any, key: Any) -> Any:
    """An item of a sequence, which Lua counts from 1; or an attribute."""
    if key.__class__ is str:
        return field_of(edge, obj, key)
    return obj[key - 1] if key.__class__ is int and 0 < key <= len(obj) else None


def set_field(obj: Any, key: Any, value: Any) -> None:
    """Set an attribute; an item where the key is no text."""
    if key.__class__ is not str:
        obj[key] = value
    elif is_python_name(key):
        raise AttributeError(f"{key} is not Lua's to set")
    else:
        setattr(obj, key, value)


def set_item(obj: Any, key: Any, value: Any) -> None:
    """Set an item of a mapping; nil removes it."""
    if value is not None:
        obj[key] = value
    elif key in obj:
        del obj[key]


def set_position(obj: Any, key: Any, value: Any) -> None:
    """Set an item of a sequence, which Lua counts from 1; the one after the last is appended, nil removes the last."""
    size = len(obj)
    if key.__class__ is not int or not 0 < key <= size + 1:
        raise IndexError(f"{key!r} is no position in a sequence of {size}")
    if key > size:
        if value is not None:
            obj.append(value)
    elif value is None and key == size:
        obj.pop()
    else:
        obj[key - 1] = value


def pairs(entries: Any) -> tuple[Any, ...]:
    """What `pairs` returns for an iterable of pairs."""
    entries = iter(entries)
    return lambda *_: next(entries, None), None, None


# Texts


def describe(obj: Any) -> str:
    """What `tostring` gives: the text of an object, for an exception with the name of its class."""
    if not isinstance(obj, BaseException):
        return str(obj)
    text = str(obj)
    return f"{type(obj).__name__}: {text}" if text else type(obj).__name__


def text_of(value: Any) -> Any:
    """An operand of `..` as text."""
    if value.__class__ is int or value.__class__ is float:
        return tostring_number(value)
    if value is None or value.__class__ is bool or isinstance(value, View):
        raise TypeError(f"{value!r} is no text to concatenate")
    return value if isinstance(value, str) else describe(value)


class Prepared:
    """A Lua value that is to cross as it is."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value
