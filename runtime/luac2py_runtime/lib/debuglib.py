"""The debug library (§6.10).

What it knows of functions is in inspection.py, of variables in variables.py: most programs need neither.
"""

from __future__ import annotations

from ..arguments import (
    NONE,
    argument_error,
    check_any,
    check_function,
    check_integer,
    check_string,
    opt_integer,
    opt_string,
    type_error,
)
from ..calling import is_function
from ..coroutine import Coroutine, running
from ..errors import type_name
from ..metatable import getmetatable_raw, set_type_metatable, setmetatable
from ..numbers import tostring_number
from ..state import current
from ..table import LuaTable, TableBase, array
from ..userdata import Userdata
from . import new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..frames import Level
    from ..state import State

OPTIONS = frozenset("SlnrutLf")
HOOK_KEY = "_HOOKKEY"
"""The registry's table of hooks has this name."""
REGISTRY_KEYS = ("_LOADED", "_PRELOAD", HOOK_KEY)


def split_thread(args: tuple[Any, ...]) -> tuple[Coroutine | None, int, tuple[Any, ...]]:
    """An optional first argument `thread`: the thread, how many arguments it takes, the others."""
    if args and args[0].__class__ is Coroutine:
        return args[0], 1, args[1:]
    return None, 0, args


def pad(args: tuple[Any, ...], n: int) -> tuple[Any, ...]:
    return (args + (NONE,) * n)[:n]


def debug_getinfo(*args: Any) -> Any:
    """debug.getinfo ([thread,] f [, what]) · §6.10"""
    thread, shift, rest = split_thread(args)
    from .inspection import has_host, levels_of_thread
    from .records import make_record

    f, what = pad(rest, 2)
    has_transfers = current().standard.has_transfers
    what = opt_string(what, shift + 2, "flnSrtu" if has_transfers else "flnStu")
    if what.startswith(">"):
        raise argument_error(shift + 2, "invalid option '>'")
    levels: list[Level] = []
    number = -1
    if not is_function(f):
        number = check_integer(f, shift + 1)
        levels = levels_of_thread(thread)
        if not 0 <= number < len(levels) + has_host(thread):
            return None
    if not OPTIONS.issuperset(what) or ("r" in what and not has_transfers):
        raise argument_error(shift + 2, "invalid option")
    return make_record(f, levels, number, what, debug_getinfo)


def level_argument(levels: list[Level], value: Any, n: int) -> Level | None:
    """The level of a number, None for the host program's."""
    number = check_integer(value, n)
    if not 0 <= number <= len(levels):
        raise argument_error(n, "level out of range")
    return levels[number] if number < len(levels) else None


def debug_getlocal(*args: Any) -> Any:
    """debug.getlocal ([thread,] f, local) · §6.10"""
    thread, shift, rest = split_thread(args)
    from .inspection import levels_of_thread
    from .variables import get_local, get_parameter

    f, local = pad(rest, 2)
    n = check_integer(local, shift + 2)
    if is_function(f):
        return get_parameter(f, n)
    level = level_argument(levels_of_thread(thread), f, shift + 1)
    return None if level is None else get_local(level, n)


def debug_setlocal(*args: Any) -> Any:
    """debug.setlocal ([thread,] level, local, value) · §6.10"""
    thread, shift, rest = split_thread(args)
    from .inspection import levels_of_thread
    from .variables import set_local

    f, local, value = pad(rest, 3)
    level = level_argument(levels_of_thread(thread), f, shift + 1)
    n = check_integer(local, shift + 2)
    check_any(value, shift + 3)
    return None if level is None else set_local(level, n, value)


def debug_gethook(thread: Any = None, *_: Any) -> Any:
    """debug.gethook ([thread]) · §6.10"""
    hook: Any = (thread if thread.__class__ is Coroutine else running()[0]).λhook
    return None if hook is None else (hook.function, hook.mask, hook.count)


def debug_sethook(*args: Any) -> tuple[()]:
    """debug.sethook ([thread,] hook, mask [, count]) · §6.10"""
    from .hooks import Hook, sethook

    thread, shift, rest = split_thread(args)
    function, mask, count = pad(rest, 3)
    hook = None
    if function is not NONE and function is not None:
        events = check_string(mask, shift + 2)
        check_function(function, shift + 1)
        number = max(opt_integer(count, shift + 3, 0), 0)
        if number or set(events) & set("crl"):
            hook = Hook(function, events, number)
    sethook(running()[0] if thread is None else thread, hook)
    return ()


def debug_getmetatable(value: Any = NONE, *_: Any) -> Any:
    """debug.getmetatable (value) · §6.10"""
    return getmetatable_raw(check_any(value, 1))


def debug_setmetatable(value: Any = NONE, table: Any = NONE, *_: Any) -> Any:
    """debug.setmetatable (value, table) · §6.10"""
    if table is not None and not isinstance(table, TableBase):
        raise type_error(table, 2, "nil or table")
    if isinstance(value, TableBase):
        setmetatable(value, table)
    elif isinstance(value, Userdata):
        value.λmeta = table  # type: ignore[assignment]
    else:
        set_type_metatable(type_name(value), table)
    return value


def debug_getregistry(*_: Any) -> LuaTable:
    """debug.getregistry () · §6.10: 1 is the main thread, 2 the global environment (§4.3)"""
    from ..coroutine import main_coroutine

    state = current()
    registry = state.registry.get("λtable")
    if registry is None:
        registry = state.registry["λtable"] = array([None, main_coroutine(), state.globals])
    registry.__dict__.update({key: state.registry[key] for key in REGISTRY_KEYS if key in state.registry})
    return registry  # type: ignore[return-value]


def debug_getupvalue(f: Any = NONE, up: Any = NONE, *_: Any) -> Any:
    """debug.getupvalue (f, up) · §6.10"""
    from .variables import get_upvalue

    n = check_integer(up, 2)
    return get_upvalue(check_function(f, 1), n)


def debug_setupvalue(f: Any = NONE, up: Any = NONE, value: Any = NONE, *_: Any) -> Any:
    """debug.setupvalue (f, up, value) · §6.10"""
    from .variables import set_upvalue

    check_any(value, 3)
    n = check_integer(up, 2)
    return set_upvalue(check_function(f, 1), n, value)


def debug_upvalueid(f: Any = NONE, n: Any = NONE, *_: Any) -> Any:
    """debug.upvalueid (f, n) · §6.10"""
    from .variables import upvalue_identity

    number = check_integer(n, 2)
    return upvalue_identity(check_function(f, 1), number)


def debug_upvaluejoin(f1: Any = NONE, n1: Any = NONE, f2: Any = NONE, n2: Any = NONE, *_: Any) -> tuple[()]:
    """debug.upvaluejoin (f1, n1, f2, n2) · §6.10"""
    from .variables import join_upvalues, upvalue_identity

    for function, n, position in ((f1, n1, 1), (f2, n2, 3)):
        number = check_integer(n, position + 1)
        if upvalue_identity(check_function(function, position), number) is None:
            raise argument_error(position + 1, "invalid upvalue index")
    join_upvalues(f1, n1, f2, n2)
    return ()


def debug_getuservalue(u: Any = None, n: Any = None, *_: Any) -> Any:
    """debug.getuservalue (u, n) · §6.10: userdata here have no user values"""
    opt_integer(n, 2, 1)
    return None


def debug_setuservalue(udata: Any = NONE, value: Any = NONE, n: Any = None, *_: Any) -> Any:
    """debug.setuservalue (udata, value, n) · §6.10"""
    opt_integer(n, 3, 1)
    if not isinstance(udata, Userdata):
        raise type_error(udata, 1, "userdata")
    check_any(value, 2)
    return None


def debug_setcstacklimit(limit: Any = NONE, *_: Any) -> int:
    """debug.setcstacklimit (limit) · §6.10: without effect since Lua 5.4.3"""
    check_integer(limit, 1)
    return 200


def debug_traceback(*args: Any) -> Any:
    """debug.traceback ([thread,] [message [, level]]) · §6.10"""
    thread, shift, rest = split_thread(args)
    from ..traceback import format_levels
    from .inspection import has_host, levels_of_thread

    message, level = pad(rest, 2)
    if message.__class__ is int or message.__class__ is float:
        message = tostring_number(message)
    elif message is NONE:
        message = None
    elif message is not None and message.__class__ is not str:
        return message
    number = opt_integer(level, shift + 2, 1 if thread is None else 0)
    return format_levels(levels_of_thread(thread), message, number, has_host(thread))


def debug_debug(*_: Any) -> tuple[()]:
    """debug.debug () · §6.10"""
    import sys

    from ..errors import translate
    from ..output import write_stderr
    from ..tostring import tostring
    from .loading import load_text

    while True:
        write_stderr(b"lua_debug> ")
        line = sys.stdin.buffer.readline().decode("latin-1")
        if not line or line == "cont\n":
            return ()
        try:
            load_text(line, "=(debug command)", "bt", NONE)()
        except Exception as exception:
            write_stderr((tostring(translate(exception).value) + "\n").encode("latin-1"))


FUNCTIONS = {
    "debug": debug_debug,
    "gethook": debug_gethook,
    "getinfo": debug_getinfo,
    "getlocal": debug_getlocal,
    "getmetatable": debug_getmetatable,
    "getregistry": debug_getregistry,
    "getupvalue": debug_getupvalue,
    "getuservalue": debug_getuservalue,
    "setcstacklimit": debug_setcstacklimit,
    "sethook": debug_sethook,
    "setlocal": debug_setlocal,
    "setmetatable": debug_setmetatable,
    "setupvalue": debug_setupvalue,
    "setuservalue": debug_setuservalue,
    "traceback": debug_traceback,
    "upvalueid": debug_upvalueid,
    "upvaluejoin": debug_upvaluejoin,
}


def open_lib(state: State) -> LuaTable:
    """Open the debug library."""
    return new_library(state, "debug", FUNCTIONS)
