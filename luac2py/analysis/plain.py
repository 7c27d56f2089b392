"""Finds variables that hold a table which never gets a metatable, so that its array part can be used directly.

Takes a chunk after `solve.py`; sets `Variable.plain`, and `Variable.loose` where nothing depends on the table's length. Such a variable is assigned once, a table constructor or what a local
function returns that makes one, or is a parameter that all callers pass such a table to. All it is used for is
indexing, `#`, being passed to such parameters and being returned: nobody else ever holds the table. Starting from
all variables that could be plain, those that a use rules out are struck until no more are.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Set, Tuple

from luac2py.analysis import facts
from luac2py.analysis.infer import known_function
from luac2py.analysis.likely import likely_types
from luac2py.analysis.walk import walk, walk_function
from luac2py.nodes import (
    Call, Chunk, Expr, FunctionBody, Index, Local, Name, Nil, Node, Return, Table, Unary, Variable,
)  # fmt: skip


def find_plain_tables(chunk: Chunk) -> None:
    """Marks the plain variables of a chunk that are indexed by integers somewhere."""
    uses = _Uses()
    uses.collect(chunk)
    uses.strike()
    for variable in uses.candidates:
        keys = uses.keys.get(variable, ())
        variable.plain = any(_is_array_key(key) for key in keys)
        variable.loose = variable.plain and uses.is_alone(variable) and None not in keys


def _is_array_key(key: Optional[Expr]) -> bool:
    return key is None or bool(likely_types(key) & facts.INT)


class _Uses:
    """What a chunk's variables are used for."""

    def __init__(self) -> None:
        self.candidates: Set[Variable] = set()
        self.makers: Set[FunctionBody] = set()  # functions that always return a table of their own
        self.origins: Dict[Variable, List[Expr]] = {}
        self.keys: Dict[Variable, List[Optional[Expr]]] = {}  # None stands for the length
        self.passed: Dict[Variable, List[Tuple[Call, int]]] = {}
        self.returned: Dict[Variable, List[Return]] = {}
        self.returns: Dict[FunctionBody, List[Return]] = {}
        self.parameters: Set[Variable] = set()
        self.accounted: Set[Node] = set()
        self.ruled_out: Set[Variable] = set()

    def collect(self, chunk: Chunk) -> None:
        """One walk: every use of a variable is one of those listed above, or rules it out."""
        for node in walk(chunk.body):
            kind = node.__class__
            if kind is Name:
                if node not in self.accounted and node.variable is not None:  # type: ignore[attr-defined]
                    self.ruled_out.add(node.variable)  # type: ignore[attr-defined]
            elif kind is Index:
                self._account(node.object, self.keys, node.key)  # type: ignore[attr-defined]
            elif kind is Unary and node.operator == "#":  # type: ignore[attr-defined]
                self._account(node.operand, self.keys, None)  # type: ignore[attr-defined]
            elif kind is Call and known_function(node.function) is not None:  # type: ignore[attr-defined]
                for position, argument in enumerate(node.arguments):  # type: ignore[attr-defined]
                    self._account(argument, self.passed, (node, position))
                self._of_parameters(node)  # type: ignore[arg-type]
            elif kind is Return:
                for value in node.values:  # type: ignore[attr-defined]
                    self._account(value, self.returned, node)
            elif kind is Local:
                self._of_locals(node)  # type: ignore[arg-type]
            elif kind is FunctionBody and node.exact:  # type: ignore[attr-defined]
                self._of_function(node)  # type: ignore[arg-type]

    def _account(self, node: Expr, table: dict, use: object) -> None:  # type: ignore[type-arg]
        if node.__class__ is Name and node.variable is not None:  # type: ignore[attr-defined]
            self.accounted.add(node)
            table.setdefault(node.variable, []).append(use)  # type: ignore[attr-defined]

    def _of_locals(self, node: Local) -> None:
        for variable, value in zip(node.variables, node.values):
            if not variable.assigned and variable.attrib is None:
                self.origins[variable] = [value]
                self.candidates.add(variable)

    def _of_parameters(self, node: Call) -> None:
        body = known_function(node.function)
        assert body is not None
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

    def is_alone(self, variable: Variable) -> bool:
        """Whether a variable's table never passes through another variable."""
        made = self.origins[variable][0].__class__ is Table and variable not in self.parameters
        return made and variable not in self.passed and variable not in self.returned

    def _holds(self, variable: Variable) -> bool:
        if not all(map(self._makes, self.origins.get(variable, ()))):
            return False
        for node, position in self.passed.get(variable, ()):
            body = known_function(node.function)
            if body is None or position >= len(body.parameters) or body.parameters[position] not in self.candidates:
                return False
        return variable in self.origins

    def _makes(self, node: Expr) -> bool:
        """Whether an expression's value is a plain table that is held nowhere else."""
        if node.__class__ is Name:
            return node.variable in self.candidates  # type: ignore[attr-defined]
        if node.__class__ is Call:
            return known_function(node.function) in self.makers  # type: ignore[attr-defined]
        return node.__class__ is Table
