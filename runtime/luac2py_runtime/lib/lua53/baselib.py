"""Basic functions as Lua 5.3 has them (§6.1)."""

from __future__ import annotations

from ... import state as states
from ...arguments import NONE, check_any, check_option, opt_integer
from ...calling import call
from ...errors import lua_error
from ...indexing import index
from ...metatable import metamethod
from ...numbers import tostring_number
from ...output import STDOUT
from ...results import adjust, first
from ...tostring import tostring as text_of
from ..baselib import base_ipairs, base_tostring
from ..collector import exchange, set_stopped
from ..cycle import collect, count, step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OPTIONS = ("stop", "restart", "collect", "count", "step", "setpause", "setstepmul", "isrunning")
PARAMETERS = {"setpause": 200, "setstepmul": 200}


def print_by_tostring(*args: Any) -> tuple[()]:
    """print (···) · §6.1: what the global `tostring` makes of its arguments"""
    tostring = index(states.current().globals, "tostring")
    if tostring is base_tostring:
        STDOUT.put("\t".join([text_of(value) for value in args]) + "\n")
        return ()
    for n, value in enumerate(args):
        text = first(call(tostring, value))
        if text.__class__ is int or text.__class__ is float:
            text = tostring_number(text)
        if text.__class__ is not str:
            raise lua_error("'tostring' must return a string to 'print'")
        STDOUT.put("\t" + text if n else text)
    STDOUT.put("\n")
    return ()


def ipairs_by_metamethod(t: Any = NONE, *_: Any) -> tuple[Any, ...]:
    """ipairs (t) · §6.1: what the metamethod `__ipairs` returns, if there is one"""
    handler = metamethod(check_any(t, 1), "__ipairs")
    return base_ipairs(t) if handler is None else adjust(call(handler, t), 3)


def collectgarbage(option: Any = None, argument: Any = None, *_: Any) -> Any:
    """collectgarbage ([opt [, arg]]) · §6.1: errors of finalizers are errors of the collection"""
    option = check_option(option, 1, "collect", OPTIONS)
    number = opt_integer(argument, 2, 0)
    if option == "count":
        return count()
    if option == "isrunning":
        return not states.current().stopped
    if option in PARAMETERS:
        return exchange(option, number, PARAMETERS[option])
    if option == "collect" or option == "step":
        state = states.current()
        state.failure = None
        ended = option == "step" and step(number or 1)
        if option == "collect":
            collect()
        if state.failure is not None:
            raise state.failure
        return ended if option == "step" else 0
    set_stopped(option == "stop")
    return 0


CHANGES = {
    "_G": {
        "collectgarbage": collectgarbage,
        "ipairs": ipairs_by_metamethod,
        "print": print_by_tostring,
        "warn": None,
    }
}
