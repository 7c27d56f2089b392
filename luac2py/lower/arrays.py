"""Reading and writing the array parts of tables: `t[i]` with an i that is, or probably is, an integer.

An index outside the list, and whatever is no integer or no plain table, is left to `index` and `setindex`. Inside an
expression that takes a test:

    t[i]  ⇒  t.λarray[i] if t.__class__ is LuaTable and 0 < i < len(t.λarray) else index(t, i)

Where nothing that was evaluated before can tell the difference, the read moves in front of the statement, where
an exception is cheaper than a test:

    try:
        _1 = t_items[i if i > 0 else NOWHERE]
    except IndexError:
        _1 = index(t, i)

A plain variable's list has a Python variable of its own (see analysis/plain.py).
"""

from __future__ import annotations

import ast

from luac2py.analysis import facts
from luac2py.analysis.facts import Fact
from luac2py.analysis.infer import fact_of
from luac2py.lower import build
from luac2py.lower.context import FunctionContext, Reading
from luac2py.lower.expressions import lower_expr
from luac2py.lower.operands import Operand, is_pure, is_simple, once
from luac2py.lower.strings import has_items, is_next_index
from luac2py.nodes import Assign, Binary, Expr, Index, Name, Number, Unary


class ArrayAccess:
    """An index that probably falls into a table's array part.

    `table` and `key` are simple unless their `first` says else.
    """

    def __init__(self, ctx: FunctionContext, node: Index, table: Operand, key: Operand) -> None:
        self.ctx = ctx
        self.node = node
        self.table = table
        self.key = key
        self.value: ast.expr | None = None  # one to be stored, unless it is nil
        self.fact = fact_of(node.key)
        self.span = node.span
        self.variable = node.object.variable if isinstance(node.object, Name) else None
        self.is_plain = has_items(node.object)  # whether the list is at hand
        self.is_sure = node.of_plain and fact_of(node.object).only(facts.TABLE)
        self.is_loose = self.is_plain and self.variable is not None and self.variable.plain and self.variable.loose

    @property
    def items(self) -> ast.expr:
        """The list: t_items for a plain variable, else t.λarray"""
        if self.is_plain:
            assert self.variable is not None
            return build.name(self.variable.items_name, self.span)
        return build.attribute(self.table.again, "λarray", self.span)

    @property
    def tried_item(self) -> ast.expr:
        """The item, or IndexError for whatever is no index of the list: t_items[i if i > 0 else NOWHERE]"""
        items = self.items
        if not (self.is_plain or self.node.of_plain):
            no_items = self.ctx.runtime("NO_ITEMS", self.span)
            items = build.conditional(self.is_table(self.table.first), items, no_items, self.span)
        return build.item(items, self._tried_key(), self.span)

    def _tried_key(self) -> ast.expr:
        span, key = self.span, self.key.again
        tests: list[ast.expr] = []
        if not self.fact.only(facts.INT):
            tests.append(build.compare(build.class_of(key, span), "is", build.name("int", span), span))
        if not (self.fact.only(facts.INT) and self.fact.low > 0):
            tests.append(build.compare(key, ">", build.constant(0, span), span))
        if self.value is not None:
            tests.append(build.compare(self.value, "is not", build.constant(None, span), span))
        if not tests:
            return key
        return build.conditional(build.both(tests, span), key, self.ctx.runtime("NOWHERE", span), span)

    def is_table(self, table: ast.expr) -> ast.expr:
        """t.__class__ is LuaTable; t is not None where it can be nothing else"""
        if self.node.of_plain:
            return build.compare(table, "is not", build.constant(None, self.span), self.span)
        return build.compare(build.class_of(table, self.span), "is", self.ctx.runtime("LuaTable", self.span), self.span)

    def attempt(self, attempt: ast.stmt, otherwise: ast.stmt) -> ast.stmt:
        """try: …, except IndexError: …; nil has no items either, which is an AttributeError"""
        may_be_nil = self.node.of_plain and not self.is_plain and not self.is_sure
        return build.try_index([attempt], [otherwise], self.span, may_be_nil)

    def tests(self, inside: bool = False) -> list[ast.expr]:
        """t.__class__ is LuaTable and i.__class__ is int and 0 < i < len(t.λarray), or as much as is not known.

        A temporary for the key is bound in any case, before any test can fail. `inside`: the
        index must lie before the last item, which must not become nil.
        """
        span, key = self.span, self.key
        tests: list[ast.expr] = []
        first = key.first
        if not self.fact.only(facts.INT):
            tests.append(build.compare(build.class_of(first, span), "is", build.name("int", span), span))
            first = key.again
        if not (self.is_plain or self.is_sure and self.table.is_simple):
            is_table = self.is_table(self.table.first)
            if first is key.again:
                tests.insert(0 if not self.table.is_simple else len(tests), is_table)
            else:
                # The key's temporary: `0 < (k := …)` binds it whatever comes out.
                tests.append(build.compare(build.constant(0, span), "<", first, span))
                return [*tests, is_table, build.compare(key.again, "<", self.size(inside), span)]
        if self.fact.only(facts.INT) and self.fact.low > 0:
            return [*tests, build.compare(first, "<", self.size(inside), span)]
        zero = build.constant(0, span)
        return [*tests, build.compare_chain([zero, first, self.size(inside)], ["<", "<"], span)]

    def size(self, inside: bool = False) -> ast.expr:
        """len(t_items)"""
        size = build.call("len", [self.items], self.span)
        return build.binary(size, "-", build.constant(1, self.span), self.span) if inside else size


def read_array(ctx: FunctionContext, node: Index) -> ast.expr | None:
    """t[i], as a test or moved in front of the statement; None where neither can be done"""
    if ctx.reading is not Reading.TESTED:
        access = _simple_access(ctx, node)
        if ctx.reading is Reading.TRIED:
            return access.tried_item
        return ctx.runtime_call("index", [access.table.again, access.key.again], node.span)
    in_front, ctx.may_move = ctx.may_move, ctx.may_move and not ctx.in_condition
    table = once(ctx, lower_expr(ctx, node.object))
    if not is_pure(node.key) and not table.is_simple:
        if not (is_simple(node.key) and fact_of(node.key).may(facts.INT)):
            ctx.may_move = in_front
            return None
    key = lower_expr(ctx, node.key)
    ctx.may_move = in_front and ctx.may_move
    if ctx.may_move and not ctx.in_condition:
        return _read_in_front(ctx, node, table, once(ctx, key))
    access = ArrayAccess(ctx, node, table, once(ctx, key) if table.is_simple else Operand(key, key))
    if not access.is_plain:
        ctx.had_effects()
    item = build.item(access.items, access.key.again, node.span)
    slow = ctx.runtime_call("index", [table.again, access.key.again], node.span)
    return build.conditional(build.both(access.tests(), node.span), item, slow, node.span)


def _read_in_front(ctx: FunctionContext, node: Index, table: Operand, key: Operand) -> ast.expr:
    """try: _1 = t_items[i], except IndexError: _1 = index(t, i), in front of the statement"""
    span = node.span
    for operand in (table, key):
        if not operand.is_simple:
            target, value = operand.first.target, operand.first.value  # type: ignore[attr-defined]
            ctx.prelude.append(build.assign(target, value, span))
    access = ArrayAccess(ctx, node, Operand(table.again, table.again), Operand(key.again, key.again))
    name = ctx.temporary()
    attempt = build.assign(build.store_name(name, span), access.tried_item, span)
    slow = ctx.runtime_call("index", [table.again, key.again], span)
    ctx.prelude.append(access.attempt(attempt, build.assign(build.store_name(name, span), slow, span)))
    return build.name(name, span)


def retarget(ctx: FunctionContext, value: ast.expr, identifier: str) -> bool:
    """Lets a read in front of the statement assign to a variable itself, if its temporary is all the value is."""
    last = ctx.prelude[-1] if ctx.prelude else None
    if not (isinstance(last, ast.Try) and isinstance(value, ast.Name)):
        return False
    targets = [s.targets[0] for s in (last.body[0], last.handlers[0].body[0])]  # type: ignore[attr-defined]
    if any(t.id != value.id for t in targets):
        return False
    for target in targets:
        target.id = identifier
    return True


def store_item(
    ctx: FunctionContext, node: Index, table: ast.expr, key: ast.expr, value: ast.expr, fact: Fact
) -> list[ast.stmt]:
    """t[i] = v, all three simple. `fact` is what is known of the value.

    if t.__class__ is LuaTable and 0 < i < len(t.λarray):
        t.λarray[i] = v
    else:
        setindex(t, i, v)
    """
    access = ArrayAccess(ctx, node, Operand(table, table), Operand(key, key))
    span = node.span
    slow: ast.stmt = build.expression(
        ctx.runtime_call("extend" if access.is_loose else "setindex", [table, key, value], span), span
    )
    removes = fact.only(facts.NIL)
    if _appends(node) and not removes and not access.is_plain:
        return [_append_or_set(access, value, fact, slow)]
    if (access.is_plain or node.of_plain) and (access.is_loose or not removes):
        access.value = value if fact.may(facts.NIL) and not access.is_loose else None
        if _appends(node) and not (fact.may(facts.NIL) and access.is_loose):
            return [_store_or_append(access, value, slow)]
        return [access.attempt(build.assign(_stored(access.tried_item), value, span), slow)]
    if _appends(node):
        return [slow]
    tests = access.tests(inside=removes)
    if fact.may(facts.NIL) and not removes:
        tests.append(build.compare(value, "is not", build.constant(None, span), span))
    target = build.store_item(access.items, key, span)
    return [build.if_(build.both(tests, span), [build.assign(target, value, span)], [slow], span)]


def swap_items(ctx: FunctionContext, node: Assign) -> list[ast.stmt]:
    """a[i], b[j] = b[j], a[i]  ⇒  a_items[i], b_items[j] = b_items[j], a_items[i]; nothing for any other assignment

    Both tables are plain: where both reads find an item, both stores find a place. An item within a list may be nil,
    but not the last one.
    """
    if ctx.plain or not len(node.targets) == len(node.values) == 2:
        return []
    if not (_same_item(node.targets[0], node.values[1]) and _same_item(node.targets[1], node.values[0])):
        return []
    span = node.span
    accesses = [_simple_access(ctx, target) for target in node.targets]
    values = build.tuple_([_simple_access(ctx, value).tried_item for value in node.values], span)
    targets = build.tuple_([_stored(access.tried_item) for access in accesses], span)
    shorten = {a.variable: _shorten(a) for a in accesses if not a.is_loose}
    return [build.assign(_stored(targets), values, span), *shorten.values()]


def _shorten(access: ArrayAccess) -> ast.stmt:
    """if t_items[-1] is None: setindex(t, len(t_items) - 1, None)"""
    span, none = access.span, build.constant(None, access.span)
    last = build.item(access.items, build.constant(-1, span), span)
    store = access.ctx.runtime_call("setindex", [access.table.again, access.size(inside=True), none], span)
    return build.artefact(build.if_(build.compare(last, "is", none, span), [build.expression(store, span)], [], span))


def _same_item(target: Expr, value: Expr) -> bool:
    """Whether a target and a value are t[i] with the same plain t and the same i, both simple."""
    if not (isinstance(target, Index) and isinstance(value, Index)):
        return False
    table, other = target.object, value.object
    if not (isinstance(table, Name) and isinstance(other, Name) and table.variable is other.variable):
        return False
    key, same = target.key, value.key
    if isinstance(key, Number) and isinstance(same, Number):
        equal = key.value == same.value and key.value.__class__ is same.value.__class__ is int
    else:
        equal = isinstance(key, Name) and isinstance(same, Name) and key.variable is same.variable is not None
    return equal and has_items(table) and fact_of(key).may(facts.INT)


def _simple_access(ctx: FunctionContext, node: Expr) -> ArrayAccess:
    """An item whose table is simple, and whose key may be written several times."""
    assert isinstance(node, Index)
    table, key = lower_expr(ctx, node.object), lower_expr(ctx, node.key)
    return ArrayAccess(ctx, node, Operand(table, table), Operand(key, key))


def _stored(item: ast.expr) -> ast.expr:
    item.ctx = build.STORE  # type: ignore[attr-defined]
    return item


def _appends(node: Index) -> bool:
    """Whether a store probably fills an array item by item: its key is a loop's variable, or #t + 1."""
    key = node.key
    if isinstance(key, Name):
        return key.variable is not None and key.variable.is_control
    return isinstance(key, Binary) and isinstance(key.left, Unary) and key.left.operator == "#"


def _append_or_set(access: ArrayAccess, value: ast.expr, fact: Fact, slow: ast.stmt) -> ast.stmt:
    """if t.__class__ is LuaTable and 1 < i == len(t.λarray) and not t.λhash: t.λarray.append(v), else: setindex(…)

    Tables without items share one list, so the first item is left to the runtime.
    """
    span, key, table = access.span, access.key.again, access.table.again
    at_end = build.compare_chain([build.constant(1, span), key, access.size()], ["<", "=="], span)
    tests: list[ast.expr] = [at_end] if access.is_sure else [access.is_table(table), at_end]
    tests.append(build.not_(build.attribute(table, "λhash", span), span))
    if not access.fact.only(facts.INT) and not is_next_index(access.node.key):
        tests.insert(0, build.compare(build.class_of(key, span), "is", build.name("int", span), span))
    if fact.may(facts.NIL):
        tests.append(build.compare(value, "is not", build.constant(None, span), span))
    append = build.call_value(build.attribute(access.items, "append", span), [value], span)
    return build.if_(build.both(tests, span), [build.expression(append, span)], [slow], span)


def _store_or_append(access: ArrayAccess, value: ast.expr, slow: ast.stmt) -> ast.stmt:
    """if i == len(t_items) and v is not None and not t.λhash: t_items.append(v)
    elif i < len(t_items): t_items[i] = v
    else: setindex(t, i, v)
    """
    span, key = access.span, access.key.again
    tests: list[ast.expr] = [build.compare(key, "==", access.size(), span)]
    if not access.fact.only(facts.NUMBER):
        tests.insert(0, build.compare(build.class_of(key, span), "is", build.name("int", span), span))
    if access.value is not None:
        tests.append(build.compare(value, "is not", build.constant(None, span), span))
    tests.append(build.not_(build.attribute(access.table.again, "λhash", span), span))
    append = build.call_value(build.attribute(access.items, "append", span), [value], span)
    if access.value is not None:
        return build.if_(build.both(tests, span), [build.expression(append, span)], [slow], span)
    target = build.store_item(access.items, key, span)
    stored = build.if_(build.both(access.tests(), span), [build.assign(target, value, span)], [slow], span)
    return build.if_(build.both(tests, span), [build.expression(append, span)], [stored], span)
