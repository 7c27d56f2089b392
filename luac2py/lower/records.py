"""Table constructors whose fields all have names: the module gets a function for each list of names.

    {x = a, y = b}  ⇒  new_x_y(a, b)

And objects, made of their class at once where setmetatable is the library's own:

    setmetatable({x = a, y = b}, C)  ⇒  make_x_y(G.setmetatable, C, a, b)
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of, is_multiple, number_of_values
from luac2py.lower import build
from luac2py.lower.attributes import is_attribute
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_operand
from luac2py.lower.operands import is_simple
from luac2py.lower.order import has_effects, reads_changeable
from luac2py.nodes import Call, KeyedField, Name, Span, String, Table

_MOST_FIELDS = 12
_MOST_NAMED = 4
_USED = frozenset(("LuaTable", "first", "table_maker", "tuple"))

Names = tuple[str, ...]


class _Record(NamedTuple):
    """What a function that makes a table depends on: its fields' names, those that are never nil, those given results.

    A result is of a call: one value bare, or a tuple.
    """

    prefix: str
    names: Names
    sure: Names
    results: Names


def lower_record(ctx: FunctionContext, node: Table) -> ast.expr | None:
    """{x = a, y = b}  ⇒  new_x_y(a, b); None for any other constructor"""
    names = _field_names(node)
    if not names:
        return None
    record = _record("new", names, node)
    return build.call(_function(ctx, record, node.span), _values(ctx, node), node.span)


def lower_object(ctx: FunctionContext, node: Call) -> ast.expr | None:
    """setmetatable({x = a}, C)  ⇒  make_x(G.setmetatable, C, a); None for any other call"""
    function = node.function
    if not (isinstance(function, Name) and function.id == "setmetatable" and function.variable is None):
        return None
    if len(node.arguments) != 2 or not isinstance(node.arguments[0], Table) or not is_simple(node.arguments[1]):
        return None
    table, metatable = node.arguments
    names = _field_names(table)  # type: ignore[arg-type]
    changes = any(has_effects(f.value) for f in table.fields)  # type: ignore[attr-defined]
    if names is None or (changes and reads_changeable(ctx, metatable)):
        return None
    setter = lower_expr(ctx, function)
    values = _values(ctx, table)  # type: ignore[arg-type]
    identifier = _function(ctx, _record("make", names, table), node.span)  # type: ignore[arg-type]
    ctx.had_effects()
    return build.call(identifier, [setter, lower_expr(ctx, metatable), *values], node.span)


def _values(ctx: FunctionContext, node: Table) -> list[ast.expr]:
    return [lower_operand(ctx, f.value) for f in node.fields]


def _record(prefix: str, names: Names, node: Table) -> _Record:
    """What is known of the values that the fields of a constructor are given."""
    values = [f.value for f in node.fields]
    sure = tuple(name for name, v in zip(names, values) if not fact_of(v).may(facts.NIL))
    results = tuple(name for name, v in zip(names, values) if is_multiple(v) and number_of_values(v) <= 1)
    return _Record(prefix, names, sure, results)


def _field_names(node: Table) -> Names | None:
    """The names of a constructor's fields, if that is all it has and none comes twice."""
    names = tuple(f.key.value for f in node.fields if isinstance(f, KeyedField) and isinstance(f.key, String))
    if len(names) != len(node.fields) or len(names) > _MOST_FIELDS or len(set(names)) != len(names):
        return None
    return names if all(map(is_attribute, names)) else None


def _function(ctx: FunctionContext, record: _Record, span: Span) -> str:
    """The name of the module's function that makes such a table, which it defines if need be."""
    names = record.names
    shown = "_".join((record.prefix, *names[:_MOST_NAMED]))
    wanted = shown if len(names) <= _MOST_NAMED else f"{shown}_and_{len(names) - _MOST_NAMED}_more"
    define = _define_new if record.prefix == "new" else _define_make
    return ctx.module.define(record, wanted, lambda identifier: define(ctx, identifier, record, span))


def _define_new(ctx: FunctionContext, identifier: str, record: _Record, span: Span) -> ast.stmt:
    """def new_x_y(x, y)

    t = LuaTable()
    if x.__class__ is tuple: x = first(x)
    if x is not None: t.x = x
    t.y = y
    return t
    """
    made = ctx.runtime_call("LuaTable", [], span)
    return _definition(ctx, identifier, [], made, record, span)


def _define_make(ctx: FunctionContext, identifier: str, record: _Record, span: Span) -> ast.stmt:
    """def make_x_y(setmetatable, metatable, x, y)

    t = table_maker(setmetatable, metatable)()
    t.x = x
    t.y = y
    return t if t.__class__ is not LuaTable else setmetatable(t, metatable)
    """
    given = [_own("setmetatable", record.names), _own("metatable", record.names)]
    made = build.call_value(ctx.runtime_call("table_maker", [build.name(n, span) for n in given], span), [], span)
    function = _definition(ctx, identifier, given, made, record, span)
    result = function.body[-1].value  # type: ignore[attr-defined]
    unfinished = build.compare(build.class_of(result, span), "is not", ctx.runtime("LuaTable", span), span)
    finished = build.call_value(build.name(given[0], span), [result, build.name(given[1], span)], span)
    function.body[-1] = build.return_(build.conditional(unfinished, result, finished, span), span)
    return function


def _definition(
    ctx: FunctionContext, identifier: str, given: list[str], made: ast.expr, record: _Record, span: Span
) -> ast.FunctionDef:
    names = record.names
    table = _own("t", names)
    body: list[ast.stmt] = [build.assign(build.store_name(table, span), made, span)]
    parameters = _parameters(names)
    for name, parameter in zip(names, parameters):
        # An attribute None would hide what `__index` gives.
        value = build.name(parameter, span)
        if name in record.results:
            is_tuple = build.compare(build.class_of(value, span), "is", build.name("tuple", span), span)
            one = build.assign(build.store_name(parameter, span), ctx.runtime_call("first", [value], span), span)
            body.append(build.if_(is_tuple, [one], [], span))
        store: ast.stmt = build.assign(build.store_attribute(build.name(table, span), name, span), value, span)
        if name not in record.sure:
            store = build.if_(build.compare(value, "is not", build.constant(None, span), span), [store], [], span)
        body.append(store)
    body.append(build.return_(build.name(table, span), span))
    return build.function(identifier, [*given, *parameters], None, body, span, defaults=False)


def _own(name: str, fields: Names) -> str:
    """A name of the function's own that no field's parameter has."""
    while name in fields:
        name += "_"
    return name


def _parameters(fields: Names) -> list[str]:
    """The fields' parameters: their names, except those that would hide what the function uses."""
    parameters: list[str] = []
    for name in fields:
        while name in _USED or name in parameters:
            name += "_"
        parameters.append(name)
    return parameters
