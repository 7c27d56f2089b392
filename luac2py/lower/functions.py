"""Functions (§3.4.11): a prototype becomes a Python function."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of_variable, is_multiple, may_close
from luac2py.analysis.walk import PARTS, falls_never
from luac2py.lower import build
from luac2py.lower.context import FunctionContext, LoopJumps, ModuleContext
from luac2py.lower.names import VARARGS
from luac2py.nodes import (
    Block,
    Call,
    Expr,
    Function,
    FunctionBody,
    GenericFor,
    Name,
    Node,
    Return,
    Span,
    Stat,
    Table,
    Variable,
)  # fmt: skip

# From so many on, one test for all reads of a variable's fields is cheaper than one for each.
_MANY_FIELDS = 3

# CPython's compiler looks at all names of a function for each function in it, which takes time with the square of them.
_MOST_NAMED = 300


def lower_function(ctx: FunctionContext, node: Function) -> ast.expr:
    """function (a) … end  ⇒  f, after  def f(a=None, *_): …"""
    ctx.scope.functions += 1
    qualified = node.body.name if ctx.scope.functions <= _MOST_NAMED else "function"
    identifier = ctx.module.names.function(qualified, node.body.span[0])
    taken = {s.name for s in ctx.prelude if isinstance(s, ast.FunctionDef)}
    wanted, number = identifier, 1
    while identifier in taken:
        number += 1
        identifier = f"{wanted}_{number}"
    definition = lower_prototype(ctx.module, node.body, identifier)
    definition.end_col_offset = definition.col_offset  # the closure is made where it is used
    ctx.prelude.append(definition)
    span = node.body.end_line, node.span[1]
    made = build.name(identifier, span)
    return lower_shared(ctx, made, span) if is_shared(ctx, node.body) else made


def lower_shared(ctx: FunctionContext, made: ast.Name, span: Span) -> ast.Call:
    """shared_closure(f, 1): the closure just made, or one of its prototype that there is already"""
    ctx.module.shared_prototypes += 1
    return ctx.runtime_call("shared_closure", [made, build.constant(ctx.module.shared_prototypes, span)], span)


def is_shared(ctx: FunctionContext, body: FunctionBody) -> bool:
    """Whether more than one closure of a prototype may have the same upvalues, and is one function then (Lua 5.3)."""
    if not ctx.module.standard.shared_closures:
        return False
    is_new = any(variable.function is ctx.body for variable in body.upvalues)
    return bool(ctx.jumps) or (ctx.body.parent is not None and not is_new)


def lower_prototype(
    module: ModuleContext, body: FunctionBody, identifier: str, variable: Variable | None = None
) -> ast.FunctionDef:
    """function (a, b) … end  ⇒  def identifier(a=None, b=None, *_): …

    `variable` is the local function's own, through which it may call itself in a tail position.
    """
    from luac2py.lower.statements import lower_block

    ctx = FunctionContext(module, body)
    parameters = [ctx.declare(parameter, apart=True) for parameter in body.parameters]
    span = body.span
    if variable is not None:
        ctx.self_calls = _self_calls(body, variable)
    if ctx.self_calls:
        statements = _lower_looping(ctx, body)
    else:
        statements = [*bind_parts(ctx, body.parameters, span), *lower_block(ctx, body.body)]
        if not falls_never(body.body):
            statements.append(_closing_return(body))
    declarations = ctx.scope.declarations(span)
    surplus = _surplus(ctx, body, parameters)
    function = build.function(
        identifier, parameters, surplus, [*declarations, *statements], span, defaults=not is_exact(module, body)
    )
    return function


def _closing_return(body: FunctionBody) -> ast.stmt:
    """end  ⇒  return ()"""
    span = body.body.end_line or body.span[0], 0
    return build.return_(build.tuple_([], span), span)


def bind_parts(
    ctx: FunctionContext, variables: Sequence[Variable], span: Span, values: Sequence[Expr] = ()
) -> list[ast.stmt]:
    """Python variables for parts of what Lua variables hold, which never change; `values` are what they begin with.

    t_items = own_array(t), the array part of a plain table; t_items = t.λarray = [None] for one that is new and empty
    t_fields = t if t.__class__ is not str else fields_of(t), for what has its fields read several times; in code that
    runs once just fields_of(t)
    """
    if ctx.plain:
        return []
    statements: list[ast.stmt] = []
    for position, variable in enumerate(variables):
        value = build.name(variable.python_name, span)
        if (variable.plain or variable.listed) and not ctx.module.basic_metatables:
            variable.items_name = ctx.names.items(variable)
            initial = values[position] if position < len(values) else None
            if isinstance(initial, Table) and not initial.fields:
                bound = _bind(ctx, variable.items_name, build.list_([build.constant(None, span)], span), span)
                bound.targets.append(build.store_attribute(value, "λarray", span))
            else:
                bound = _bind(ctx, variable.items_name, ctx.runtime_call("own_array", [value], span), span)
            statements.append(build.artefact(bound))
        elif ctx.module.basic_metatables:
            variable.plain = False
        elif (
            variable.fields_used >= _MANY_FIELDS
            and not variable.assigned
            and fact_of_variable(variable).may(facts.STRING)
            and not fact_of_variable(variable).only(facts.STRING)
        ):
            variable.fields_name = ctx.names.fields(variable)
            fields: ast.expr = ctx.runtime_call("fields_of", [value], span)
            if not ctx.runs_once:
                test = build.compare(build.class_of(value, span), "is not", build.name("str", span), span)
                fields = build.conditional(test, value, fields, span)
            statements.append(_bind(ctx, variable.fields_name, fields, span))
    return statements


def _bind(ctx: FunctionContext, identifier: str, value: ast.expr, span: Span) -> ast.Assign:
    ctx.scope.own.add(identifier)
    return build.assign(build.store_name(identifier, span), value, span)


def is_exact(module: ModuleContext, body: FunctionBody) -> bool:
    """Whether the Python function takes exactly the Lua function's parameters."""
    return body.exact and module.optimize > 0


def _surplus(ctx: FunctionContext, body: FunctionBody, parameters: list[str]) -> str | None:
    """The parameter that takes surplus arguments."""
    if body.is_vararg:
        return VARARGS
    if is_exact(ctx.module, body):
        return None
    name = "_"
    while name in parameters or name in ctx.names.outer:
        name += "_"
    return name


def _self_calls(body: FunctionBody, variable: Variable) -> set[Return]:
    """The calls of a local function to itself in tail position, which can become jumps to its start.

    None where closures capture its variables, which each call makes anew. A call inside a loop whose iterator may
    have to be closed afterwards is in no tail position (§3.3.8).
    """
    if variable.assigned or body.is_vararg or any(v.captured or v.attrib == "close" for v in body.variables):
        return set()
    found: set[Return] = set()
    pending: list[Node] = [body.body]
    while pending:
        node = pending.pop()
        if isinstance(node, Return) and _is_self_call(node, variable, body):
            found.add(node)
        elif isinstance(node, (Stat, Block)) and not (isinstance(node, GenericFor) and may_close(node)):
            pending.extend(part for part in PARTS[node.__class__](node) if isinstance(part, (Stat, Block)))
    return set() if found and _speaks_of_debug(body) else found


def _speaks_of_debug(body: FunctionBody) -> bool:
    """Whether a function may ask how it was called: it says `debug`."""
    pending: list[Node] = [body.body]
    while pending:
        node = pending.pop()
        if isinstance(node, Name) and node.id == "debug":
            return True
        pending.extend(part for part in PARTS[node.__class__](node) if part is not None)
    return False


def _is_self_call(node: Return, variable: Variable, body: FunctionBody) -> bool:
    """Whether a statement is `return f(…)`, f the function around it, with all arguments in sight."""
    if len(node.values) != 1 or not isinstance(node.values[0], Call):
        return False
    call = node.values[0]
    if not isinstance(call.function, Name) or call.function.variable is not variable:
        return False
    last = call.arguments[-1] if call.arguments else None
    if last is not None and is_multiple(last):
        return len(call.arguments) == len(body.parameters)
    return len(call.arguments) <= len(body.parameters)


def _lower_looping(ctx: FunctionContext, body: FunctionBody) -> list[ast.stmt]:
    """return f(b) in f itself  ⇒  a = b; continue, the body in a loop"""
    from luac2py.lower.statements import lower_block

    span = body.span
    ctx.jumps.append(LoopJumps(body))
    ctx.scope.nesting += 1
    statements = [*bind_parts(ctx, body.parameters, span), *lower_block(ctx, body.body)]
    if not falls_never(body.body):
        statements.append(_closing_return(body))
    ctx.scope.nesting -= 1
    ctx.jumps.pop()
    return [build.endless(statements, span)]
