"""Tables without metatables: raw access, constructors, length, `next`, what may change during a traversal."""

from __future__ import annotations

import math

import pytest

from luac2py_runtime.errors import LuaError
from luac2py_runtime.iterate import closing, iterate, iterate1, iterate2, set_ipairs_iterator, set_next
from luac2py_runtime.table import (
    LuaTable,
    append,
    array,
    border,
    declare_fields,
    next_entry,
    own_array,
    rawget,
    rawlen,
    rawset,
    table,
)


def entries(t: LuaTable) -> list:
    """All entries, by `next`"""
    found = []
    entry = next_entry(t, None)
    while entry is not None:
        found.append(entry)
        entry = next_entry(t, entry[0])
    return found


def pairs(t: LuaTable) -> list:
    """All entries, by a generic `for`"""
    return list(iterate2((next_entry, t, None)))


@pytest.fixture(autouse=True)
def library() -> None:
    from luac2py_runtime.lib import baselib

    set_next(next_entry)
    yield
    set_next(baselib.base_next)
    set_ipairs_iterator(baselib.ipairs_iterator)


# Keys


def test_a_float_key_with_integral_value_is_the_integer_key() -> None:
    t = LuaTable()
    rawset(t, 1.0, "one")
    rawset(t, 2.0**53, "large")
    rawset(t, -0.0, "zero")
    assert (rawget(t, 1), rawget(t, 2**53), rawget(t, 0)) == ("one", "large", "zero")
    assert {k.__class__ for k, _ in entries(t)} == {int}


@pytest.mark.parametrize("key", [0.5, 2.0**63, 1e300, math.inf, -math.inf])
def test_other_floats_are_keys_of_their_own(key: float) -> None:
    t = LuaTable()
    rawset(t, key, 1)
    assert entries(t) == [(key, 1)] and entries(t)[0][0].__class__ is float


def test_booleans_are_not_one_and_zero() -> None:
    t = table([None, "one"], [(True, "true"), (0, "zero"), (False, "false")])
    assert [rawget(t, k) for k in (1, True, 0, False)] == ["one", "true", "zero", "false"]
    assert entries(t) == pairs(t) == [(1, "one"), (True, "true"), (0, "zero"), (False, "false")]
    assert [k.__class__ for k, _ in pairs(t)] == [int, bool, int, bool]


def test_names_of_python_are_ordinary_keys() -> None:
    t = LuaTable()
    names = ["__class__", "__dict__", "__eq__", "__init__", "__foo__", "keys", "", "class", "a b", "\0", "\xff"]
    for number, name in enumerate(names):
        assert rawget(t, name) is None
        rawset(t, name, number)
    assert [rawget(t, name) for name in names] == list(range(len(names)))
    assert t.__class__ is LuaTable and sorted(k for k, _ in entries(t)) == sorted(names)


@pytest.mark.parametrize("key, message", [(None, "table index is nil"), (math.nan, "table index is NaN")])
def test_keys_that_are_none(key: object, message: str) -> None:
    with pytest.raises(LuaError) as caught:
        rawset(LuaTable(), key, 1)
    assert caught.value.value == message
    assert rawget(LuaTable(), key) is None


def test_absent_fields_read_as_nil() -> None:
    declare_fields(["declared", "upper"])
    t = LuaTable()
    assert t.declared is None and t.upper is None and rawget(t, "undeclared") is None


# Constructors and length


def test_constructors() -> None:
    assert entries(array([None, 1, None, 3, None, None])) == [(1, 1), (3, 3)]
    assert rawlen(array([None, None, None])) == 0
    lost = [(1, "lost"), (2, "lost"), (2.0, "lost")]
    both = table([None, "a", None], [("x", 1), ("x", 2), ("y", None), *lost, (3, "kept")])
    assert entries(both) == [(1, "a"), ("x", 2), (3, "kept")]


def test_a_constructor_with_a_nil_key() -> None:
    with pytest.raises(LuaError, match="index is nil"):
        table([None], [(None, 1)])


def test_the_array_part_grows_and_shrinks() -> None:
    t = LuaTable()
    for i in range(10, 0, -1):
        rawset(t, i, i)
    assert border(t) == 10 and t.λhash == {}
    rawset(t, 5, None)
    rawset(t, 10, None)
    assert border(t) == 9 and rawget(t, 5) is None
    for i in (9, 8, 7, 6):
        rawset(t, i, None)
    assert border(t) == 4
    append(t, "end")
    assert rawget(t, 5) == "end" and border(t) == 5


def test_the_shared_empty_array_part_stays_empty() -> None:
    first, second = LuaTable(), LuaTable()
    append(first, 1)
    own_array(second).append(2)
    assert rawget(LuaTable(), 1) is None and border(LuaTable()) == 0
    assert (rawget(first, 1), rawget(second, 1)) == (1, 2)


def test_a_queue_does_not_grow_at_its_empty_end() -> None:
    t = LuaTable()
    for i in range(1, 5001):
        rawset(t, i, i)
        if i > 10:
            assert rawget(t, i - 10) == i - 10
            rawset(t, i - 10, None)
    assert len(t.λarray) + len(t.λhash or ()) < 100
    assert sorted(entries(t)) == [(i, i) for i in range(4991, 5001)]


# next


def test_next_knows_no_other_keys() -> None:
    for key in (1, "x", LuaTable(), True, 0.5, 3.0):
        t = LuaTable() if key != 3.0 else array([None, 10, 20])
        with pytest.raises(LuaError) as caught:
            next_entry(t, key)
        assert caught.value.value == "invalid key to 'next'"


@pytest.mark.parametrize("remove", [None, str, int, float])
def test_removing_during_next(remove: object) -> None:
    t = table([None, *range(1, 6)], [(f"k{i}", i) for i in range(20)] + [(i + 0.5, i) for i in range(20)])
    seen = []
    entry = next_entry(t, None)
    while entry is not None:
        seen.append(entry[0])
        if remove is None or entry[0].__class__ is remove:
            rawset(t, entry[0], None)
        entry = next_entry(t, entry[0])
    assert len(seen) == len(set(seen)) == 45
    assert len(entries(t)) == {None: 0, str: 25, int: 40, float: 25}[remove]


def test_next_takes_constant_time_for_each_key_of_a_table_that_is_emptied() -> None:
    t = LuaTable()
    for i in range(3000):
        rawset(t, f"k{i}", i)
        rawset(t, i + 0.5, i)
    for _ in range(6000):
        key, _ = next_entry(t, None)
        rawset(t, key, None)
        assert next_entry(t, key) == next_entry(t, None)
    assert next_entry(t, None) is None


def test_next_sees_what_was_removed_and_set_again() -> None:
    t = LuaTable()
    for i in range(50):
        rawset(t, f"k{i}", i)
    for i in range(50):
        rawset(t, f"k{i}", None)
        next_entry(t, None)
    t.k3 = "again"
    assert entries(t) == [("k3", "again")]


# The generic for


def test_entries_may_change_during_a_loop() -> None:
    t = table([None, 1, 2, 3], [("x", 1), ("y", 2), ("z", 3), (0.5, 4), (1.5, 5)])
    seen = []
    for k, v in iterate2((next_entry, t, None)):
        seen.append((k, v))
        rawset(t, k, None)
        if k == "x":
            t.z = "changed"
            rawset(t, "y", None)
            rawset(t, 1.5, None)
    assert seen == [(1, 1), (2, 2), (3, 3), ("x", 1), ("z", "changed"), (0.5, 4)]
    assert entries(t) == []


def test_insertion_during_a_loop_is_no_python_error() -> None:
    for seed in range(20):
        t = LuaTable()
        for i in range(seed):
            rawset(t, f"k{i}", i)
            rawset(t, i + 0.5, i)
        count = 0
        for k in iterate1((next_entry, t, None)):
            count += 1
            rawset(t, f"new{k}", 1)
            rawset(t, count + 0.25, 1)
            setattr(t, f"native{count}", 1)
            if count % 3 == 0:
                rawset(t, k, None)
            assert count < 10000


def test_loops_over_functions() -> None:
    def count_to(n: object, i: object, *_: object) -> object:
        return () if i == n else (i + 1, str(i), True)  # type: ignore[operator]

    def single(n: object, i: object, *_: object) -> object:
        return i + 1 if i < n else None  # type: ignore[operator]

    assert list(iterate1((count_to, 3, 0))) == [1, 2, 3]
    assert list(iterate2((count_to, 2, 0))) == [(1, "0"), (2, "1")]
    assert list(iterate((count_to, 2, 0, None), 4)) == [(1, "0", True, None), (2, "1", True, None)]
    assert list(iterate2((single, 2, 0))) == [(1, None), (2, None)]
    assert list(iterate((single, 2, 0), 3)) == [(1, None, None), (2, None, None)]
    assert list(iterate2(lambda *_: ())) == list(iterate1(lambda *_: (None, 1))) == []
    values = iter([(1,), (2, None), (None,)])
    assert list(iterate2(lambda *_: next(values))) == [(1, None), (2, None)]


def test_closing_values() -> None:
    assert closing((1, 2, 3, "close", 5)) == "close"
    assert closing((1, 2, 3)) is closing(1) is closing(()) is None


WRONG = [(5, "number"), (None, "nil"), ((), "nil"), (LuaTable(), "table"), ("x", "string")]


@pytest.mark.parametrize("value, kind", WRONG)
def test_what_is_no_iterator(value: object, kind: str) -> None:
    with pytest.raises(LuaError) as caught:
        list(iterate2(value))
    assert caught.value.value == f"attempt to call a {kind} value (for iterator 'for iterator')"


def test_ipairs_reads_the_list_at_each_step() -> None:
    step = lambda t, i: (i + 1, rawget(t, i + 1)) if rawget(t, i + 1) is not None else None  # noqa: E731
    set_ipairs_iterator(step)
    t = array([None, 1, 2, 3])
    seen = []
    for i, v in iterate2((step, t, 0)):
        seen.append((i, v))
        if i < 6:
            append(t, i + 3)
        if i == 2:
            rawset(t, 3, "three")
            rawset(t, 7, 7)
    assert seen == [(1, 1), (2, 2), (3, "three"), (4, 4), (5, 5), (6, 6), (7, 7), (8, 7), (9, 8)]
    assert list(iterate1((step, array([None, 1, None, 3]), 0))) == [1]
    assert list(iterate1((step, LuaTable(), 0))) == []
