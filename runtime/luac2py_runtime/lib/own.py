"""What of the library generated code relies on while it is the library's own (luac2py/reliance.py)."""

from __future__ import annotations

from ..tablebase import TableBase
from . import baselib, mathlib, strlib, tablib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..chunk import Chunk

LIBRARIES: dict[str, dict[str, Any]] = {
    "": {**baselib.FUNCTIONS},
    "math": {**mathlib.FUNCTIONS, **mathlib.CONSTANTS},
    "string": {**strlib.FUNCTIONS},
    "table": {**tablib.FUNCTIONS},
}
CALLING_TOSTRING = frozenset(("tostring", "string.format", ":format"))
"""These heed `__tostring`, which strings do not have."""


def own(name: str) -> Any:
    """The library's own function or constant of a name like `math.sqrt` or `type`"""
    library, _, key = name.rpartition(".")
    return LIBRARIES[library][key]


def own_test(chunk: Chunk, names: Iterable[str]) -> Callable[[], bool]:
    """A function that says whether a chunk's globals have the library's own functions of these names

    The tables that have them must be the same as when the chunk was loaded. Nothing but the tables themselves is asked,
    not their metatables. `:byte` is a method of strings: what is `__index` in the metatable of strings must have it.
    Once the answer was no for any test of the chunk, it always is.
    """
    metatables = chunk.state.type_metatables
    metatable = metatables.get("string")
    checks = []
    for name in names:
        if name[0] == ":":
            library = field(metatable, "__index")
            checks += [(metatable, "__index", library), (library, name[1:], own("string." + name[1:]))]
        else:
            owner, _, key = name.rpartition(".")
            library = field(chunk.globals, owner) if owner else chunk.globals
            checks += [(chunk.globals, owner, library)] if owner else []
            checks.append((library, key, own(name)))
        if name in CALLING_TOSTRING:
            checks.append((metatable, "__tostring", None))
    # Each once: several functions may be of one library.
    checks = list({(id(table), key): (table, key, value) for table, key, value in checks}.values())
    is_possible = all(isinstance(table, TableBase) for table, _, _ in checks)

    def are_own() -> bool:
        if is_possible and chunk.trusts_library and metatables.get("string") is metatable:
            for table, key, value in checks:
                if table.__dict__.get(key) is not value:
                    break
            else:
                return True
        chunk.trusts_library = False
        return False

    return are_own


def field(value: object, name: str) -> object:
    """The field that a table itself has; None for any other value"""
    return value.__dict__.get(name) if isinstance(value, TableBase) else None


def own_check(chunk: Chunk, name: str) -> Callable[[object], object]:
    """A function that gives the value that it gets, and lets the chunk's tests fail if it is not the library's own"""
    expected = own(name)

    def checked(value: object) -> object:
        if value.__class__ is not expected.__class__ or value != expected:
            chunk.trusts_library = False
        return value

    return checked
