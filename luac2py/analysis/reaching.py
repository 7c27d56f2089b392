"""Tells the values of a local variable apart by where they come from: an assignment, a condition that let them by.

    local child = root * 2          -- child is one value here,
    if child > hi then break end    -- one that is no more than hi from here on,
    child = child + 1               -- and another one from here on

Each such value is a `Variable` of its own, a stand-in that `Name.value` refers to; what flows into it is found out by
`solve.py` like what flows into the variable itself. Only variables that no inner function assigns have such values,
in functions without goto; where one has none, it stands for its value itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import value_at
from luac2py.analysis.walk import PARTS, walk_block
from luac2py.nodes import (
    Assign,
    Binary,
    Block,
    Break,
    Do,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    GenericFor,
    If,
    Local,
    Logical,
    Name,
    Nil,
    Node,
    NumericFor,
    Paren,
    Repeat,
    Return,
    Span,
    Stat,
    Unary,
    Variable,
    While,
)  # fmt: skip

Values = dict[Variable, Variable]
Reached = Optional[Values]  # None where control does not get
Narrow = Callable[[Fact, Fact], Fact]
Source = tuple[Variable, Callable[[], Fact], list[Expr]]

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "~=": "~="}
_NEGATED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "~=", "~=": "=="}
_FALSE = facts.NIL | facts.FALSE
_MOST_LOOPS = 8
"""Loops in one another: what is assigned in a loop is looked up for each of them."""


class Reaching:
    """The values of one function's variables.

    `assigned`: the values that assignments make, with their variables and the expressions; `sources`: the others, with
    what flows into them and the expressions that depends on.
    """

    def __init__(self, evaluate: Callable[[Expr], Fact]) -> None:
        self.evaluate = evaluate
        self.assigned: list[tuple[Variable, Variable, Expr | None]] = []
        self.sources: list[Source] = []
        self.body: FunctionBody | None = None
        self.assigned_ones: dict[Variable, None] = {}  # those of the function that are assigned after their declaration
        self.breaks: list[list[Values]] = []
        self.loops = 0

    def find(self, body: FunctionBody) -> None:
        """Finds the values, and sets `Name.value`"""
        if not body.has_goto:
            self.body = body
            self.assigned_ones = {v: None for v in body.variables if v.assigned and self._is_tracked(v)}
            self._block(body.body, {})

    def _is_tracked(self, variable: Variable) -> bool:
        return (
            variable.function is self.body
            and not variable.assigned_inside
            and variable.constant is None
            and variable.attrib != "close"
        )

    # Statements

    # What a rule is given is its own: it may change the values, and gives them back.

    def _block(self, block: Block, values: Values) -> Reached:
        reached: Reached = values
        for statement in block.statements:
            if reached is None:
                break  # nothing there is ever run
            reached = self._statement(statement, reached)
        return reached

    def _statement(self, node: Stat, values: Values) -> Reached:
        rule = _STATEMENTS.get(node.__class__)
        if rule is not None:
            return rule(self, node, values)
        for part in PARTS[node.__class__](node):
            self._read(part, values)
        return values

    def _local(self, node: Local, values: Values) -> Reached:
        for value in node.values:
            self._read(value, values)
        return self._assign_list(node.variables, node.values, values)

    def _function(self, node: FunctionStat, values: Values) -> Reached:
        return self._assign(Assign([node.target], [Function(node.body, node.span)], node.span), values)

    def _assign(self, node: Assign, values: Values) -> Reached:
        for part in (*node.targets, *node.values):
            if part.__class__ is not Name or part not in node.targets:
                self._read(part, values)
        targets = [t.variable if isinstance(t, Name) else None for t in node.targets]
        return self._assign_list(targets, node.values, values)

    def _assign_list(self, variables: Sequence[Variable | None], listed: list[Expr], values: Values) -> Values:
        for position in range(len(variables) - 1, -1, -1):
            variable = variables[position]
            if variable is not None and variable in self.assigned_ones:
                values[variable] = made = _value_of(variable)
                self.assigned.append((made, variable, value_at(listed, position)))
        return values

    def _do(self, node: Do, values: Values) -> Reached:
        return self._block(node.body, values)

    def _if(self, node: If, values: Values) -> Reached:
        ends: list[Reached] = []
        for test, block in node.tests:
            self._read(test, values)
            narrowed = self._narrowed(values, test, True)
            ends.append(self._block(block, dict(values) if narrowed is values else narrowed))
            values = self._narrowed(values, test, False)
        ends.append(values if node.orelse is None else self._block(node.orelse, values))
        return self._joined(ends, node.span)

    def _while(self, node: While, values: Values) -> Reached:
        header, begun = self._begin(node.body, values)
        self._read(node.condition, header)
        self._end(begun, self._block(node.body, dict(self._narrowed(header, node.condition, True))))
        return self._leave(self._narrowed(header, node.condition, False), node.span)

    def _repeat(self, node: Repeat, values: Values) -> Reached:
        header, begun = self._begin(node.body, values)
        end = self._block(node.body, header)
        if end is None:
            return self._leave(None, node.span)
        self._read(node.condition, end)
        self._end(begun, self._narrowed(end, node.condition, False))
        return self._leave(self._narrowed(end, node.condition, True), node.span)

    def _numeric_for(self, node: NumericFor, values: Values) -> Reached:
        for part in (node.start, node.stop, node.step):
            if part is not None:
                self._read(part, values)
        header, begun = self._begin(node.body, values)
        self._end(begun, self._block(node.body, dict(header)))
        return self._leave(header, node.span)

    def _generic_for(self, node: GenericFor, values: Values) -> Reached:
        for part in node.values:
            self._read(part, values)
        header, begun = self._begin(node.body, values)
        self._end(begun, self._block(node.body, dict(header)))
        return self._leave(header, node.span)

    def _return(self, node: Return, values: Values) -> Reached:
        for part in node.values:
            self._read(part, values)
        return None

    def _break(self, node: Break, values: Values) -> Reached:
        self.breaks[-1].append(values)
        return None

    # Loops

    def _begin(self, body: Block, values: Values) -> tuple[Values, Values]:
        """The values at the beginning of each run of a loop's body, and those of what it assigns apart."""
        self.breaks.append([])
        self.loops += 1
        assigned = list(self.assigned_ones)
        if assigned and self.loops <= _MOST_LOOPS:
            stores = [node for node in walk_block(body) if isinstance(node, (Assign, FunctionStat))]
            targets = [t for n in stores for t in (n.targets if isinstance(n, Assign) else [n.target])]
            inside = {t.variable for t in targets if isinstance(t, Name)}
            assigned = [v for v in assigned if v in inside and v.span < body.span]
        begun = {v: _value_of(v) for v in assigned}
        for variable, value in begun.items():
            self._flows(value, values.get(variable, variable))
        return {**values, **begun}, begun

    def _end(self, begun: Values, end: Reached) -> None:
        """The values at the end of a loop's body flow back to its beginning."""
        if end is not None:
            for variable, value in begun.items():
                self._flows(value, end.get(variable, variable))

    def _leave(self, end: Reached, span: Span) -> Reached:
        self.loops -= 1
        return self._joined([end, *self.breaks.pop()], span)

    def _joined(self, ends: list[Reached], span: Span) -> Reached:
        """The values where several ways meet after a statement at `span`, whose own variables are out of scope then."""
        reached = [end for end in ends if end is not None]
        if len(reached) < 2:
            return reached[0] if reached else None
        values: Values = {}
        first = reached[0]
        for variable in {v: None for end in reached for v in end if v.span < span}:
            value = first.get(variable, variable)
            if any(end.get(variable, variable) is not value for end in reached):
                values[variable] = joined = _value_of(variable)
                for end in reached:
                    self._flows(joined, end.get(variable, variable))
            elif value is not variable:
                values[variable] = value
        return values

    def _flows(self, to: Variable, value: Variable) -> None:
        name, evaluate = _name_of(value), self.evaluate
        self.sources.append((to, lambda: evaluate(name), [name]))

    # Expressions

    def _read(self, node: Node, values: Values) -> None:
        """Sets `value` of the names in an expression."""
        if not values and not self.body.has_logical:  # type: ignore[union-attr]
            return
        stack = [node]
        while stack:
            node = stack.pop()
            kind = node.__class__
            if kind is Name:
                if values:
                    node.value = values.get(node.variable)  # type: ignore[attr-defined]
            elif kind is Logical:
                narrowed = values
                for part in _chain(node):  # type: ignore[arg-type]
                    self._read(part, narrowed)
                    narrowed = self._narrowed(narrowed, part, node.operator == "and")  # type: ignore[attr-defined]
            elif kind is not FunctionBody:
                stack += PARTS[kind](node)

    def _narrowed(self, values: Values, test: Expr, outcome: bool) -> Values:
        """The values once a condition has come out so; its names have theirs by then."""
        while isinstance(test, (Paren, Unary)):
            if isinstance(test, Paren):
                test = test.value
            elif test.operator == "not":
                test, outcome = test.operand, not outcome
            else:
                return values
        if isinstance(test, Logical):
            for part in _chain(test) if (test.operator == "and") is outcome else ():
                values = self._narrowed(values, part, outcome)
            return values
        if isinstance(test, Binary):
            operator = test.operator if outcome else _NEGATED.get(test.operator, "")
            if operator in _MIRRORED:
                values = self._compared(values, test.left, operator, test.right)
                values = self._compared(values, test.right, _MIRRORED[operator], test.left)
        elif isinstance(test, Name):
            values = self._narrow(values, test, lambda a, _: facts.without(a, _FALSE) if outcome else _only(a, _FALSE))
        return values

    def _compared(self, values: Values, name: Expr, operator: str, other: Expr) -> Values:
        if not isinstance(name, Name):
            return values
        if operator in ("==", "~="):
            if isinstance(other, Nil):
                equal = operator == "=="
                return self._narrow(values, name, lambda a, _: _only(a, facts.NIL) if equal else _no_nil(a))
            return values
        # beside an integer: a comparison with NaN comes out otherwise
        rule = _BOUNDS[operator]
        return self._narrow(values, name, lambda a, b: rule(a, b) if b.only(facts.INT) else a, other)

    def _narrow(self, values: Values, name: Name, rule: Narrow, other: Expr | None = None) -> Values:
        """A value that a condition lets by: `rule` has the facts of a name and of what it is compared with."""
        variable = name.variable
        if variable is None or not self._is_tracked(variable):
            return values
        made = _value_of(variable)
        parts: list[Expr] = [_name_of(values.get(variable, variable))]
        if other is not None:
            parts.append(other)
        evaluate = self.evaluate

        def source() -> Fact:
            found = [evaluate(part) for part in parts]
            return rule(found[0], found[-1]) if all(fact.types for fact in found) else facts.NOTHING

        self.sources.append((made, source, parts))
        return {**values, variable: made}


def _chain(node: Logical) -> list[Expr]:
    """The operands of `a and b and c`."""
    parts = [node.right]
    left = node.left
    while isinstance(left, Logical) and left.operator == node.operator:
        parts.append(left.right)
        left = left.left
    return [left, *reversed(parts)]


def _value_of(variable: Variable) -> Variable:
    return Variable("value of " + variable.name, None, variable.span)


def _name_of(value: Variable) -> Name:
    return Name(value.name, value.span, value)


def _only(a: Fact, types: int) -> Fact:
    return Fact(a.types & types, a.low, a.high)


def _no_nil(a: Fact) -> Fact:
    return facts.without(a, facts.NIL)


def _bounded(a: Fact, low: int, high: int) -> Fact:
    """A number that was compared with an integer: its own integers lie within these bounds."""
    low, high = max(a.low, low), min(a.high, high)
    return Fact(a.types, low, high) if low <= high else facts.without(a, facts.INT)


_BOUNDS: dict[str, Narrow] = {
    "<": lambda a, b: _bounded(a, facts.MIN_INTEGER, b.high - 1),
    "<=": lambda a, b: _bounded(a, facts.MIN_INTEGER, b.high),
    ">": lambda a, b: _bounded(a, b.low + 1, facts.MAX_INTEGER),
    ">=": lambda a, b: _bounded(a, b.low, facts.MAX_INTEGER),
}

_STATEMENTS: dict[type[Stat], Callable[..., Reached]] = {
    Local: Reaching._local,
    FunctionStat: Reaching._function,
    Assign: Reaching._assign,
    Do: Reaching._do,
    If: Reaching._if,
    While: Reaching._while,
    Repeat: Reaching._repeat,
    NumericFor: Reaching._numeric_for,
    GenericFor: Reaching._generic_for,
    Return: Reaching._return,
    Break: Reaching._break,
}
