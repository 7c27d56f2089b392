"""Warnings (§6.1, warn)."""

from __future__ import annotations

from .. import state as states
from ..arguments import NONE, check_string
from ..output import write_stderr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def base_warn(*args: Any) -> tuple[()]:
    """warn (msg1, ···) · §6.1"""
    pieces = [check_string(value, n) for n, value in enumerate(args or (NONE,), 1)]
    registry = states.current().registry
    message = "".join(pieces)
    if len(pieces) == 1 and message.startswith("@"):
        if message in ("@on", "@off"):
            registry["_WARN"] = message == "@on"
    elif registry.get("_WARN"):
        write_stderr(f"Lua warning: {message}\n".encode("latin-1"))
    return ()
