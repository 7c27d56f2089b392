"""Built Lua modules for `require`: the `.py` files that `luac2py build` writes, on Python's path.

A name is looked up like a Python module, but without importing the packages around it. Only what the compiler has
written counts: `require "json"` does not give Python's module of that name.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional

    Found = tuple[Callable[..., Any], str]
    Finder = Callable[[str], Optional[Found]]

MARK = b"compiled by luac2py"
"""Stands in the first line of what the compiler writes."""

REQUIRED = "__lua_required__"
"""Stands in the namespace of a module that `require` runs, which calls its main function itself."""


def find_built(name: str) -> Found | None:
    """The function that runs a built module, and its file; None if there is none of the name."""
    for entry in sys.path:
        place = os.path.join(entry, *name.split("."))
        for path in (place + ".py", os.path.join(place, "__init__.py"), os.path.join(place, "init.py")):
            if is_built(path):
                return loader_of(path), os.fsencode(path).decode("latin-1")
    return None


def is_built(path: str) -> bool:
    """Whether a file was written by the compiler."""
    try:
        with open(path, "rb") as file:
            return MARK in file.readline()
    except OSError:
        return False


def loader_of(path: str) -> Callable[..., Any]:
    """A function that runs a built module in the current state; its code is cached as that of any Python module."""

    def load(name: Any = None, *args: Any) -> Any:
        from importlib.machinery import SourceFileLoader

        namespace: dict[str, Any] = {"__name__": name, "__file__": path, REQUIRED: True}
        code: Any = SourceFileLoader(name, path).get_code(name)
        exec(code, namespace)
        return namespace["main"](name, *args)

    return load


finders: list[Finder] = [find_built]
"""Who is asked for a module that is not on `package.path`, in turn; the importer is one more."""


def find_module(name: str) -> Found | None:
    """The function that runs a module, and its file, from the first finder that has it; the name is Lua's."""
    try:
        text = name.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not all(part.isidentifier() for part in text.split(".")):
        return None
    for finder in finders:
        found = finder(text)
        if found is not None:
            return found
    return None
