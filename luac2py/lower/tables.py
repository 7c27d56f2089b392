"""Reading tables (§3.2) and table constructors (§3.4.9)."""

from __future__ import annotations

import ast
import keyword
from typing import List, Optional, Tuple, Union

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of, is_multiple
from luac2py.analysis.likely import likely_integer
from luac2py.lower import build
from luac2py.lower.arrays import read_array
from luac2py.lower.context import FunctionContext
from luac2py.lower.operands import has_effects, once
from luac2py.nodes import Expr, Index, KeyedField, Name, PositionalField, Span, String, Table

# Attributes of Python numbers that do not begin with underscores: on them a plain read would find Python's.
_OF_NUMBERS = frozenset(
    "real imag numerator denominator conjugate bit_length bit_count as_integer_ratio to_bytes from_bytes is_integer hex fromhex".split()
)
_LIBRARIES = frozenset(("coroutine", "debug", "io", "math", "os", "package", "string", "table", "utf8"))
_MOST_RECORD_FIELDS = 12


def is_attribute(name: str) -> bool:
    """Whether a string key can be read and written as a Python attribute, whatever it is asked of."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name) or name in _OF_NUMBERS:
        return False
    return not (name.startswith("__") and name.endswith("__"))


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
    if node.__class__ is Name and node.variable is None:  # type: ignore[attr-defined]
        # A library's own name; a chunk that assigns to it is not trusted.
        name = node.id  # type: ignore[attr-defined]
        return name not in _LIBRARIES or name in ctx.module.assigned_globals
    return fact_of(node).may(facts.STRING) and getattr(node, "variable", None) not in ctx.known_tables


def lower_index(ctx: FunctionContext, node: Index) -> ast.expr:
    """t.x as an attribute, t[i] with an integer i from the array part, else index(t, k)"""
    from luac2py.lower.expressions import lower_expr

    key = node.key
    if key.__class__ is String:
        value = lower_expr(ctx, node.object)
        ctx.had_effects()
        return read_field(ctx, value, key.value, node.span, may_be_string(ctx, node.object))  # type: ignore[attr-defined]
    if not ctx.plain and likely_integer(key) and fact_of(node.object).may(facts.TABLE):
        item = read_array(ctx, node)
        if item is not None:
            return item
    arguments = [lower_expr(ctx, node.object), lower_expr(ctx, key)]
    ctx.had_effects()
    return ctx.runtime_call("index", arguments, node.span)


def lower_table(ctx: FunctionContext, node: Table) -> ast.expr:
    """{}  ⇒  LuaTable(); {a, b}  ⇒  array([None, a, b]); {x = a}  ⇒  new_x(a); else table(items, pairs)"""
    if not node.fields:
        return ctx.runtime_call("LuaTable", [], node.span)
    items = [f for f in node.fields if f.__class__ is PositionalField]
    pairs = [f for f in node.fields if f.__class__ is KeyedField]
    if not pairs and not ctx.plain:
        return ctx.runtime_call("array", [_items(ctx, items, node.span)], node.span)  # type: ignore[arg-type]
    names = _record_names(pairs) if not items and not ctx.plain else None  # type: ignore[arg-type]
    if names:
        from luac2py.lower.expressions import lower_expr

        values = [lower_expr(ctx, f.value) for f in pairs]  # type: ignore[union-attr]
        return build.call(record_function(ctx, names, node.span), values, node.span)
    return _lower_mixed(ctx, node)


def _items(ctx: FunctionContext, items: List[PositionalField], span: Span) -> ast.expr:
    """[None, a, b, *spread(f())]"""
    from luac2py.lower.expressions import lower_list

    values = lower_list(ctx, [f.value for f in items])
    return build.list_([build.constant(None, span), *values], span)


def _record_names(pairs: List[KeyedField]) -> Optional[Tuple[str, ...]]:
    names = tuple(f.key.value for f in pairs if f.key.__class__ is String)  # type: ignore[attr-defined]
    if len(names) != len(pairs) or len(names) > _MOST_RECORD_FIELDS or len(set(names)) != len(names):
        return None
    return names if all(map(is_attribute, names)) else None


def record_function(ctx: FunctionContext, names: Tuple[str, ...], span: Span) -> str:
    """The module's function that makes a table with these fields.

    def new_x_y(x, y):
        t = LuaTable()
        t.x = x
        t.y = y
        return t
    """
    module = ctx.module
    if names not in module.records:
        shown = "_".join(names[:4]) + ("" if len(names) <= 4 else f"_and_{len(names) - 4}_more")
        wanted, number = f"new_{shown}", 1
        while wanted in module.records.values() or wanted in module.names.lua_names:
            number += 1
            wanted = f"new_{shown}_{number}"
        module.records[names] = wanted
        module.record_definitions.append(_record_definition(ctx, wanted, names, span))
    return module.records[names]


def _record_definition(ctx: FunctionContext, identifier: str, names: Tuple[str, ...], span: Span) -> ast.stmt:
    made = "t" if "t" not in names else "λt"
    body: List[ast.stmt] = [build.assign(build.store_name(made, span), ctx.runtime_call("LuaTable", [], span), span)]
    for name in names:
        target = build.store_attribute(build.name(made, span), name, span)
        body.append(build.assign(target, build.name(_parameter(name), span), span))
    body.append(build.return_(build.name(made, span), span))
    return build.function(identifier, [_parameter(n) for n in names], None, body, span, defaults=False)


def _parameter(name: str) -> str:
    """A record function's parameter for a field: the field's name, unless it would hide LuaTable."""
    return name if name != "LuaTable" else "LuaTable_"


def _lower_mixed(ctx: FunctionContext, node: Table) -> ast.expr:
    """{a, x = b}  ⇒  table([None, a], [('x', b)]), the values evaluated in the order of the source"""
    from luac2py.lower.expressions import lower_expr, lower_result

    ordered = _in_order(node.fields)
    bound: List[ast.expr] = []
    items: List[ast.expr] = [build.constant(None, node.span)]
    pairs: List[ast.expr] = []
    for position, entry in enumerate(node.fields):
        last = position == len(node.fields) - 1
        if entry.__class__ is PositionalField:
            multiple = last and is_multiple(entry.value)
            value = lower_result(ctx, entry.value) if multiple else lower_expr(ctx, entry.value)
            if not ordered:
                value = _bind(ctx, value, bound)
            if multiple:
                value = build.starred(ctx.runtime_call("spread", [value], entry.span), entry.span)
            items.append(value)
        else:
            parts = [lower_expr(ctx, entry.key), lower_expr(ctx, entry.value)]  # type: ignore[union-attr]
            if not ordered:
                parts = [_bind(ctx, part, bound) for part in parts]
            pairs.append(build.tuple_(parts, entry.span))
    made = ctx.runtime_call("table", [build.list_(items, node.span), build.list_(pairs, node.span)], node.span)
    if not bound:
        return made
    return build.item(build.tuple_([*bound, made], node.span), build.constant(len(bound), node.span), node.span)


def _in_order(fields: List[Union[PositionalField, KeyedField]]) -> bool:
    """Whether evaluating all items before all pairs cannot be told from evaluating them as written."""
    keyed_effects = False
    for entry in fields:
        if entry.__class__ is KeyedField:
            keyed_effects = keyed_effects or has_effects(entry.key) or has_effects(entry.value)  # type: ignore[union-attr]
        elif keyed_effects and has_effects(entry.value):
            return False
    return True


def _bind(ctx: FunctionContext, value: ast.expr, bound: List[ast.expr]) -> ast.expr:
    operand = once(ctx, value)
    if not operand.is_simple:
        bound.append(operand.first)
    return operand.again
