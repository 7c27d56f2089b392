"""Debugging as Lua 5.3 has it (§6.10)."""

from __future__ import annotations

from ...arguments import NONE, argument_error, check_any, check_function, check_integer, type_error
from ...coroutine import Coroutine, running
from ...userdata import Userdata
from ..variables import upvalue_identity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def gethook(thread: Any = None, *_: Any) -> tuple[Any, ...]:
    """debug.gethook ([thread]) · §6.10: three values where there is no hook, too"""
    hook: Any = (thread if isinstance(thread, Coroutine) else running()[0]).λhook
    return (None, "", 0) if hook is None else (hook.function, hook.mask, hook.count)


def upvalueid(f: Any = NONE, n: Any = NONE, *_: Any) -> Any:
    """debug.upvalueid (f, n) · §6.10"""
    number = check_integer(n, 2)
    found = upvalue_identity(check_function(f, 1), number)
    if found is None:
        raise argument_error(2, "invalid upvalue index")
    return found


def getuservalue(*_: Any) -> None:
    """debug.getuservalue (u) · §6.10: userdata here have no user values"""


def setuservalue(udata: Any = NONE, value: Any = NONE, *_: Any) -> Any:
    """debug.setuservalue (udata, value) · §6.10"""
    if not isinstance(udata, Userdata):
        raise type_error(udata, 1, "userdata")
    check_any(value, 2)
    return udata


CHANGES = {
    "debug": {
        "gethook": gethook,
        "getuservalue": getuservalue,
        "setcstacklimit": None,
        "setuservalue": setuservalue,
        "upvalueid": upvalueid,
    }
}
