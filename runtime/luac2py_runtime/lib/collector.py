"""collectgarbage (§6.1) in front of Python's garbage collector; what it does is in cycle.py."""

from __future__ import annotations

import gc

from .. import state as states
from ..arguments import check_option, opt_integer
from ..finalizers import is_finalizing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OPTIONS = (
    "stop",
    "restart",
    "collect",
    "count",
    "step",
    "setpause",
    "setstepmul",
    "isrunning",
    "generational",
    "incremental",
)

FIRST_MODE = "incremental"

ARGUMENTS = {"step": 1, "setpause": 1, "setstepmul": 1, "incremental": 3, "generational": 2}
"""How many integers may follow an option."""

PARAMETERS = {"setpause": 200, "setstepmul": 100}
"""The reference's settings, kept for those who ask for the previous value; they have no effect."""


def base_collectgarbage(option: Any = None, *args: Any) -> Any:
    """collectgarbage ([opt [, arg]]) · §6.1"""
    option = check_option(option, 1, "collect", OPTIONS)
    if is_finalizing():
        return None
    from .cycle import collect, count, step

    if option == "count":
        return count()
    for n in range(2, 2 + ARGUMENTS.get(option, 0)):
        opt_integer(args[n - 2] if n - 2 < len(args) else None, n, 0)
    if option == "collect":
        collect()
        return 0
    if option == "step":
        return step(opt_integer(args[0] if args else None, 2, 0))
    if option == "stop":
        set_stopped(True)
        return 0
    if option == "restart":
        set_stopped(False)
        return 0
    if option == "isrunning":
        return not states.current().stopped
    if option in PARAMETERS:
        return exchange(option, opt_integer(args[0] if args else None, 2, 0), PARAMETERS[option])
    return set_mode(option)


def set_mode(mode: str) -> str:
    """Remember the mode, which has no effect; gives the previous one. A state begins in the incremental mode."""
    return exchange("mode", mode, FIRST_MODE)  # type: ignore[no-any-return]


def mode() -> str:
    """The mode: incremental or generational"""
    return states.current().registry.get("_GC mode", FIRST_MODE)  # type: ignore[return-value]


def set_stopped(stopped: bool) -> None:
    """Stop the collector, or let it run; Python's own for the default state, for other states share it with others."""
    state = states.current()
    state.stopped = stopped
    if states.is_default(state):
        (gc.disable if stopped else gc.enable)()


def exchange(name: str, value: Any, default: Any) -> Any:
    """Keep a setting of the collector; gives the previous one."""
    registry = states.current().registry
    before = registry.get("_GC " + name, default)
    registry["_GC " + name] = value
    return before
