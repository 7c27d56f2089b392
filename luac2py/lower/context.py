"""What the lowering of one chunk and of one function carries along."""

from __future__ import annotations

import ast
from collections.abc import Hashable
from enum import Enum
from typing import Callable, Union

from luac2py.analysis.solve import Known
from luac2py.analysis.walk import Nodes
from luac2py.lower import build
from luac2py.lower.names import STRINGS, FunctionNames, ModuleNames
from luac2py.nodes import (
    Expr,
    FunctionBody,
    FunctionStat,
    Index,
    Label,
    Local,
    Name,
    Node,
    Return,
    Span,
    String,
    Variable,
)  # fmt: skip
from luac2py.standard import Standard


class ModuleContext:
    """One chunk: what its module imports, declares and defines beside the main function."""

    def __init__(self, optimize: int, known: Known, standard: Standard) -> None:
        self.optimize = optimize
        self.standard = standard
        self.assigned_globals = known.assigned_globals
        self.imports: set[str] = set()
        self.uses_strings = False
        self.homes = _homes_of_functions(known.nodes)
        self.basic_metatables = known.basic_metatables  # whether it may give numbers, nil, functions … metatables
        self.names_debug = _names_debug(known.nodes)  # what hooks of its own look at may not be left out
        self.fields: set[str] = set()
        self.names = ModuleNames(known.names, known.function_names)
        self.names_defined: set[str] = set()
        self.defined: dict[Hashable, str] = {}  # the names of what `define` made, by what it depends on
        self.definitions: list[ast.stmt] = []
        self.shared_prototypes = 0  # how many prototypes may share closures

    def define(self, key: Hashable, wanted: str, make: Callable[[str], ast.stmt]) -> str:
        """The name of something that the module defines in front of its functions: made once for each key.

        `wanted` is the name, unless it is taken; `make` gives the definition for a name.
        """
        if key not in self.defined:
            identifier, number = wanted, 1
            while identifier in self.names_defined or self.names.is_taken(identifier):
                number += 1
                identifier = f"{wanted}_{number}"
            self.defined[key] = identifier
            self.names_defined.add(identifier)
            self.definitions.append(make(identifier))
        return self.defined[key]


def _homes_of_functions(nodes: Nodes) -> set[Expr]:
    """The constructors of the tables that functions are stored into, made once: of modules and classes."""
    targets = [node.target for node in nodes[FunctionStat]]
    variables = {t.object.variable for t in targets if isinstance(t, Index) and isinstance(t.object, Name)}
    declared = [pair for node in nodes[Local] for pair in zip(node.variables, node.values)] if variables else []
    return {value for variable, value in declared if variable in variables and _is_made_once(variable)}


def _is_made_once(variable: Variable) -> bool:
    """Whether it is one of the chunk itself, not of a function that may be called again, or of a loop."""
    return variable.function is not None and variable.function.parent is None and not variable.in_loop


def _names_debug(nodes: Nodes) -> bool:
    """Whether there is a global, or a field, of the name of the debug library."""
    return any(name.id == "debug" for name in nodes[Name]) or any(text.value == "debug" for text in nodes[String])


class PythonScope:
    """One Python function: a Lua function's, or a block's that needs one of its own."""

    def __init__(self, parent: PythonScope | None) -> None:
        self.parent = parent
        self.own: set[str] = set()
        self.nonlocals: set[str] = set()
        self.globals: set[str] = set()
        self.temporaries = 0
        self.functions = 0  # how many functions have names of their own in it
        self.nesting = 0  # statically nested Python loops and the like: CPython allows 20
        self.depth = 0  # nested blocks of any kind: text may be indented 100 times
        self.hoisted: list[ast.stmt] = []  # functions of deep blocks, defined where the function begins

    def declarations(self, span: Span) -> list[ast.stmt]:
        """What the function begins with: `nonlocal`, `global`, the functions of deep blocks."""
        found: list[ast.stmt] = []
        if self.nonlocals:
            found.append(build.nonlocal_(sorted(self.nonlocals), span))
        if self.globals:
            found.append(build.global_(sorted(self.globals), span))
        return [*found, *self.hoisted]


JumpTarget = tuple[str, Node]  # ("break", loop), ("continue", loop) or ("goto", label)


class LoopJumps:
    """A Python loop that is a Lua loop, or a function's loop for its tail calls to itself.

    `pending`: jumps that leave it for somewhere further out.
    """

    def __init__(self, loop: Node) -> None:
        self.loop = loop
        self.pending: list[JumpTarget] = []


class LabelJumps:
    """A Python loop made for the labels of a block (see gotos.py).

    `segments` numbers the labels that a jump inside the loop can reach; `state` is the variable that
    says where to go on, "" where leaving the loop is all there is to it.
    """

    def __init__(self, segments: dict[Label, int], state: str) -> None:
        self.segments = segments
        self.state = state
        self.pending: list[JumpTarget] = []


class BlockJumps:
    """A block that is a Python function of its own: jumps out of it are its results."""

    def __init__(self) -> None:
        self.pending: list[JumpTarget] = []
        self.returns = False


Jumps = Union[LoopJumps, LabelJumps, BlockJumps]


class Reading(Enum):
    """How items of plain tables are read: as it comes; as what may raise IndexError; by the runtime."""

    TESTED = 0
    TRIED = 1
    CALLED = 2


class Place:
    """Where a loop stands in a string: the Python variable for the character there, and what its body reads."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_read = False  # the character
        self.is_counted = False  # the loop's own variable, for its index


class FunctionContext:
    """One Lua function. `prelude` collects statements that must come before the one being lowered."""

    def __init__(self, module: ModuleContext, body: FunctionBody) -> None:
        self.module = module
        self.body = body
        self.plain = module.optimize == 0 or body.is_general
        self.names = FunctionNames(module.names, body)
        self.scope = PythonScope(None)
        self.prelude: list[ast.stmt] = []
        self.jumps: list[Jumps] = []
        self.jump_codes: dict[JumpTarget, int] = {}
        self.expression_depth = 0
        self.may_move = False  # whether a read may move in front of the statement being lowered
        self.in_condition = False  # whether what is being lowered may not be evaluated at all
        self.expects_integers = False  # whether what is being lowered is for an operation on integers, as `%` mostly is
        self.reading = Reading.TESTED
        self.known_tables: set[Variable] = set()  # never reassigned, and found to be no string nor function
        self.self_calls: set[Return] = set()  # a local function's calls of itself that become jumps to its start

    @property
    def runs_once(self) -> bool:
        """Whether what is being lowered runs once when the chunk does: short code is better than fast code there."""
        return self.body.parent is None and not self.jumps

    def had_effects(self) -> None:
        """Notes that what was just lowered may run other code: nothing may move in front of it."""
        self.may_move = False

    def temporary(self) -> str:
        """A new name for a value that no Lua variable holds."""
        self.scope.temporaries += 1
        return f"_{self.scope.temporaries}"

    def runtime(self, identifier: str, span: Span) -> ast.Name:
        """A name of the runtime, which the module will import."""
        self.module.imports.add(identifier)
        return build.name(identifier, span)

    def strings(self, span: Span) -> ast.Name:
        """The object on which an attribute is what indexing a string gives."""
        self.module.uses_strings = True
        return build.name(STRINGS, span)

    def runtime_call(self, identifier: str, arguments: list[ast.expr], span: Span) -> ast.Call:
        """A call of a runtime function, which the module will import."""
        self.module.imports.add(identifier)
        return build.call(identifier, arguments, span)

    def declare(self, variable: Variable, apart: bool = False) -> str:
        """Gives a Lua variable its Python name, in the current scope; `apart` from the others of its block."""
        identifier = self.names.declare(variable, apart)
        self.scope.own.add(identifier)
        return identifier

    def assigned(self, variable: Variable) -> str:
        """The Python name of a variable that is about to be assigned here."""
        if variable.function is None:
            self.scope.globals.add(variable.python_name)
        elif variable.python_name not in self.scope.own:
            self.scope.nonlocals.add(variable.python_name)
        return variable.python_name

    def jump_code(self, target: JumpTarget) -> int:
        """The number that stands for a jump while it passes through Python loops and functions."""
        return self.jump_codes.setdefault(target, len(self.jump_codes) + 1)
