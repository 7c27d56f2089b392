"""Second versions of local functions: one that may rely on its arguments' types, and a general one.

    local function fib(n) … end         local function fib(n) … end       n is a small integer
    print(fib(tonumber(s)))        ⇒    local function fib(n) … end       n is anything
                                        print(the one or the other(tonumber(s)))

Takes a resolved tree and what `solve` found; facts have to be found anew afterwards. A function gets a second version
where all of its calls are seen, it loops or calls itself, and all that keeps the types of its parameters from being
known are calls that pass values of unknown, but likely, types. These calls test their arguments then (`Call.assumed`)
and call the general version (`Call.general`) where a test fails. The general version is compact rather than fast, and
calls general versions only; so nothing that it does counts for the facts of the other one but what it assigns outside.

The faster version may also rely on functions of the library, see reliance.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import fact_of_variable, known_function
from luac2py.analysis.library import STRING_METHODS
from luac2py.analysis.likely import likely_types
from luac2py.analysis.solve import Known
from luac2py.analysis.walk import LOOPS, PARTS, walk, walk_function
from luac2py.nodes import (
    Assign,
    Binary,
    Block,
    Call,
    Chunk,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    Index,
    Local,
    LocalFunction,
    MethodCall,
    Name,
    Node,
    NumericFor,
    Stat,
    Unary,
    Variable,
)  # fmt: skip
from luac2py.reliance import find_relying, general_version, rely, untested

SMALL = Fact(facts.INT, -(2**31), 2**31)
"""What is assumed of integers: the product of two of them does not overflow."""

_MOST_NODES = 1500
_SUFFIX = "_λany"

Assumed = dict[int, Fact]


def add_versions(known: Known, trusts_library: bool) -> bool:
    """Adds the second versions that pay; whether there are any, so that facts have to be found anew.

    `trusts_library`: they may rely on functions of the library that test their being its own.
    """
    assumed = {v: found for v, body in known.functions.items() if (found := _assumptions(body))}
    relying = find_relying(known, _MOST_NODES) if trusts_library else {}
    assumed.update((v, {}) for v in relying if v not in assumed)
    if not assumed:
        return False
    _add_callees(known, assumed)
    _Versions(known, assumed, set(relying)).add()
    rely(known, relying.values())
    return True


def drop_versions(chunk: Chunk, known: Known) -> None:
    """Takes back the tests that turned out to be superfluous, and the general versions that nobody calls then."""
    for node in known.nodes[Call]:
        if node.general is not None and not untested(node) and not node.own:
            node.general = None
    used = _used_versions(chunk, known)
    for block in known.nodes[Block]:
        block.statements = [s for s in block.statements if not (_is_general(v := _holder(s)) and v not in used)]


def _is_general(variable: Variable | None) -> bool:
    """Whether it is one of those that general versions are in."""
    return variable is not None and variable.suffix == _SUFFIX


def _used_versions(chunk: Chunk, known: Known) -> set[Variable]:
    """The variables of general versions that can be reached from the rest of the program."""
    statements = (*known.nodes[LocalFunction], *known.nodes[Assign])
    general = dict(found for node in statements if (found := general_version(node)) is not None)
    bodies = set(general.values())
    used: set[Variable] = set()
    pending: list[Node] = [chunk.body]
    while pending:
        node = pending.pop()
        if isinstance(node, Call):
            for function in (node.function, node.general):
                variable = function.variable if isinstance(function, Name) else None
                if variable in general and variable not in used:
                    used.add(variable)
                    pending.append(general[variable].body)
        pending.extend(part for part in PARTS[node.__class__](node) if part not in bodies)
    return used


# Which functions


def _assumptions(body: FunctionBody) -> Assumed:
    """What a fast version should be able to rely on, by parameter; nothing where it would not pay."""
    wanted = {n: fact for n, p in enumerate(body.parameters) if (fact := _assumption(p)) is not None}
    if not wanted:
        return {}
    nodes = list(walk(body))
    if len(nodes) > _MOST_NODES or not any(isinstance(n, LOOPS) or _calls(n, body) for n in nodes):
        return {}
    operands = _operands(nodes)
    receivers = _receivers(nodes)
    assumed: Assumed = {}
    for n, fact in wanted.items():
        parameter = body.parameters[n]
        if parameter in receivers:
            if parameter not in operands and receivers[parameter] <= STRING_METHODS:
                assumed[n] = facts.STRING_FACT
        elif parameter in operands and fact.types:
            assumed[n] = fact
    return assumed


def _assumption(parameter: Variable) -> Fact | None:
    """What a parameter whose type is unknown probably is; a fact of no types where there is no hint."""
    fact = fact_of_variable(parameter)
    if not (fact.may(facts.TABLE) and fact.may(facts.STRING) and fact.may(facts.NUMBER)):
        return None
    likely = likely_types(Name(parameter.name, parameter.span, parameter))
    return SMALL if likely == facts.INT else facts.FLOAT_FACT if likely == facts.FLOAT else facts.NOTHING


def _calls(node: Node, body: FunctionBody) -> bool:
    return isinstance(node, Call) and known_function(node.function) is body


def _operands(nodes: Iterable[Node]) -> set[Variable]:
    """The variables that are operands, keys or bounds of loops, whose types pay to be known."""
    found: set[Variable] = set()
    for node in nodes:
        parts: list[Expr | None] = []
        if isinstance(node, Binary):
            parts = [node.left, node.right]
        elif isinstance(node, Unary):
            parts = [node.operand] if node.operator == "-" else []
        elif isinstance(node, NumericFor):
            parts = [node.start, node.stop, node.step]
        elif isinstance(node, Index):
            parts = [node.key]
        found.update(p.variable for p in parts if isinstance(p, Name) and p.variable is not None)
    return found


def _receivers(nodes: Iterable[Node]) -> dict[Variable, set[str]]:
    """The variables whose methods are called, and which; a field that is read counts as one."""
    found: dict[Variable, set[str]] = {}
    for node in nodes:
        if isinstance(node, (MethodCall, Index)) and isinstance(node.object, Name) and node.object.variable is not None:
            name = node.name if isinstance(node, MethodCall) else ""
            found.setdefault(node.object.variable, set()).add(name)
    return found


def _add_callees(known: Known, assumed: dict[Variable, Assumed]) -> None:
    """Gives a second version to the functions that general versions call, lest they spoil the first one's facts."""
    pending = list(assumed)
    while pending:
        caller = known.functions[pending.pop()]
        for node in walk(caller):
            if not isinstance(node, Call) or not isinstance(node.function, Name):
                continue
            variable = node.function.variable
            if variable in known.functions and variable not in assumed and not _is_inside(variable, caller):
                assumed[variable] = {}
                pending.append(variable)


def _is_inside(variable: Variable | None, body: FunctionBody) -> bool:
    function = variable.function if variable is not None else None
    while function is not None and function is not body:
        function = function.parent
    return function is body


# Making them


class _Versions:
    """The second versions of the functions that the variables of `assumed` hold.

    `relying`: those that rely on the library.
    """

    def __init__(self, known: Known, assumed: dict[Variable, Assumed], relying: set[Variable]) -> None:
        self.known = known
        self.assumed = assumed
        self.relying = relying
        self.general = {v: _general_variable(v) for v in assumed}

    def add(self) -> None:
        """Makes the versions, declares them beside the others and lets calls choose."""
        calls = [(node, body) for body in self._bodies() for node in walk_function(body) if isinstance(node, Call)]
        copies = {v: self._copy(v) for v in self.assumed}
        for block in self.known.nodes[Block]:
            block.statements = [s for old in block.statements for s in self._with_version(old, copies)]
        for call, body in calls:
            self._choose(call, body)

    def _bodies(self) -> list[FunctionBody]:
        return self.known.nodes[FunctionBody]

    def _copy(self, variable: Variable) -> FunctionBody:
        body = self.known.functions[variable]
        copy: FunctionBody = Copier(dict(self.general)).copy(body)
        copy.parent = body.parent
        for inner in (n for n in walk(copy) if isinstance(n, FunctionBody)):
            inner.is_general = True
        return copy

    def _with_version(self, statement: Stat, copies: dict[Variable, FunctionBody]) -> list[Stat]:
        """local function f() … end  ⇒  the second version, and the same: the first one may call the second

        local f … function f() … end  ⇒  a second variable, the second version, and the same
        """
        if isinstance(statement, Local) and not statement.values:
            declared = [self.general[v] for v in statement.variables if v in copies]
            self._declare(declared)
            return [*([Local(declared, [], statement.span)] if declared else []), statement]
        variable = _holder(statement)
        if variable not in copies:
            return [statement]
        general, copy = self.general[variable], copies[variable]
        if copy.parent is not None:
            copy.parent.functions.append(copy)
        if general.assigned:
            target = Name(general.name, statement.span, general)
            return [Assign([target], [Function(copy, statement.span)], statement.span), statement]
        self._declare([general])
        return [LocalFunction(general, copy, statement.span), statement]

    def _declare(self, variables: list[Variable]) -> None:
        for variable in variables:
            assert variable.function is not None
            variable.function.variables.append(variable)

    def _choose(self, node: Call, body: FunctionBody) -> None:
        """Lets a call of a function with two versions test what the faster one relies on."""
        variable = node.function.variable if isinstance(node.function, Name) else None
        if variable is None or not (self.assumed.get(variable) or variable in self.relying):
            return
        general = self.general[variable]
        chosen = Name(general.name, node.function.span, general)
        if max(self.assumed[variable], default=-1) < len(node.arguments):
            node.assumed, node.general = self.assumed[variable], chosen
        else:
            node.function = chosen  # a missing argument is nil
        function: FunctionBody | None = body
        while function is not None and function is not general.function:
            general.captured = True
            if general not in function.upvalues:
                function.upvalues.append(general)
            function = function.parent


def _general_variable(variable: Variable) -> Variable:
    return Variable(
        variable.name,
        variable.function,
        variable.span,
        captured=variable.captured,
        assigned=variable.assigned,
        in_loop=variable.in_loop,
        suffix=_SUFFIX,
    )


def _holder(statement: Stat) -> Variable | None:
    """The variable of `local function f`, `local f = function`, `function f` and `f = function`, or one declared."""
    if isinstance(statement, LocalFunction):
        return statement.variable
    if isinstance(statement, Local):
        return statement.variables[0] if len(statement.variables) == 1 else None
    target = statement.target if isinstance(statement, FunctionStat) else None
    if isinstance(statement, Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
    return target.variable if isinstance(target, Name) else None


class Copier:
    """Copies parts of a tree; `known` says what stands for variables of the outside."""

    def __init__(self, known: dict[Variable, Variable]) -> None:
        self.copies: dict[Any, Any] = dict(known)

    def copy(self, value: Any) -> Any:
        """A copy of a node with all that is declared in it, or of a list or tuple of nodes."""
        if isinstance(value, Node):
            return self.copies[value] if value in self.copies else self._copy_node(value)
        if isinstance(value, Variable):
            return self.copies.get(value, value)
        if value.__class__ is list:
            return [self.copy(v) for v in value]
        if value.__class__ is tuple:
            return tuple(self.copy(v) for v in value)
        return value

    def _copy_node(self, node: Node) -> Any:
        kind = node.__class__
        copy: Any = kind.__new__(kind)
        self.copies[node] = copy
        if isinstance(node, FunctionBody):
            for variable in node.variables:
                self._copy_variable(variable, copy)
        for name in self._fields(node):
            setattr(copy, name, self.copy(getattr(node, name)))
        return copy

    def _copy_variable(self, variable: Variable, function: FunctionBody) -> None:
        self.copies[variable] = Variable(
            variable.name,
            function,
            variable.span,
            variable.attrib,
            variable.captured,
            variable.assigned,
            variable.assigned_inside,
            variable.in_loop,
            variable.constant,
        )

    def _fields(self, node: Node) -> Iterator[str]:
        for entry in fields(node):  # type: ignore[arg-type]
            if entry.name == "parent":
                node_parent = node.parent  # type: ignore[attr-defined]
                self.copies.setdefault(node_parent, node_parent)
            yield entry.name
