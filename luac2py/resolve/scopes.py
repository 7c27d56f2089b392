"""Scopes (manual §3.5): which variable a name means, kept up to date while the parser goes on.

The reference resolves names while it parses, so which error comes first, and its line, depend on that order.

Kinds of scope: a *function* has its own locals, labels and upvalues; a *block* in it ends the
visibility of what it declares. A name that no scope declares is a field of the variable `_ENV` (§2.2).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from ..nodes import Block, FunctionBody, Label, Name, Span, Variable
from ..standard import Standard
from .gotos import LabelKey, PendingGoto, leave_block

MAX_LOCALS = 200
MAX_UPVALUES = 255

ErrorMaker = Callable[[str], Exception]
PlacedErrorMaker = Callable[[str, Span], Exception]


class BlockScope:
    """An open block: how much of its function's lists it found when it began."""

    def __init__(self, function: FunctionScope, block: Block, is_loop: bool) -> None:
        self.block = block
        self.is_loop = is_loop
        self.outer: BlockScope | None = function.block
        self.first_active = len(function.active)
        self.first_declared = function.declared
        self.first_label = len(function.labels)
        self.first_goto = len(function.gotos)


class FunctionScope:
    """An open function: its variables in scope, innermost last, labels in sight, gotos without a target."""

    def __init__(self, body: FunctionBody, outer: FunctionScope | None, standard: Standard) -> None:
        self.body = body
        self.standard = standard
        self.outer = outer
        self.block: BlockScope | None = None
        self.active: list[Variable] = []
        self.shadowed: list[Variable | None] = []  # what the name of each active variable meant before
        self.declared = 0  # active variables, declared ones that are not yet, and hidden ones
        self.upvalues: set[Variable] = set(body.upvalues)
        self.labels: dict[LabelKey, Label] = {}
        self.gotos: list[PendingGoto] = []

    @property
    def description(self) -> str:
        return "main function" if self.outer is None else f"function at line {self.body.span[0]}"


class Scopes:
    """All open scopes. The parser tells when one begins and ends, what is declared and what is used."""

    def __init__(self, error: ErrorMaker, semantic_error: PlacedErrorMaker, env: Variable, standard: Standard) -> None:
        self.error = error
        self.semantic_error = semantic_error
        self.standard = standard
        self.visible: dict[str, Variable | None] = {env.name: env}
        self.function: FunctionScope = None  # type: ignore[assignment]  # between open_function and close_function

    def open_function(self, body: FunctionBody) -> None:
        if self.function:
            body.parent = self.function.body
            body.parent.functions.append(body)
        self.function = FunctionScope(body, self.function, self.standard)
        self.open_block(body.body)

    def close_function(self) -> None:
        self.close_block()
        self.function = self.function.outer  # type: ignore[assignment]

    def open_block(self, block: Block, is_loop: bool = False) -> None:
        self.function.block = BlockScope(self.function, block, is_loop)

    def close_block(self) -> None:
        """Ends the innermost block: what its variables hid is visible again."""
        function = self.function
        scope = function.block
        assert scope
        active = function.active
        while len(active) > scope.first_active:
            self.visible[active.pop().name] = function.shadowed.pop()
        function.declared = scope.first_declared
        function.block = scope.outer
        leave_block(function, scope, self.semantic_error)

    def declare(self, name: str, span: Span, attrib: str | None = None) -> Variable:
        """Makes a local variable of the current function, not visible yet."""
        self.reserve(1)
        variable = Variable(name, self.function.body, span, attrib)
        self.function.body.variables.append(variable)
        return variable

    def reserve(self, count: int) -> None:
        """Counts declared variables, of which a function has a limited number."""
        function = self.function
        if function.declared + count > MAX_LOCALS:
            raise self.error(f"too many local variables (limit is {MAX_LOCALS}) in {function.description}")
        function.declared += count

    def reserve_state(self, names: Sequence[str]) -> None:
        """Counts the variables that the reference keeps a loop's state in."""
        self.reserve(len(names))

    def activate(self, variable: Variable) -> None:
        """The scope of a declared variable begins."""
        function = self.function
        function.active.append(variable)
        function.shadowed.append(self.visible.get(variable.name))
        self.visible[variable.name] = variable

    def use(self, name: str, span: Span) -> Name:
        """A name in an expression: a local variable, an upvalue or a global."""
        variable = self.visible.get(name)
        if variable is None:
            env = self.visible["_ENV"]
            assert env
            if env.function is not self.function.body:
                self._capture(env)
            return Name(name, span, None, env)
        if variable.function is not self.function.body:
            self._capture(variable)
        return Name(name, span, variable)

    def _capture(self, variable: Variable) -> None:
        """variable belongs to an outer function: it is an upvalue of the functions from there to here.

        One with a constant value is none: the value takes its place (§3.3.7).
        """
        if variable in self.function.upvalues or variable.constant:
            return
        variable.captured = True
        inside: list[FunctionScope] = []
        scope: FunctionScope | None = self.function
        while scope and scope.body is not variable.function and variable not in scope.upvalues:
            inside.append(scope)
            scope = scope.outer
        for scope in reversed(inside):
            if len(scope.upvalues) >= MAX_UPVALUES:
                raise self.error(f"too many upvalues (limit is {MAX_UPVALUES}) in {scope.description}")
            scope.upvalues.add(variable)
            scope.body.upvalues.append(variable)

    def assign(self, name: Name) -> None:
        """An assignment to a name: a constant variable (§3.3.7) takes none."""
        variable = name.variable
        if variable is None:
            return
        if variable.attrib:
            raise self.semantic_error(f"attempt to assign to const variable '{name.id}'", name.span)
        variable.assigned = True
        if variable.function is not self.function.body:
            variable.assigned_inside = True
