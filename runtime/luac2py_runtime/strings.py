"""What stands for strings where generated code reads a field of one: `(strings if s.__class__ is str else s).upper`.

It is an object whose class has the metatable of strings, so that `__index` tables are found as for any object.
Without an `__index` every attribute is an error; and a function that is `__index` must be called with the
string itself, which is found in the frame that asks.
"""

from __future__ import annotations

import sys

from .errors import LuaError
from .frames import innermost
from .tablebase import PlainRoot, TableBase, absent_private, is_python_name, rawfield

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, FrameType
    from typing import Any

    from .state import State

LOADS = ("LOAD_FAST", "LOAD_DEREF", "LOAD_CLASSDEREF", "LOAD_NAME", "LOAD_CONST")
"""How the names of the instructions begin that push a variable or a constant."""

IGNORED = ("PUSH_NULL", "CACHE", "NOP", "EXTENDED_ARG")


class AnyString:
    """The λorigin of the class that stands for strings."""


ANY_STRING = AnyString()


def strings_proxy(state: State) -> Any:
    """What stands for the strings of a state"""
    cls = type("Strings", (PlainRoot,), {"λorigin": ANY_STRING, "λmeta": None})
    set_strings_metatable(cls, state.type_metatables.get("string"))
    return cls()


def set_strings_metatable(cls: Any, metatable: TableBase | None) -> None:
    """Give the class that stands for strings another metatable"""
    from .watch import change_metatable

    before = cls.λmeta
    cls.λmeta = metatable
    change_metatable(cls, before, metatable)


def look_up(self: Any, name: str) -> Any:
    """The `__getattr__` of what stands for strings where no chain of tables begins"""
    if name[:1] == "λ" or is_python_name(name):
        return absent_private(name)
    handler = rawfield(self.λmeta, "__index")
    if handler is None:
        level = innermost()
        if level is None:
            raise LuaError("attempt to index a string value")
        from .varinfo import object_info

        raise LuaError(f"{level.position}attempt to index a string value{object_info(level)}")
    from .indexing import index

    return index(string_in(sys._getframe(1)), name)


# The string that a frame reads a field of

_operands: dict[tuple[CodeType, int], tuple[str, Any]] = {}


def string_in(frame: FrameType) -> str:
    """The string whose field generated code is reading"""
    place = frame.f_code, frame.f_lasti
    operand = _operands.get(place)
    if operand is None:
        operand = _operands[place] = find_operand(*place)
    kind, name = operand
    value = name if kind == "LOAD_CONST" else frame.f_locals.get(name)
    return value if value.__class__ is str else ""


def find_operand(code: CodeType, lasti: int) -> tuple[str, Any]:
    """Which instruction has the string: `s` in `(strings if s.__class__ is str else s).x`, or the receiver in
    `strings.x("text")`"""
    from dis import get_instructions

    program = [i for i in get_instructions(code) if i.opname not in IGNORED]
    here = max(number for number, instruction in enumerate(program) if instruction.offset <= lasti)
    for instruction in (program[here - 1], program[here + 1]):
        if instruction.opname.startswith(LOADS):
            argument = instruction.argval
            return instruction.opname, argument[-1] if argument.__class__ is tuple else argument
    return "LOAD_CONST", ""


class StringFields:
    """What the fields of one string are read from."""

    __slots__ = ("λstring",)

    def __init__(self, string: str) -> None:
        self.λstring = string

    def __getattr__(self, name: str) -> object:
        from .indexing import index

        return index(self.λstring, name)


def fields_of(value: object) -> object:
    """What the fields of a value are read from: those of a string through the metatable of strings (§6.4)"""
    return StringFields(value) if value.__class__ is str else value
