"""What of the library generated code relies on while it is the library's own (luac2py/reliance.py)."""

from __future__ import annotations

from ..tablebase import TableBase
from . import baselib, mathlib, strlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..chunk import Chunk

NUMBERS = (int, float)

LIBRARIES: dict[str, dict[str, Any]] = {
    "": {**baselib.FUNCTIONS},
    "math": {**mathlib.FUNCTIONS, **mathlib.CONSTANTS},
    "string": {**strlib.FUNCTIONS},
}


def own(name: str) -> Any:
    """The library's own function or constant of a name like `math.sqrt` or `type`"""
    library, _, key = name.rpartition(".")
    return LIBRARIES[library][key]


def own_test(chunk: Chunk, names: Iterable[str]) -> Callable[[], bool]:
    """A function that says whether a chunk's globals have the library's own functions of these names

    Nothing but the tables themselves is asked, not their metatables. `:byte` is a method of strings: what is `__index`
    in the metatable of strings must have it. Once the answer was no for any test of the chunk, it always is.
    """
    metatables = chunk.state.type_metatables
    variables = chunk.globals
    methods = [(name[1:], own("string." + name[1:])) for name in names if name[0] == ":"]
    others = [(*name.rpartition(".")[::2], own(name)) for name in names if name[0] != ":"]

    def are_own() -> bool:
        if not chunk.trusts_library:
            return False
        if methods:
            metatable = metatables.get("string")
            fields = fields_of(None if metatable is None else metatable.__dict__.get("__index"))
            for name, function in methods:
                if fields.get(name) is not function:
                    chunk.trusts_library = False
        for library, name, value in others:
            fields = fields_of(variables.__dict__.get(library) if library else variables)
            if not is_same(fields.get(name), value):
                chunk.trusts_library = False
        return chunk.trusts_library

    return are_own


def fields_of(value: object) -> dict[str, object]:
    """The fields that a table itself has; none for any other value"""
    return value.__dict__ if isinstance(value, TableBase) else {}


def is_same(value: object, expected: object) -> bool:
    """Whether a value is a certain function, or a number of the same type as a certain one and equal to it"""
    return (
        value is expected or value.__class__ in NUMBERS and value.__class__ is expected.__class__ and value == expected
    )


def own_check(chunk: Chunk, name: str) -> Callable[[object], object]:
    """A function that gives the value that it gets, and lets the chunk's tests fail if it is not the library's own"""
    expected = own(name)

    def checked(value: object) -> object:
        if not is_same(value, expected):
            chunk.trusts_library = False
        return value

    return checked
