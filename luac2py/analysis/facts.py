"""What is known of the value of an expression before the program runs.

A fact is a set of types and, for integers, an interval. It holds in every possible run: nothing here guesses.
"""

from __future__ import annotations

from typing import NamedTuple

NIL, FALSE, TRUE, INT, FLOAT, STRING, TABLE, FUNCTION, OTHER = (1 << n for n in range(9))
BOOLEAN = FALSE | TRUE
NUMBER = INT | FLOAT
ANYTHING = (1 << 9) - 1

MIN_INTEGER, MAX_INTEGER = -(2**63), 2**63 - 1
# A counter that starts small and is changed by small constants stays within this bound: reaching it
# would take centuries.
COUNTER = 2**58
SMALL_STEP = 2**16


class Fact(NamedTuple):
    """The types a value may have, and the interval its integers lie in."""

    types: int
    low: int = MIN_INTEGER
    high: int = MAX_INTEGER

    def only(self, types: int) -> bool:
        """Whether the value is certainly of one of these types."""
        return not self.types & ~types and self.types != 0

    def may(self, types: int) -> bool:
        """Whether the value may be of one of these types."""
        return bool(self.types & types)


UNKNOWN = Fact(ANYTHING)
NOTHING = Fact(0, MAX_INTEGER, MIN_INTEGER)
NIL_FACT = Fact(NIL)
TRUE_FACT = Fact(TRUE)
FALSE_FACT = Fact(FALSE)
BOOLEAN_FACT = Fact(BOOLEAN)
FLOAT_FACT = Fact(FLOAT)
INT_FACT = Fact(INT)
NUMBER_FACT = Fact(NUMBER)
STRING_FACT = Fact(STRING)
TABLE_FACT = Fact(TABLE)
FUNCTION_FACT = Fact(FUNCTION)


def integer(low: int, high: int) -> Fact:
    """An integer in an interval; the whole of 64 bits when the interval exceeds them (it may wrap around)."""
    if low < MIN_INTEGER or high > MAX_INTEGER:
        return INT_FACT
    return Fact(INT, low, high)


def join(a: Fact, b: Fact) -> Fact:
    """Either of two values."""
    if a is b or not b.types:
        return a
    if not a.types:
        return b
    types = a.types | b.types
    if not types & INT:
        return Fact(types)
    if not a.types & INT:
        return Fact(types, b.low, b.high)
    if not b.types & INT:
        return Fact(types, a.low, a.high)
    return Fact(types, min(a.low, b.low), max(a.high, b.high))


def widen(before: Fact, after: Fact) -> Fact:
    """A fact that grew once too often: what of its interval still moves goes to the end at once."""
    low = after.low if before.may(INT) and after.low == before.low else MIN_INTEGER
    high = after.high if before.may(INT) and after.high == before.high else MAX_INTEGER
    return Fact(after.types, low, high)


def without(a: Fact, types: int) -> Fact:
    """A value that was found not to be of these types."""
    return Fact(a.types & ~types, a.low, a.high) if a.types & types else a


def operand(a: Fact) -> Fact:
    """An operand of an arithmetic operation that did not fail: it was not nil."""
    return without(a, NIL)


def arithmetic(operator: str, a: Fact, b: Fact) -> Fact:
    """a operator b, for + - * / // % ^ (§3.4.1). Strings and metamethods make the result unknown."""
    if not a.types or not b.types:
        return NOTHING
    if a.types == NIL and b.may(TABLE | OTHER) or b.types == NIL and a.may(TABLE | OTHER):
        return UNKNOWN
    a, b = operand(a), operand(b)
    if not a.types or not b.types:
        return NOTHING
    if not (a.only(NUMBER) and b.only(NUMBER)):
        return UNKNOWN
    if operator in "/^" or a.only(FLOAT) or b.only(FLOAT):
        return FLOAT_FACT
    integers = _integers(operator, a, b)
    return integers if a.only(INT) and b.only(INT) else join(integers, FLOAT_FACT)


def _integers(operator: str, a: Fact, b: Fact) -> Fact:
    if operator == "+":
        return integer(a.low + b.low, a.high + b.high)
    if operator == "-":
        return integer(a.low - b.high, a.high - b.low)
    if operator == "*":
        ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
        return integer(min(ends), max(ends))
    if b.low >= 0 < b.high:  # zero is an error
        if operator == "%":
            return integer(0, b.high - 1)
        if operator == "//":
            ends = [x // y for x in (a.low, a.high) for y in (max(b.low, 1), b.high)]
            return integer(min(ends), max(ends))
    return INT_FACT


def bitwise(operator: str, a: Fact, b: Fact) -> Fact:
    """a operator b, for & | ~ << >> (§3.4.2)."""
    if not a.types or not b.types:
        return NOTHING
    if not (a.only(NUMBER) and b.only(NUMBER)):
        return UNKNOWN
    if operator == "&" and a.only(INT) and b.only(INT):
        for side in (a, b):
            if side.low >= 0:
                return integer(0, side.high)
    return INT_FACT


def negation(a: Fact) -> Fact:
    """-a (§3.4.1)"""
    a = operand(a)
    if not a.types:
        return NOTHING
    if not a.only(NUMBER):
        return UNKNOWN
    if a.only(FLOAT):
        return a
    integers = integer(-a.high, -a.low)
    return integers if a.only(INT) else join(integers, FLOAT_FACT)


def of_constant(value: object | None) -> Fact:
    """A literal's value."""
    if value.__class__ is int:
        return Fact(INT, value, value)
    if value is None:
        return NIL_FACT
    if value is True or value is False:
        return TRUE_FACT if value else FALSE_FACT
    return FLOAT_FACT if value.__class__ is float else STRING_FACT
