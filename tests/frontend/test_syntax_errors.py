"""Errors of the compiler are the reference's, word for word, and point at a place."""

from __future__ import annotations

import pytest
from mutants import RandomPrograms, mutants
from reference import PROGRAMS, compile_chunk, message, reference_message

from luac2py.errors import LuaSyntaxError
from luac2py.standard import STANDARDS

MESSAGES = [
    # Grammar
    ("x = = 1", "game.lua:1: unexpected symbol near '='"),
    ("end", "game.lua:1: <eof> expected near 'end'"),
    ("if x then\n\n", "game.lua:3: 'end' expected (to close 'if' at line 1) near <eof>"),
    ("if x then", "game.lua:1: 'end' expected near <eof>"),
    ("while x do repeat\nend", "game.lua:2: 'until' expected (to close 'repeat' at line 1) near 'end'"),
    ("for i = 1 do end", "game.lua:1: ',' expected near 'do'"),
    ("for i", "game.lua:1: '=' or 'in' expected near <eof>"),
    ("for 1", "game.lua:1: <name> expected near '1'"),
    ("f(\n1", "game.lua:2: ')' expected (to close '(' at line 1) near <eof>"),
    ("x = {1,\n2", "game.lua:2: '}' expected (to close '{' at line 1) near <eof>"),
    ("a.b:c = 1", "game.lua:1: function arguments expected near '='"),
    ("f() = 1", "game.lua:1: syntax error near '='"),
    ("x", "game.lua:1: syntax error near <eof>"),
    ("(x) = 1", "game.lua:1: syntax error near '='"),
    ("x, f() = 1", "game.lua:1: syntax error near '='"),
    ("function f(a,) end", "game.lua:1: <name> or '...' expected near ')'"),
    ("function f() return ... end", "game.lua:1: cannot use '...' outside a vararg function near '...'"),
    ("goto 1", "game.lua:1: <name> expected near '1'"),
    ("return 1 x = 2", "game.lua:1: <eof> expected near 'x'"),
    ("# comment", "game.lua:1: unexpected symbol near '#'"),
    # Tokens in messages
    ("x = 1 1.50", "game.lua:1: unexpected symbol near '1.50'"),
    ("x = 'a\\65\\n' 'b\\'c'", "game.lua:1: unexpected symbol near ''b'c''"),
    ("x = [[a\r\nb]] [=[\nc\r]=]", "game.lua:4: unexpected symbol near '[=[c\n]=]'"),
    ("x = 'a' 'b\\0c'", "game.lua:1: unexpected symbol near ''b'"),
    ("x = \1", "game.lua:1: unexpected symbol near '<\\1>'"),
    ("x = @", "game.lua:1: unexpected symbol near '@'"),
    ("x = caf\xe9", "game.lua:1: unexpected symbol near '<\\233>'"),
    ("x = \0", "game.lua:1: unexpected symbol"),
    # Numerals
    ("x = 3x", "game.lua:1: malformed number near '3x'"),
    ("x = 0x", "game.lua:1: malformed number near '0x'"),
    ("x = 1e+", "game.lua:1: malformed number near '1e+'"),
    ("x = 1..2", "game.lua:1: malformed number near '1..2'"),
    ("x = 0xep1p", "game.lua:1: malformed number near '0xep1p'"),
    # Strings
    ("x = 'ab\nc'", "game.lua:1: unfinished string near ''ab'"),
    ("x = 'ab", "game.lua:1: unfinished string near <eof>"),
    ("x = 'ab\\", "game.lua:1: unfinished string near <eof>"),
    ("x = 'a\\z\n\n  ", "game.lua:3: unfinished string near <eof>"),
    ("x = '\\x4g'", "game.lua:1: hexadecimal digit expected near ''\\x4g'"),
    ("x = 'a\\nb\\300'", "game.lua:1: decimal escape too large near ''a\nb\\300''"),
    ("x = '\\q'", "game.lua:1: invalid escape sequence near ''\\q'"),
    ("x = 'a\\\nb\\q'", "game.lua:2: invalid escape sequence near ''a\nb\\q'"),
    ("x = '\\u12'", "game.lua:1: missing '{' near ''\\u1'"),
    ("x = '\\u{12'", "game.lua:1: missing '}' near ''\\u{12''"),
    ("x = '\\u{}'", "game.lua:1: hexadecimal digit expected near ''\\u{}'"),
    ("x = '\\u{80000000}'", "game.lua:1: UTF-8 value too large near ''\\u{80000000'"),
    ("x = '\\300", "game.lua:1: decimal escape too large near ''\\300'"),
    ("\n--[==[ a ]]\n", "game.lua:3: unfinished long comment (starting at line 2) near <eof>"),
    ("x = [[ \n", "game.lua:2: unfinished long string (starting at line 1) near <eof>"),
    ("x = [==", "game.lua:1: invalid long string delimiter near '[=='"),
    # Variables
    ("local x <const> = 1\nx\n= 2", "game.lua:3: attempt to assign to const variable 'x'"),
    ("local x <close> = nil; function f() x = 2 end", "game.lua:1: attempt to assign to const variable 'x'"),
    ("local f <const> = 1\nfunction f()\nend", "game.lua:3: attempt to assign to const variable 'f'"),
    ("local a <close>, b <close> = 1", "game.lua:1: multiple to-be-closed variables in local list"),
    ("local a <foo> = 1", "game.lua:1: unknown attribute 'foo'"),
    # Jumps
    ("do\nbreak\nend\n", "game.lua:4: break outside loop at line 2"),
    ("while x do function f() break end end", "game.lua:1: break outside loop at line 1"),
    ("\ngoto l\n", "game.lua:3: no visible label 'l' for <goto> at line 2"),
    ("goto l do ::l:: end", "game.lua:1: no visible label 'l' for <goto> at line 1"),
    ("::l:: function f() goto l end", "game.lua:1: no visible label 'l' for <goto> at line 1"),
    ("goto l\nlocal a\n::l::\nf()", "game.lua:4: <goto l> at line 1 jumps into the scope of local 'a'"),
    ("repeat goto l local a ::l:: until a", "game.lua:1: <goto l> at line 1 jumps into the scope of local 'a'"),
    ("::a::\nx = 1 do ::a:: end", "game.lua:2: label 'a' already defined on line 1"),
    # The first error is the one reported
    ("local x <const> = 1; x = 2 y = =", "game.lua:1: attempt to assign to const variable 'x'"),
    ("function f() goto l end y = =", "game.lua:1: no visible label 'l' for <goto> at line 1"),
    ("goto l; y = =", "game.lua:1: unexpected symbol near '='"),
    ("x = = 'unfinished", "game.lua:1: unexpected symbol near '='"),
    ("local x <const> = 1; x 'unfinished", "game.lua:1: unfinished string near <eof>"),
]


@pytest.mark.parametrize("text, expected", MESSAGES)
def test_message(text: str, expected: str) -> None:
    assert message(text) == expected == reference_message(text)


@pytest.mark.parametrize(
    "name",
    [
        "@game.lua",
        "=stdin",
        "=(load)",
        "=" + "n" * 58,
        "=" + "n" * 59,
        "=" + "n" * 80,
        "@" + "/long" * 11 + "/f.lu",
        "@" + "/long" * 11 + "/f.lua",
        "@" + "/long" * 20 + "/f.lua",
        "x = = 1",
        "x =\n= 1",
        "",
        "s" * 44,
        "s" * 45,
        "s" * 46,
        "s" * 100,
        "s" * 100 + "\n",
    ],
)
def test_chunk_name(name: str) -> None:
    assert message("x = = 1", name) == reference_message("x = = 1", name)


@pytest.mark.parametrize("std", STANDARDS)
def test_mutants(std: str) -> None:
    for program in PROGRAMS:
        for text in mutants(program.read_text("latin-1"), 1500, seed=1):
            assert message(text, std=std) == reference_message(text, std=std), text


@pytest.mark.parametrize("std", STANDARDS)
def test_random_programs(std: str) -> None:
    programs = RandomPrograms(seed=1)
    for _ in range(3000):
        text = programs.block()
        assert message(text, std=std) == reference_message(text, std=std), text


@pytest.mark.parametrize(
    "text, line, marked",
    [
        ("x = 1\ny = = 2\n", 2, "y = = 2\n    ^"),
        ("if x then\n  f()", 2, "  f()\n     ^"),
        ("local x <const> = 1\n\n\tx\n= 2", 3, "\tx\n\t^"),
        ("f()\n  goto l\n\n", 2, "  goto l\n  ^"),
        ("do ::a:: x = 1 ::a:: end", 1, "do ::a:: x = 1 ::a:: end\n               ^"),
        ("local a <foo>", 1, "local a <foo>\n         ^"),
        ("x = 'a\r\ny = 1", 1, "x = 'a\n    ^"),
        # the source's characters are bytes, the terminal's are not
        ("s = '\xc3\xa4\xe6\x97\xa5e\xcc\x81' = 1", 1, "s = '\u00e4\u65e5e\u0301' = 1\n           ^"),
        ("s = '\x1b\x07\xff' = 1", 1, "s = '\ufffd\ufffd\ufffd' = 1\n          ^"),
        (
            "x = 1 " * 20 + "= 2" + " y = 1" * 20,
            1,
            f"...{('x = 1 ' * 20)[-70:]}{('= 2' + ' y = 1' * 20)[:70]}...\n{' ' * 73}^",
        ),
    ],
)
def test_caret(text: str, line: int, marked: str) -> None:
    with pytest.raises(LuaSyntaxError) as raised:
        compile_chunk(text)
    assert raised.value.file == "game.lua"
    assert (raised.value.line, raised.value.caret()) == (line, marked)
