"""What debugging and `string.dump` want to know of a chunk's functions: found by parsing its text once more.

Compiled code carries nothing of this, so programs that do not ask do not pay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from types import CodeType
from typing import NamedTuple

from .lower.names import closing_name
from .nodes import Chunk, FunctionBody, Span, Variable
from .parser import Parser
from .resolve.scopes import FunctionScope, Scopes
from .source import Source

_CLOSING_STATE = 3
"""Which of a generic loop's hidden variables has the closing value, counted from 0."""


class ScopedLocal:
    """A local variable of a function, or a hidden one, and where it is in scope: from `first` to before `last`.

    `last_line` is the line of what comes before `last`.
    """

    __slots__ = ("name", "variable", "control", "first", "last", "last_line")

    def __init__(self, name: str, variable: Variable | None, first: Span, control: Variable | None = None) -> None:
        self.name = name
        self.variable = variable
        self.control = control  # the loop's first variable, if this holds its closing value
        self.first = first
        self.last: Span = first
        self.last_line = first[0]

    @property
    def python_name(self) -> str:
        """What it is called in Python; empty if it is only there in the reference."""
        if self.control is not None:
            return closing_name(self.control.python_name)
        return self.variable.python_name if self.variable is not None else ""


class Extent(NamedTuple):
    """Where a function's text is: the places, in the list of tokens, of its `(` and its `end`."""

    opening: int
    closing: int
    is_method: bool


class _RecordingScopes(Scopes):
    """Scopes that note which variables a function has where."""

    def __init__(self, parser: DebugParser) -> None:
        super().__init__(parser.error, parser.semantic_error, parser.env, parser.standard)
        self.parser = parser
        self.open: dict[FunctionScope, list[ScopedLocal]] = {}
        self.hidden: dict[FunctionScope, Sequence[str]] = {}
        self.locals: dict[FunctionBody, list[ScopedLocal]] = {}

    def reserve_state(self, names: Sequence[str]) -> None:
        super().reserve_state(names)
        self.hidden[self.function] = names

    def activate(self, variable: Variable) -> None:
        super().activate(variable)
        for n, name in enumerate(self.hidden.pop(self.function, ())):
            self._begin(name, None, variable if n == _CLOSING_STATE else None)
        if variable.constant is None:
            self._begin(variable.name, variable)

    def _begin(self, name: str, variable: Variable | None, control: Variable | None = None) -> None:
        found = ScopedLocal(name, variable, self.parser.spans[self.parser.position], control)
        self.open.setdefault(self.function, []).append(found)
        self.locals.setdefault(self.function.body, []).append(found)

    def close_block(self) -> None:
        function = self.function
        assert function.block
        ending = set(function.active[function.block.first_active :])
        super().close_block()
        still = self.open.get(function, [])
        position = self.parser.position
        while still and (still[-1].variable is None or still[-1].variable in ending):
            ended = still.pop()
            ended.last = self.parser.spans[position]
            ended.last_line = self.parser.spans[position - 1][0]


class DebugParser(Parser):
    """A parser that also notes the extents of functions and the scopes of variables."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self.recorded = _RecordingScopes(self)
        self.scopes = self.recorded
        self.extents: dict[FunctionBody, Extent] = {}

    def parse_function_body(self, span: Span, name: str = "", is_method: bool = False) -> FunctionBody:
        opening = self.position
        body = super().parse_function_body(span, name, is_method)
        self.extents[body] = Extent(opening, self.position - 1, is_method)
        return body


class Prototype:
    """A function of a chunk, as its source has it."""

    def __init__(self, parsed: ParsedChunk, body: FunctionBody) -> None:
        self.parsed = parsed
        self.body = body

    @property
    def first_line(self) -> int:
        return self.body.span[0] if self.body.parent is not None else 0

    @property
    def last_line(self) -> int:
        return self.body.end_line if self.body.parent is not None else 0

    @property
    def upvalues(self) -> list[str]:
        """The names of its upvalues, in the reference's order."""
        return [variable.name for variable in self.body.upvalues if not variable.suffix]

    def locals_at(self, line: int, column: int | None) -> list[ScopedLocal]:
        """The variables in scope at a place, in order; with the names that they have in Python."""
        self.parsed.name_variables()
        return self._in_scope(line, column)

    def names_at(self, line: int, column: int | None) -> set[str]:
        """The names of the variables in scope at a place."""
        return {v.name for v in self._in_scope(line, column)}

    def _in_scope(self, line: int, column: int | None) -> list[ScopedLocal]:
        """Where the column is not known, all that are in scope somewhere on the line."""
        found = self.parsed.parser.recorded.locals.get(self.body, [])
        if column is None:
            return [v for v in found if v.first[0] <= line <= v.last_line]
        if (line, column) <= self.body.span and found:
            # the end of a function, written on the line on which it began
            end = max(v.last for v in found)
            return [v for v in found if v.last == end]
        return [v for v in found if v.first <= (line, column) < v.last]

    def dump(self, strip: bool) -> str:
        """What `string.dump` gives of it, without the reference's header."""
        from .dumping import dump

        return dump(self, strip)


class ParsedChunk:
    """A chunk that was parsed once more; its prototypes by the code objects that were made of them."""

    def __init__(self, source: Source, optimize: int, main: CodeType, stripped: bool) -> None:
        self.stripped = stripped
        self.source = source
        self.optimize = optimize
        self.main = main
        self.parser = DebugParser(source)
        self.chunk: Chunk = self.parser.parse_chunk()
        self.is_named = False

    def __call__(self, code: CodeType) -> Prototype | None:
        """The prototype of a code object."""
        body = self.bodies.get(code)
        return None if body is None else Prototype(self, body)

    @cached_property
    def bodies(self) -> dict[CodeType, FunctionBody]:
        """The functions by their code; those on one line are told apart by their parameters and their order."""
        by_line: dict[int, list[FunctionBody]] = {}
        for body in _bodies_in(self.chunk.body):
            by_line.setdefault(body.span[0], []).append(body)
        codes: dict[tuple[int, bool], list[CodeType]] = {}
        for code in _codes_in(self.main):
            codes.setdefault((code.co_firstlineno, code.co_name.endswith("_λany")), []).append(code)
        found = {self.main: self.chunk.body}
        for (line, _), on_line in codes.items():
            bodies = by_line.get(line, [])
            if len(bodies) == len(on_line):
                found.update(zip(on_line, bodies))
            elif bodies:
                found.update((code, next((b for b in bodies if _fits(code, b)), bodies[0])) for code in on_line)
        return found

    def name_variables(self) -> None:
        """Let the variables have the names that they have in Python."""
        if not self.is_named:
            from .driver import lower_tree
            from .resolve import resolve

            self.is_named = True
            lower_tree(resolve(self.chunk), self.optimize)


def _bodies_in(body: FunctionBody) -> Iterator[FunctionBody]:
    for inner in body.functions:
        yield inner
        yield from _bodies_in(inner)


def _codes_in(code: CodeType) -> Iterator[CodeType]:
    """The code of the functions in a function, its blocks being parts of it."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            if not constant.co_name.startswith(("λ", "<")):
                yield constant
            yield from _codes_in(constant)


def _fits(code: CodeType, body: FunctionBody) -> bool:
    return code.co_argcount == len(body.parameters)
