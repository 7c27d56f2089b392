"""Names of the values in error messages, as the reference's ldebug.c finds them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

    from .frames import Level


def operand_info(level: Level, position: int) -> str:
    """` (local 'x')` for argument `position` of the call that the level is in; empty if it has no name."""
    return ""


def function_name(frame: FrameType) -> tuple[str, str] | None:
    """What the function that runs in `frame` (or around it) was called by: ("method", "m"), or None."""
    return None
