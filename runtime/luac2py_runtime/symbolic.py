"""Symbolic execution of Python bytecode: where each value that an instruction takes came from.

One pass in the order of the code, with a stack of origins instead of values. Where paths meet, origins
that differ become unknown, save that the guards of generated code (`strings if … else s`) count for nothing.

An origin is a tuple, its first item the kind:
    ("local", name)          a local variable            ("free", name)   a variable of an outer Python function
    ("helper", name)         a global of the module      ("constant", v)
    ("field", object, name)  an attribute                ("item", object, key)
    ("method", object, name) what o:m() calls
    ("values", *origins)     a list or tuple display     ("nothing",)     what a guard gives in place of the value
    ("unknown", number)      anything else, equal to itself only
"""

from __future__ import annotations

import sys

from .bytecode import Variables, instructions, places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

    Origin = tuple[Any, ...]
    Site = tuple[Any, ...]

NULL = ("null",)
NOTHING = ("nothing",)
GUARD_VALUES = ("strings", "NOWHERE", "NO_ITEMS")
GUARD_CALL = "setter"
"""Globals of generated code that stand for, or give, no value of the program."""

ATTRIBUTE_CALLS = {("helper", "getattr"): "get", ("helper", "setattr"): "set"}
"""The built-in functions that stand for an attribute access."""

ITEMS_SUFFIX = "_items"
"""What follows the name of a table's variable in that of the one with its array part; more underscores may come."""

SECOND = "_λany"
"""How the name of a function's second version ends, of which a program does not know."""

ENDS_PATH = frozenset(
    "JUMP_FORWARD JUMP_ABSOLUTE JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT "
    "RETURN_VALUE RETURN_CONST RAISE_VARARGS RERAISE".split()
)

SIMPLE = {
    "BEFORE_WITH": (1, 2),
    "BINARY_SLICE": (3, 1),
    "CHECK_EXC_MATCH": (1, 1),
    "CONTAINS_OP": (2, 1),
    "DELETE_ATTR": (1, 0),
    "DELETE_SUBSCR": (2, 0),
    "FORMAT_SIMPLE": (1, 1),
    "GET_ITER": (1, 1),
    "IS_OP": (2, 1),
    "JUMP_IF_NOT_EXC_MATCH": (2, 0),
    "POP_EXCEPT": (1, 0),
    "POP_TOP": (1, 0),
    "PUSH_EXC_INFO": (0, 1),
    "RETURN_VALUE": (1, 0),
    "SETUP_WITH": (1, 2),
    "SET_FUNCTION_ATTRIBUTE": (2, 1),
    "STORE_GLOBAL": (1, 0),
    "STORE_NAME": (1, 0),
    "STORE_SLICE": (4, 0),
    "STORE_SUBSCR": (3, 0),
    "TO_BOOL": (1, 1),
    "UNARY_INVERT": (1, 1),
    "UNARY_NOT": (1, 1),
    "UNARY_POSITIVE": (1, 1),
    "WITH_EXCEPT_START": (0, 1),
}
"""How many values an instruction takes off the stack and puts on it, where nothing more need be said."""

DIVISIONS = {"BINARY_FLOOR_DIVIDE": "//", "INPLACE_FLOOR_DIVIDE": "//", "BINARY_MODULO": "%", "INPLACE_MODULO": "%"}
DIVISION_ARGUMENTS = {2: "//", 15: "//", 6: "%", 19: "%"}
"""The arguments of BINARY_OP (3.11 on) that divide."""


def is_temporary(name: str) -> bool:
    """Whether the name is one of generated code's `_1`, `_2`, …"""
    return name[0] == "_" and name[1:].isdigit()


def is_item(origin: Origin) -> bool:
    """Whether a value was read under a key that is no name: there are two ways to do that."""
    return origin[0] == "item" and not (origin[2][0] == "constant" and origin[2][1].__class__ is str)


class Machine:
    """The abstract machine. A method in capitals executes the instruction of that name.

    `sites` holds, for the offsets of instructions that may fail or call, what they do:
    ("call", callee, arguments), ("get", object, name), ("set", object, name),
    ("arithmetic", division or "", left, right), ("compare", left, right), ("iterate", iterator).
    """

    def __init__(self, code: CodeType) -> None:
        self.code = code
        self.variables = Variables(code)
        self.program = instructions(code)
        self.stack: list[Origin] = []
        self.is_lost = False  # whether the stack is not known
        self.waiting: dict[int, list[Origin]] = {}  # the stacks of jumps, by where they go to
        self.temporaries: dict[str, Origin] = {}
        self.sites: dict[int, Site] = {}
        self.offset = 0
        self.target = -1
        self.unknowns = 0

    def run(self) -> None:
        """Execute every instruction once."""
        reachable = True
        for offset, name, argument, target in self.program:
            self.offset, self.target = offset, target
            self.arrive(reachable)
            self.step(name, argument)
            reachable = name not in ENDS_PATH
        self.join_copies()

    def step(self, name: str, argument: int) -> None:
        """Execute one instruction."""
        method = getattr(self, name, None)
        if method is not None:
            method(argument)
        elif name.startswith("POP_JUMP"):
            self.pop()
            self.jump(self.stack)
        elif name.startswith(("BINARY_", "INPLACE_")) and name not in SIMPLE:
            self.operate(DIVISIONS.get(name))
        else:
            taken, given = SIMPLE.get(name, (0, 0))
            self.take(taken)
            for _ in range(given):
                self.push(self.unknown())
            if not name.startswith("SETUP_"):
                self.jump(self.stack)

    # The stack

    def arrive(self, reachable: bool) -> None:
        """Bring in the stacks of the jumps that come here."""
        jumped = self.waiting.pop(self.offset, None)
        if not reachable:
            # the stack of an exception handler, or of what is never reached, is not known: popping gives unknowns
            self.stack = jumped or []
            self.is_lost = jumped is None
        elif jumped is not None and self.is_lost:
            self.stack = jumped
            self.is_lost = False
        elif jumped is not None:
            self.stack = self.meet(self.stack, jumped)

    def jump(self, stack: list[Origin]) -> None:
        """Keep the stack for where the instruction jumps to, if it jumps, and forward."""
        if self.target > self.offset and not self.is_lost:
            known = self.waiting.get(self.target)
            self.waiting[self.target] = list(stack) if known is None else self.meet(known, stack)

    def meet(self, one: list[Origin], other: list[Origin]) -> list[Origin]:
        """What is true of both stacks, as deep as the shallower one."""
        depth = min(len(one), len(other))
        return [self.merge(a, b) for a, b in zip(one[len(one) - depth :], other[len(other) - depth :])]

    def merge(self, one: Origin, other: Origin) -> Origin:
        """The origin of a value that was pushed on one of two ways, or before they parted.

        The operands of `and` and `or` lose their names, even if they are the same; two ways to read an item do not.
        """
        if one is other:
            return one
        return self.unknown() if one == other and not is_item(one) else self.either(one, other)

    def either(self, one: Origin, other: Origin) -> Origin:
        """What is true of both origins."""
        if one == other or other == NOTHING:
            return one
        if one == NOTHING:
            return other
        if one[0] == other[0] == "field" and one[2] == other[2]:
            owner = self.either(one[1], other[1])
            if owner[0] != "unknown":
                return ("field", owner, one[2])
        return self.unknown()

    def join_copies(self) -> None:
        """Let the copies of an instruction know the same."""
        first: dict[object, int] = {}
        for place, (offset, *rest) in zip(places(self.code, self.program), self.program):
            if offset in self.sites:
                original = first.setdefault((place, *rest[:2]), offset)
                if original != offset:
                    self.join(original, offset)

    def join(self, one: int, other: int) -> None:
        kind, owner, *rest = self.sites[one]
        _, other_owner, *other_rest = self.sites[other]
        if kind == "call":
            if owner != other_owner and "helper" in (owner[0], other_owner[0]):
                # no copies, but two ways to do one thing
                return
            rest = [[self.either(a, b) for a, b in zip(rest[0], other_rest[0])]]
        if kind in ("call", "get", "set"):
            self.sites[one] = self.sites[other] = (kind, self.either(owner, other_owner), *rest)

    def unknown(self) -> Origin:
        self.unknowns += 1
        return ("unknown", self.unknowns)

    def push(self, origin: Origin) -> None:
        self.stack.append(origin)

    def pop(self) -> Origin:
        return self.stack.pop() if self.stack else self.unknown()

    def take(self, count: int) -> list[Origin]:
        """Pop several values; the one pushed first comes first."""
        return [self.pop() for _ in range(count)][::-1]

    def at(self, depth: int) -> int:
        """The index of the item at a depth (1 is the top), on a stack made deep enough."""
        while len(self.stack) < depth:
            self.stack.insert(0, self.unknown())
        return len(self.stack) - depth

    def SWAP(self, depth: int) -> None:
        index = self.at(depth)
        self.stack[index], self.stack[-1] = self.stack[-1], self.stack[index]

    def COPY(self, depth: int) -> None:
        self.push(self.stack[self.at(depth)])

    def ROT_N(self, depth: int) -> None:
        self.stack.insert(self.at(depth), self.stack[-1])
        self.pop()

    def ROT_TWO(self, _: int) -> None:
        self.ROT_N(2)

    def ROT_THREE(self, _: int) -> None:
        self.ROT_N(3)

    def ROT_FOUR(self, _: int) -> None:
        self.ROT_N(4)

    def DUP_TOP(self, _: int) -> None:
        self.COPY(1)

    def DUP_TOP_TWO(self, _: int) -> None:
        self.COPY(2)
        self.COPY(2)

    def PUSH_NULL(self, _: int) -> None:
        self.push(NULL)

    # Jumps

    def JUMP_IF_FALSE_OR_POP(self, _: int) -> None:
        self.at(1)
        self.jump(self.stack)
        self.pop()

    JUMP_IF_TRUE_OR_POP = JUMP_IF_FALSE_OR_POP

    def FOR_ITER(self, _: int) -> None:
        self.sites[self.offset] = ("iterate", self.stack[self.at(1)])
        # before 3.12 the exhausted iterator is gone after the loop; then END_FOR takes it off
        self.jump(self.stack[:-1] if sys.version_info < (3, 12) else [*self.stack, self.unknown()])
        self.push(self.unknown())

    def END_FOR(self, _: int) -> None:
        self.take(2 if sys.version_info < (3, 13) else 1)

    # Variables and constants

    def load(self, name: str) -> None:
        kind = "free" if name in self.code.co_freevars else "local"
        self.push(self.temporaries.get(name) or (kind, name[: -len(SECOND)] if name.endswith(SECOND) else name))

    def store(self, name: str) -> None:
        origin = self.pop()
        if is_temporary(name):
            self.temporaries[name] = origin

    def LOAD_FAST(self, number: int) -> None:
        self.load(self.variables.fast[number])

    LOAD_FAST_CHECK = LOAD_FAST_AND_CLEAR = LOAD_FAST

    def STORE_FAST(self, number: int) -> None:
        self.store(self.variables.fast[number])

    def LOAD_DEREF(self, number: int) -> None:
        self.load(self.variables.cells[number])

    LOAD_CLOSURE = LOAD_DEREF

    def STORE_DEREF(self, number: int) -> None:
        self.store(self.variables.cells[number])

    def LOAD_FAST_LOAD_FAST(self, numbers: int) -> None:
        self.LOAD_FAST(numbers >> 4)
        self.LOAD_FAST(numbers & 15)

    def STORE_FAST_LOAD_FAST(self, numbers: int) -> None:
        self.STORE_FAST(numbers >> 4)
        self.LOAD_FAST(numbers & 15)

    def STORE_FAST_STORE_FAST(self, numbers: int) -> None:
        self.STORE_FAST(numbers >> 4)
        self.STORE_FAST(numbers & 15)

    def LOAD_CONST(self, number: int) -> None:
        self.push(("constant", self.code.co_consts[number]))

    def LOAD_GLOBAL(self, number: int) -> None:
        null = False
        if sys.version_info >= (3, 11):
            null = bool(number & 1)
            number >>= 1
        name = self.code.co_names[number]
        if null and sys.version_info < (3, 13):
            self.push(NULL)
        self.push(NOTHING if name in GUARD_VALUES else ("helper", name))
        if null and sys.version_info >= (3, 13):
            self.push(NULL)

    # Attributes and items

    def LOAD_ATTR(self, number: int) -> None:
        is_method = False
        if sys.version_info >= (3, 12):
            is_method = bool(number & 1)
            number >>= 1
        owner = self.pop()
        name = self.code.co_names[number]
        self.sites[self.offset] = ("get", owner, name)
        self.push(("field", owner, name))
        if is_method:
            self.push(self.unknown())

    def LOAD_METHOD(self, number: int) -> None:
        owner = self.pop()
        name = self.code.co_names[number]
        self.sites[self.offset] = ("get", owner, name)
        self.push(("field", owner, name))
        self.push(self.unknown())

    def STORE_ATTR(self, number: int) -> None:
        owner = self.pop()
        self.pop()
        self.sites[self.offset] = ("set", owner, self.code.co_names[number])

    def BINARY_SUBSCR(self, _: int) -> None:
        items, key = self.take(2)
        if items[0] == "field" and items[2] == "λarray":
            self.push(("item", items[1], key))
        elif items[0] in ("local", "free") and ITEMS_SUFFIX in items[1]:
            self.push(("item", (items[0], items[1].rpartition(ITEMS_SUFFIX)[0]), key))
        else:
            self.push(self.unknown())

    # Operators

    def operate(self, operator: str | None) -> None:
        left, right = self.take(2)
        self.sites[self.offset] = ("arithmetic", operator or "", left, right)
        self.push(self.unknown())

    def BINARY_OP(self, number: int) -> None:
        self.operate(DIVISION_ARGUMENTS.get(number))

    def UNARY_NEGATIVE(self, _: int) -> None:
        # Python folds a negative literal, or does not
        operand = self.pop()
        self.sites[self.offset] = ("arithmetic", "", operand, operand)
        is_number = operand[0] == "constant" and operand[1].__class__ in (int, float)
        self.push(("constant", -operand[1]) if is_number else self.unknown())

    def COMPARE_OP(self, _: int) -> None:
        left, right = self.take(2)
        self.sites[self.offset] = ("compare", left, right)
        self.push(self.unknown())

    # Displays

    def BUILD_LIST(self, count: int) -> None:
        self.push(("values", *self.take(count)))

    BUILD_TUPLE = BUILD_LIST

    def BUILD_LIST_FROM_ARG(self, _: int) -> None:
        self.at(1)
        self.stack.insert(-1, ("values",))

    def LIST_APPEND(self, depth: int) -> None:
        item = self.pop()
        index = self.at(depth)
        self.stack[index] += (item,)

    def LIST_EXTEND(self, depth: int) -> None:
        # what follows items of unknown number has no place of its own
        self.LIST_APPEND(depth)

    def MAP_ADD(self, _: int) -> None:
        self.take(2)

    def DICT_MERGE(self, _: int) -> None:
        self.pop()

    DICT_UPDATE = SET_ADD = SET_UPDATE = DICT_MERGE

    def BUILD_SET(self, count: int) -> None:
        self.take(count)
        self.push(self.unknown())

    BUILD_STRING = BUILD_SLICE = BUILD_SET

    def BUILD_MAP(self, count: int) -> None:
        self.BUILD_SET(2 * count)

    def BUILD_CONST_KEY_MAP(self, count: int) -> None:
        self.BUILD_SET(count + 1)

    def FORMAT_VALUE(self, flags: int) -> None:
        self.BUILD_SET(2 if flags & 4 else 1)

    def UNPACK_SEQUENCE(self, count: int) -> None:
        values = self.pop()
        if values[0] == "values" and len(values) == count + 1:
            self.stack += values[:0:-1]
        else:
            self.stack += [self.unknown() for _ in range(count)]

    def UNPACK_EX(self, counts: int) -> None:
        self.UNPACK_SEQUENCE((counts & 255) + 1 + (counts >> 8))

    # Functions and calls

    def MAKE_FUNCTION(self, flags: int) -> None:
        self.BUILD_SET(bin(flags).count("1") + (2 if sys.version_info < (3, 11) else 1))

    def call(self, callee: Origin, arguments: list[Origin]) -> None:
        if callee in ATTRIBUTE_CALLS:
            # an attribute that Python's syntax has no name for
            self.sites[self.offset] = (ATTRIBUTE_CALLS[callee], arguments[0], arguments[1][1])
            self.push(("item", *arguments[:2]))
            return
        self.sites[self.offset] = ("call", callee, arguments)
        if callee == ("helper", "index") and len(arguments) == 2:
            self.push(("item", *arguments))
        elif callee == ("helper", "method"):
            self.push(("method", arguments[0], arguments[1][1]))
        elif callee == ("helper", GUARD_CALL):
            self.push(NOTHING)
        else:
            self.push(self.unknown())

    def callee(self) -> Origin:
        """Pop a function and what goes with it on the stack: NULL or a receiver, above or below."""
        below, above = self.take(2)
        return above if below is NULL else below

    def CALL(self, count: int) -> None:
        arguments = self.take(count)
        self.call(self.callee(), arguments)

    CALL_METHOD = CALL

    def CALL_FUNCTION(self, count: int) -> None:
        arguments = self.take(count)
        self.call(self.pop(), arguments)

    def CALL_FUNCTION_KW(self, count: int) -> None:
        self.pop()
        self.CALL_FUNCTION(count)

    def CALL_KW(self, count: int) -> None:
        self.pop()
        self.CALL(count)

    CALL_METHOD_KW = CALL_KW

    def CALL_FUNCTION_EX(self, flags: int) -> None:
        if flags & 1:
            self.pop()
        values = self.pop()
        arguments = list(values[1:]) if values[0] == "values" else []
        self.call(self.pop() if sys.version_info < (3, 11) else self.callee(), arguments)
