"""What functions of the library give, for code that may take them for the library's own.

Only functions that run no other code and cannot fail, given arguments of the types that are named here; and that all
states share, which `math.random` with its generator is not.
"""

from __future__ import annotations

from typing import Callable, NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact, join
from luac2py.nodes import Call, Index, MethodCall, Name, Node, String, Varargs

_LIBRARIES = frozenset(("math", "string", "table"))
METHOD = ":"
"""What the names of methods of strings begin with, which are found through the metatable of strings."""
STRING_METHODS = frozenset(
    ("byte", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub", "upper")
)
"""Methods that a value which is called for them probably has from being a string."""

Result = Callable[[list[Fact]], Fact]


class Function(NamedTuple):
    """A function of the library: its arguments' types by position, how many it needs, what it gives."""

    takes: tuple[int, ...]
    needs: int
    gives: Result
    single: bool = True  # whether it always returns exactly one value
    takes_all: bool = False  # whether any further arguments count, too


def _always(fact: Fact) -> Result:
    return lambda arguments: fact


def _rounded(arguments: list[Fact]) -> Fact:
    fact = facts.operand(arguments[0])
    return fact if fact.only(facts.INT) else facts.NUMBER_FACT


def _absolute(arguments: list[Fact]) -> Fact:
    fact = facts.operand(arguments[0])
    if fact.only(facts.INT) and fact.low > facts.MIN_INTEGER:
        low = 0 if fact.low <= 0 <= fact.high else min(abs(fact.low), abs(fact.high))
        return facts.integer(low, max(abs(fact.low), abs(fact.high)))
    return fact if fact.only(facts.FLOAT) else facts.NUMBER_FACT


def _extreme(choose: Callable[..., int]) -> Result:
    def gives(arguments: list[Fact]) -> Fact:
        if all(a.only(facts.INT) for a in arguments):
            return facts.integer(choose(a.low for a in arguments), choose(a.high for a in arguments))
        fact = facts.NOTHING
        for argument in arguments:
            fact = join(fact, facts.operand(argument))
        return fact

    return gives


_NUMBER, _INT, _STRING = facts.NUMBER, facts.INT, facts.STRING
_BARE = _STRING | _NUMBER | facts.BOOLEAN
"""What `tostring` makes a text of without a metamethod, as long as strings have none; lib/own.py tests that."""
_FLOAT_OF_ONE = Function((_NUMBER,), 1, _always(facts.FLOAT_FACT))
_SIZE = facts.integer(0, 2**53)
_PLACE = join(facts.integer(1, 2**53), facts.NIL_FACT)
_FOUND = join(join(facts.STRING_FACT, facts.NIL_FACT), facts.integer(1, 2**53))
_TEXT_FOUND = join(facts.STRING_FACT, facts.NIL_FACT)
_BYTE = join(facts.integer(0, 255), facts.NIL_FACT)

_METHODS = {
    "byte": Function((_STRING, _INT), 1, _always(_BYTE), single=False),
    "char": Function((_NUMBER | _STRING,) * 4, 1, _always(facts.STRING_FACT), takes_all=True),
    "find": Function((_STRING, _STRING, _INT, facts.BOOLEAN), 2, _always(_PLACE), single=False),
    "format": Function((_STRING, *(_BARE,) * 8), 1, _always(facts.STRING_FACT), takes_all=True),
    "len": Function((_STRING,), 1, _always(_SIZE)),
    "lower": Function((_STRING,), 1, _always(facts.STRING_FACT)),
    "match": Function((_STRING, _STRING, _INT), 2, _always(_FOUND), single=False),
    "rep": Function((_STRING, _INT, _STRING), 2, _always(facts.STRING_FACT)),
    "reverse": Function((_STRING,), 1, _always(facts.STRING_FACT)),
    "sub": Function((_STRING, _INT, _INT), 2, _always(facts.STRING_FACT)),
    "upper": Function((_STRING,), 1, _always(facts.STRING_FACT)),
}
_FUNCTIONS = {
    **{f"math.{name}": _FLOAT_OF_ONE for name in "acos asin cos deg exp log rad sin sqrt tan".split()},
    "math.abs": Function((_NUMBER,), 1, _absolute),
    "math.ceil": Function((_NUMBER,), 1, _rounded),
    "math.floor": Function((_NUMBER,), 1, _rounded),
    "math.max": Function((_NUMBER,) * 4, 1, _extreme(max), takes_all=True),
    "math.min": Function((_NUMBER,) * 4, 1, _extreme(min), takes_all=True),
    "table.concat": Function((facts.TABLE, _STRING | _NUMBER), 1, _always(facts.STRING_FACT)),
    "tonumber": Function((facts.ANYTHING, _INT), 1, _always(join(facts.NUMBER_FACT, facts.NIL_FACT))),
    "tostring": Function((_BARE,), 1, _always(facts.STRING_FACT)),
    "type": Function((facts.ANYTHING,), 1, _always(facts.STRING_FACT)),
    **{f"string.{name}": function for name, function in _METHODS.items()},
    **{f"{METHOD}{name}": function for name, function in _METHODS.items()},
}


_CONSTANTS = {
    "math.huge": facts.FLOAT_FACT,
    "math.maxinteger": facts.integer(facts.MAX_INTEGER, facts.MAX_INTEGER),
    "math.mininteger": facts.integer(facts.MIN_INTEGER, facts.MIN_INTEGER),
    "math.pi": facts.FLOAT_FACT,
}


def constant_name(node: Node) -> str | None:
    """The name of the library's constant that is read, if it is one of those known here."""
    name = _name_of(node) if isinstance(node, Index) else ""
    return name if name in _CONSTANTS else None


def constant_fact(name: str) -> Fact:
    """What is known of one of the library's constants."""
    return _CONSTANTS[name]


def library_name(node: Node) -> str | None:
    """The name of the library's function that a call seems to call, if it is one of those known here."""
    if isinstance(node, MethodCall):
        name = METHOD + node.name
    elif isinstance(node, Call):
        name = _name_of(node.function)
    else:
        return None
    function = _FUNCTIONS.get(name)
    arguments = arguments_of(node)
    if function is None or not function.needs <= len(arguments) <= len(function.takes):
        return None
    last = arguments[-1] if function.takes_all and arguments else None
    if isinstance(last, (Call, MethodCall, Varargs)):
        called = library_name(last)
        if called is None or not is_single(called):
            return None  # only the first of its values has a known type
    return name


def _name_of(function: Node) -> str:
    if isinstance(function, Index):
        owner, key = function.object, function.key
        if isinstance(owner, Name) and owner.id in _LIBRARIES and isinstance(key, String) and _is_global(owner):
            return f"{owner.id}.{key.value}"
    elif isinstance(function, Name) and _is_global(function):
        return function.id
    return ""


def _is_global(node: Name) -> bool:
    return node.variable is None and node.is_of_chunk


def arguments_of(node: Call | MethodCall) -> list:  # type: ignore[type-arg]
    """The arguments that the function gets: those of a method with the object in front."""
    return [node.object, *node.arguments] if isinstance(node, MethodCall) else node.arguments


def result_of(node: Call | MethodCall, name: str, arguments: list[Fact]) -> Fact:
    """What is known of the first value that a function of the library gives, if its arguments are of its types."""
    if not all(a.types for a in arguments):
        return facts.NOTHING
    if not takes(name, arguments):
        return facts.UNKNOWN
    fact = _FUNCTIONS[name].gives(arguments)
    pattern = arguments_of(node)[1] if fact is _FOUND else None
    if isinstance(pattern, String) and "()" not in pattern.value:
        return _TEXT_FOUND  # it has no position captures
    return fact


def takes(name: str, arguments: list[Fact]) -> bool:
    """Whether a function of the library takes such arguments without running other code.

    A missing argument is an error; but an object without methods would have been one before.
    """
    if name.startswith(METHOD) and not arguments[0].only(facts.STRING):
        return False
    return all(not a.types & ~(types | facts.NIL) for a, types in zip(arguments, _FUNCTIONS[name].takes))


def is_of_table(name: str | None) -> bool:
    """Whether a function of the library takes a table first, which it only looks at, and which has no metatable."""
    return name is not None and _FUNCTIONS[name].takes[0] == facts.TABLE


def is_single(name: str) -> bool:
    """Whether a function of the library always returns exactly one value."""
    return _FUNCTIONS[name].single
