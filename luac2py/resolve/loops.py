"""What may run again (manual §3.3.4, §3.5): fills `Block.repeats`, `Block.fresh` and `Variable.in_loop`.

Relies on the parser's links between gotos and labels, and on `Variable.captured`.
Each time that a declaration runs it makes a new variable; that shows only where a closure keeps the old one.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..nodes import (
    Assign,
    Block,
    CallStat,
    Chunk,
    Do,
    FunctionStat,
    GenericFor,
    If,
    Label,
    Local,
    LocalFunction,
    NumericFor,
    Repeat,
    Return,
    Stat,
    Variable,
    While,
)

_NOWHERE = (0, 0)
_WITHOUT_SCOPE = frozenset((Assign, CallStat, FunctionStat, Return))
"""The commonest statements that have no blocks and declare nothing."""


def resolve(chunk: Chunk) -> Chunk:
    """Notes in a parsed chunk which blocks and variables repeat; gives the chunk back."""
    functions = [chunk.body]
    while functions:
        function = functions.pop()
        _resolve_block(function.body, in_loop=False)
        functions.extend(function.functions)
    return chunk


def _resolve_block(block: Block, in_loop: bool) -> bool:
    """Whether a run of the block makes variables that closures capture, outside of blocks in it that repeat."""
    captures = False
    last_jump = _NOWHERE  # the last goto back to a label of this block that we have passed
    for statement in block.statements:
        if statement.__class__ in _WITHOUT_SCOPE:
            continue
        if isinstance(statement, Label) and statement.jumped_back:
            block.repeats = True
            last_jump = max(last_jump, max(goto.span for goto in statement.gotos))
        again = statement.span <= last_jump
        for variable in declared_by(statement):
            variable.in_loop = variable.in_loop or in_loop or again
            captures = captures or variable.captured
        for body, is_loop in blocks_of(statement):
            body.repeats = is_loop or again
            captures_inside = _resolve_block(body, in_loop or again or is_loop)
            if is_loop:
                captures_inside = _mark_control(statement) or captures_inside
            if body.repeats:
                body.fresh = captures_inside
            captures = captures or (captures_inside and not body.repeats)
    if block.repeats:
        block.fresh = captures
    return captures


def _mark_control(statement: Stat) -> bool:
    """Control variables are new in each iteration (§3.3.5). Whether one is captured."""
    captures = False
    for variable in control_variables(statement):
        variable.in_loop = True
        captures = captures or variable.captured
    return captures


def declared_by(statement: Stat) -> list[Variable]:
    """The variables that a statement declares in the block around it."""
    if isinstance(statement, Local):
        return statement.variables
    return [statement.variable] if isinstance(statement, LocalFunction) else []


def control_variables(statement: Stat) -> list[Variable]:
    """The variables that a loop declares for its body."""
    if isinstance(statement, GenericFor):
        return statement.variables
    return [statement.variable] if isinstance(statement, NumericFor) else []


def blocks_of(statement: Stat) -> Iterator[tuple[Block, bool]]:
    """The blocks in a statement, and whether each is a loop's body."""
    if isinstance(statement, (While, Repeat, NumericFor, GenericFor)):
        yield statement.body, True
    elif isinstance(statement, Do):
        yield statement.body, False
    elif isinstance(statement, If):
        for _, body in statement.tests:
            yield body, False
        if statement.orelse:
            yield statement.orelse, False
