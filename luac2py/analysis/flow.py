"""What flows into the variables of a chunk.

Relies on every assignment to a local variable being in sight. A variable's fact joins all the values that are
assigned to it anywhere; facts grow from nothing until they no longer change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact, join
from luac2py.analysis.infer import (
    Result,
    compute,
    counts,
    elements_of,
    is_multiple,
    known_functions,
    may_wrap,
    number_of_values,
    value_at,
)
from luac2py.analysis.library import STRING_METHODS
from luac2py.analysis.walk import Nodes, falls_never, walk_function
from luac2py.nodes import (
    Assign,
    Binary,
    Boolean,
    Call,
    Concat,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    GenericFor,
    Index,
    KeyedField,
    Local,
    LocalFunction,
    Logical,
    MethodCall,
    Name,
    Nil,
    Node,
    Number,
    NumericFor,
    Paren,
    Return,
    String,
    Table,
    Unary,
    Varargs,
    Variable,
)  # fmt: skip

_NO_END = 0
"""In place of the number of values that a function returns: no call of it was seen to return yet."""
_WIDENED_AFTER = 24
"""How often a fact may grow: each of the sources that flow into a variable may let it."""
_MOST_HINTED = 8
"""For so many functions of one name its calls are a hint."""
_GLOBAL = "_ENV."
"""What the stand-ins for globals have in front of their names, which sets them apart from fields."""
_LITERALS = frozenset((Nil, Boolean, Number, String, Table, Function))
_NEVER_KNOWN = frozenset((MethodCall, Varargs))

Source = Callable[[], Fact]


class Flow:
    """What flows into each variable, and who calls each local function."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.assigned_globals: set[str] = set()
        self.unknown: set[Variable] = set()
        self.literals: dict[Variable, Fact] = {}
        self.sources: list[tuple[Variable, Source, Sequence[Expr]]] = []
        self.calls: dict[Variable, list[Call]] = {}
        self.held: dict[Variable, FunctionBody] = {}
        self.without_value: set[Variable] = set()  # those declared so
        self.stored: dict[Variable, FunctionBody | None] = {}  # what the only assignment to a variable stores, if known
        self.accounted: set[Node] = set()  # names that stand for no use of what they name
        self.holders: dict[FunctionBody, Variable] = {}
        self.escaped: set[Variable] = set()
        self.fields: dict[str, Variable] = {}
        self.named_calls: list[tuple[Variable, list[Expr]]] = []
        self.deferred: list[tuple[Sequence[Variable | None], list[Expr]]] = []
        self.defers = True  # before the functions are known
        self.bodies: list[FunctionBody] = []
        self.local_functions: set[str] = set()  # the names of those that a local variable names

    def collect(self, nodes: Nodes) -> None:
        """One look at each node: assignments, calls of local functions, other uses of them."""
        for kind, collector in _COLLECTORS.items():
            for node in nodes[kind]:
                collector(self, node)
        for node in nodes[Index]:
            if node.key.__class__ is String:
                node.field = self.field(node.key.value)
                if node.object.__class__ is Name and node.object.variable is not None:
                    node.object.variable.fields_used += 1
        for node in nodes[Call]:
            self._collect_call(node)
        for node in nodes[MethodCall]:
            self.called_by_name(node, node.name, [node.object, *node.arguments])
            if node.object.__class__ is Name and node.object.variable is not None and node.name not in STRING_METHODS:
                node.object.variable.fields_used += 1
        accounted, escaped = self.accounted, self.escaped
        for node in nodes[Name]:
            node.value = None
            if node.variable is not None and node not in accounted:
                escaped.add(node.variable)

    def _collect_call(self, node: Call) -> None:
        function = node.function
        if function.__class__ is Name:
            if function.variable is not None:
                self.accounted.add(function)
                self.calls.setdefault(function.variable, []).append(node)
            else:
                self.called_by_name(node, _GLOBAL + function.id, node.arguments)
        elif function.__class__ is Index and function.key.__class__ is String:
            self.called_by_name(node, function.key.value, node.arguments)
        if node.general is not None:
            self.calls.setdefault(node.general.variable, []).append(node)  # type: ignore[arg-type]

    def called_by_name(self, node: Call | MethodCall, name: str, arguments: list[Expr]) -> None:
        """Notes a call of a field or a global."""
        node.field = self.field(name)
        self.named_calls.append((node.field, arguments))

    def hint_parameters(self) -> None:
        """What calls by name pass is a hint for the parameters of the functions of that name."""
        for field, arguments in self.named_calls:
            for value in field.values[:_MOST_HINTED]:
                if value.__class__ is Function:
                    for parameter, argument in zip(value.body.parameters, arguments):
                        if parameter.values is None:
                            parameter.values = []
                        parameter.values.append(argument)

    def field(self, name: str) -> Variable:
        """The stand-in for all fields of a name; what is assigned to it is a hint, never a fact."""
        if name not in self.fields:
            self.fields[name] = Variable(name, None, (0, 0), values=[])
        return self.fields[name]

    def assigned(self, variable: Variable, value: Expr | None, of: Variable | None = None) -> None:
        """A value flows into a variable; None stands for one that nothing is known of.

        `of`: the Lua variable that is assigned, if `variable` only stands for its value from then on.
        """
        if value is not None:
            if variable.values is None:
                variable.values = []
            variable.values.append(value)
        if value is None or value.__class__ in _NEVER_KNOWN and getattr(value, "library", None) is None:
            self.unknown.add(variable)
        elif value.__class__ in _LITERALS:
            self.literals[variable] = join(self.literals.get(variable, facts.NOTHING), compute(value, evaluate))
        else:
            expr, step = value, _counter_step(of or variable, value)
            if step:
                self.flows(variable, lambda: _counted(expr, step), (expr,))
            else:
                self.flows(variable, lambda: compute(expr, evaluate), (expr,))

    def assumed(self, variable: Variable, value: Expr, fact: Fact) -> None:
        """A value flows into a variable that may be tested before: it has certain types, or what is assumed."""
        variable.values = [*(variable.values or ()), value]
        step = _counter_step(variable, value)

        def source() -> Fact:
            found = _counted(value, step) if step else evaluate(value)
            return found if not found.types or found.only(fact.types) else fact

        self.flows(variable, source, (value,))

    def flows(self, variable: Variable, source: Source, parts: Sequence[Expr]) -> None:
        """Whatever `source` says flows into a variable, again when something that `parts` read changes."""
        self.sources.append((variable, source, parts))

    def assigned_list(self, targets: Sequence[Variable | None], values: list[Expr]) -> None:
        """A list of values flows into a list of targets (§3.3.3); None is a target that is no variable.

        What the last call in it gives is found out once functions are known.
        """
        if self.defers and len(targets) > len(values) > 0 and values[-1].__class__ is Call:
            self.deferred.append((targets, values))
            return
        for position, variable in enumerate(targets):
            if variable is not None:
                self.assigned(variable, value_at(values, position))

    def find_known_functions(self) -> dict[Variable, FunctionBody]:
        """Marks local functions that are only ever called, and how many values those return, if always as many."""
        known = {
            variable: body
            for variable, body in self.held.items()
            if not (variable.assigned or variable in self.escaped or body.is_vararg)
        }
        known.update(self.find_forward_declared())
        returns = {body: [n for n in walk_function(body) if n.__class__ is Return] for body in known.values()}
        for variable, body in known.items():
            variable.body = body
            body.returns = _NO_END if falls_never(body.body) else -1
        # Starting from all that could be: whether a call passes a known number of arguments may depend on another.
        changed = True
        while changed:
            lost = [v for v, body in known.items() if not all(_fits(c.arguments, body) for c in self.calls.get(v, ()))]
            for variable in lost:
                known.pop(variable).returns = -1
                variable.body = None
            changed = bool(lost)
            for body in known.values():
                changed = _count_values(body, returns[body]) or changed
        for variable, body in known.items():
            body.exact = True
            self.holders[body] = variable
        for body in known.values():
            if body.returns == _NO_END:
                body.returns = 1  # it never returns
            body.results = [Variable("result", body, body.span) for _ in range(body.returns)]
        self.defers = False
        for targets, values in self.deferred:
            self.assigned_list(targets, values)
        for body in known.values():
            for node in returns[body] if body.results else ():
                self.assigned_list(body.results, node.values)
        return known

    def find_forward_declared(self) -> Iterator[tuple[Variable, FunctionBody]]:
        """The functions of `local f … function f() … end`: what is only ever called may be nil, which is an error."""
        for variable in self.without_value:
            body = self.stored.get(variable)
            if body is not None and not (variable in self.escaped or body.is_vararg or variable.attrib):
                if body.parent is variable.function:
                    yield variable, body

    def flow_into_parameters(self, body: FunctionBody) -> None:
        """The arguments of all calls flow into the parameters; anything does where not all calls are seen."""
        variable = self.holders.get(body)
        for position, parameter in enumerate(body.parameters):
            if variable is None:
                self.assigned(parameter, None)
                continue
            for node in self.calls.get(variable, ()):
                missing = position >= len(node.arguments)
                value = Nil(node.span) if missing else node.arguments[position]
                if position in node.assumed and _variable_of(node.function) is variable:
                    self.assumed(parameter, value, node.assumed[position])
                else:
                    self.assigned(parameter, value)

    def grow(self) -> None:
        """Lets facts grow until they are stable."""
        for variable, fact in self.literals.items():
            variable.fact = fact
        for variable, _, _ in self.sources:
            variable.fact = self.literals.get(variable, facts.NOTHING)
        for variable in self.unknown:
            variable.fact = facts.UNKNOWN
        readers: dict[Variable, list[int]] = {}
        for number, (variable, _, parts) in enumerate(self.sources):
            if variable not in self.unknown:
                for part in parts:
                    for read in _reads(part):
                        readers.setdefault(read, []).append(number)
        pending = [n for n, (variable, _, _) in enumerate(self.sources) if variable not in self.unknown]
        queued = set(pending)
        updates: dict[Variable, int] = {}
        pending.reverse()
        while pending:
            number = pending.pop()
            queued.discard(number)
            variable, source, _ = self.sources[number]
            before = variable.fact
            fact = join(before, source())
            if fact == before:
                continue
            updates[variable] = updates.get(variable, 0) + 1
            variable.fact = facts.widen(before, fact) if updates[variable] > _WIDENED_AFTER else fact
            for reader in readers.get(variable, ()):
                if reader not in queued:
                    queued.add(reader)
                    pending.append(reader)


def evaluate(node: Expr) -> Fact:
    """What is known of an expression while facts still grow: nothing is kept on its nodes."""
    return compute(node, evaluate)


def _reads(node: Expr) -> Iterator[Variable]:
    """The variables that the fact of an expression depends on."""
    stack = [node]
    while stack:
        node = stack.pop()
        if node.__class__ is Name:
            if node.variable is not None:
                yield node.value or node.variable
        elif node.__class__ is Call:
            for body in known_functions(node):
                yield from body.results
            stack += node.arguments if node.library is not None else [node.arguments[n] for n in node.assumed]
        elif node.__class__ is Result:
            stack.append(node.call)
        elif node.__class__ is MethodCall:
            if node.library is not None:
                stack += (node.object, *node.arguments)
        elif node.__class__ in (Binary, Logical):
            stack += (node.left, node.right)
        elif node.__class__ is Unary:
            stack.append(node.operand)
        elif node.__class__ is Paren:
            stack.append(node.value)
        elif node.__class__ is Index:
            item = elements_of(node.object)
            if item is not None:
                yield item
        elif node.__class__ is Concat:
            stack += node.operands


def _counter_step(variable: Variable, value: Expr) -> int:
    """c in `x = x + c` and `x = x - c` (negative then) for a small constant c; 0 for any other value."""
    if value.__class__ is Binary and value.operator in "+-" and value.left.__class__ is Name:
        step = value.right
        if value.left.variable is variable and step.__class__ is Number and step.value.__class__ is int:
            if 0 < step.value < facts.SMALL_STEP:
                return step.value if value.operator == "+" else -step.value
    return 0


def _counted(value: Expr, step: int) -> Fact:
    fact = facts.operand(evaluate(value.left))  # type: ignore[attr-defined]
    if not fact.types or not fact.only(facts.NUMBER):
        return facts.UNKNOWN if fact.types else facts.NOTHING
    if not fact.may(facts.INT):
        return fact
    small = -facts.COUNTER <= fact.low and fact.high <= facts.COUNTER
    if not small:
        return Fact(fact.types)
    return Fact(fact.types, fact.low, facts.COUNTER) if step > 0 else Fact(fact.types, -facts.COUNTER, fact.high)


def _controlled(node: NumericFor) -> Fact:
    """The control variable of a numeric loop (§3.3.5): integers when start and step are."""
    start, stop = evaluate(node.start), evaluate(node.stop)
    step = evaluate(node.step) if node.step is not None else facts.of_constant(1)
    if not start.types or not stop.types or not step.types:
        return facts.NOTHING
    if not (start.only(facts.INT) and step.only(facts.INT)):
        return facts.NUMBER_FACT
    bound = stop if stop.only(facts.INT) else facts.INT_FACT
    if may_wrap(node, evaluate):
        return facts.INT_FACT
    # It never passes the bound; without one it counts, if slowly.
    low, high = facts.MIN_INTEGER, facts.MAX_INTEGER
    if 0 < step.low:
        low, high = start.low, min(bound.high, facts.COUNTER if counts(start, step) else high)
    elif step.high < 0:
        low, high = max(bound.low, -facts.COUNTER if counts(start, step) else low), start.high
    return Fact(facts.INT, low, high) if low <= high else facts.NOTHING  # else the body never runs


def _fits(arguments: list[Expr], body: FunctionBody) -> bool:
    """Whether a call passes a known number of arguments, no more than the parameters.

    For the last parameter a result of several values is adjusted to one.
    """
    if arguments and is_multiple(arguments[-1]):
        return len(arguments) == len(body.parameters)
    return len(arguments) <= len(body.parameters)


def _count_values(body: FunctionBody, returns: list[Return]) -> bool:
    """Finds how many values a function returns, from what is known of those that it calls; whether that has changed."""
    before = body.returns
    for node in returns if before >= 0 else ():
        last = number_of_values(node.values[-1]) if node.values else -1
        if last == _NO_END:
            continue
        number = len(node.values) - 1 + last if last > 0 else -1
        if body.returns == _NO_END:
            body.returns = number
        elif body.returns != number:
            body.returns = -1
    return body.returns != before


def _collect_local(flow: Flow, node: Local) -> None:
    if len(node.variables) == 1 == len(node.values) and node.values[0].__class__ is Function:
        flow.held[node.variables[0]] = node.values[0].body
    elif not node.values:
        flow.without_value.update(node.variables)
    flow.assigned_list(node.variables, node.values)


def _collect_local_function(flow: Flow, node: LocalFunction) -> None:
    flow.held[node.variable] = node.body
    flow.local_functions.add(node.body.name)
    flow.assigned(node.variable, Function(node.body, node.span))


def _collect_function(flow: Flow, node: FunctionStat) -> None:
    _collect_assign(flow, Assign([node.target], [Function(node.body, node.span)], node.span))


def _collect_assign(flow: Flow, node: Assign) -> None:
    variables = [_variable_of(t) for t in node.targets]
    flow.assigned_list(variables, node.values)
    flow.accounted.update(t for t in node.targets if isinstance(t, Name))
    for variable, value in zip_longest(variables, node.values):
        if variable is not None:
            body = value.body if isinstance(value, Function) else None
            flow.stored[variable] = None if variable in flow.stored else body
    flow.assigned_globals.update(t.id for t in node.targets if isinstance(t, Name) and t.variable is None)
    for target, value in zip(node.targets, node.values):
        if isinstance(target, Name) and target.variable is None:
            flow.field(_GLOBAL + target.id).values.append(value)
        elif isinstance(target, Index) and isinstance(target.key, String):
            flow.field(target.key.value).values.append(value)
            if isinstance(target.object, Name) and target.object.variable is not None:
                target.object.variable.fields_used -= 1  # the walk counts it as a read


def _variable_of(target: Expr) -> Variable | None:
    return target.variable if target.__class__ is Name else None


def _collect_body(flow: Flow, node: FunctionBody) -> None:
    flow.bodies.append(node)
    flow.names.update(v.name for v in node.variables)


def _collect_numeric_for(flow: Flow, node: NumericFor) -> None:
    bounds = [node.start, node.stop] if node.step is None else [node.start, node.stop, node.step]
    flow.flows(node.variable, lambda: _controlled(node), bounds)
    node.variable.is_control = node.step is None
    node.variable.limit = node.stop if node.step is None else None
    node.variable.values = [node.start] if node.step is None else [node.start, node.step]


def _collect_generic_for(flow: Flow, node: GenericFor) -> None:
    for variable in node.variables:
        flow.assigned(variable, None)
    first = node.values[0]
    if isinstance(first, Call) and isinstance(first.function, Name) and first.function.id == "ipairs":
        node.variables[0].likely = facts.INT
        node.variables[0].is_control = True


def _collect_table(flow: Flow, node: Table) -> None:
    for entry in node.fields:
        if isinstance(entry, KeyedField) and isinstance(entry.key, String):
            flow.field(entry.key.value).values.append(entry.value)


_COLLECTORS: dict[type, Callable[..., None]] = {
    Local: _collect_local,
    LocalFunction: _collect_local_function,
    FunctionStat: _collect_function,
    Assign: _collect_assign,
    NumericFor: _collect_numeric_for,
    GenericFor: _collect_generic_for,
    FunctionBody: _collect_body,
    Table: _collect_table,
}
