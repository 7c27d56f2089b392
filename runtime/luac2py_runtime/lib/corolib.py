"""Coroutine manipulation (§6.2)."""

from __future__ import annotations

from ..arguments import NONE, check_function, type_error
from ..coroutine import Coroutine, close, current_greenlet, resume, running, status, yield_
from ..errors import LuaError, lua_error, translate, where
from ..frames import register_library
from . import new_library

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
    error = close(co)
    return True if error is None else (False, error.value)


def coroutine_create(f: Any = NONE, *_: Any) -> Coroutine:
    """coroutine.create (f) · §6.2"""
    return Coroutine(check_function(f, 1))


def coroutine_isyieldable(co: Any = NONE, *_: Any) -> bool:
    """coroutine.isyieldable ([co]) · §6.2"""
    if co is NONE or co is None:
        greenlet = current_greenlet()
        return greenlet is not None and not greenlet.barriers
    greenlet = check_coroutine(co, 1).λgreenlet
    return status(co) != "dead" and co is not _main_if_any() and (greenlet is None or not greenlet.barriers)


def _main_if_any() -> Coroutine | None:
    from ..coroutine import _main

    return _main.coroutine


def coroutine_resume(co: Any = NONE, *args: Any) -> tuple[Any, ...]:
    """coroutine.resume (co [, val1, ···]) · §6.2"""
    co = check_coroutine(co, 1)
    try:
        result = resume(co, args)
    except Exception as exception:
        error = translate(exception)
        return (False, error.value)
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
        except Exception as exception:
            error = translate(exception)
            if error.value.__class__ is str:
                error.value = where(1) + error.value  # type: ignore[operator]
            raise error

    return wrapped


register_library("coroutine", {})


def coroutine_yield(*args: Any) -> Any:
    """coroutine.yield (···) · §6.2"""
    return yield_(args)


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
