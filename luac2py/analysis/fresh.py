"""Where variables hold a new table that nobody else knows yet.

    local t = {}
    for i = 1, n do t[i] = f(i) end     -- whatever f does, it cannot give t a metatable
    g(t)                                -- from here on anything may have happened to it

Until a statement of its own block lets it out, all that happens to such a table is that it is indexed and measured,
goes to functions of the library that only look at it, and is returned.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, NamedTuple

from luac2py.analysis.library import is_of_table
from luac2py.analysis.walk import LOOPS, PARTS
from luac2py.nodes import (
    Assign,
    Binary,
    Block,
    Call,
    Expr,
    FunctionBody,
    FunctionStat,
    Index,
    KeyedField,
    Label,
    Local,
    Name,
    Node,
    Number,
    Repeat,
    Return,
    Stat,
    Table,
    Unary,
    Variable,
)

_NEVER = 1 << 62


class Use(NamedTuple):
    """A use of a new table: its name, the item if it is that of one, and whether it stores into the table.

    `in_loop`: it may happen more than once to the same table.
    """

    name: Name
    item: Index | None
    stores: bool
    in_loop: bool


class Fresh:
    """A variable that is made with a table of its own, and its uses before that is let out."""

    def __init__(self, block: Block, depth: int, is_list: bool) -> None:
        self.block = block
        self.depth = depth
        self.is_list = is_list  # whether it begins with nothing but items
        self.let_out = _NEVER  # the number of the statement that lets it out
        self.uses: list[tuple[int, Use]] = []

    @property
    def early_uses(self) -> list[Use]:
        """The uses before it is let out"""
        let_out = self.let_out
        if let_out < _NEVER:
            labels = [n for n, s in enumerate(self.block.statements) if isinstance(s, Label)]
            let_out = min([let_out, *labels])  # a goto may come back to what follows
        return [use for place, use in self.uses if place < let_out]

    @property
    def is_dense(self) -> bool:
        """Whether only `t[#t + 1] = v` stores into it until then: all is in the array part"""
        return self.is_list and all(u.item is not None and is_append(u.item) for u in self.early_uses if u.stores)


def fresh_variables(body: FunctionBody, library: Callable[[Call], str | None]) -> dict[Variable, Fresh]:
    """The variables of a function that hold new tables; `library` gives the library's function that a call calls."""
    return _Search(library).search(body)


class _Search:
    """A walk through a function's statements in the order of its text."""

    def __init__(self, library: Callable[[Call], str | None]) -> None:
        self.library = library
        self.found: dict[Variable, Fresh] = {}
        self.places: dict[Block, int] = {}  # the numbers of the statements that the walk is in
        self.harmless: dict[Node, tuple[Index | None, bool]] = {}  # names of what is indexed, measured or returned

    def search(self, body: FunctionBody) -> dict[Variable, Fresh]:
        stack: list[tuple[Node, Block | None, int, int]] = [(body.body, None, 0, 0)]
        while stack:
            node, block, place, depth = stack.pop()
            if node.__class__ is Block:
                stack += [(s, node, n, depth) for n, s in reversed(list(enumerate(node.statements)))]
                continue
            if block is not None:
                self.places[block] = place
            depth += isinstance(node, LOOPS)
            if node.__class__ is Repeat:
                # The variables of its body are known to its condition.
                stack += [(node.condition, None, 0, depth), (node.body, None, 0, depth)]
                continue
            parts = PARTS[node.__class__](node) if isinstance(node, Stat) else (node,)
            stack += [(part, None, 0, depth) for part in reversed(parts) if part.__class__ is Block]
            if isinstance(node, Return):
                self._mark(node.values)
            elif isinstance(node, (Assign, FunctionStat)):
                for target in node.targets if isinstance(node, Assign) else (node.target,):
                    if isinstance(target, Index):
                        self.harmless[target.object] = target, True
            if self.found:
                self._walk([part for part in parts if part.__class__ is not Block], depth)
            if isinstance(node, Local):
                self._declare(node, block, depth)  # type: ignore[arg-type]
        return self.found

    def _declare(self, node: Local, block: Block, depth: int) -> None:
        for variable, value in zip(node.variables, node.values):
            if isinstance(value, Table) and not (variable.assigned or variable.attrib):
                is_list = not any(isinstance(entry, KeyedField) for entry in value.fields)
                self.found[variable] = Fresh(block, depth, is_list)

    def _walk(self, stack: list[Node], depth: int) -> None:
        """Looks at the uses in a statement's expressions."""
        found, harmless = self.found, self.harmless
        while stack:
            node = stack.pop()
            kind = node.__class__
            if kind is Name:
                if node.variable in found:  # type: ignore[attr-defined]
                    self._use(node, depth)  # type: ignore[arg-type]
                continue
            if kind is FunctionBody:
                for variable in node.upvalues:  # type: ignore[attr-defined]
                    self._let_out(variable)
                continue
            if kind is Index:
                harmless.setdefault(node.object, (node, False))  # type: ignore[attr-defined,arg-type]
            elif kind is Unary and node.operator == "#":  # type: ignore[attr-defined]
                self._mark([node.operand])  # type: ignore[attr-defined]
            elif kind is Call and node.arguments and is_of_table(self.library(node)):  # type: ignore[arg-type,attr-defined]
                self._mark(node.arguments[:1])  # type: ignore[attr-defined]
            stack += PARTS[kind](node)

    def _mark(self, nodes: Sequence[Node]) -> None:
        self.harmless.update((node, (None, False)) for node in nodes)

    def _use(self, node: Name, depth: int) -> None:
        variable = node.variable
        assert variable is not None
        if node in self.harmless:
            fresh = self.found[variable]
            fresh.uses.append((self.places[fresh.block], Use(node, *self.harmless[node], depth > fresh.depth)))
        else:
            self._let_out(variable)

    def _let_out(self, variable: Variable) -> None:
        fresh = self.found.get(variable)
        if fresh is not None:
            fresh.let_out = min(fresh.let_out, self.places[fresh.block])


def is_append(node: Index) -> bool:
    """Whether an index is t[#t + 1], t a local variable."""
    table, measured = node.object, measured_before(node.key)
    named = isinstance(table, Name) and isinstance(measured, Name)
    return named and table.variable is measured.variable is not None  # type: ignore[attr-defined,union-attr]


def measured_before(node: Expr) -> Expr | None:
    """t in #t + 1; None for any other expression"""
    if not (isinstance(node, Binary) and node.operator == "+" and isinstance(node.left, Unary)):
        return None
    one = isinstance(node.right, Number) and node.right.value == 1 and node.right.value.__class__ is int
    return node.left.operand if one and node.left.operator == "#" else None
