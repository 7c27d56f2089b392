"""The UTF-8 library against the reference (§6.5)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lualib import library, same, same_program
from oracle import scalars

codes = st.one_of(
    st.integers(0, 0x10FFFF),
    st.integers(0, 0x7FFFFFFF),
    st.sampled_from(
        [0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, 0x1FFFFF]
    ),
    st.sampled_from(
        [0x200000, 0x3FFFFFF, 0x4000000, 0x7FFFFFFF, 0x80000000, -1, 2**63 - 1, 65.0, 65.5, "65", "x", None]
    ),
)
valid = st.text(max_size=6).map(lambda s: s.encode("utf-8", "surrogatepass").decode("latin-1"))
damaged = st.lists(
    st.sampled_from(
        ["a", "\0", "\x7f", "\x80", "\xbf", "\xc0\x80", "\xc3\xa9", "\xe2\x82\xac", "\xed\xa0\x80", "\xf0\x9f\x98\x80"]
    )
    | st.sampled_from(
        [
            "\xe2\x82",
            "\xf4\x90\x80\x80",
            "\xfc\x84\x80\x80\x80\x80",
            "\xfd\xbf\xbf\xbf\xbf\xbf",
            "\xfe",
            "\xff",
            "\xe0\x80\x80",
        ]
    ),
    max_size=6,
).map("".join)
texts = st.one_of(valid, damaged, damaged, scalars)
positions = st.one_of(st.none(), st.integers(-8, 8), st.sampled_from([1.0, "2", 1.5, "x", 2**63 - 1, -(2**63)]))
lax = st.sampled_from([None, False, True, 0])


@settings(max_examples=400)
@given(st.lists(codes, max_size=4))
def test_char(values: list) -> None:
    same("utf8.char", *values)


@settings(max_examples=800)
@given(texts, positions, positions, lax)
def test_len_and_codepoint(s: Any, i: Any, j: Any, lax: Any) -> None:
    same("utf8.len", s, i, j, lax)
    same("utf8.codepoint", s, i, j, lax)


@settings(max_examples=800)
@given(texts, st.integers(-4, 4) | positions, positions)
def test_offset(s: Any, n: Any, i: Any) -> None:
    same("utf8.offset", s, n, i)
    same("utf8.offset", s, n)


@settings(max_examples=200)
@given(damaged, lax)
def test_codes(s: str, lax: Any) -> None:
    text = "".join(f"\\{ord(c):03d}" for c in s)
    same_program(
        f"""local found = {{}}
        local ok, message = pcall(function()
            for p, c in utf8.codes("{text}", {"nil" if lax is None else str(lax).lower()}) do
                found[#found + 1] = p .. ":" .. c
            end
        end)
        return ok, message, table.concat(found, " ")""",
        [1],
    )


@pytest.mark.parametrize("name", sorted(library("utf8")))
def test_no_arguments(name: str) -> None:
    if callable(library("utf8")[name]):
        same("utf8." + name)


def test_pattern() -> None:
    same_program("return utf8.charpattern")
