"""The values of numerals and literal strings are the reference's."""

from __future__ import annotations

import struct

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from reference import compile_chunk, message, reference_message, reference_value

from luac2py.nodes import Concat, Number, Return, String


def literal(text: str) -> object:
    """The value of the literal that a chunk returns."""
    statement = compile_chunk(f"return {text}").body.body.statements[0]
    assert isinstance(statement, Return)
    value = statement.values[0]
    assert isinstance(value, (Number, String))
    return value.value


def same(a: object, b: object) -> bool:
    if isinstance(a, float) and isinstance(b, float):
        return struct.pack("d", a) == struct.pack("d", b)
    return type(a) is type(b) and a == b


def check(text: str) -> None:
    """The literal has the reference's value, or its error."""
    source = f"return {text}"
    expected = reference_message(source)
    assert message(source) == expected
    if expected is None:
        assert same(literal(text), reference_value(source))


_signs = st.sampled_from(["", "+", "-"])
_exponents = st.one_of(st.just(""), st.builds("{}{}{}".format, st.sampled_from("eE"), _signs, st.integers(0, 400)))
_hex_exponents = st.one_of(st.just(""), st.builds("{}{}{}".format, st.sampled_from("pP"), _signs, st.integers(0, 1200)))
_fractions = st.sampled_from(["", ".", ".0", ".5", ".25", ".000000000000000000001", ".999999999999999999999"])
_hex_digits = st.text("0123456789abcdefABCDEF", max_size=30)


@given(st.integers(0, 2**70).map(str))
@example("9223372036854775807")
@example("9223372036854775808")
@example("0" * 5000 + "1")
@example("9" * 5000)
def test_decimal_integers(text: str) -> None:
    check(text)


@given(st.builds("{}{}{}".format, st.integers(0, 2**70), _fractions, _exponents))
@example("1e400")
@example("4.9e-324")
@example("2.4e-324")
def test_decimal_floats(text: str) -> None:
    check(text)


@given(st.builds("{}{}".format, st.sampled_from(["0x", "0X"]), _hex_digits))
@example("0x7fffffffffffffff")
@example("0x8000000000000000")
@example("0xffffffffffffffffffff")
def test_hexadecimal_integers(text: str) -> None:
    check(text)


@given(st.builds("0x{}{}{}{}".format, _hex_digits, st.sampled_from([".", ""]), _hex_digits, _hex_exponents))
@example("0x1.fffffffffffff8p1023")
@example("0x1p-1074")
@example("0x1p-1075")
@example("0x1.8p-1074")
@example("0x0p99999999999999999999")
def test_hexadecimal_floats(text: str) -> None:
    check(text)


@given(st.text("0123456789abefpxEPX.+-_ ", min_size=1, max_size=12).map(lambda text: "0" + text))
def test_malformed_numerals(text: str) -> None:
    source = f"return {text}"
    assert message(source) == reference_message(source)


_pieces = st.one_of(
    st.characters(max_codepoint=255, blacklist_characters="\\"),
    st.sampled_from(["\\" + char for char in "abfnrtv\\\"'\n\r"]),
    st.sampled_from(["\\\r\n", "\\\n\r", "\\z", "\\z  \n\t \r\n", "\\zx", " ", "--", "[[", "]]"]),
    st.integers(0, 255).map("\\{}".format),
    st.integers(0, 255).map("\\{:03}".format),
    st.integers(0, 255).map("\\x{:02x}".format),
    st.integers(0, 2**31 - 1).map("\\u{{{:X}}}".format),
    st.sampled_from(["\\u{0}", "\\u{7F}", "\\u{80}", "\\u{7FF}", "\\u{800}", "\\u{FFFF}", "\\u{10000}", "\\u{1FFFFF}"]),
    st.sampled_from(["\\u{200000}", "\\u{3FFFFFF}", "\\u{4000000}", "\\u{7FFFFFFF}", "\\u{00000000000041}"]),
)
_wrong_pieces = st.sampled_from(["\n", "\r", *r"\ \q \x \x4 \xg \256 \999 \u \u{ \u{} \u{g} \u{1 \u{80000000}".split()])


@given(st.sampled_from("'\""), st.lists(_pieces, max_size=12))
def test_short_strings(quote: str, pieces: list[str]) -> None:
    check(quote + "".join(pieces) + quote)


@given(st.sampled_from("'\""), st.lists(st.one_of(_pieces, _wrong_pieces), max_size=6), st.sampled_from(["'", '"', ""]))
def test_wrong_strings(quote: str, pieces: list[str], end: str) -> None:
    source = f"return {quote}{''.join(pieces)}{end}"
    assert message(source) == reference_message(source)


@given(st.integers(0, 4), st.text("ab]=[\n\r\\-\0\xff", max_size=20))
def test_long_strings(level: int, text: str) -> None:
    check(f"[{'=' * level}[{text}]{'=' * level}]")


@given(st.lists(st.tuples(st.integers(0, 3), st.text("a]=[ \n", max_size=6)), min_size=1, max_size=5))
def test_several_long_strings(strings: list[tuple[int, str]]) -> None:
    text = "\t..".join(f"[{'=' * level}[{text}]{'=' * level}]" for level, text in strings)
    source = f"return nil, {text}"
    expected = reference_message(source)
    assert message(source) == expected
    if expected is None:
        *_, last = compile_chunk(source).body.body.statements[0].values
        values = [part.value for part in (last.operands if isinstance(last, Concat) else [last])]
        assert "".join(values) == reference_value(f"return {text}")


@pytest.mark.parametrize("level", [0, 1, 2, 100, 5000])
def test_long_bracket_levels(level: int) -> None:
    check(f"[{'=' * level}[ ]] ]=] ]==] ]{'=' * level}]")
