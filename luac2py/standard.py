"""The versions of Lua that the compiler knows, and all that it does differently for them.

What differs at run time is in the runtime's standard.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from luac2py_runtime import state as states

if TYPE_CHECKING:
    from luac2py_runtime.state import State


class Standard:
    """Lua 5.4, and what another version may have in another way."""

    name = "5.4"

    # The source (§3)

    long_numerals = True
    """A letter right after a numeral is a part of it."""
    largest_code_point = 0x7FFF_FFFF
    """What `\\u{…}` in a literal string may spell."""
    attributes = True
    """There are `local x <const>` and `<close>`."""
    wide_labels = True
    """A label cannot have the name of one in a block around it; else it hides that."""
    break_error = "break outside loop at line {}"
    """The text for a break outside of loops."""
    overflow = ""
    """The text for what is nested too deeply in a function; empty for the core's own."""

    # What it means

    wrapping_loops = False
    """The variable of a numeric `for` wraps around at the end of the integers, and begins as start - step + step."""
    subtracts_zero = False
    """`x - 0` with a literal 0 is -0.0 where x is; else it is computed as `x + 0`."""
    closing_values = True
    """A generic `for` closes its fourth value."""
    shared_closures = False
    """A closure that has the upvalues of the last one made of its function is that one."""
    calls_where_begun = False
    """The line of a call is that on which its expression begins; else that of its arguments."""
    numeric_for_state: Sequence[str] = ("(for state)",) * 3
    generic_for_state: Sequence[str] = ("(for state)",) * 4
    """What `debug.getlocal` calls the variables in which loops keep their state."""

    # The interpreter (§7)

    warnings = True
    """It has the option -W."""
    named_modules = True
    """It has the option -l g=mod."""
    prompts_by_tostring = True
    """Its prompts may be any values; else they are strings."""


class Lua53(Standard):
    """Lua 5.3"""

    name = "5.3"
    long_numerals = False
    largest_code_point = 0x10_FFFF
    attributes = False
    wide_labels = False
    break_error = "<break> at line {} not inside a loop"
    overflow = "too many C levels (limit is 200) in {}"
    wrapping_loops = True
    subtracts_zero = True
    closing_values = False
    shared_closures = True
    calls_where_begun = True
    numeric_for_state = ("(for index)", "(for limit)", "(for step)")
    generic_for_state = ("(for generator)", "(for state)", "(for control)")
    warnings = False
    named_modules = False
    prompts_by_tostring = False


LUA54 = Standard()
STANDARDS: dict[str, Standard] = {standard.name: standard for standard in (LUA54, Lua53())}
DEFAULT = LUA54.name


def standard_called(name: str) -> Standard:
    """The standard of a name such as "5.3". Raises ValueError."""
    if name not in STANDARDS:
        raise ValueError(f"there is no standard {name!r}: it is one of {', '.join(STANDARDS)}")
    return STANDARDS[name]


def current_standard(state: State | None = None) -> Standard:
    """The standard of a state, by default of the one that runs in this thread."""
    return STANDARDS[(state or states.current()).standard.name]
