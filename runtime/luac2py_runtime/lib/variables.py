"""Local variables and upvalues for the debug library (§6.10), as far as Python lets one see and set them."""

from __future__ import annotations

import sys

from ..arguments import NONE
from ..bytecode import place_of
from ..errors import lua_error, register_type
from ..symbolic import is_temporary
from ..temporaries import write_locals
from ..varinfo import ENVIRONMENT
from .inspection import HAS_VARARGS, chunk_of, has_varargs, hidden_name, lua_name, upvalue_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import Any

    from ..frames import Level


# Local variables

LEAST_REGISTERS = 2
"""So many registers each function of the reference has; all are there when it calls a hook."""


class Local:
    """A local variable of a level: its name for Lua, and what Python calls it, in which frame, if it has it."""

    __slots__ = ("name", "python_name", "frame")

    def __init__(self, name: str, python_name: str, frame: FrameType | None) -> None:
        self.name = name
        self.python_name = python_name
        self.frame = frame

    def get(self) -> Any:
        return self.frame.f_locals[self.python_name] if self.frame is not None else None

    def set(self, value: Any) -> None:
        if self.frame is not None:
            self.frame.f_locals[self.python_name] = value
            write_locals(self.frame)


def frames_of(level: Level) -> list[FrameType]:
    """The frame of a level's function and those of its blocks, outermost first."""
    frame: FrameType | None = level.frame
    frames = []
    while frame is not None:
        frames.append(frame)
        if frame is level.function:
            break
        frame = frame.f_back
    return frames[::-1]


def locals_of(level: Level) -> list[Local]:
    """The local variables of a level: those in scope, or where the source is not known those that have a value."""
    chunk = level.chunk
    assert chunk is not None
    frames = frames_of(level)
    prototype = chunk.prototype(level.function.f_code)
    if prototype is None:
        return [Local(lua_name(name, chunk), name, frame) for frame, name in assigned_names(frames)]
    line, column = place_of(level.frame.f_code, level.lasti, level.lineno)
    found = []
    for variable in prototype.locals_at(line, column):
        name = hidden_name("temporary") if chunk.stripped else variable.name
        python_name = variable.python_name
        frame = next((f for f in reversed(frames) if python_name in f.f_locals), None) if python_name else None
        found.append(Local(name, python_name, frame))
    return found


def assigned_names(frames: list[FrameType]) -> Iterator[tuple[FrameType, str]]:
    """The variables that have a value, parameters first."""
    for frame in frames:
        own = frame.f_code.co_varnames + frame.f_code.co_cellvars
        varargs = frame.f_code.co_varnames[frame.f_code.co_argcount :][:1] if frame.f_code.co_flags & 4 else ()
        for name in dict.fromkeys(own):
            if name in frame.f_locals and name not in varargs and not is_temporary(name) and "λ" not in name:
                yield frame, name


def varargs_of(level: Level) -> tuple[Any, ...]:
    """The extra arguments of a vararg function."""
    code = level.function.f_code
    if level.chunk is None or not has_varargs(code):
        return ()
    return level.function.f_locals[code.co_varnames[code.co_argcount]]  # type: ignore[no-any-return]


def get_local(level: Level, n: int) -> Any:
    """The name and value of local variable n of a level; of an extra argument if n is negative."""
    if n < 0:
        varargs = varargs_of(level)
        return (hidden_name("vararg"), varargs[-n - 1]) if -n <= len(varargs) else None
    named = [] if level.chunk is None else locals_of(level)
    if 1 <= n <= len(named):
        return named[n - 1].name, named[n - 1].get()
    unnamed = arguments_of(level) if level.chunk is None else []
    happening = level.happening
    if happening is not None:
        unnamed += happening.values
        if level.chunk is not None:
            unnamed += [None] * (LEAST_REGISTERS - len(named) - len(unnamed))
    if not 0 <= n - len(named) - 1 < len(unnamed):
        return None
    return hidden_name("C temporary" if level.chunk is None else "temporary"), unnamed[n - len(named) - 1]


def arguments_of(level: Level) -> list[Any]:
    """The arguments of a library function that is active."""
    code, fields = level.frame.f_code, level.frame.f_locals
    given = [fields[name] for name in code.co_varnames[: code.co_argcount]]
    if code.co_flags & HAS_VARARGS:
        given += fields[code.co_varnames[code.co_argcount]]
    return [value for value in given if value is not NONE]


def transfer(level: Level) -> tuple[int, int]:
    """In a hook for a call or a return: the first of the values that are passed, as getlocal counts, and how many."""
    happening = level.happening
    if happening is None or happening.event in ("line", "count"):
        return 0, 0
    arguments = arguments_of(level) if level.chunk is None else []
    if happening.event == "return":
        return len(arguments or ([] if level.chunk is None else locals_of(level))) + 1, len(happening.values)
    return 1, len(arguments) if level.chunk is None else level.function.f_code.co_argcount


def set_local(level: Level, n: int, value: Any) -> str | None:
    """Assign to local variable n of a level, to an extra argument if n is negative; gives its name."""
    if level.chunk is None:
        return None
    if n < 0:
        return set_vararg(level, -n - 1, value)
    found = locals_of(level)
    if not 1 <= n <= len(found):
        return None
    found[n - 1].set(value)
    return found[n - 1].name


def set_vararg(level: Level, i: int, value: Any) -> str | None:
    """Assign to an extra argument of a vararg function, counted from 0."""
    varargs = varargs_of(level)
    if not 0 <= i < len(varargs):
        return None
    code = level.function.f_code
    level.function.f_locals[code.co_varnames[code.co_argcount]] = (*varargs[:i], value, *varargs[i + 1 :])
    write_locals(level.function)
    return hidden_name("vararg")


def get_parameter(function: Any, n: int) -> str | None:
    """The name of parameter n of a function that need not be active."""
    chunk = chunk_of(function)
    if chunk is None or not 1 <= n <= function.__code__.co_argcount:
        return None
    return lua_name(function.__code__.co_varnames[n - 1], chunk)


# Upvalues


class LightUserdata:
    """What stands for the identity of something; two are equal if it is the same."""

    __slots__ = ("λvalue",)

    λname = "userdata"
    λlight = True  # argument errors call it light

    def __init__(self, value: object) -> None:
        self.λvalue = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LightUserdata) and self.λvalue is other.λvalue

    def __hash__(self) -> int:
        return hash(id(self.λvalue))


register_type(LightUserdata, "userdata")


def find_upvalue(function: Any, n: int) -> str | None:
    """The Python name of upvalue n."""
    chunk = chunk_of(function)
    code = getattr(function, "__code__", None)
    if code is None:
        return None
    names = list(code.co_freevars) if chunk is None else upvalue_names(code, chunk)
    return names[n - 1] if 1 <= n <= len(names) else None


def cell_of(function: Any, name: str) -> Any:
    return function.__closure__[function.__code__.co_freevars.index(name)]


def get_upvalue(function: Any, n: int) -> Any:
    """The name and value of upvalue n of a function."""
    name = find_upvalue(function, n)
    if name is None:
        return ()
    if name == ENVIRONMENT:
        return "_ENV", function.__globals__[ENVIRONMENT]
    try:
        value = cell_of(function, name).cell_contents
    except ValueError:
        value = None  # not assigned yet
    chunk = chunk_of(function)
    if chunk is None:
        # the upvalues of C functions have the empty string for a name; what Python's have is no value of Lua's
        return "", None
    return lua_name(name, chunk), value


def set_upvalue(function: Any, n: int, value: Any) -> Any:
    """Assign to upvalue n of a function; gives its name."""
    name = find_upvalue(function, n)
    if name is None:
        return ()
    if name == ENVIRONMENT:
        function.__globals__[ENVIRONMENT] = value
        return "_ENV"
    chunk = chunk_of(function)
    if chunk is None:
        return ""
    cell_of(function, name).cell_contents = value
    return lua_name(name, chunk)


def upvalue_identity(function: Any, n: int) -> LightUserdata | None:
    """Something that is the same for closures that share the variable."""
    name = find_upvalue(function, n)
    if name is None:
        return None
    return LightUserdata(function.__globals__ if name == ENVIRONMENT else cell_of(function, name))


def join_upvalues(f1: Any, n1: int, f2: Any, n2: int) -> None:
    """Let a closure share a variable of another one, where Python can exchange the cells of a function.

    `_ENV` is no cell: its value is taken over.
    """
    name1, name2 = find_upvalue(f1, n1), find_upvalue(f2, n2)
    if name1 == ENVIRONMENT:
        give_environment(f1, get_upvalue(f2, n2)[1])
        return
    if sys.implementation.name == "pypy":
        raise lua_error("upvalues cannot be joined here")
    from ctypes import py_object, pythonapi
    from types import CellType

    cells = list(f1.__closure__)
    cell = CellType(f2.__globals__[ENVIRONMENT]) if name2 == ENVIRONMENT else cell_of(f2, name2)  # type: ignore[arg-type]
    cells[f1.__code__.co_freevars.index(name1)] = cell
    pythonapi.PyFunction_SetClosure(py_object(f1), py_object(tuple(cells)))


def give_environment(function: Any, value: Any) -> None:
    """Give a function an `_ENV` of its own, and the functions that it makes from now on.

    So it gets Python globals of its own, to which only its memory leads. On PyPy all of a chunk get the new one,
    which is right for a chunk that did not run yet.
    """
    if sys.implementation.name == "pypy":
        if not chunk_of(function).is_main(function.__code__):  # type: ignore[union-attr]
            raise lua_error("upvalues cannot be joined here")
        function.__globals__[ENVIRONMENT] = value
        return
    from ctypes import py_object, pythonapi, sizeof

    # PyFunctionObject: the head of every object, then the globals; the code before them up to Python 3.9
    offset = object.__basicsize__ + (sizeof(py_object) if sys.version_info < (3, 10) else 0)
    pointer: Any = py_object.from_address(id(function) + offset)
    before = pointer.value
    assert before is function.__globals__
    after = {**before, ENVIRONMENT: value}
    pythonapi.Py_IncRef(py_object(after))
    pointer.value = after
    pythonapi.Py_DecRef(py_object(before))
