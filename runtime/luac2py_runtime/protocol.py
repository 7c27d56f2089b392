"""What Python code can do with tables: Python's operators and built-in functions are Lua's operations."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

SHOWN = 8
"""How many entries `repr` shows."""


class Protocol:
    """Special methods for Python callers; generated code and the runtime use none of them."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        """t[key] (§3.2); nil is None"""
        from .indexing import index

        return index(self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        """t[key] = value (§3.3.3)"""
        from .indexing import setindex

        setindex(self, key, value)

    def __delitem__(self, key: Any) -> None:
        """t[key] = nil"""
        from .indexing import setindex

        setindex(self, key, None)

    def __contains__(self, key: Any) -> bool:
        """t[key] ~= nil"""
        from .indexing import index

        return index(self, key) is not None

    def __iter__(self) -> Iterator[Any]:
        """The keys, in the order of `pairs`"""
        from .traverse import keys_of

        return keys_of(self)  # type: ignore[arg-type]

    def __len__(self) -> int:
        """#t (§3.4.7)"""
        from .indexing import length

        return length(self)  # type: ignore[no-any-return]

    def __bool__(self) -> bool:
        """Tables are true (§3.3.4), empty or not"""
        return True

    def __repr__(self) -> str:
        """The table as a constructor would have it, tables in it abbreviated"""
        from .traverse import entries_of

        shown: list[str] = []
        for key, value in entries_of(self):  # type: ignore[arg-type]
            if len(shown) == SHOWN:
                shown.append("...")
                break
            text = "{...}" if isinstance(value, Protocol) else repr(value)
            if key.__class__ is int and key == len(shown) + 1:
                shown.append(text)
            else:
                name = key if key.__class__ is str and key.isidentifier() else f"[{key!r}]"
                shown.append(f"{name} = {text}")
        return "{" + ", ".join(shown) + "}"


def operator(name: str, reflected: bool) -> Callable[..., Any]:
    """The special method of a binary operator, by the name of Lua's operation"""

    def method(self: Any, other: Any) -> Any:
        from . import operators

        operation = getattr(operators, name)
        return operation(other, self) if reflected else operation(self, other)

    return method


def unary_operator(name: str) -> Callable[..., Any]:
    """The special method of a unary operator"""

    def method(self: Any) -> Any:
        from . import operators

        return getattr(operators, name)(self)

    return method


BINARY = {
    "add": "add",
    "sub": "sub",
    "mul": "mul",
    "truediv": "div",
    "floordiv": "idiv",
    "mod": "mod",
    "pow": "pow",
    "and": "band",
    "or": "bor",
    "xor": "bxor",
    "lshift": "shl",
    "rshift": "shr",
}
"""Lua's operations by Python's names of its own (§3.4.1, §3.4.2)."""

for _python, _lua in BINARY.items():
    setattr(Protocol, f"__{_python}__", operator(_lua, False))
    setattr(Protocol, f"__r{_python}__", operator(_lua, True))
for _python, _lua in {"neg": "unm", "invert": "bnot"}.items():
    setattr(Protocol, f"__{_python}__", unary_operator(_lua))
