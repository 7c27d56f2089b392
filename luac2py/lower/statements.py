"""Which function lowers which statement, blocks, and the statements that need no file of their own."""

from __future__ import annotations

import ast
from typing import Callable

from luac2py.analysis.infer import is_multiple, number_of_values
from luac2py.lower import build
from luac2py.lower.assignment import lower_assign, lower_function_stat, lower_local, lower_local_function, to_variables
from luac2py.lower.calls import choose_version
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_list, lower_result
from luac2py.lower.gotos import lower_break, lower_goto, lower_jump, lower_labelled
from luac2py.lower.logic import lower_condition
from luac2py.lower.loops import lower_generic_for, lower_numeric_for, lower_repeat, lower_while
from luac2py.lower.merging import lower_attempt, merge_reads
from luac2py.lower.names import VARARGS
from luac2py.lower.outline import enclosing_block, outline_block, outline_deep_block
from luac2py.nodes import (
    Assign,
    Block,
    Break,
    Call,
    CallStat,
    Do,
    Expr,
    FunctionStat,
    GenericFor,
    Goto,
    If,
    Label,
    Local,
    LocalFunction,
    NumericFor,
    Paren,
    Repeat,
    Return,
    Span,
    Stat,
    Varargs,
    While,
)  # fmt: skip
from luac2py_runtime.varinfo import RETURN_TRUNCATED

# Links of an elseif chain in one Python statement: each is one level of nesting in Python's tree.
_MOST_LINKS = 40
# Nested blocks in one Python function: Python's text may be indented 100 times in all.
_DEEPEST = 12


def lower_block(ctx: FunctionContext, block: Block) -> list[ast.stmt]:
    """The statements of a block, in a scope of their own."""
    if ctx.scope.depth >= _DEEPEST:
        return outline_deep_block(ctx, lambda: lower_block(ctx, block), block.span)
    known, scope = ctx.known_tables, ctx.scope
    ctx.known_tables = set(known)
    ctx.names.enter()
    scope.depth += 1
    lower = lower_labelled if block.labels else lower_statements
    statements = lower(ctx, block, block.statements)
    scope.depth -= 1
    ctx.names.leave()
    ctx.known_tables = known
    return statements


def lower_statements(ctx: FunctionContext, block: Block, statements: list[Stat]) -> list[ast.stmt]:
    """Statements one after the other; what follows a to-be-closed variable goes into its `with`."""
    lowered: list[ast.stmt] = []
    for position, statement in enumerate(statements):
        lowered += lower_statement(ctx, statement)
        if _closes(statement):
            return [*lowered, _close_after(ctx, block, statement, statements[position + 1 :])]  # type: ignore[arg-type]
    return lowered


def _closes(statement: Stat) -> bool:
    if statement.__class__ is Local:
        for variable in statement.variables:
            if variable.attrib == "close":
                return True
    return False


def _close_after(ctx: FunctionContext, block: Block, node: Local, rest: list[Stat]) -> ast.stmt:
    """local x <close> = v  ⇒  with close_variable(x, 'x'): the rest of the block"""
    variable = next(v for v in node.variables if v.attrib == "close")
    parts: tuple[object, ...] = (variable.name, block.end_line)
    arguments = [build.name(variable.python_name, node.span), *(build.constant(p, node.span) for p in parts)]
    context = ctx.runtime_call("close_variable", arguments, node.span)
    ctx.scope.nesting += 1
    body = lower_labelled(ctx, block, rest)
    ctx.scope.nesting -= 1
    return build.with_(context, body, node.span)


def lower_statement(ctx: FunctionContext, node: Stat) -> list[ast.stmt]:
    """A statement, after the functions that its expressions define."""
    prelude, ctx.prelude = ctx.prelude, []
    ctx.scope.temporaries = 0
    ctx.may_move = node.__class__ in _EVALUATED_ONCE and not ctx.plain
    statements = _LOWER[node.__class__](ctx, node)
    if ctx.prelude:
        statements = merge_reads(ctx.prelude, statements)
    ctx.prelude = prelude
    return statements


def _lower_call(ctx: FunctionContext, node: CallStat) -> list[ast.stmt]:
    """f()  ⇒  f()"""
    return [build.expression(lower_result(ctx, node.call), node.span)]


def _lower_do(ctx: FunctionContext, node: Do) -> list[ast.stmt]:
    """do b end  ⇒  b"""
    if node.body.fresh:
        definition, call = outline_block(ctx, [], lambda: lower_block(ctx, node.body), node.span)
        return [definition, *call]
    return lower_block(ctx, node.body)


def _lower_if(ctx: FunctionContext, node: If) -> list[ast.stmt]:
    """if c then a elseif d then b else e end  ⇒  if c: a elif d: b else: e"""
    tests, rest = node.tests[:_MOST_LINKS], node.tests[_MOST_LINKS:]
    conditions = [_lower_test(ctx, condition, body) for condition, body in tests]
    bodies = [_lower_branch(ctx, body) for _, body in tests]
    if rest:
        others = Block([If(rest, node.orelse, rest[0][0].span)], rest[0][0].span)
        definition, call = outline_block(ctx, [], lambda: lower_block(ctx, others), others.span)
        orelse = [definition, *call]
    else:
        orelse = lower_block(ctx, node.orelse) if node.orelse is not None else []
    for test, body in reversed(list(zip(conditions, bodies))):
        orelse = [build.if_(test, body, orelse, build.place_of(test))]
    return orelse


def _lower_branch(ctx: FunctionContext, block: Block) -> list[ast.stmt]:
    """A block after `then`, which is none of its own in the reference if it begins with `break`."""
    statements = lower_block(ctx, block)
    if block.statements and block.statements[0].__class__ is Break:
        return list(map(build.artefact, statements))
    return statements


def _lower_test(ctx: FunctionContext, condition: Expr, block: Block) -> ast.expr:
    """A condition, tested at the `then` of its block; only reads in the first of a chain may move in front of it."""
    test = lower_attempt(ctx, condition) if ctx.may_move else None
    if test is None:
        test = lower_condition(ctx, condition, block.span)
    ctx.may_move = False
    return test


def _lower_return(ctx: FunctionContext, node: Return) -> list[ast.stmt]:
    """return a, b  ⇒  return a, b"""
    if node in ctx.self_calls:
        call = node.values[0]
        assert isinstance(call, Call)
        if call.general is None:
            moved = to_variables(ctx, ctx.body.parameters, call.arguments, node.span)
            return [*moved, *lower_jump(ctx, ("continue", ctx.body), node.span)]
        return _lower_self_call(ctx, call)
    value = _results(ctx, node)
    block = enclosing_block(ctx)
    if block is not None:
        block.returns = True
        value = build.list_([value], node.span)
    statement = build.return_(value, node.span)
    if len(node.values) == 1 and node.values[0].__class__ is Paren:
        statement.end_col_offset = node.span[1] + RETURN_TRUNCATED
    return [statement]


def _lower_self_call(ctx: FunctionContext, node: Call) -> list[ast.stmt]:
    """return f(n) in f itself  ⇒  if n.__class__ is int: n = n; continue, else: return f_λany(n)"""
    span = node.span
    choice = choose_version(ctx, node)
    names = [ctx.assigned(p) for p in ctx.body.parameters]
    values = build.tuple_(choice.arguments, span) if len(names) > 1 else choice.arguments[0]
    jump = [build.assign_names(names, values, span), *lower_jump(ctx, ("continue", ctx.body), span)]
    assert node.general is not None
    general = build.call_value(lower_result(ctx, node.general), choice.arguments, span)
    return [build.if_(choice.test, jump, [build.return_(general, span)], span)]


def _results(ctx: FunctionContext, node: Return) -> ast.expr:
    """One value bare, a call's result as it is, else a tuple, never of one value."""
    values, span = node.values, node.span
    if len(values) == 1:
        if values[0].__class__ is Varargs:
            return ctx.runtime_call("results", [lower_result(ctx, values[0])], span)
        return lower_result(ctx, values[0])
    if len(values) == 2 and values[1].__class__ is Varargs and not ctx.plain:
        return _with_varargs(ctx, values[0], span)
    items = build.tuple_(lower_list(ctx, values), span)
    if len(values) == 2 and is_multiple(values[1]) and (ctx.plain or number_of_values(values[1]) < 0):
        return ctx.runtime_call("results", [items], span)
    return items


def _with_varargs(ctx: FunctionContext, value: Expr, span: Span) -> ast.expr:
    """return a, ...  ⇒  return (a, *varargs) if varargs else a"""
    first = lower_expr(ctx, value)
    if first.__class__ not in (ast.Name, ast.Constant):
        temporary = ctx.temporary()
        ctx.prelude.append(build.assign(build.store_name(temporary, span), first, span))
        first = build.name(temporary, span)
    varargs = build.name(VARARGS, span)
    several = build.tuple_([first, build.starred(varargs, span)], span)
    return build.conditional(varargs, several, first, span)


def _lower_label(ctx: FunctionContext, node: Label) -> list[ast.stmt]:
    """A label that no jump needs as a place of its own  ⇒  nothing"""
    return []


_EVALUATED_ONCE = frozenset((Local, Assign, CallStat, Return, If, NumericFor))

_LOWER: dict[type[Stat], Callable[..., list[ast.stmt]]] = {
    Local: lower_local,
    LocalFunction: lower_local_function,
    FunctionStat: lower_function_stat,
    Assign: lower_assign,
    CallStat: _lower_call,
    Do: _lower_do,
    While: lower_while,
    Repeat: lower_repeat,
    If: _lower_if,
    NumericFor: lower_numeric_for,
    GenericFor: lower_generic_for,
    Return: _lower_return,
    Break: lower_break,
    Goto: lower_goto,
    Label: _lower_label,
}
