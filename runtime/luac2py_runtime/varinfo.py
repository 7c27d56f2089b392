"""Names of the values and functions in error messages, as the reference's ldebug.c finds them in its bytecode."""

from __future__ import annotations

from bisect import bisect_right

from .bytecode import positions, width
from .frames import LIBRARY_CODES, is_visible, levels_from
from .state import current
from .symbolic import NOTHING, Machine, is_temporary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, FrameType

    from .frames import Level
    from .symbolic import Origin, Site

    Name = tuple[str, str]

FINALIZER = ("metamethod", "__gc")

ENVIRONMENT = "G"
"""The module global that is `_ENV`, the chunk's upvalue."""

LARGEST_INDEX = 255
"""The largest integer key that the reference has an instruction of its own for (OP_GETI)."""

EVENTS = {"setindex": "newindex", "subtract_zero": "sub", "ne": "eq", "gt": "lt", "ge": "le", "length": "len"}
"""The metamethods that helpers of another name call."""

CALLING = ("call", "__call__")
"""Helpers that call the function they are given, and the special method that calls `__call`."""

RETURN_TRUNCATED = len("()")
"""The width of the place of `return (f())`, which is no tail call, if `f` gives one value anyway."""

METAMETHODS = frozenset("index add sub mul div mod pow unm idiv band bor bxor shl shr bnot concat eq lt le".split())
"""Helpers that are named after the metamethod they call."""

NATIVE_EVENTS = {"__eq__": "eq", "__lt__": "lt", "__le__": "le", "__gt__": "lt", "__ge__": "le", "__exit__": "close"}
"""The metamethods that special methods call."""


class Analysis:
    """What symbolic execution found out about a code object."""

    def __init__(self, code: CodeType) -> None:
        machine = Machine(code)
        machine.run()
        self.sites = machine.sites
        self.widths = [width(position) for position in positions(code, machine.program)]
        self.offsets = [instruction[0] for instruction in machine.program]
        self.names = [instruction[1] for instruction in machine.program]

    def site(self, lasti: int) -> Site:
        """What the instruction does that is at `lasti`, or whose inline cache is; empty if nothing of interest."""
        return self.sites.get(self.offsets[self._number(lasti)], ())

    def returns_after(self, lasti: int) -> bool:
        """Whether the function returns just what the call at `lasti` gives, all of it."""
        following = self._number(lasti) + 1
        if following >= len(self.names) or self.names[following] != "RETURN_VALUE":
            return False
        return self.widths[following] != RETURN_TRUNCATED

    def _number(self, lasti: int) -> int:
        return max(bisect_right(self.offsets, lasti) - 1, 0)


MAX_ANALYSES = 1000
_analyses: dict[CodeType, Analysis] = {}


def analysis_of(code: CodeType) -> Analysis:
    """The analysis of a code object, made once."""
    found = _analyses.get(code)
    if found is None:
        if len(_analyses) >= MAX_ANALYSES:
            _analyses.clear()
        found = _analyses[code] = Analysis(code)
    return found


def site_of(level: Level) -> Site:
    """What a level's function is doing."""
    return analysis_of(level.frame.f_code).site(level.lasti)


# Names of origins


def name_of(origin: Origin, level: Level) -> Name | None:
    """("local", "x"), ("global", "f"), … as getobjname has it; None if a value has no name."""
    kind = origin[0]
    if kind == "local" or kind == "free":
        return _variable(origin[1], level)
    if kind == "helper" and origin[1] == ENVIRONMENT:
        return "upvalue", "?" if level.chunk is not None and level.chunk.stripped else "_ENV"
    if kind == "field":
        return _member_kind(origin[1], level), origin[2]
    if kind == "item":
        return _item(origin[1], origin[2], level)
    if kind == "constant" and origin[1].__class__ is str:
        return "constant", origin[1]
    return None


def _variable(name: str, level: Level) -> Name | None:
    """A local variable, or an upvalue if it is one of an outer Lua function."""
    if level.chunk is not None and level.chunk.stripped:
        return ("upvalue", "?") if _is_upvalue(name, level) else None
    lua_name = level.chunk.names.get(name) if level.chunk is not None else None
    if lua_name is None:
        if is_temporary(name) or is_anonymous(name):
            return None
        lua_name = name
    return ("upvalue" if _is_upvalue(name, level) else "local"), lua_name


def value_of(origin: Origin, level: Level) -> object:
    """The value of a variable; None also where it is no variable."""
    return level.frame.f_locals.get(origin[1]) if origin[0] in ("local", "free") else None


def is_anonymous(name: str) -> bool:
    """Whether the compiler made the name: of a block, or of a function without one: `function_12`."""
    return "λ" in name or (name.startswith("function_") and name[9:].isdigit())


def _is_upvalue(name: str, level: Level) -> bool:
    frame: FrameType | None = level.frame
    while frame is not None and name in frame.f_code.co_freevars:
        if frame is level.function:
            return True
        # a block shares the variables of the function around it
        frame = frame.f_back
    return False


def _member_kind(owner: Origin, level: Level) -> str:
    """ "global" for a member of a variable called `_ENV`, else "field"."""
    if owner[0] in ("local", "free", "helper"):
        name = name_of(owner, level)
        if name is not None and name[1] == "_ENV":
            return "global"
    return "field"


def _item(owner: Origin, key: Origin, level: Level) -> Name:
    if key[0] == "constant":
        if key[1].__class__ is str:
            return _member_kind(owner, level), key[1]
        if key[1].__class__ is int and 0 <= key[1] <= LARGEST_INDEX and current().standard.names_integer_keys:
            return "field", "integer index"
    return "field", "?"


def called_name(site: Site, level: Level) -> Name | None:
    """What the function is called that a call site calls."""
    if not site or site[0] != "call":
        return None
    _, callee, arguments = site
    if callee == ("helper", "call"):
        callee, arguments = arguments[0], arguments[1:]
    if callee[0] == "method":
        return "method", callee[2]
    if callee[0] == "helper":
        return _own_name(callee[1], level)
    if callee[0] == "field" and arguments and _is_receiver(callee[1], arguments[0], level):
        return "method", callee[2]
    return name_of(callee, level)


def _own_name(identifier: str, level: Level) -> Name | None:
    """What the library calls a function of its own that the module has a name for (lib/own.py)."""
    function = None if level.chunk is None else level.chunk.namespace.get(identifier)
    owner, _, name = LIBRARY_CODES.get(getattr(function, "__code__", None), "").rpartition(".")  # type: ignore[arg-type]
    return ("field" if owner else "global", name) if name else None


def _is_receiver(owner: Origin, argument: Origin, level: Level) -> bool:
    """Whether a function's first argument is what the function was looked up in, under whichever Python name."""
    if owner in (argument, NOTHING):
        return True
    variable = name_of(owner, level) if owner[0] in ("local", "free") else None
    return variable is not None and argument[0] == owner[0] and variable == name_of(argument, level)


# Questions of errors.py and traceback.py


def operand_info(level: Level, position: int) -> str:
    """` (local 'x')` for argument `position` of the helper's call that the level is in; empty if it has no name."""
    site = site_of(level)
    if site and site[0] == "set" and position == 0:
        return object_info(level)  # through a Setter
    if not site or site[0] != "call" or not 0 <= position < len(site[2]) or not _calls_helper(site, level):
        return ""
    if site[2][position][0] == "constant" and len(site[2]) == 2 and not current().standard.names_operands:
        return ""
    return _format(name_of(site[2][position], level))


def _calls_helper(site: Site, level: Level) -> bool:
    """Whether the code that runs for the level is that of the helper which it calls by name."""
    if site[1][0] != "helper" or level.callee is None:
        return False
    helper = level.frame.f_globals.get(site[1][1])
    return getattr(helper, "__code__", None) is level.callee.f_code


def call_info(level: Level) -> str:
    """` (global 'f')` for the function that the level tries to call."""
    return _format(called_name(site_of(level), level))


def origin_info(origin: Origin, level: Level) -> str:
    """` (local 'x')` for an operand of a native operation."""
    return _format(name_of(origin, level))


def object_info(level: Level) -> str:
    """` (field 'x')` for the object that the level tries to index by a native attribute access."""
    site = site_of(level)
    if not site or site[0] not in ("get", "set"):
        return ""
    return _format(name_of(site[1], level))


def _format(name: Name | None) -> str:
    return "" if name is None else f" ({name[0]} '{name[1]}')"


def calls_through_c(level: Level) -> bool:
    """Whether the reference's interpreter would call what the level has called from C: a metamethod, an iterator."""
    callee = level.callee
    return callee is not None and not is_visible(callee) and callee.f_code.co_name not in CALLING


def is_tail_call(level: Level) -> bool:
    """Whether the level's function returns what the Lua function gives that it has called."""
    analysis = analysis_of(level.frame.f_code)
    if not analysis.returns_after(level.lasti):
        return False
    site = analysis.site(level.lasti)
    return bool(site) and site[0] == "call" and (site[1][0] != "helper" or site[1][1] in CALLING)


def function_name(frame: FrameType) -> Name | None:
    """How the function that runs in `frame` (or the first around it) was called: ("method", "m"); None if unknown."""
    levels = levels_from(frame)
    callee = next(levels, None)
    caller = next(levels, None)
    return None if callee is None or caller is None or callee.tail_called else name_from_caller(caller)


def name_of_level(levels: list[Level], number: int) -> Name | None:
    """What the calling code calls the function of a level: ("local", "f"); None if unknown (getfuncname)."""
    level = levels[number]
    if level.finalizing and not current().standard.names_finalizers:
        return FINALIZER
    if number + 1 >= len(levels) or level.tail_called:
        return None
    return name_from_caller(levels[number + 1])


def name_from_caller(caller: Level) -> Name | None:
    """What the code at `caller` calls the function that it has called (funcnamefromcode).

    Without a callee it has failed itself, and the function is a message handler, which is named alike.
    """
    if caller.happening is not None:
        return "hook", "?"
    if caller.finalizing:
        return FINALIZER if current().standard.names_finalizers else None
    if caller.chunk is None:
        return None
    site = site_of(caller)
    kind = site[0] if site else ""
    callee = caller.callee
    helper = "" if callee is None else callee.f_code.co_name
    if kind == "call":
        if callee is None or is_visible(callee) or helper in CALLING:
            return called_name(site, caller)
        helper = site[1][1] if site[1][0] == "helper" else helper
        event = helper if helper in METAMETHODS else EVENTS.get(helper)
    elif kind == "iterate":
        return "for iterator", "for iterator"
    else:
        event = {"get": "index", "set": "newindex"}.get(kind)
    event = NATIVE_EVENTS.get(helper, event)
    return None if event is None else ("metamethod", current().standard.event_prefix + event)
