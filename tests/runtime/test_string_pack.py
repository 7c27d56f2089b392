"""string.pack, packsize and unpack against the reference (§6.4.2)."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import integers, numbers, strings
from stringlib import reference, same

from luac2py_runtime.lib.strlib import FUNCTIONS

settings_options = st.sampled_from(["<", ">", "=", "!", "!1", "!2", "!4", "!8", "!3", "!16", "!17", " ", "x"])
integer_options = st.one_of(
    st.sampled_from("bBhHlLjJTiI"),
    st.builds(str.__add__, st.sampled_from("iI"), st.integers(0, 17).map(str)),
)
small_integers = st.builds(lambda i, n: i >> n, integers, st.sampled_from([0, 8, 32, 48, 57]))
float_options = st.sampled_from("fdn")
string_options = st.one_of(
    st.sampled_from(["z", "s", "s1", "s2", "s16", "s17"]),
    st.integers(0, 12).map("c{}".format),
)
paddings = st.builds(
    str.__add__, st.just("X"), st.one_of(integer_options, float_options, string_options, settings_options)
)
large_options = st.sampled_from(["c2147483647", "c1000000000000", "i4294967297"])
odd_options = st.sampled_from(["y", "X", "c", "5", "-1", "\0"])

# Pairs of an option and an argument, None if it takes none.
options = st.one_of(
    st.tuples(settings_options, st.none()),
    st.tuples(integer_options, small_integers),
    st.tuples(integer_options, st.integers(-130, 130)),
    st.tuples(float_options, numbers),
    st.tuples(string_options, strings),
    st.tuples(paddings, st.none()),
)
odd_pairs = st.one_of(
    st.tuples(odd_options, st.none()),
    st.tuples(integer_options, st.one_of(strings, numbers)),
    st.tuples(float_options, strings),
    st.tuples(string_options, numbers),
)
mixtures = st.lists(st.one_of(options, options, options, odd_pairs), max_size=6)
data = st.one_of(st.binary(max_size=40), st.just(b"\xff" * 40), st.just(b"\xff" * 8 + b"\0" * 30)).map(
    lambda some: some.decode("latin-1")
)


@settings(max_examples=1000)
@given(mixtures, st.sampled_from([None, None, None, 1, 0]))
def test_pack(pairs: list, limit: int | None) -> None:
    fmt = "".join([option for option, _ in pairs])
    values = [value for _, value in pairs if value is not None][:limit]
    same("pack", fmt, *values)


@settings(max_examples=700)
@given(st.lists(st.one_of(options, odd_pairs, st.tuples(large_options, st.none())), max_size=6))
@example([("!8", None), ("b", 1), ("Xd", None), ("d", 1)])
def test_packsize(pairs: list) -> None:
    same("packsize", "".join([option for option, _ in pairs]))


@settings(max_examples=1000)
@given(mixtures, data, st.one_of(st.none(), st.integers(-45, 45)))
@example([("I16", 0)], "\xff" * 8 + "\0" * 8, None)
@example([("i16", 0)], "\xff" * 8 + "\0" * 8, None)
@example([("i16", 0)], "\xff" * 7 + "\x7f" + "\xff" * 8, None)
@example([("s8", "")], "\xff" * 20, None)
def test_unpack(pairs: list, some: str, pos: Any) -> None:
    same("unpack", "".join([option for option, _ in pairs]), some, pos)


@settings(max_examples=500)
@given(st.lists(options, max_size=6))
def test_unpack_what_was_packed(pairs: list) -> None:
    fmt = "".join([option for option, _ in pairs])
    values = [value for _, value in pairs if value is not None]
    try:
        packed = reference("pack")(fmt, *values)[0]
    except Exception:
        return
    same("unpack", fmt, packed)
    same("unpack", fmt, packed[:-1])


def test_arguments() -> None:
    for name in ("pack", "packsize", "unpack"):
        for args in [(), (None,), (True,), (12,), ("i4",), ("i4", None), ("i4", True), ("i4", "abcd", "x"), ("b", 12)]:
            same(name, *args)


def test_float_overflow() -> None:
    for value in (1e300, -1e300, 3.4028235e38, 3.4028236e38, 3.5e38, 2**63 - 1):
        same("pack", "<f", value)
        same("pack", ">f", value)


def test_results_that_are_too_large() -> None:
    large = "c214748360" * 10  # 2147483600 bytes
    for fmt in (large + "c47", large + "c48", large + "i8" * 5 + "i7", large + "i8" * 6, large + "!8 i8i8i8i8i8i4i8"):
        same("packsize", fmt)
    assert FUNCTIONS["packsize"](large + "c47") == 2**31 - 1
