"""Which instructions of Python's count as the reference's: the steps that line and count hooks see (§6.10).

Python has instructions for which the reference has none: moves of temporaries, jumps of the lowering, a test of a
loop that it compiled twice. Each of the others is a step, on the line where the reference has its own.
"""

from __future__ import annotations

import sys

from ..bytecode import Variables, instructions, positions, width
from ..symbolic import is_temporary
from ..varinfo import EVENTS, METAMETHODS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

    from ..chunk import Chunk

    Step = tuple[int, int]

QUIET = frozenset(
    "RESUME MAKE_CELL COPY_FREE_VARS PUSH_NULL PRECALL KW_NAMES COPY SWAP DUP_TOP DUP_TOP_TWO ROT_TWO ROT_THREE "
    "ROT_FOUR POP_TOP POP_BLOCK STORE_FAST STORE_DEREF LOAD_GLOBAL "
    "LOAD_CLOSURE SET_FUNCTION_ATTRIBUTE SETUP_FINALLY SETUP_WITH BEFORE_WITH END_FOR LIST_TO_TUPLE UNPACK_SEQUENCE "
    "GEN_START TO_BOOL PUSH_EXC_INFO POP_EXCEPT RERAISE CHECK_EXC_MATCH JUMP_IF_NOT_EXC_MATCH WITH_EXCEPT_START "
    "LIST_EXTEND BUILD_LIST BUILD_TUPLE STORE_FAST_LOAD_FAST STORE_FAST_STORE_FAST".split()
)
"""Instructions that only move values of Python's stack, or lead from one step to the next."""

MAKES_FUNCTION = frozenset("LOAD_CONST LOAD_CLOSURE LOAD_FAST BUILD_TUPLE MAKE_FUNCTION".split())
UNCONDITIONAL = ("JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_ABSOLUTE")
JUMP_WIDTHS = (len("break"), len("continue"))
BINARY_OPERATIONS = ("BINARY_", "COMPARE_OP", "IS_OP")
OPERATIONS = (*BINARY_OPERATIONS, "LOAD_ATTR", "UNARY_")
ATTRIBUTE_SHIFT = int(sys.version_info >= (3, 12) and sys.implementation.name == "cpython")
GLOBAL_SHIFT = int(sys.version_info >= (3, 11) and sys.implementation.name == "cpython")
HELPERS = METAMETHODS.union(EVENTS, ("truth",))
OPERANDS = ("LOAD_CONST", "LOAD_FAST")
"""Operations have their operands' places in the reference: these are no instructions there."""
STORES = ("STORE_FAST", "STORE_DEREF")
JUMPS = ("POP_JUMP", "JUMP_BACKWARD", "JUMP_ABSOLUTE")
NUMERIC_LOOPS = ("range", "for_range")
GENERIC_LOOPS = ("iterate", "iterate1", "iterate2")


class Steps:
    """The steps of a code object.

    `at`: by the offsets of instructions, the line and the place in the reference's order. `prepares`: by the offsets of
    those that advance numeric loops, the place where such a loop begins, for its body follows at once in Lua 5.4.
    """

    def __init__(self, code: CodeType, chunk: Chunk) -> None:
        self.code = code
        self.chunk = chunk
        self.program = instructions(code)
        self.variables = Variables(code).cells
        self.positions = positions(code, self.program)
        self.numbers = {instruction[0]: number for number, instruction in enumerate(self.program)}
        self.orders = list(range(len(self.program)))
        self.quiet = {n for n, instruction in enumerate(self.program) if instruction[1] in QUIET}
        self.lines = [None if place[0] is None else chunk.line(place[0]) for place in self.positions]
        self.prepares: dict[int, int] = {}
        for number, (_, name, argument, target) in enumerate(self.program):
            if name in UNCONDITIONAL and width(self.positions[number]) not in JUMP_WIDTHS:
                self.quiet.add(number)
            if name == "FOR_ITER":
                self._loop(number)
            elif name == "MAKE_FUNCTION":
                self._closure(number)
            elif name in ("BEFORE_WITH", "SETUP_WITH"):
                self._closing(number)
            elif name.startswith(JUMPS) and 0 <= target < self.program[number][0]:
                self._repeated_test(number, self.numbers[target])
            elif name == "LOAD_FAST" and is_temporary(Variables(code).fast[argument]):
                self.quiet.add(number)
        self._merge_nils()
        for number, (_, name, _, _) in enumerate(self.program):
            if name.startswith(OPERATIONS):
                self._operation(number)
            elif name == "CALL" or name == "CALL_FUNCTION":
                self._helper(number)
        self.quiet.update(n for n, position in enumerate(self.positions) if width(position) == 0)
        self.at: dict[int, Step] = {}
        for number, (offset, *_) in enumerate(self.program):
            line = self.lines[number]
            if number not in self.quiet and line is not None:
                self.at[offset] = (line, self.orders[number])
        for number, (offset, name, _, target) in enumerate(self.program):
            if name in UNCONDITIONAL and 0 <= target <= offset:
                self._empty_loop(number, self.numbers[target])

    def _empty_loop(self, jump: int, start: int) -> None:
        """A loop without any step would never be interrupted: its jump is one."""
        line = self.lines[jump]
        if line is not None and not any(offset in self.at for offset, *_ in self.program[start : jump + 1]):
            self.at[self.program[jump][0]] = (line, jump)

    def _operation(self, number: int) -> None:
        """An operation that takes constants and variables as they are; a jump by its result belongs to it."""
        count = 2 if self.program[number][1].startswith(BINARY_OPERATIONS) else 1
        for before in range(number - 1, max(number - 1 - count, -1), -1):
            if not self._is_operand(before):
                break
            self.quiet.add(before)
        if self._tests_class(number):
            self.quiet.update((number - 2, number, number + 1))
        elif self.program[number][1] == "COMPARE_OP" and self._together(number, number + 1):
            if self.program[number + 1][1].startswith("POP_JUMP"):
                self.quiet.add(number + 1)

    def _helper(self, number: int) -> None:
        """The call of a helper that does an operation, or the test of its result."""
        following = self.program[number + 1 : number + 2]
        if following and following[0][1].startswith("POP_JUMP"):
            self.quiet.add(number + 1)
        before = number - 1
        while before > 0 and (self._is_operand(before) or self.program[before][1] == "PRECALL"):
            before -= 1
        _, name, argument, _ = self.program[before]
        if name == "LOAD_GLOBAL" and self._global(argument) in HELPERS:
            self.quiet.update(range(before, number))

    def _global(self, argument: int) -> str:
        return self.code.co_names[argument >> GLOBAL_SHIFT]

    def _is_operand(self, number: int) -> bool:
        """Whether an instruction gives a constant or a local variable, not one of an outer function."""
        _, name, argument, _ = self.program[number]
        return name in OPERANDS or name == "LOAD_DEREF" and self.variables[argument] not in self.code.co_freevars

    def _tests_class(self, number: int) -> bool:
        """Whether it is the last part of `x.__class__ is int` or the like."""
        if self.program[number][1] != "IS_OP" or number < 2:
            return False
        _, name, argument, _ = self.program[number - 2]
        return name == "LOAD_ATTR" and self.code.co_names[argument >> ATTRIBUTE_SHIFT] == "__class__"

    def _merge_nils(self) -> None:
        """The reference has one instruction for all variables that are declared one after the other without a value."""
        targets = {target for *_, target in self.program}
        is_nil = [
            (name == "LOAD_CONST" and self.code.co_consts[argument] is None)
            and n + 1 < len(self.program)
            and self.program[n + 1][1] in STORES
            for n, (_, name, argument, _) in enumerate(self.program)
        ]
        merged = (n for n in range(2, len(is_nil)) if is_nil[n] and is_nil[n - 2] and self.program[n][0] not in targets)
        self.quiet.update(merged)

    def last(self, offset: int) -> Step | None:
        """The step that an instruction is, or that came before it."""
        number = max((n for n, instruction in enumerate(self.program) if instruction[0] <= offset), default=-1)
        while number >= 0:
            step = self.at.get(self.program[number][0])
            if step is not None:
                return step
            number -= 1
        return None

    def _loop(self, number: int) -> None:
        """The reference advances a loop after its body, and assigns no variables."""
        offset = self.program[number][0]
        ends = [n for n, (_, name, _, target) in enumerate(self.program) if target == offset and n > number]
        self.orders[number] = max(ends, default=number)
        following = self.program[number + 1]
        variables = following[2] if following[1] == "UNPACK_SEQUENCE" else 0
        self.quiet.update(range(number + 1, number + 2 + variables))
        for before in range(number - 1, -1, -1):
            _, name, argument, _ = self.program[before]
            if name == "LOAD_GLOBAL":
                called = self._global(argument)
                if called in GENERIC_LOOPS:
                    return
                if called in NUMERIC_LOOPS:
                    self.prepares[offset] = number
                    return

    def _closure(self, number: int) -> None:
        """The reference makes a function at the end of its text."""
        first = number
        while first > 0 and self.program[first - 1][1] in MAKES_FUNCTION and self._together(first - 1, number):
            first -= 1
        self.quiet.update(range(first, number))
        made = self._made_by(number)
        prototype = self.chunk.prototype(made)
        if prototype is not None:
            self.lines[number] = prototype.last_line

    def _made_by(self, number: int) -> CodeType | None:
        """The code of the function that an instruction makes."""
        for _, name, argument, _ in reversed(self.program[:number]):
            if name == "LOAD_CONST" and self.code.co_consts[argument].__class__ is self.code.__class__:
                return self.code.co_consts[argument]  # type: ignore[no-any-return]
        return None

    def _closing(self, number: int) -> None:
        """The end of a `with`, which Python has on its first line."""
        self.quiet.update(n for n in range(number + 1, len(self.program)) if self._together(n, number))

    def _repeated_test(self, jump: int, start: int) -> None:
        """The test at the end of a loop that is a copy of the one before its body: that is where it stands."""
        copy = jump if self.program[jump][1].startswith("POP_JUMP") else jump - 1
        original = start - 1
        while original >= 0 and copy > start and self._alike(copy, original):
            self.orders[copy] = self.orders[original]
            copy -= 1
            original -= 1

    def _alike(self, one: int, other: int) -> bool:
        name, argument = self.program[one][1:3]
        if not self._together(one, other):
            return False
        if name.startswith("POP_JUMP") and self.program[other][1].startswith("POP_JUMP"):
            return True
        return (name, argument) == self.program[other][1:3]

    def _together(self, one: int, other: int) -> bool:
        return self.positions[one] == self.positions[other]


MAX_KNOWN = 1000
_known: dict[int, Steps] = {}
"""By the identities of codes: those that differ only in their lines are equal in Python 3.9."""


def steps_of(code: CodeType, chunk: Chunk) -> Steps:
    """The steps of a code object, found once."""
    found = _known.get(id(code))
    if found is None:
        if len(_known) >= MAX_KNOWN:
            _known.clear()
        found = _known[id(code)] = Steps(code, chunk)
    return found
