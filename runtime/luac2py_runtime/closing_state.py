"""The end of a state (lua_close): its finalizers are called, its files closed."""

from __future__ import annotations

from . import state as states
from .finalizers import finalize_state
from .lib.files import close_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .state import State


def close_state(state: State) -> None:
    """End a state; what is left of it can be used all the same."""
    before = states.set_current(state)
    try:
        finalize_state(state)
        close_files(state)
    finally:
        states.set_current(before)
