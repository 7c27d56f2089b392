"""Parts of a Lua function that become Python functions of their own.

A loop's body whose variables closures capture is one: each call makes the variables anew. So is what would exceed
Python's limits: 20 nested loops, 200 nested parentheses. Frames of these functions (their names begin with
λ) count as frames of the Lua function around them.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Callable

from luac2py.lower import build
from luac2py.lower.context import BlockJumps, FunctionContext, JumpTarget, PythonScope
from luac2py.lower.names import BLOCK, JUMP
from luac2py.nodes import Span, Variable


def outline_deep_block(ctx: FunctionContext, lower: Callable[[], list[ast.stmt]], span: Span) -> list[ast.stmt]:
    """A block nested too deeply for Python's text  ⇒  a call of a function that the Python function begins with"""
    definition, call = outline_block(ctx, [], lower, span, f"{BLOCK}_{len(ctx.scope.hoisted) + 1}")
    ctx.scope.hoisted.append(definition)
    return call


def outline_block(
    ctx: FunctionContext,
    parameters: Sequence[Variable],
    lower: Callable[[], list[ast.stmt]],
    span: Span,
    identifier: str = BLOCK,
) -> tuple[ast.stmt, list[ast.stmt]]:
    """A block  ⇒  def λblock(i): …, and its call with what must follow it.

    `lower` lowers the block's statements inside the new function. Its result is None where the block ended, [value]
    where it returned a value, else the number of a jump.
    """
    entry, outer = BlockJumps(), ctx.scope
    ctx.scope = PythonScope(outer)
    ctx.jumps.append(entry)
    names = [ctx.declare(variable, apart=True) for variable in parameters]
    statements = lower()
    body = [*ctx.scope.declarations(span), *statements]
    ctx.jumps.pop()
    ctx.scope = outer
    definition = build.function(identifier, names, None, body, span, defaults=False)
    call = build.call(identifier, [build.name(n, span) for n in names], span)
    return definition, _call_block(ctx, entry, call, span)


def _call_block(ctx: FunctionContext, entry: BlockJumps, call: ast.expr, span: Span) -> list[ast.stmt]:
    if not entry.returns and not entry.pending:
        return [build.expression(call, span)]
    statements: list[ast.stmt] = [build.assign(build.store_name(JUMP, span), call, span)]
    if entry.returns:
        outcome = build.name(JUMP, span)
        if entry.pending:
            test = build.compare(build.class_of(outcome, span), "is", build.name("list", span), span)
        else:
            test = build.compare(outcome, "is not", build.constant(None, span), span)
        statements.append(build.if_(test, [_pass_on(ctx, span)], [], span))
    return [*statements, *land(ctx, entry.pending, span)]


def _pass_on(ctx: FunctionContext, span: Span) -> ast.stmt:
    """Returns from the Lua function what a block function returned for it."""
    block = enclosing_block(ctx)
    if block is not None:
        block.returns = True
        return build.return_(build.name(JUMP, span), span)
    return build.return_(build.item(build.name(JUMP, span), build.constant(0, span), span), span)


def enclosing_block(ctx: FunctionContext) -> BlockJumps | None:
    """The innermost block function around the current statement."""
    return next((j for j in reversed(ctx.jumps) if isinstance(j, BlockJumps)), None)


def land(ctx: FunctionContext, pending: list[JumpTarget], span: Span) -> list[ast.stmt]:
    """After a loop or a block function that jumps left: goes on with each of them from here."""
    from luac2py.lower.gotos import lower_jump

    statements: list[ast.stmt] = []
    for target in pending:
        code = build.constant(ctx.jump_code(target), span)
        test = build.compare(build.name(JUMP, span), "==", code, span)
        statements.append(build.if_(test, lower_jump(ctx, target, span), [], span))
    return statements
