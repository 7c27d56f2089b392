"""What is known of expressions, given what is known of variables.

Relies on `solve.py` having filled `Variable.fact`, `Variable.body` and the functions' `returns` and `results`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact, join
from luac2py.analysis.library import arguments_of, constant_fact, is_single, result_of
from luac2py.nodes import (
    Binary,
    Boolean,
    Call,
    Concat,
    Expr,
    Function,
    FunctionBody,
    GenericFor,
    Index,
    Logical,
    MethodCall,
    Name,
    Nil,
    Number,
    NumericFor,
    Paren,
    Span,
    String,
    Table,
    Unary,
    Varargs,
    Variable,
)  # fmt: skip

COMPARISONS = frozenset(("==", "~=", "<", "<=", ">", ">="))
ARITHMETIC = frozenset(("+", "-", "*", "/", "//", "%", "^"))
_SAFE_ITERATORS = frozenset(("pairs", "ipairs", "next"))

FactOf = Callable[[Expr], Fact]


@dataclass(eq=False, repr=False)
class Result(Expr):
    """The value of a call's results at a position from 0, where their number is known; in no tree"""

    call: Call
    position: int
    span: Span


def fact_of(node: Expr) -> Fact:
    """What is known of an expression's value, adjusted to one value; kept on the node."""
    known = node.fact
    if known is None:
        known = node.fact = compute(node, fact_of)
    return known  # type: ignore[no-any-return]


def compute(node: Expr, of: FactOf) -> Fact:
    """What is known of an expression, given a function that says what is known of its parts."""
    rule = _RULES.get(node.__class__)
    return rule(node, of) if rule else facts.UNKNOWN


def always_true(node: Expr) -> bool:
    """Whether a value is certainly neither nil nor false."""
    return not fact_of(node).may(facts.NIL | facts.FALSE)


def known_function(node: Expr) -> FunctionBody | None:
    """The prototype that a called expression certainly is, when all of that function's calls are seen."""
    if node.__class__ is Name and node.variable is not None:
        return node.variable.body
    return None


def known_functions(node: Call) -> list[FunctionBody]:
    """The prototypes that a call calls, one of its versions or the other; none where they are not known."""
    body = known_function(node.function)
    if body is None or node.general is None:
        return [] if body is None else [body]
    general = known_function(node.general)
    return [] if general is None else [body, general]


def is_multiple(node: Expr) -> bool:
    """Whether an expression may give other than one value (§3.4.12)."""
    if node.__class__ is Call:
        if node.library is not None:
            return not is_single(node.library)
        bodies = known_functions(node)
        return not bodies or not all(body.single for body in bodies)
    if node.__class__ is MethodCall:
        return node.library is None or not is_single(node.library)
    return node.__class__ is Varargs


def number_of_values(node: Expr) -> int:
    """How many values an expression gives; -1 where that is not known, 0 for a call of what was not seen to return."""
    bodies = known_functions(node) if node.__class__ is Call and node.library is None else []
    if not bodies:
        return -1 if is_multiple(node) else 1
    numbers = {body.returns for body in bodies if body.returns}
    return numbers.pop() if len(numbers) == 1 else -1 if numbers else 0


def value_at(values: list[Expr], position: int) -> Expr | None:
    """The value at a position from 0 of a list that is adjusted (§3.4.12); None for one that is not in sight."""
    last = len(values) - 1
    if position < last or (position == last and not is_multiple(values[last])):
        return values[position]
    if last < 0:
        return Nil((0, 0))
    node, place = values[last], position - last
    number = number_of_values(node)
    if number < 0:
        return None if place else node
    return Result(node, place, node.span) if place < number else Nil(node.span)  # type: ignore[arg-type]


def may_close(node: GenericFor) -> bool:
    """Whether an iteration may come with a fourth, closing value that counts."""
    if not node.closes:
        return False
    values = node.values
    if len(values) >= 4:
        return not (isinstance(values[3], Nil) and len(values) == 4)
    if not is_multiple(values[-1]):
        return False
    return len(values) > 1 or not _iterates_safely(values[0])


def counts(start: Fact, step: Fact) -> bool:
    """Whether a loop of integers that begins and steps so cannot come to the end of the integers, if slowly."""
    if step.low > 0:
        return start.high <= facts.COUNTER and step.high < facts.SMALL_STEP
    return step.high < 0 and start.low >= -facts.COUNTER and step.low > -facts.SMALL_STEP


def may_wrap(node: NumericFor, of: FactOf = fact_of) -> bool:
    """Whether the variable of a loop of integers may wrap around, for it comes to the end of the integers."""
    if not node.wraps:
        return False
    start, stop = of(node.start), of(node.stop)
    step = of(node.step) if node.step is not None else facts.of_constant(1)
    if counts(start, step):
        return False
    return not (facts.MIN_INTEGER <= stop.low + step.low and stop.high + step.high <= facts.MAX_INTEGER)


def _iterates_safely(node: Expr) -> bool:
    """pairs, ipairs, next and gmatch, by their usual names, give at most three values."""
    if isinstance(node, MethodCall):
        return node.name == "gmatch"
    if not isinstance(node, Call):
        return False
    function = node.function
    if isinstance(function, Name):
        return function.id in _SAFE_ITERATORS
    return isinstance(function, Index) and isinstance(function.key, String) and function.key.value == "gmatch"


def fact_of_variable(variable: Variable) -> Fact:
    """What is known of a variable's value at any time."""
    return variable.fact or facts.UNKNOWN


def _index(node: Index, of: FactOf) -> Fact:
    """An item of a table all of whose items are in sight; any may be absent."""
    if node.library is not None:
        return constant_fact(node.library)
    item = elements_of(node.object)
    return facts.UNKNOWN if item is None else join(item.fact or facts.NOTHING, facts.NIL_FACT)


def elements_of(node: Expr) -> Variable | None:
    """What stands for the items of the plain table that an expression gives, if it is certainly one or nil."""
    depth = 0
    while node.__class__ is Index:
        node = node.object
        depth += 1
    item: Variable | None = None
    if node.__class__ is Name:
        item = node.variable and node.variable.elements
    elif node.__class__ is Call:
        bodies = known_functions(node)
        item = bodies[0].result and bodies[0].result.elements if bodies else None
    while item is not None and depth:
        item = item.elements
        depth -= 1
    return item


def is_bare(node: Expr) -> bool:
    """Whether an expression certainly gives a table that has no metatable, or nil."""
    return (node.__class__ is Name and node.bare) or elements_of(node) is not None


def _name(node: Name, of: FactOf) -> Fact:
    variable = node.variable
    if variable is None:
        return facts.UNKNOWN
    return of(variable.constant) if variable.constant is not None else fact_of_variable(node.value or variable)


def _unary(node: Unary, of: FactOf) -> Fact:
    if node.operator == "not":
        return facts.BOOLEAN_FACT
    operand = of(node.operand)
    if node.operator == "-":
        return facts.negation(operand)
    if not operand.types:
        return facts.NOTHING
    if node.operator == "#":
        known = facts.operand(operand).only(facts.STRING) or is_bare(node.operand)
        return facts.integer(0, 2**53) if known else facts.UNKNOWN
    return facts.INT_FACT if operand.only(facts.NUMBER) else facts.UNKNOWN


def _binary(node: Binary, of: FactOf) -> Fact:
    operator = node.operator
    if operator in COMPARISONS:
        return facts.BOOLEAN_FACT
    combine = facts.arithmetic if operator in ARITHMETIC else facts.bitwise
    return combine(operator, of(node.left), of(node.right))


def _concat(node: Concat, of: FactOf) -> Fact:
    types = [of(o).types for o in node.operands]
    if not all(types):
        return facts.NOTHING
    return facts.UNKNOWN if any(t & ~(facts.STRING | facts.NUMBER) for t in types) else facts.STRING_FACT


def _logical(node: Logical, of: FactOf) -> Fact:
    left, right = of(node.left), of(node.right)
    if node.operator == "or":
        return join(facts.without(left, facts.NIL | facts.FALSE), right)
    return join(Fact(left.types & (facts.NIL | facts.FALSE)), right)


def _library_call(node: Call | MethodCall, of: FactOf) -> Fact:
    """What the library's function gives, where it is certainly that."""
    if node.library is None:
        return facts.UNKNOWN
    return result_of(node, node.library, [of(a) for a in arguments_of(node)])


def _call(node: Call, of: FactOf) -> Fact:
    return _library_call(node, of) if node.library is not None else _result_at(node, 0, of)


def _result_at(node: Call, position: int, of: FactOf) -> Fact:
    fact = facts.NOTHING
    bodies = known_functions(node)
    if (
        node.general is not None
        and not node.own
        and all(_is_as_assumed(of(node.arguments[n]), a) for n, a in node.assumed.items())
    ):
        bodies = bodies[:1]
    for body in bodies:
        known = position < len(body.results)
        fact = join(fact, (known and body.results[position].fact) or facts.UNKNOWN)
    return fact if bodies else facts.UNKNOWN


def _is_as_assumed(fact: Fact, assumed: Fact) -> bool:
    return not fact.types or fact.only(assumed.types)


_RULES: dict[type[Expr], Callable[..., Fact]] = {
    Nil: lambda node, of: facts.NIL_FACT,
    Boolean: lambda node, of: facts.of_constant(node.value),
    Number: lambda node, of: facts.of_constant(node.value),
    String: lambda node, of: facts.STRING_FACT,
    Name: _name,
    Index: _index,
    Paren: lambda node, of: of(node.value),
    Unary: _unary,
    Binary: _binary,
    Concat: _concat,
    Logical: _logical,
    Table: lambda node, of: facts.TABLE_FACT,
    Function: lambda node, of: facts.FUNCTION_FACT,
    Call: _call,
    Result: lambda node, of: _result_at(node.call, node.position, of),
    MethodCall: _library_call,
}
