"""Files as Lua 5.3 has them (§6.8): their metatable holds their methods, and is its own `__index`."""

from __future__ import annotations

from ..iolib import METHODS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...state import State


def join_metatable(state: State) -> None:
    """Put the methods of files into their metatable."""
    io: Any = state.globals.io  # type: ignore[attr-defined]
    metatable = io.stdout.λmeta
    for name, method in METHODS.items():
        setattr(metatable, name, method)
    metatable.__dict__["__index"] = metatable
    del metatable.__dict__["__close"]
