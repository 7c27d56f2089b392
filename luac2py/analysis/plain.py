"""Finds variables that hold a table which never gets a metatable, all of whose items are in sight.

Such a variable is assigned once, a table constructor or what a local function returns that makes one, or is a parameter
that all callers pass such a table to. All it is used for is indexing, `#`, being passed to such parameters and being
returned: nobody else ever holds the table. Starting from all variables that could be plain, those that a use rules out
are struck until no more are.

`find` runs before facts are known and gives each such variable a stand-in for its table's items, shared by all
variables that may hold the same table; `mark` afterwards sets `Variable.plain` where integers index the table, and
`Variable.loose` where nothing depends on its length.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

from luac2py.analysis import facts
from luac2py.analysis.infer import is_multiple, known_functions
from luac2py.analysis.likely import likely_types
from luac2py.analysis.walk import walk_function
from luac2py.nodes import (
    Assign,
    Call,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    Index,
    Local,
    Name,
    Nil,
    Node,
    PositionalField,
    Return,
    Table,
    Unary,
    Variable,
)  # fmt: skip

Holder = Union[Variable, FunctionBody]


class PlainTables:
    """What a chunk's variables are used for, and which of them are plain."""

    def __init__(self) -> None:
        self.candidates: set[Variable] = set()
        self.makers: set[FunctionBody] = set()  # functions that always return a table of their own
        self.origins: dict[Variable, list[Expr]] = {}
        self.keys: dict[Variable, list[Expr | None]] = {}  # None stands for the length
        self.stored: dict[Variable, list[Expr | None]] = {}  # None stands for a value that is not in sight
        self.passed: dict[Variable, list[tuple[Call, int]]] = {}
        self.returned: dict[Variable, list[Return]] = {}
        self.returns: dict[FunctionBody, list[Return]] = {}
        self.parameters: set[Variable] = set()
        self.accounted: set[Node] = set()
        self.ruled_out: set[Variable] = set()
        self.groups: dict[Holder, Holder] = {}
        self.items: dict[Holder, Variable] = {}

    def find(self, nodes: list[Node]) -> None:
        """Finds the plain variables of a chunk and gives them their `elements`."""
        self.collect(nodes)
        self.strike()
        self.group()
        for variable in self.found():
            variable.elements = self._items_of(variable)

    def found(self) -> list[Variable]:
        """The plain variables, in the same order in every run."""
        return [v for v in self.origins if v in self.candidates]

    def mark(self) -> None:
        """Sets `plain` and `loose`, once facts are known."""
        for variable in self.found():
            keys = self.keys.get(variable, ())
            variable.plain = any(_is_array_key(key) for key in keys)
            variable.loose = variable.plain and self._is_alone(variable) and None not in keys

    def collect(self, nodes: list[Node]) -> None:
        """One look at each node: every use of a variable is one of those listed above, or rules it out."""
        for node in nodes:
            kind = node.__class__
            if kind is Name:
                if node not in self.accounted and node.variable is not None:  # type: ignore[attr-defined]
                    self.ruled_out.add(node.variable)  # type: ignore[attr-defined]
            elif kind is Index:
                self._account(node.object, self.keys, node.key)  # type: ignore[attr-defined]
            elif kind is Unary and node.operator == "#":  # type: ignore[attr-defined]
                self._account(node.operand, self.keys, None)  # type: ignore[attr-defined]
            elif kind is Call and known_functions(node):  # type: ignore[arg-type]
                for position, argument in enumerate(node.arguments):  # type: ignore[attr-defined]
                    self._account(argument, self.passed, (node, position))
                self._of_parameters(node)  # type: ignore[arg-type]
            elif kind is Return:
                for value in node.values:  # type: ignore[attr-defined]
                    self._account(value, self.returned, node)
            elif kind is Local:
                self._of_locals(node)  # type: ignore[arg-type]
            elif kind is Assign:
                self._of_stores(node.targets, node.values)  # type: ignore[attr-defined]
            elif kind is FunctionStat:
                self._of_stores([node.target], [Function(node.body, node.span)])  # type: ignore[attr-defined]
            elif kind is FunctionBody and node.exact:  # type: ignore[attr-defined]
                self._of_function(node)  # type: ignore[arg-type]

    def _account(self, node: Expr, table: dict, use: object) -> None:  # type: ignore[type-arg]
        if node.__class__ is Name and node.variable is not None:
            self.accounted.add(node)
            table.setdefault(node.variable, []).append(use)

    def _of_locals(self, node: Local) -> None:
        for variable, value in zip(node.variables, node.values):
            if not variable.assigned and variable.attrib is None:
                self.origins[variable] = [value]
                self.candidates.add(variable)

    def _of_stores(self, targets: list[Expr], values: list[Expr]) -> None:
        for position, target in enumerate(targets):
            if not (isinstance(target, Index) and isinstance(target.object, Name)) or target.object.variable is None:
                continue
            value: Expr | None = None
            if position < len(values):
                value = values[position]
            elif not is_multiple(values[-1]):
                value = Nil(target.span)
            self.stored.setdefault(target.object.variable, []).append(value)

    def _of_parameters(self, node: Call) -> None:
        for body in known_functions(node):
            for position, parameter in enumerate(body.parameters):
                value = node.arguments[position] if position < len(node.arguments) else Nil(node.span)
                self.origins.setdefault(parameter, []).append(value)

    def _of_function(self, body: FunctionBody) -> None:
        self.parameters.update(p for p in body.parameters if not p.assigned)
        if body.single:
            self.makers.add(body)
            self.returns[body] = [n for n in walk_function(body) if isinstance(n, Return)]

    def strike(self) -> None:
        """Strikes what is ruled out, until all that is left supports itself."""
        # A function is done with a table that it made and returns; not so its caller with one that it passed,
        # nor a closure that lives on.
        self.ruled_out.update(v for v in self.returned if v.captured or v in self.parameters)
        self.candidates |= self.parameters
        self.candidates -= self.ruled_out
        changed = True
        while changed:
            kept = {v for v in self.candidates if self._holds(v)}
            makers = {f for f in self.makers if all(self._makes(r.values[0]) for r in self.returns[f])}
            changed = len(kept) < len(self.candidates) or len(makers) < len(self.makers)
            self.candidates, self.makers = kept, makers

    def _holds(self, variable: Variable) -> bool:
        if not all(map(self._makes, self.origins.get(variable, ()))):
            return False
        for node, position in self.passed.get(variable, ()):
            for body in known_functions(node):
                if position >= len(body.parameters) or body.parameters[position] not in self.candidates:
                    return False
        return variable in self.origins

    def _makes(self, node: Expr) -> bool:
        """Whether an expression's value is a plain table that is held nowhere else."""
        if node.__class__ is Name:
            return node.variable in self.candidates
        if node.__class__ is Call:
            bodies = known_functions(node)
            return bool(bodies) and all(body in self.makers for body in bodies)
        return node.__class__ is Table

    def _is_alone(self, variable: Variable) -> bool:
        """Whether a variable's table never passes through another variable."""
        made = self.origins[variable][0].__class__ is Table and variable not in self.parameters
        return made and variable not in self.passed and variable not in self.returned

    def group(self) -> None:
        """Puts together the variables, and the functions that return them, which may hold the same table."""
        for variable in self.found():
            for node, position in self.passed.get(variable, ()):
                for body in known_functions(node):
                    self._join(variable, body.parameters[position])
            for value in self.origins[variable]:
                self._join_value(variable, value)
        for body in (b for b in self.returns if b in self.makers):
            for statement in self.returns[body]:
                self._join_value(body, statement.values[0])

    def _join_value(self, holder: Holder, value: Expr) -> None:
        if isinstance(value, Call):
            for body in known_functions(value):
                self._join(holder, body)
        elif isinstance(value, Name) and value.variable is not None:
            self._join(holder, value.variable)

    def _find(self, holder: Holder) -> Holder:
        root = holder
        while self.groups.get(root, root) is not root:
            root = self.groups[root]
        while self.groups.get(holder, root) is not root:
            self.groups[holder], holder = root, self.groups[holder]
        return root

    def _join(self, a: Holder, b: Holder) -> None:
        self.groups[self._find(a)] = self._find(b)

    def _items_of(self, holder: Holder) -> Variable:
        root = self._find(holder)
        if root not in self.items:
            self.items[root] = Variable("item", None, (0, 0))
        return self.items[root]

    def item_values(self) -> Iterator[tuple[Variable, Expr | None]]:
        """What flows into the items of the plain tables."""
        for variable in self.found():
            item = self._items_of(variable)
            for value in self.stored.get(variable, ()):
                yield item, value
            for origin in self.origins[variable]:
                yield from self._constructed(item, origin)
        for body in (b for b in self.returns if b in self.makers):
            for node in self.returns[body]:
                yield from self._constructed(self._items_of(body), node.values[0])

    def _constructed(self, item: Variable, origin: Expr) -> Iterator[tuple[Variable, Expr | None]]:
        if isinstance(origin, Table):
            for position, entry in enumerate(origin.fields, 1):
                expands = (
                    position == len(origin.fields) and isinstance(entry, PositionalField) and is_multiple(entry.value)
                )
                yield item, None if expands else entry.value


def _is_array_key(key: Expr | None) -> bool:
    return key is None or bool(likely_types(key) & facts.INT)
