"""Reading tables (§3.2) and table constructors (§3.4.9)."""

from __future__ import annotations

import ast
import keyword

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of, is_multiple
from luac2py.analysis.likely import likely_integer
from luac2py.lower import build
from luac2py.lower.arrays import read_array
from luac2py.lower.attributes import is_attribute
from luac2py.lower.context import FunctionContext
from luac2py.lower.expressions import lower_expr, lower_list, lower_result
from luac2py.lower.operands import once
from luac2py.lower.order import has_effects, is_own, lower_index_in_order, may_change, reads_changeable
from luac2py.lower.own import check_constant, lower_own_constant
from luac2py.lower.records import lower_record
from luac2py.nodes import Expr, Index, KeyedField, Name, PositionalField, Span, String, Table

_LIBRARIES = frozenset(("coroutine", "debug", "io", "math", "os", "package", "string", "table", "utf8"))


def read_field(ctx: FunctionContext, value: ast.expr, name: str, span: Span, guard: bool) -> ast.expr:
    """t.x  ⇒  (strings if t.__class__ is str else t).x; t.x where t can be no string, as only `guard` says"""
    if not ctx.plain and keyword.iskeyword(name) and not guard:
        # assert, above all: an attribute that Python's grammar has no place for.
        ctx.module.fields.add(name)
        return build.call("getattr", [value, build.constant(name, span)], span)
    if ctx.plain or not is_attribute(name):
        return ctx.runtime_call("index", [value, build.constant(name, span)], span)
    ctx.module.fields.add(name)
    return build.attribute(guard_string(ctx, value, span) if guard else value, name, span)


def guard_string(ctx: FunctionContext, value: ast.expr, span: Span) -> ast.expr:
    """strings if v.__class__ is str else v: what to look for an attribute on"""
    operand = once(ctx, value)
    test = build.compare(build.class_of(operand.first, span), "is", build.name("str", span), span)
    return build.conditional(test, ctx.strings(span), operand.again, span)


def may_be_string(ctx: FunctionContext, node: Expr) -> bool:
    """Whether indexing a value may have to look into the string library."""
    if node.__class__ is Name and node.variable is None:
        # A library's own name; a chunk that assigns to it is not trusted.
        name = node.id
        trusted = name in _LIBRARIES and name not in ctx.module.assigned_globals
        return not (trusted and node.is_of_chunk)
    return fact_of(node).may(facts.STRING) and getattr(node, "variable", None) not in ctx.known_tables


def lower_index(ctx: FunctionContext, node: Index) -> ast.expr:
    """t.x as an attribute, t[i] with an integer i from the array part, else index(t, k)"""
    if node.library is not None:
        return lower_own_constant(ctx, node.library, node.span)
    if node.checked is not None:
        name, node.checked = node.checked, None
        return check_constant(ctx, lower_index(ctx, node), name, node.span)
    key = node.key
    in_order = lower_index_in_order(ctx, node)
    if in_order is not None:
        return in_order
    if ctx.module.basic_metatables and not fact_of(node.object).only(facts.TABLE):
        return ctx.runtime_call("index", [lower_expr(ctx, node.object), lower_expr(ctx, key)], node.span)
    if key.__class__ is String:
        variable = node.object.variable if isinstance(node.object, Name) else None
        if variable is not None and variable.fields_name and is_attribute(key.value):
            fields = build.name(variable.fields_name, node.span)
            return read_field(ctx, fields, key.value, node.span, guard=False)
        value = lower_expr(ctx, node.object)
        ctx.had_effects()
        return read_field(ctx, value, key.value, node.span, may_be_string(ctx, node.object))
    if not (ctx.plain or ctx.module.basic_metatables) and likely_integer(key) and fact_of(node.object).may(facts.TABLE):
        item = read_array(ctx, node)
        if item is not None:
            return item
    arguments = [lower_expr(ctx, node.object), lower_expr(ctx, key)]
    ctx.had_effects()
    return ctx.runtime_call("index", arguments, node.span)


def lower_table(ctx: FunctionContext, node: Table) -> ast.expr:
    """{}  ⇒  LuaTable(); {a, b}  ⇒  array([None, a, b]); {x = a}  ⇒  new_x(a); else table(items, pairs)

    {} for a module or a class, with functions stored into it  ⇒  function_table()
    """
    if not node.fields:
        is_home = node in ctx.module.homes and not ctx.plain
        return ctx.runtime_call("function_table" if is_home else "LuaTable", [], node.span)
    items = [f for f in node.fields if f.__class__ is PositionalField]
    pairs = [f for f in node.fields if f.__class__ is KeyedField]
    if not pairs and not ctx.plain:
        return ctx.runtime_call("array", [_items(ctx, items, node.span)], node.span)
    record = None if ctx.plain else lower_record(ctx, node)
    return record if record is not None else _lower_mixed(ctx, node)


def _items(ctx: FunctionContext, items: list[PositionalField], span: Span) -> ast.expr:
    """[None, a, b, *spread(f())]"""
    values = lower_list(ctx, [f.value for f in items])
    return build.list_([build.constant(None, span), *values], span)


def _lower_mixed(ctx: FunctionContext, node: Table) -> ast.expr:
    """{a, x = b}  ⇒  table([None, a], [('x', b)]), the values evaluated in the order of the source"""
    ordered = _in_order(ctx, node.fields)
    bound: list[ast.expr] = []
    items: list[ast.expr] = [build.constant(None, node.span)]
    pairs: list[ast.expr] = []
    for position, entry in enumerate(node.fields):
        last = position == len(node.fields) - 1
        if entry.__class__ is PositionalField:
            multiple = last and is_multiple(entry.value)
            value = lower_result(ctx, entry.value) if multiple else lower_expr(ctx, entry.value)
            if not ordered:
                value = _bind(ctx, entry.value, value, bound)
            if multiple:
                value = build.starred(ctx.runtime_call("spread", [value], entry.span), entry.span)
            items.append(value)
        else:
            assert isinstance(entry, KeyedField)
            key, value = lower_expr(ctx, entry.key), lower_expr(ctx, entry.value)
            if not ordered:
                if not is_own(ctx, entry.key):  # else it is read when the pair is stored
                    key = _bind(ctx, entry.key, key, bound)
                value = _bind(ctx, entry.value, value, bound)
                key = _bind(ctx, entry.key, key, bound)
            pairs.append(build.tuple_([key, value], entry.span))
    made = ctx.runtime_call("table", [build.list_(items, node.span), build.list_(pairs, node.span)], node.span)
    return build.last_of([*bound, made], node.span) if bound else made


def _in_order(ctx: FunctionContext, fields: list[PositionalField | KeyedField]) -> bool:
    """Whether evaluating all items before all pairs cannot be told from evaluating them as written."""
    pair_effects = pair_changeable = False
    for entry in fields:
        if isinstance(entry, KeyedField):
            if is_own(ctx, entry.key) and may_change(ctx, entry.key, [entry.value]):
                return False
            for part in (entry.key, entry.value):
                pair_effects = pair_effects or has_effects(part)
                pair_changeable = pair_changeable or reads_changeable(ctx, part)
        else:
            effects = has_effects(entry.value)
            if pair_effects and (effects or reads_changeable(ctx, entry.value)) or pair_changeable and effects:
                return False
    return True


def _bind(ctx: FunctionContext, node: Expr, value: ast.expr, bound: list[ast.expr]) -> ast.expr:
    operand = once(ctx, value, force=reads_changeable(ctx, node))
    if not operand.is_simple:
        bound.append(operand.first)
    return operand.again
