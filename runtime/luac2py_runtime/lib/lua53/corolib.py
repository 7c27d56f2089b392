"""Coroutine manipulation as Lua 5.3 has it (§6.2)."""

from __future__ import annotations

from ..corolib import coroutine_isyieldable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def isyieldable(*_: Any) -> bool:
    """coroutine.isyieldable () · §6.2"""
    return coroutine_isyieldable()


CHANGES = {"coroutine": {"close": None, "isyieldable": isyieldable}}
