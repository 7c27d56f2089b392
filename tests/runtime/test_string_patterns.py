"""Patterns: both matchers against the reference (§6.4.1)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from oracle import lua_function, outcome
from stringlib import reference

from luac2py_runtime.errors import LuaError
from luac2py_runtime.lib import compiled
from luac2py_runtime.lib.patterns import parse_pattern
from luac2py_runtime.lib.regex import compile_regex, translate_items
from luac2py_runtime.lib.strlib import FUNCTIONS

subjects = st.text("abcAB019 _-%.()[]^$\n\t\0\x7f\x80\xe9\xff", max_size=14)

characters = st.sampled_from("aabbcAB01 _-.()\n\0\xe9")
escapes = st.sampled_from(["%" + c for c in "acdglpsuwxzACDGLPSUWXZ.%()[]^$+-*?_\n"])
ranges = st.sampled_from(["a-c", "0-9", "A-Z", "\x80-\xff", "--a", "%a-z", "a-%%", "!-%%", "-", "^", "]", "["])
sets = st.builds(
    lambda complement, members: f"[{complement}{''.join(members)}]",
    st.sampled_from(["", "^"]),
    st.lists(st.one_of(characters, escapes, ranges), min_size=1, max_size=4),
)
singles = st.builds(
    str.__add__,
    st.one_of(characters, characters, st.just("."), escapes, sets),
    st.sampled_from(["", "", "", "*", "+", "-", "?"]),
)
others = st.one_of(
    st.sampled_from(["()", "%b()", "%bab", "%baa", "%b[]", "%1", "%2", "$", "^"]),
    sets.map("%f".__add__),
)
pieces = st.recursive(
    st.one_of(singles, singles, others),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: "(" + "".join(parts) + ")"),
    max_leaves=4,
)
well_formed = st.builds(
    lambda anchor, parts, end: anchor + "".join(parts) + end,
    st.sampled_from(["", "", "^"]),
    st.lists(pieces, max_size=4),
    st.sampled_from(["", "", "$"]),
)
patterns = st.one_of(well_formed, well_formed, st.text("ab%[]()^$-*+?.bf1", max_size=7))
inits = st.one_of(st.none(), st.integers(-16, 16))
replacements = st.one_of(st.text("ab%%01\\", max_size=5), st.integers(-3, 3), st.just(1.5))

lua_gmatch = lua_function(
    "s, p, init",
    """
    local all = {}
    for a, b, c in string.gmatch(s, p, init) do
      table.insert(all, table.concat({tostring(a), tostring(b), tostring(c), math.type(a)}, "|"))
    end
    return table.unpack(all)
    """,
)
lua_gsub_keeping = lua_function(
    "s, p, n", "return string.gsub(s, p, function(a, b) if a == 'a' then return b end end, n)"
)
lua_gsub_by_table = lua_function("s, p", "return string.gsub(s, p, {a = 'x', b = 1, [2] = 2.5, c = false})")


@pytest.fixture(scope="module", params=["backtracking", "re"])
def engine(request: Any) -> Any:
    """How a pattern is matched: as long as it is new, or once it is translated."""

    def prepare(pattern: str) -> None:
        compiled.PATTERNS.clear()
        compiled.PATTERNS_FOR_FIND.clear()
        if request.param == "re":
            compiled.PATTERNS[pattern].translate()

    return prepare


@settings(max_examples=1000)
@given(s=subjects, pattern=patterns, init=inits)
@example(s="]", pattern="[!-%%]", init=None)
@example(s="a\0b", pattern="%f[%z]", init=None)
@example(s="abc", pattern="a)", init=None)
def test_find(engine: Any, s: str, pattern: str, init: Any) -> None:
    engine(pattern)
    assert outcome(FUNCTIONS["find"], s, pattern, init) == outcome(reference("find"), s, pattern, init)


@settings(max_examples=1000)
@given(s=subjects, pattern=patterns, init=inits)
def test_match(engine: Any, s: str, pattern: str, init: Any) -> None:
    engine(pattern)
    assert outcome(FUNCTIONS["match"], s, pattern, init) == outcome(reference("match"), s, pattern, init)


@settings(max_examples=1000)
@given(s=subjects, pattern=patterns, init=inits)
def test_gmatch(engine: Any, s: str, pattern: str, init: Any) -> None:
    engine("%" + pattern if pattern.startswith("^") else pattern)
    assert outcome(gmatch, s, pattern, init) == outcome(lua_gmatch, s, pattern, init)


def gmatch(s: str, pattern: str, init: Any) -> list[str]:
    """What lua_gmatch does."""
    found = []
    iterator = FUNCTIONS["gmatch"](s, pattern, init)
    values = iterator()
    while values != ():
        values = values if isinstance(values, tuple) else (values,)
        kind = "|integer" if isinstance(values[0], int) else ""
        found.append("|".join([str(v) for v in (values + ("nil", "nil"))[:3]]) + kind)
        values = iterator()
    return found


@settings(max_examples=1000)
@given(s=subjects, pattern=patterns, repl=replacements, n=st.one_of(st.none(), st.integers(-1, 3)))
def test_gsub(engine: Any, s: str, pattern: str, repl: Any, n: Any) -> None:
    engine(pattern)
    assert outcome(FUNCTIONS["gsub"], s, pattern, repl, n) == outcome(reference("gsub"), s, pattern, repl, n)


@given(s=subjects, pattern=patterns, n=st.one_of(st.none(), st.integers(-1, 3)))
def test_gsub_by_function(engine: Any, s: str, pattern: str, n: Any) -> None:
    def keeping(a: Any = None, b: Any = None, *_: Any) -> Any:
        return b if a == "a" else ()

    engine(pattern)
    assert outcome(FUNCTIONS["gsub"], s, pattern, keeping, n) == outcome(lua_gsub_keeping, s, pattern, n)


@given(s=subjects, pattern=patterns)
def test_gsub_by_table(engine: Any, s: str, pattern: str) -> None:
    from luac2py_runtime.table import table

    values = table([None], [("a", "x"), ("b", 1), (2, 2.5), ("c", False)])
    engine(pattern)
    assert outcome(FUNCTIONS["gsub"], s, pattern, values) == outcome(lua_gsub_by_table, s, pattern)


@pytest.mark.parametrize("pattern", ["%%%c", "[%%%c]", "[^%%%c]", "[%%%c-~]", "[ -%c]", "%c"])
def test_classes(engine: Any, pattern: str) -> None:
    every = "".join(map(chr, range(256)))
    for char in every:
        args = every, pattern.replace("%c", char).replace("%%", "%"), ""
        engine(args[1])
        assert outcome(FUNCTIONS["gsub"], *args) == outcome(reference("gsub"), *args)


@pytest.mark.parametrize("item", ["a?", "a*", "a-", "(a)", "()", "a"])
@pytest.mark.parametrize("count", [31, 99, 100, 199, 200, 250])
@pytest.mark.parametrize("length", [0, 10, 300])
def test_depth_limit(engine: Any, item: str, count: int, length: int) -> None:
    engine(item * count)
    args = "a" * length, item * count
    assert outcome(FUNCTIONS["find"], *args) == outcome(reference("find"), *args)


def test_translation() -> None:
    def translated(pattern: str) -> Any:
        return translate_items(parse_pattern(pattern))

    assert translated("%w_*[^%d]-$") == r"[0-9A-Za-z]\x5f*[^0-9]*?\Z"
    assert translated("(%a)()%1.?") == r"([A-Za-z])()\1(?:).?"
    assert translated("%f[%d]") == "(?<![0-9])(?=[0-9])"
    assert translated("%b()") is None
    assert translated("(a") is None
    assert translated("a" * 500 + "b?" * 200) is None
    assert compile_regex(parse_pattern("[^%s%S]+")).search("x") is None


def test_patterns_are_translated_when_used_much() -> None:
    compiled.PATTERNS.clear()
    find = FUNCTIONS["find"]
    for _ in range(3):
        assert find("x" * 20_000 + "123", "%d+") == (20_001, 20_003)
    assert compiled.PATTERNS["%d+"].regex is not None
    with pytest.raises(LuaError, match="malformed"):
        find("x" * 20_000, "[x")


def test_translation_in_the_middle_of_gsub() -> None:
    compiled.PATTERNS.clear()

    def translate(position: int, word: str, *_: Any) -> str:
        compiled.PATTERNS["()(%a+)"].translate()
        return f"{position}:{word}"

    assert FUNCTIONS["gsub"]("ab 1 cd", "()(%a+)", translate) == ("1:ab 1 6:cd", 2)
