"""To-be-closed variables (manual §3.3.8)."""

from __future__ import annotations

from .calling import call_metamethod, is_function
from .coroutine import is_abandoned
from .errors import LuaError, runtime_error, translate, type_name_of
from .metatable import metamethod
from .results import first

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any


class ProgramExit(SystemExit):
    """Ends the program (os.exit): it leaves blocks, but no closing method runs."""


class Closing:
    """Calls the metamethod __close when the block of its variable is left, in whatever way.

    `line`: the Lua line that the block ends on, 0 if it is not known.
    """

    __slots__ = ("value", "line")

    def __init__(self, value: Any, line: int) -> None:
        self.value = value
        self.line = line

    def __enter__(self) -> Any:
        return self.value

    def __exit__(self, cls: type | None, exception: BaseException | None, trace: TracebackType | None) -> None:
        value = self.value
        if value is None or value is False:
            return
        if exception is None:
            call_metamethod(metamethod(value, "__close"), "__close", value, None)
        elif isinstance(exception, Exception):
            _close_after_error(value, translate(exception).value)
        elif not isinstance(exception, ProgramExit) and not is_abandoned(exception):
            # No error of Lua's: a coroutine is closed, the program interrupted.
            call_metamethod(metamethod(value, "__close"), "__close", value, None)


def _close_after_error(value: Any, error: Any) -> None:
    handler = metamethod(value, "__close")
    if not is_function(handler) and metamethod(handler, "__call") is None:
        # No Lua function is active any more whose position the message could tell.
        raise LuaError(f"attempt to call a {type_name_of(handler)} value")
    call_metamethod(handler, "__close", value, error)


def close_variable(value: Any, name: str = "?", line: int = 0) -> Closing:
    """local name <close> = value: the context manager of the rest of the block, which ends on a line"""
    value = first(value)
    if value is not None and value is not False and metamethod(value, "__close") is None:
        raise runtime_error(f"variable '{name}' got a non-closable value")
    return Closing(value, line)
