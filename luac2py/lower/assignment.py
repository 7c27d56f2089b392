"""Local declarations, assignment (§3.3.3, §3.3.7) and function statements (§3.4.11).

Lua evaluates the objects and keys of its targets first, then all values, then assigns from right to left.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.fresh import is_append
from luac2py.analysis.infer import fact_of, is_multiple, number_of_values
from luac2py.analysis.likely import likely_integer
from luac2py.lower import build
from luac2py.lower.arrays import retarget, store_item, swap_items
from luac2py.lower.attributes import is_attribute
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_result
from luac2py.lower.functions import bind_parts, is_shared, lower_prototype, lower_shared
from luac2py.lower.names import VARARGS
from luac2py.lower.operands import Operand, is_simple, once
from luac2py.lower.order import has_effects, is_own, may_change, reads_changeable
from luac2py.lower.strings import has_items
from luac2py.lower.variables import lower_environment
from luac2py.nodes import (
    Assign,
    Binary,
    Concat,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    Index,
    Local,
    LocalFunction,
    Name,
    Paren,
    Span,
    String,
    Unary,
    Varargs,
    Variable,
)  # fmt: skip


class Target(NamedTuple):
    """A place to assign to: a variable, or key `key` of `object`, both simple Python expressions by now.

    Without variable and key it is behind the last item of a dense variable's table.
    """

    variable: Variable | None
    object: ast.expr | None
    key: None | str | ast.expr
    node: Expr


def lower_local(ctx: FunctionContext, node: Local) -> list[ast.stmt]:
    """local a, b = v, w  ⇒  a, b = v, w"""
    if len(node.variables) == 1:
        return _lower_single_local(ctx, node)
    values = _list_value(ctx, len(node.variables), node.values, node.span)
    names = [ctx.declare(variable) for variable in node.variables]
    return [
        *values.before,
        build.assign_names(names, values.value, node.span),
        *bind_parts(ctx, node.variables, node.span, node.values),
    ]


def _lower_single_local(ctx: FunctionContext, node: Local) -> list[ast.stmt]:
    variable, span = node.variables[0], node.span
    if variable.constant is not None:
        ctx.declare(variable)
        return []
    if len(node.values) == 1 and node.values[0].__class__ is Function and not variable.attrib:
        body = node.values[0].body
        definition = lower_prototype(ctx.module, body, "")
        definition.name = ctx.declare(variable)
        return [definition, *_shared(ctx, variable, body, span)]
    extra: list[ast.stmt] = []
    if not node.values:
        value: ast.expr = build.constant(None, span)
    else:
        value = lower_expr(ctx, node.values[0])
        extra = [build.expression(lower_result(ctx, v), v.span) for v in node.values[1:]]
    if extra:
        operand = ctx.temporary()
        before: list[ast.stmt] = [build.assign(build.store_name(operand, span), value, span), *extra]
        return [*before, build.assign(build.store_name(ctx.declare(variable), span), build.name(operand, span), span)]
    identifier = ctx.declare(variable)
    bound = [] if retarget(ctx, value, identifier) else [build.assign(build.store_name(identifier, span), value, span)]
    return [*bound, *bind_parts(ctx, [variable], span, node.values)]


def lower_local_function(ctx: FunctionContext, node: LocalFunction) -> list[ast.stmt]:
    """local function f() … end  ⇒  def f(): …"""
    identifier = ctx.declare(node.variable)
    definition = lower_prototype(ctx.module, node.body, identifier, node.variable)
    return [definition, *_shared(ctx, node.variable, node.body, node.span)]


def _shared(ctx: FunctionContext, variable: Variable, body: FunctionBody, span: Span) -> list[ast.stmt]:
    """f = shared_closure(f, 1), where a local function may be one that there is already, and somebody may notice"""
    if variable.body is not None or not is_shared(ctx, body):
        return []
    identifier = variable.python_name
    value = lower_shared(ctx, build.name(identifier, span), span)
    return [build.assign(build.store_name(identifier, span), value, span)]


def lower_function_stat(ctx: FunctionContext, node: FunctionStat) -> list[ast.stmt]:
    """function t.f() … end  ⇒  def t_f(): …, t.f = t_f"""
    return lower_assign(ctx, Assign([node.target], [Function(node.body, node.body.span)], node.span))


def lower_assign(ctx: FunctionContext, node: Assign) -> list[ast.stmt]:
    """t.x = v  ⇒  t.x = v"""
    for target in node.targets:
        if isinstance(target, Name) and node.end[0] > target.span[0]:
            target.span = node.end
    if len(node.targets) == 1 and len(node.values) == 1:
        return _lower_single(ctx, node.targets[0], node.values[0])
    variables = [t.variable for t in node.targets if isinstance(t, Name) and t.variable is not None]
    if len(variables) == len(node.targets) == len(set(variables)):
        return to_variables(ctx, variables, node.values, node.span)
    outer, ctx.prelude = ctx.prelude, []
    statements = _lower_multiple(ctx, node)
    statements, ctx.prelude = ctx.prelude + statements, outer
    swapped = swap_items(ctx, node)
    return [build.try_index(swapped, statements, node.span)] if swapped else statements


def to_variables(ctx: FunctionContext, variables: Sequence[Variable], values: list[Expr], span: Span) -> list[ast.stmt]:
    """a, b = v, w for distinct local variables"""
    if not variables:
        return []
    listed = _list_value(ctx, len(variables), values, span)
    names = [ctx.assigned(variable) for variable in variables]
    return [*listed.before, build.assign_names(names, listed.value, span)]


class _ListValue(NamedTuple):
    before: list[ast.stmt]
    value: ast.expr


def _list_value(ctx: FunctionContext, count: int, values: list[Expr], span: Span) -> _ListValue:
    """A list of values adjusted to `count`, as one Python value: bare for one, else a tuple."""
    if len(values) > count:
        kept = [once(ctx, lower_expr(ctx, v)) for v in values]
        everything = build.tuple_([k.first for k in kept], span)
        if count == 1:
            return _ListValue([], build.item(everything, build.constant(0, span), span))
        upper = build.place(ast.Slice(None, build.constant(count, span), None), span)
        return _ListValue([], build.item(everything, upper, span))
    if values and is_multiple(values[-1]) and len(values) < count:
        return _ListValue([], _adjusted(ctx, count, values, span))
    items = [lower_expr(ctx, v) for v in values]
    items += [build.constant(None, span) for _ in range(count - len(values))]
    if count == 1:
        return _ListValue([], items[0])
    if not any(i.__class__ is not ast.Constant or i.value is not None for i in items):
        none = build.binary(build.tuple_([build.constant(None, span)], span), "*", build.constant(count, span), span)
        return _ListValue([], none if count > 3 else build.tuple_(items, span))
    return _ListValue([], build.tuple_(items, span))


def _adjusted(ctx: FunctionContext, count: int, values: list[Expr], span: Span) -> ast.expr:
    """a, b = f()  ⇒  a, b = r if (r := f()).__class__ is tuple and len(r) == 2 else adjust(r, 2)"""
    last = values[-1]
    wanted = count - len(values) + 1
    number = build.constant(wanted, span)
    if last.__class__ is Varargs:
        result: ast.expr = build.name(VARARGS, last.span)
    singles = [lower_expr(ctx, v) for v in values[:-1]]
    if last.__class__ is not Varargs:
        result = lower_result(ctx, last)
    if not ctx.plain and number_of_values(last) == wanted:
        adjusted = result
    elif ctx.plain:
        adjusted = ctx.runtime_call("adjust", [result, number], span)
    else:
        operand = once(ctx, result)
        tests: list[ast.expr] = [build.compare(build.call("len", [operand.again], span), "==", number, span)]
        if last.__class__ is not Varargs:
            tests.insert(0, build.compare(build.class_of(operand.first, span), "is", build.name("tuple", span), span))
        slow = ctx.runtime_call("adjust", [operand.again, number], span)
        adjusted = build.conditional(build.both(tests, span), operand.again, slow, span)
    if not singles:
        return adjusted
    return build.tuple_([*singles, build.starred(adjusted, span)], span)


def _lower_single(ctx: FunctionContext, target: Expr, value: Expr) -> list[ast.stmt]:
    span = target.span
    if isinstance(target, Name):
        if target.variable is not None:
            if isinstance(value, Function) and target.variable.body is value.body:
                # def f(): … for the function that a local variable always holds once it is assigned
                definition = lower_prototype(ctx.module, value.body, "")
                definition.name = ctx.assigned(target.variable)
                return [definition]
            lowered = lower_expr(ctx, value)
            identifier = ctx.assigned(target.variable)
            if retarget(ctx, lowered, identifier):
                return []
            return [build.assign(build.store_name(identifier, span), lowered, span)]
        return store(ctx, _global_target(ctx, target), lower_expr(ctx, value), fact_of(value), value)
    assert isinstance(target, Index)
    if _is_dense(ctx, target):
        return _append(ctx, target, lower_expr(ctx, value), fact_of(value))
    before: list[ast.stmt] = []
    prepared = _prepare(ctx, target, before, [value], keep=not has_effects(value))
    lowered = lower_expr(ctx, value)
    if may_change(ctx, target.object, [value]) or may_change(ctx, target.key, [value]):
        lowered = _save(ctx, lowered, before)
    stored = store(ctx, prepared, lowered, fact_of(value), value)
    _learn(ctx, target)
    return [*before, *stored]


def _is_dense(ctx: FunctionContext, node: Index) -> bool:
    """Whether a target is t[#t + 1], and nothing else can get into t's table."""
    table = node.object
    is_dense = isinstance(table, Name) and table.variable is not None and table.variable.dense and table.bare
    return is_dense and has_items(table) and not ctx.plain and is_append(node)


def _append(ctx: FunctionContext, node: Index, value: ast.expr, fact: Fact) -> list[ast.stmt]:
    """t[#t + 1] = v  ⇒  t_items.append(v)"""
    assert isinstance(node.object, Name) and node.object.variable is not None
    span = node.span
    operand = once(ctx, value) if fact.may(facts.NIL) else Operand(value, value)
    items = build.name(node.object.variable.items_name, span)
    append = build.call_value(build.attribute(items, "append", span), [operand.again], span)
    statement = build.expression(append, span)
    if not fact.may(facts.NIL):
        return [statement]
    is_value = build.compare(operand.first, "is not", build.constant(None, span), span)
    return [build.artefact(build.if_(is_value, [statement], [], span))]


def _global_target(ctx: FunctionContext, node: Name) -> Target:
    return Target(None, lower_environment(ctx, node), node.id, node)


def _prepare(
    ctx: FunctionContext, node: Index, before: list[ast.stmt], values: Sequence[Expr], keep: bool = False
) -> Target:
    """Evaluates a target's object and key, before `values`; `keep` leaves what is no variable in its place.

    A local variable is read when its table is stored into, and so is an upvalue before a name; see order.py.
    """
    named = node.key.value if isinstance(node.key, String) else None
    if not is_simple(node.object) or not is_simple(node.key):
        ctx.had_effects()  # what follows stays behind the target's parts
    variable = isinstance(node.object, Name) and node.object.variable is not None
    value = lower_expr(ctx, node.object)
    if not (is_simple(node.object) or (keep and (named is not None or is_simple(node.key)))):
        value = _save(ctx, value, before)
    if named is not None:
        return Target(None, value, named, node)
    key = lower_expr(ctx, node.key)
    changes_object = may_change(ctx, node.object, [node.key])
    if not (is_simple(node.key) or keep) or changes_object or _is_read_early(ctx, node.key, values):
        key = _save(ctx, key, before)
    if variable and _is_read_early(ctx, node.object, values):
        value = _save(ctx, value, before)
    return Target(None, value, key, node)


def _is_read_early(ctx: FunctionContext, node: Expr, values: Sequence[Expr]) -> bool:
    return may_change(ctx, node, values) and not is_own(ctx, node)


def _save(ctx: FunctionContext, value: ast.expr, before: list[ast.stmt]) -> ast.expr:
    span = (value.lineno, value.col_offset)
    temporary = ctx.temporary()
    before.append(build.assign(build.store_name(temporary, span), value, span))
    return build.name(temporary, span)


def _lower_multiple(ctx: FunctionContext, node: Assign) -> list[ast.stmt]:
    """t.x, y = v, w: targets' parts, then values into temporaries, then stores from right to left"""
    before: list[ast.stmt] = []
    changed = {t.variable for t in node.targets if isinstance(t, Name)}
    dense = [t for t in node.targets if isinstance(t, Index) and _is_dense(ctx, t)]
    targets = [
        Target(None, None, None, t)
        if len(dense) == 1 and t is dense[0]
        else _target(ctx, t, changed, before, [*node.targets[position + 1 :], *node.values])
        for position, t in enumerate(node.targets)
    ]
    values = _values(ctx, node, changed, before)
    for position in reversed(range(len(targets))):
        expression = node.values[position] if position < len(node.values) else None
        known = fact_of(expression) if expression is not None else facts.UNKNOWN
        before += store(ctx, targets[position], values[position], known, None)
        target = node.targets[position]
        if isinstance(target, Index):
            _learn(ctx, target)
    return before


def _values(
    ctx: FunctionContext, node: Assign, changed: set[Variable | None], before: list[ast.stmt]
) -> list[ast.expr]:
    """The values of a multiple assignment: as they are where nothing can change them, else in temporaries."""
    fixed = [
        is_simple(v) and getattr(v, "variable", None) not in (changed - {None}) and not reads_changeable(ctx, v)
        for v in node.values
    ]
    if all(fixed) and len(node.values) == len(node.targets):
        return [lower_expr(ctx, v) for v in node.values]
    if len(node.values) == len(node.targets) and not is_multiple(node.values[-1]):
        return [_kept(ctx, v, changed, before) for v in node.values]
    names = [ctx.temporary() for _ in node.targets]
    listed = _list_value(ctx, len(names), node.values, node.span)
    before += listed.before
    before.append(build.assign_names(names, listed.value, node.span))
    return [build.name(n, node.span) for n in names]


def _kept(ctx: FunctionContext, node: Expr, changed: set[Variable | None], before: list[ast.stmt]) -> ast.expr:
    """A value that neither later values nor the stores of the same statement can change."""
    value = lower_expr(ctx, node)
    if reads_changeable(ctx, node):
        return _save(ctx, value, before)
    if value.__class__ is ast.Name and getattr(node, "variable", None) is None:
        return value  # a temporary
    if is_simple(node) and getattr(node, "variable", None) not in (changed - {None}):
        return value
    return _save(ctx, value, before)


def _target(
    ctx: FunctionContext, node: Expr, changed: set[Variable | None], before: list[ast.stmt], later: Sequence[Expr]
) -> Target:
    if isinstance(node, Name):
        return Target(node.variable, None, None, node) if node.variable is not None else _global_target(ctx, node)
    assert isinstance(node, Index)
    target = _prepare(ctx, node, before, later)
    value, key = target.object, target.key
    if isinstance(node.object, Name) and node.object.variable in changed and value is not None:
        value = _save(ctx, value, before)
    if isinstance(node.key, Name) and node.key.variable in changed and isinstance(key, ast.expr):
        key = _save(ctx, key, before)
    return Target(None, value, key, node)


def store(ctx: FunctionContext, target: Target, value: ast.expr, fact: Fact, source: Expr | None) -> list[ast.stmt]:
    """The statements that assign a value, of which a fact and perhaps its Lua expression are known."""
    span = target.node.span
    if target.variable is not None:
        return [build.assign(build.store_name(ctx.assigned(target.variable), span), value, span)]
    if target.object is None:
        assert isinstance(target.node, Index)
        return _append(ctx, target.node, value, fact)
    if isinstance(target.key, str):
        return _store_field(ctx, target, target.object, target.key, value, fact, source)
    assert target.key is not None
    if not ctx.plain and isinstance(target.node, Index):
        if (
            likely_integer(target.node.key)
            and not ctx.module.basic_metatables
            and fact_of(target.node.object).may(facts.TABLE)
        ):
            return _store_item(ctx, target, value, fact)
    return [build.expression(ctx.runtime_call("setindex", [target.object, target.key, value], span), span)]


def _store_field(
    ctx: FunctionContext,
    target: Target,
    table: ast.expr,
    name: str,
    value: ast.expr,
    fact: Fact,
    source: Expr | None,
) -> list[ast.stmt]:
    """t.x = v  ⇒  (t if t.__class__ is not function and v is not None else setter(t)).x = v

    On a function Python would set an attribute; nil removes the field, which an attribute None does not where
    `__index` gives another value. What is known of t and v is not tested.
    """
    span = target.node.span
    if ctx.plain or not is_attribute(name) or fact.only(facts.NIL) or ctx.module.basic_metatables:
        if isinstance(table, ast.Name):
            table = build.artefact(table)
        arguments = [table, build.artefact(build.constant(name, span)), value]
        return [build.expression(ctx.runtime_call("setindex", arguments, span), span)]
    tests: list[ast.expr] = []
    before: list[ast.stmt] = []
    if _may_be_function(ctx, target.node, source):
        if table.__class__ is not ast.Name:
            table = _save(ctx, table, before)
        tests.append(build.compare(build.class_of(table, span), "is not", ctx.runtime("function", span), span))
    if fact.may(facts.NIL):
        # The value is evaluated first: Python's order in an assignment.
        operand = once(ctx, value)
        value = operand.first
        tests.append(build.compare(operand.again, "is not", build.constant(None, span), span))
    if tests:
        slow = ctx.runtime_call("setter", [table], span)
        table = build.conditional(build.both(tests, span), table, slow, span)
    return [*before, build.assign(build.store_attribute(table, name, span), value, span)]


def _may_be_function(ctx: FunctionContext, node: Expr, source: Expr | None) -> bool:
    """Whether the object of a field store could be a function, on which Python would set an attribute."""
    if isinstance(node, Name):
        return node.env is not None and node.env.function is not None
    assert isinstance(node, Index)
    base = node.object
    if not fact_of(base).may(facts.FUNCTION):
        return False
    if isinstance(base, Name) and base.variable is not None:
        if base.variable in ctx.known_tables:
            return False
        return not (source is not None and _reads_field(source, base.variable))
    return True


def _reads_field(node: Expr, variable: Variable) -> bool:
    """Whether evaluating an expression certainly reads a field of a variable, which a function has not."""
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, Index):
            named = isinstance(node.key, String) and is_attribute(node.key.value)
            if named and isinstance(node.object, Name) and node.object.variable is variable:
                return True
        elif isinstance(node, Binary):
            stack += (node.left, node.right)
        elif isinstance(node, Unary):
            stack.append(node.operand)
        elif isinstance(node, Paren):
            stack.append(node.value)
        elif isinstance(node, Concat):
            stack += node.operands
    return False


def _learn(ctx: FunctionContext, node: Index) -> None:
    """After a store of a field succeeded, the variable is no string and no function."""
    variable = node.object.variable if isinstance(node.object, Name) else None
    if variable is not None and not variable.assigned and isinstance(node.key, String):
        ctx.known_tables.add(variable)


def _store_item(ctx: FunctionContext, target: Target, value: ast.expr, fact: Fact) -> list[ast.stmt]:
    """t[i] = v, its parts in temporaries unless they are simple"""
    assert target.object is not None and isinstance(target.key, ast.expr) and isinstance(target.node, Index)
    before: list[ast.stmt] = []
    table, key = target.object, target.key
    if table.__class__ is not ast.Name:
        table = _save(ctx, table, before)
    if not once_is_simple(key):
        key = _save(ctx, key, before)
    if not once_is_simple(value):
        value = _save(ctx, value, before)
    return [*before, *store_item(ctx, target.node, table, key, value, fact)]


def once_is_simple(value: ast.expr) -> bool:
    """Whether a lowered expression may be repeated."""
    return value.__class__ in (ast.Name, ast.Constant)
