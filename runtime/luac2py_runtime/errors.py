"""Lua errors (§2.3): the exception, the messages of the core, and Python's own exceptions turned into Lua's."""

from __future__ import annotations

import sys

from .frames import LIBRARY_CODES, innermost, is_visible, levels_from
from .state import current

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from .frames import Level


class LuaError(Exception):
    """An error of a Lua program.

    `value`: the error object, for Python callers a Python value (under Lua it is Lua's). `str(e)` is its message as
    text. `λoutside`: it has crossed to Python; `λtrace`: what it had unwound by then.
    """

    __module__ = __package__  # where users of built modules find it

    λoutside = False
    λtrace: TracebackType | None = None

    def __init__(self, value: object = None, traceback: str | None = None) -> None:
        Exception.__init__(self, value)
        self.value = value
        self._traceback = traceback

    def __str__(self) -> str:
        if self.λoutside:
            from .edge.errors import text_of

            return text_of(self.value)
        message = error_message(self.value)
        try:
            return message if message.isascii() else message.encode("latin-1").decode("utf-8", "replace")
        except UnicodeEncodeError:
            return message  # made by Python code

    def __reduce__(self) -> tuple[object, ...]:
        return self.__class__, (self.value, self.traceback), {"λoutside": self.λoutside}

    @property
    def traceback(self) -> str:
        """Lua's stack traceback, from the point of the error to the outermost active function."""
        if self._traceback is None:
            if self.λoutside:
                from .edge.errors import traceback_text

                self._traceback = traceback_text(self.λtrace or self.__traceback__)
            else:
                from .traceback import traceback_of

                self._traceback = traceback_of(self.__traceback__)
        return self._traceback

    @property
    def file(self) -> str | None:
        """The file of the innermost Lua function that the error came through; what messages call other sources."""
        entry = self._innermost_generated()
        return None if entry is None else entry.tb_frame.f_globals["__lua__"].file_name

    @property
    def line(self) -> int | None:
        """The line in `file`."""
        entry = self._innermost_generated()
        return None if entry is None else entry.tb_frame.f_globals["__lua__"].line(entry.tb_lineno)

    def _innermost_generated(self) -> TracebackType | None:
        found = None
        entry = self.λtrace or self.__traceback__
        while entry is not None:
            if is_visible(entry.tb_frame) and "__lua__" in entry.tb_frame.f_globals:
                found = entry
            entry = entry.tb_next
        return found


def error_message(value: object) -> str:
    """The text that the stand-alone interpreter shows for an error object."""
    text = message_text(value)
    return f"(error object is a {type_name(value)} value)" if text is None else text


def message_text(value: object) -> str | None:
    """An error object as text: a string, a number, or what its `__tostring` gives; None if it is nothing of these."""
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        from .numbers import tostring_number

        return tostring_number(value)
    from .metatable import metamethod

    handler = metamethod(value, "__tostring")
    text = None if handler is None else handler(value)
    return text if text.__class__ is str else None


# Types


TYPE_NAMES: dict[type, str] = {
    type(None): "nil",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    type(lambda: None): "function",
    type(len): "function",
    type([].append): "function",
    type("".__len__): "function",
    type(str.upper): "function",
}


def register_type(cls: type, name: str) -> None:
    """Make `name` the Lua type of the direct instances of a Python class (coroutines: "thread")."""
    TYPE_NAMES[cls] = name


def type_name(value: object) -> str:
    """The Lua type of a value, as `type` gives it (§2.1)."""
    name = TYPE_NAMES.get(value.__class__)
    if name is not None:
        return name
    from .table import TableBase

    if isinstance(value, TableBase):
        return "table"
    for cls in value.__class__.__mro__:
        if cls in TYPE_NAMES:
            return TYPE_NAMES[cls]
    return "function" if callable(value) else "userdata"


def type_name_of(value: object) -> str:
    """The type as messages name it: the metatable's `__name` if it is a string, else `type_name` (luaT_objtypename)."""
    name = type_name(value)
    if name == "table" or name == "userdata":
        from .metatable import metamethod

        own = metamethod(value, "__name")
        if own.__class__ is str:
            return own
    return name


# Raising: each function makes the error, the caller raises it


def where(level: int, depth: int = 1) -> str:
    """The position `source:line: ` of the function at a level; 0 is the running library function (luaL_where)."""
    frame = sys._getframe(depth)
    if level == 1 and frame.f_code in LIBRARY_CODES and frame.f_back is not None:
        # the usual case, without a look at tail calls: what a library function calls does not matter to its caller
        chunk = frame.f_back.f_globals.get("__lua__")
        if chunk is not None:
            return f"{chunk.short_source}:{chunk.line(frame.f_back.f_lineno)}: "
    for number, found in enumerate(levels_from(frame)):
        if number == 0 and found.chunk is not None:
            # a helper called by generated code, no library function: that code is the caller
            level -= 1
        if number >= level:
            return found.position
    return ""


def lua_error(message: str, level: int = 1) -> LuaError:
    """An error of a library function, at the position of its caller (luaL_error)."""
    return LuaError(where(level, 2) + message)


def runtime_error(message: str) -> LuaError:
    """An error of the core, at the current position if a Lua function is running (luaG_runerror)."""
    level = innermost(2)
    return LuaError(message if level is None else level.position + message)


def operand_error(action: str, value: object, position: int) -> LuaError:
    """attempt to {action} a {type} value (local 'x'); `position`: the argument of the helper that the code called.

    A position below 0 stands for a value that is no argument (luaG_typeerror).
    """
    return _operand_error(action, value, position)


def _operand_error(action: str, value: object, position: int) -> LuaError:
    level = innermost(3)
    return _type_error(action, value, level, _operand_info(level, position))


def _operand_info(level: Level | None, position: int) -> str:
    if level is None or level.chunk is None:
        return ""
    from .varinfo import operand_info

    return operand_info(level, position)


def _type_error(action: str, value: object, level: Level | None, info: str) -> LuaError:
    if value.__class__ is tuple:
        value = value[0] if value else None
    prefix = "" if level is None else level.position
    return LuaError(f"{prefix}attempt to {action} a {type_name_of(value)} value{info}")


def call_error(value: object, kind: str = "") -> LuaError:
    """attempt to call a {type} value (global 'f'); `kind` is for what the code does not name: "metamethod 'add'"."""
    level = innermost(2)
    if kind:
        return _type_error("call", value, level, f" ({kind})" if current().standard.names_implicit_calls else "")
    if level is None or level.chunk is None:
        return _type_error("call", value, level, "")
    from .varinfo import call_info

    return _type_error("call", value, level, call_info(level))


def concat_error(left: object, right: object, position: int = 0) -> LuaError:
    """The error for `left .. right`; `position` is left's argument in the helper's call (luaG_concaterror)."""
    if left.__class__ is str or left.__class__ is int or left.__class__ is float:
        return _operand_error("concatenate", right, position + 1)
    return _operand_error("concatenate", left, position)


def compare_error(left: object, right: object) -> LuaError:
    """attempt to compare two {type} values, or {type} with {type} (luaG_ordererror)."""
    first, second = type_name_of(left), type_name_of(right)
    what = f"two {first} values" if first == second else f"{first} with {second}"
    level = innermost(2)
    prefix = "" if level is None else level.position
    return LuaError(f"{prefix}attempt to compare {what}")


def tointeger_error(left: object, right: object) -> LuaError:
    """number has no integer representation; the culprit is `left` unless that has one (luaG_tointerror)."""
    from .numbers import to_integer

    level = innermost(2)
    prefix = "" if level is None else level.position
    info = _operand_info(level, 0 if to_integer(left) is None else 1)
    return LuaError(f"{prefix}number{info} has no integer representation")


# Python's exceptions


MESSAGE = "λmessage"
"""The attribute of an exception for the message that it was given: it is asked at each level that it passes through."""

FOREIGN = object()
"""Stands there for that of an exception raised by a Python function that Lua called: it is an error object itself."""


def translate(exception: BaseException) -> LuaError:
    """The Lua error that an exception stands for, to be raised or handed to a Lua program.

    What is no error for Lua (KeyboardInterrupt, SystemExit, the end of a greenlet) is raised again,
    and so are the bugs of compiler and runtime.
    """
    if isinstance(exception, LuaError):
        return _inside(exception) if exception.λoutside else exception
    if not isinstance(exception, Exception):
        raise exception
    message = exception.__dict__.get(MESSAGE)
    if message is None:
        from .translation import message_of

        message = exception.__dict__[MESSAGE] = message_of(exception)
    elif message is FOREIGN:
        return _inside(exception)
    return _with_cause(LuaError(message), exception)


def _inside(exception: Exception) -> LuaError:
    """The error that an exception out of a Python function is under Lua."""
    from .edge.errors import error_object

    return _with_cause(LuaError(error_object(exception)), exception)


def _with_cause(error: LuaError, exception: Exception) -> LuaError:
    error.__cause__ = exception
    error.__traceback__ = exception.__traceback__
    return error
