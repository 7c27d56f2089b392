"""Coroutine manipulation (§6.2)."""

from __future__ import annotations

from ..arguments import NONE, check_function, type_error
from ..coroutine import Coroutine, close, current_greenlet, is_main, resume, running, status, yield_
from ..errors import LuaError, lua_error, where
from . import new_library, register_closures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..state import State
    from ..table import LuaTable


def check_coroutine(value: Any, n: int) -> Coroutine:
    if value.__class__ is not Coroutine:
        raise type_error(value, n, "thread")
    return value


def coroutine_close(co: Any = NONE, *_: Any) -> Any:
    """coroutine.close (co) · §6.2"""
    co = check_coroutine(co, 1)
    state = status(co)
    if state != "suspended" and state != "dead":
        raise lua_error(f"cannot close a {state} coroutine")
    failure = close(co)
    return True if failure is None else (False, *failure)


def coroutine_create(f: Any = NONE, *_: Any) -> Coroutine:
    """coroutine.create (f) · §6.2"""
    return Coroutine(check_function(f, 1))


def coroutine_isyieldable(co: Any = NONE, *_: Any) -> bool:
    """coroutine.isyieldable ([co]) · §6.2"""
    if co is NONE or co is None:
        greenlet = current_greenlet()
        return greenlet is not None and not greenlet.barriers
    greenlet = check_coroutine(co, 1).λgreenlet
    return not is_main(co) and (greenlet is None or not greenlet.barriers)


def coroutine_resume(co: Any = NONE, *args: Any) -> tuple[Any, ...]:
    """coroutine.resume (co [, val1, ···]) · §6.2"""
    co = check_coroutine(co, 1)
    try:
        result = resume(co, args)
    except LuaError as error:
        return False, error.value
    return (True, *result) if result.__class__ is tuple else (True, result)


def coroutine_running(*_: Any) -> tuple[Coroutine, bool]:
    """coroutine.running () · §6.2"""
    return running()


def coroutine_status(co: Any = NONE, *_: Any) -> str:
    """coroutine.status (co) · §6.2"""
    return status(check_coroutine(co, 1))


def coroutine_wrap(f: Any = NONE, *_: Any) -> Callable[..., Any]:
    """coroutine.wrap (f) · §6.2"""
    co = Coroutine(check_function(f, 1))

    def wrapped(*args: Any) -> Any:
        try:
            return resume(co, args)
        except LuaError as error:
            if error.value.__class__ is str:
                error.value = where(1) + error.value
            raise

    return wrapped


def coroutine_yield(*args: Any) -> Any:
    """coroutine.yield (···) · §6.2"""
    return yield_(args)


register_closures(coroutine_wrap)

FUNCTIONS = {
    "close": coroutine_close,
    "create": coroutine_create,
    "isyieldable": coroutine_isyieldable,
    "resume": coroutine_resume,
    "running": coroutine_running,
    "status": coroutine_status,
    "wrap": coroutine_wrap,
    "yield": coroutine_yield,
}


def open_lib(state: State) -> LuaTable:
    """Open the coroutine library."""
    return new_library(state, "coroutine", FUNCTIONS)
