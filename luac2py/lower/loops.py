"""while, repeat and for (§3.3.4, §3.3.5)."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of, may_close, may_wrap
from luac2py.lower import build
from luac2py.lower.context import FunctionContext, LoopJumps, Place
from luac2py.lower.expressions import lower_expr, lower_list, lower_result
from luac2py.lower.filling import begins_at_one, lower_fill, lower_reserve
from luac2py.lower.functions import bind_parts
from luac2py.lower.gotos import clear_jump, lower_jump, lower_labelled
from luac2py.lower.logic import lower_condition
from luac2py.lower.merging import lower_attempt
from luac2py.lower.names import closing_name
from luac2py.lower.outline import land, outline_block
from luac2py.lower.stringmethods import counts_up_to_length
from luac2py.nodes import (
    Block,
    Expr,
    GenericFor,
    Name,
    NumericFor,
    Repeat,
    Span,
    Stat,
    Unary,
    Variable,
    While,
)  # fmt: skip

# CPython allows 20 statically nested blocks in a function; a loop deeper than this gets a function for its body.
_DEEPEST = 14


def _lower_loop(
    ctx: FunctionContext,
    loop: Stat,
    block: Block,
    variables: Sequence[Variable],
    lower: Callable[[], list[ast.stmt]],
    make: Callable[[list[str], list[ast.stmt]], ast.stmt],
) -> list[ast.stmt]:
    """A loop: `lower` gives its body's statements, `make` the Python loop, given its variables' names and body.

    A body whose variables closures capture is a function, called for each iteration.
    """
    jumps = LoopJumps(loop)
    ctx.names.enter()
    ctx.jumps.append(jumps)
    ctx.scope.nesting += 1
    setup: list[ast.stmt] = []
    if block.fresh or ctx.scope.nesting > _DEEPEST:
        definition, body = outline_block(
            ctx, variables, lambda: [*bind_parts(ctx, variables, block.span), *lower()], block.span
        )
        setup.append(definition)
        names = [v.python_name for v in variables]
    else:
        names = [ctx.declare(v) for v in variables]
        body = [*bind_parts(ctx, variables, block.span), *lower()]
    ctx.scope.nesting -= 1
    ctx.jumps.pop()
    ctx.names.leave()
    after = land(ctx, jumps.pending, loop.span)
    return [*setup, *clear_jump(jumps.pending, loop.span), make(names, body), *after]


def _block(ctx: FunctionContext, block: Block) -> Callable[[], list[ast.stmt]]:
    from luac2py.lower.statements import lower_block

    return lambda: lower_block(ctx, block)


def lower_while(ctx: FunctionContext, node: While) -> list[ast.stmt]:
    """while c do b end  ⇒  while c: b

    A condition that needs statements becomes `while True:` with a test that breaks.
    """
    span = node.span
    outer, ctx.prelude = ctx.prelude, []
    ctx.jumps.append(LoopJumps(node))
    condition = lower_attempt(ctx, node.condition) or lower_condition(ctx, node.condition)
    ctx.jumps.pop()
    prelude, ctx.prelude = ctx.prelude, outer

    def make(names: list[str], body: list[ast.stmt]) -> ast.stmt:
        if isinstance(condition, ast.Constant) and condition.value is True:
            return build.endless(body, span)
        if not prelude:
            return build.while_(condition, body, build.place_of(condition))
        leave = build.if_(build.not_(condition, span), [build.artefact(build.break_(span))], [], span)
        return build.endless([*prelude, leave, *body], span)

    return _lower_loop(ctx, node, node.body, [], _block(ctx, node.body), make)


def lower_repeat(ctx: FunctionContext, node: Repeat) -> list[ast.stmt]:
    """repeat b until c  ⇒  while True: b, if c: break; the condition sees the body's variables"""
    span = node.span

    def lower() -> list[ast.stmt]:
        known, ctx.known_tables = ctx.known_tables, set(ctx.known_tables)
        ctx.names.enter()
        statements = lower_labelled(ctx, node.body, node.body.statements)
        outer, ctx.prelude = ctx.prelude, []
        condition = lower_attempt(ctx, node.condition) or lower_condition(ctx, node.condition)
        prelude, ctx.prelude = ctx.prelude, outer
        ctx.names.leave()
        ctx.known_tables = known
        jump = map(build.artefact, lower_jump(ctx, ("break", node), span))
        leave = build.if_(condition, list(jump), [], build.place_of(condition))
        return [*statements, *prelude, leave]

    def make(names: list[str], body: list[ast.stmt]) -> ast.stmt:
        return build.endless(body, span)

    return _lower_loop(ctx, node, node.body, [], lower, make)


def lower_numeric_for(ctx: FunctionContext, node: NumericFor) -> list[ast.stmt]:
    """for i = 1, n do b end  ⇒  for i in for_range(1, n): b; Python's range where all three are integers

    for i = 1, #s do … s:byte(i) … end  ⇒  for i_char in s: … ord(i_char) …; with enumerate where i is used as well

    Where the variable wraps around, it is wrapping_range(1, n), unless it cannot come so far.
    """
    reserve = lower_reserve(ctx, node)
    values, span = _range(ctx, node), node.span
    string = _string_of(ctx, node)

    def lower() -> list[ast.stmt]:
        if string is not None:
            node.variable.place = Place(ctx.names.character(node.variable))
        return _block(ctx, node.body)()

    def make(names: list[str], body: list[ast.stmt]) -> ast.stmt:
        place: Place | None = node.variable.place
        if string is None or place is None or not place.is_read:
            return build.for_(build.store_name(names[0], span), values, body, span)
        characters = lower_expr(ctx, string)
        if not place.is_counted and not ctx.module.names_debug:
            return build.for_(build.store_name(place.name, span), characters, body, span)
        numbered = build.call("enumerate", [characters, build.constant(1, span)], span)
        return build.for_(_loop_target([names[0], place.name], span), numbered, body, span)

    loop = _lower_loop(ctx, node, node.body, [node.variable], lower, make)
    return lower_fill(ctx, node, loop) or [*reserve, *loop]


def _string_of(ctx: FunctionContext, node: NumericFor) -> Expr | None:
    """s of `for i = 1, #s`, whose characters the body may want: those of a string that stays the same"""
    if ctx.plain or not begins_at_one(node) or not isinstance(node.stop, Unary):
        return None
    if node.variable.captured or node.body.fresh or ctx.scope.nesting >= _DEEPEST:
        return None  # the body is a function, which gets the variable itself
    index = Name(node.variable.name, node.span, node.variable)
    return node.stop.operand if counts_up_to_length(index, node.stop.operand) else None


def _range(ctx: FunctionContext, node: NumericFor) -> ast.expr:
    span = node.span
    bounds = [lower_expr(ctx, e) for e in (node.start, node.stop, node.step) if e is not None]
    step = fact_of(node.step) if node.step is not None else facts.of_constant(1)
    integers = fact_of(node.start).only(facts.INT) and fact_of(node.stop).only(facts.INT) and step.only(facts.INT)
    if ctx.plain or not integers or step.low <= 0 <= step.high or may_wrap(node):
        return ctx.runtime_call("wrapping_range" if node.wraps else "for_range", bounds, node.do)
    beyond = build.constant(1, span)
    stop = bounds[1]
    if step.low > 0 and isinstance(stop, ast.BinOp) and isinstance(stop.op, ast.Sub) and _is_one(stop.right):
        bounds[1] = stop.left
        return build.call("range", bounds, span)
    if isinstance(stop, ast.Constant) and isinstance(stop.value, int):
        bounds[1] = build.constant(stop.value + (1 if step.low > 0 else -1), span)
    else:
        bounds[1] = build.binary(stop, "+" if step.low > 0 else "-", beyond, span)
    return build.call("range", bounds, span)


def _is_one(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value.__class__ is int and value.value == 1


def lower_generic_for(ctx: FunctionContext, node: GenericFor) -> list[ast.stmt]:
    """for k, v in e do b end  ⇒  for k, v in iterate2(e): b

    Where e may give a closing value, the loop stands in a `with`.
    """
    span = node.span
    value = _iteration_values(ctx, node.values, span)
    before: list[ast.stmt] = []
    closing: ast.expr | None = None
    if may_close(node):
        temporary = ctx.temporary()
        before.append(build.assign(build.store_name(temporary, span), value, span))
        value = build.name(temporary, span)
        arguments = [ctx.runtime_call("closing", [value], span), build.constant("(for state)", span)]
        closing = ctx.runtime_call("close_variable", arguments, node.do)
        ctx.scope.nesting += 1
    count = len(node.variables)
    if count <= 2:
        values = ctx.runtime_call(f"iterate{count}", [value], span)
    else:
        values = ctx.runtime_call("iterate", [value, build.constant(count, span)], span)

    def make(names: list[str], body: list[ast.stmt]) -> ast.stmt:
        return build.for_(_loop_target(names, span), values, body, span)

    loop = _lower_loop(ctx, node, node.body, node.variables, _block(ctx, node.body), make)
    if closing is None:
        return [*before, *loop]
    ctx.scope.nesting -= 1
    name = closing_name(node.variables[0].python_name)
    return [*before, build.with_(closing, loop, span, build.store_name(name, span))]


def _loop_target(names: list[str], span: Span) -> ast.expr:
    if len(names) == 1:
        return build.store_name(names[0], span)
    return build.place(ast.Tuple([build.store_name(n, span) for n in names], build.STORE), span)


def _iteration_values(ctx: FunctionContext, values: list[Expr], span: Span) -> ast.expr:
    """The iterator function, the state, the first control value and the closing value, as one result."""
    if len(values) == 1:
        return lower_result(ctx, values[0])
    return build.tuple_(lower_list(ctx, values), span)
