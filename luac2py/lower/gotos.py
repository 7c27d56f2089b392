"""Jumps: break, goto, and blocks with labels (§3.3.4).

    goto continue, its label at the end of a loop's body  ⇒  continue

Any other block with labels becomes a loop around its segments, the parts between the labels:

    a ::l:: b        ⇒  label = 0
                         while True:
                             if label == 0:
                                 a                 (goto l in a  ⇒  label = 1; continue)
                             b                     (goto l in b  ⇒  label = 1; continue)
                             break

A jump that must cross Python loops or functions sets `jump` to its number and leaves the innermost of them; what
follows that one goes on from there.
"""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.lower import build
from luac2py.lower.context import BlockJumps, FunctionContext, JumpTarget, LabelJumps, LoopJumps
from luac2py.lower.names import JUMP
from luac2py.lower.outline import land, outline_block
from luac2py.nodes import Block, Break, GenericFor, Goto, Label, Local, Node, NumericFor, Span, Stat, While


def lower_break(ctx: FunctionContext, node: Break) -> list[ast.stmt]:
    """break  ⇒  break"""
    loops = [j.loop for j in ctx.jumps if isinstance(j, LoopJumps) and isinstance(j.loop, Stat)]
    return lower_jump(ctx, ("break", loops[-1]), node.span)


def lower_goto(ctx: FunctionContext, node: Goto) -> list[ast.stmt]:
    """goto l  ⇒  continue, break, or what leads to them"""
    label = node.target
    assert label is not None
    return lower_jump(ctx, _target_of(ctx, label), node.span)


def _target_of(ctx: FunctionContext, label: Label) -> JumpTarget:
    for jumps in ctx.jumps:
        if isinstance(jumps, LoopJumps) and _continues(jumps.loop, label):
            return ("continue", jumps.loop)
    return ("goto", label)


def _continues(loop: Node, label: Label) -> bool:
    """Whether jumping to a label means going on with the loop."""
    return (
        isinstance(loop, (While, NumericFor, GenericFor))
        and label.block is loop.body
        and label.at_end
        and not label.jumped_back
    )


def lower_jump(ctx: FunctionContext, target: JumpTarget, span: Span) -> list[ast.stmt]:
    """The statements that jump to a target from the current place."""
    innermost = ctx.jumps[-1]
    if isinstance(innermost, BlockJumps):
        _await(innermost.pending, target)
        return [build.return_(build.constant(ctx.jump_code(target), span), span)]
    kind, place = target
    if isinstance(innermost, LoopJumps) and kind != "goto" and innermost.loop is place:
        return [build.break_(span) if kind == "break" else build.continue_(span)]
    if isinstance(innermost, LabelJumps) and kind == "goto" and place in innermost.segments:
        return _to_segment(ctx, innermost, place, span)
    _await(innermost.pending, target)
    code = build.constant(ctx.jump_code(target), span)
    return [build.assign(build.store_name(JUMP, span), code, span), build.break_(span)]


def _await(pending: list[JumpTarget], target: JumpTarget) -> None:
    if target not in pending:
        pending.append(target)


def _to_segment(ctx: FunctionContext, jumps: LabelJumps, label: Label, span: Span) -> list[ast.stmt]:
    if not jumps.state:
        return [build.break_(span)]
    if jumps.state not in ctx.scope.own:
        ctx.scope.nonlocals.add(jumps.state)
    number = build.constant(jumps.segments[label], span)
    return [build.assign(build.store_name(jumps.state, span), number, span), build.continue_(span)]


def lower_labelled(ctx: FunctionContext, block: Block, statements: list[Stat]) -> list[ast.stmt]:
    """The statements of a block, or its rest, as a loop over segments where jumps to its labels need one."""
    from luac2py.lower.statements import lower_statements

    labels = [s for s in _before_close(statements) if isinstance(s, Label) and _needs_loop(ctx, s)]
    if not labels:
        return lower_statements(ctx, block, statements)
    segments = _segments(statements, labels)
    if len(segments) == 2 and not labels[0].jumped_back:
        return _lower_forward(ctx, block, segments, labels[0])
    regions = _Regions(block, segments, labels, _state_name(ctx))
    ctx.scope.own.add(regions.state)
    span = labels[0].span
    start = build.assign(build.store_name(regions.state, span), build.constant(0, span), span)
    return [build.artefact(start), *(regions.lower_fresh(ctx, 0) if block.fresh else regions.lower_flat(ctx))]


def _before_close(statements: list[Stat]) -> list[Stat]:
    """The statements up to the first to-be-closed variable: what follows it is lowered inside its `with`."""
    for position, statement in enumerate(statements):
        if isinstance(statement, Local) and any(v.attrib == "close" for v in statement.variables):
            return statements[:position]
    return statements


def _needs_loop(ctx: FunctionContext, label: Label) -> bool:
    return bool(label.gotos) and _target_of(ctx, label)[0] == "goto"


def _segments(statements: list[Stat], labels: list[Label]) -> list[list[Stat]]:
    """The statements before, between and after the labels."""
    segments: list[list[Stat]] = [[]]
    for statement in statements:
        if statement in labels:
            segments.append([])
        else:
            segments[-1].append(statement)
    return segments


def _lower_forward(ctx: FunctionContext, block: Block, segments: list[list[Stat]], label: Label) -> list[ast.stmt]:
    """a ::l:: b, all jumps forward  ⇒  while True: a; break, then b"""
    from luac2py.lower.statements import lower_statements

    first = in_loop(ctx, LabelJumps({label: 1}, ""), lambda: lower_statements(ctx, block, segments[0]), label.span)
    ctx.known_tables = set()
    return [*first, *lower_statements(ctx, block, segments[1])]


def in_loop(ctx: FunctionContext, jumps: LabelJumps, lower: Callable[[], list[ast.stmt]], span: Span) -> list[ast.stmt]:
    """while True: statements; break, and the landing of jumps that leave it"""
    ctx.jumps.append(jumps)
    ctx.scope.nesting += 1
    body = [*lower(), build.artefact(build.break_(span))]
    ctx.scope.nesting -= 1
    ctx.jumps.pop()
    loop = build.endless(body, span)
    return [*clear_jump(jumps.pending, span), loop, *land(ctx, jumps.pending, span)]


def clear_jump(pending: list[JumpTarget], span: Span) -> list[ast.stmt]:
    """jump = 0, before a loop that jumps may leave"""
    if not pending:
        return []
    return [build.artefact(build.assign(build.store_name(JUMP, span), build.constant(0, span), span))]


def _state_name(ctx: FunctionContext) -> str:
    name = "label"
    while ctx.module.names.is_taken(name) or name in ctx.scope.own:
        name += "_"
    return name


class _Regions:
    """A block in segments: segment n follows the n-th label, segment 0 comes before the first."""

    def __init__(self, block: Block, segments: list[list[Stat]], labels: list[Label], state: str) -> None:
        self.block = block
        self.segments = segments
        self.labels = labels
        self.state = state
        self.span = labels[0].span

    def numbers(self, first: int, end: int) -> dict[Label, int]:
        """The labels before segments `first` to `end` - 1."""
        return {self.labels[n - 1]: n for n in range(max(first, 1), end)}

    def lower_flat(self, ctx: FunctionContext) -> list[ast.stmt]:
        """One loop over all segments."""
        jumps = LabelJumps(self.numbers(0, len(self.segments)), self.state)
        return in_loop(ctx, jumps, lambda: self.tests(ctx, 0, len(self.segments)), self.span)

    def lower_fresh(self, ctx: FunctionContext, first: int) -> list[ast.stmt]:
        """Nested loops: what follows a label that is jumped back to is a function, so that its variables are new."""
        later = range(first + 1, len(self.segments))
        end = next((n for n in later if self.labels[n - 1].jumped_back), len(self.segments))
        forward = LabelJumps(self.numbers(first + 1, len(self.segments)), self.state)
        head = in_loop(ctx, forward, lambda: self.tests(ctx, first, end), self.span)
        if end == len(self.segments):
            return head
        back = LabelJumps(self.numbers(end, end + 1), self.state)
        return [*head, *in_loop(ctx, back, lambda: self.outlined(ctx, end), self.span)]

    def outlined(self, ctx: FunctionContext, first: int) -> list[ast.stmt]:
        """The segments from `first` on, as a function and its call."""
        definition, call = outline_block(ctx, [], lambda: self.lower_fresh(ctx, first), self.span)
        return [definition, *call]

    def tests(self, ctx: FunctionContext, first: int, end: int) -> list[ast.stmt]:
        """if label <= n: segment, for each segment; the block's last one needs no test"""
        from luac2py.lower.statements import lower_statements

        body: list[ast.stmt] = []
        for number in range(first, end):
            ctx.known_tables = set()
            statements = lower_statements(ctx, self.block, self.segments[number])
            span = self.labels[max(number - 1, 0)].span
            if number == len(self.segments) - 1:
                body += statements
            elif statements:
                reached = build.compare(build.name(self.state, span), "<=", build.constant(number, span), span)
                body.append(build.if_(build.artefact(reached), statements, [], span))
        return body
