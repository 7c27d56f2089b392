"""The versions of Lua that the compiler knows, and all that it does differently for them.

What differs at run time is in the runtime's standard.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from luac2py_runtime import state as states

if TYPE_CHECKING:
    from luac2py_runtime.state import State


class Standard(NamedTuple):
    """A version of Lua, by its number, and what it has.

    `attributes`: `local x <const>`. `wide_labels`: a function's blocks cannot have a label of the same name around
    and inside. `closing_values`: a generic `for` closes its fourth value. `wrapping_loops`: the variable of a numeric
    `for` wraps around at the end of the integers and begins as start - step + step. `long_numerals`: a letter
    right after a numeral is a part of it. `break_error`: the text for a break outside of loops. `numeric_for_state`,
    `generic_for_state`: what `debug.getlocal` calls the variables in which loops keep their state. `warnings`,
    `named_modules`: the interpreter has the options -W and -l g=mod. `shared_closures`: a closure that has the
    upvalues of the last one made of its function is that one. `calls_where_begun`: the line of a call is that on which its
    expression begins. `overflow`: the text for what is nested too deeply, empty
    for the core's own.
    """

    name: str
    attributes: bool = True
    wide_labels: bool = True
    closing_values: bool = True
    wrapping_loops: bool = False
    long_numerals: bool = True
    largest_code_point: int = 0x7FFF_FFFF
    break_error: str = "break outside loop at line {}"
    numeric_for_state: Sequence[str] = ("(for state)",) * 3
    generic_for_state: Sequence[str] = ("(for state)",) * 4
    warnings: bool = True
    named_modules: bool = True
    shared_closures: bool = False
    calls_where_begun: bool = False
    overflow: str = ""


LUA54 = Standard("5.4")
LUA53 = Standard(
    "5.3",
    attributes=False,
    wide_labels=False,
    closing_values=False,
    wrapping_loops=True,
    long_numerals=False,
    largest_code_point=0x10_FFFF,
    break_error="<break> at line {} not inside a loop",
    numeric_for_state=("(for index)", "(for limit)", "(for step)"),
    generic_for_state=("(for generator)", "(for state)", "(for control)"),
    warnings=False,
    named_modules=False,
    shared_closures=True,
    calls_where_begun=True,
    overflow="too many C levels (limit is 200) in {}",
)

STANDARDS = {standard.name: standard for standard in (LUA54, LUA53)}
DEFAULT = LUA54.name


def standard_called(name: str) -> Standard:
    """The standard of a name such as "5.3". Raises ValueError."""
    if name not in STANDARDS:
        raise ValueError(f"there is no standard {name!r}: it is one of {', '.join(STANDARDS)}")
    return STANDARDS[name]


def current_standard(state: State | None = None) -> Standard:
    """The standard of a state, by default of the one that runs in this thread."""
    return STANDARDS[(state or states.current()).standard.name]
