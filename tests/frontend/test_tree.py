"""The tree means what the source means: written out again it compiles to the same bytecode, lines included."""

from __future__ import annotations

import pytest
from mutants import RandomPrograms
from oracle import lua_function
from reference import PROGRAMS, compile_chunk, message
from unparse import unparse

from luac2py.nodes import Binary, Concat, Node
from luac2py.source import Source

_dump = lua_function("s, strip", "return string.dump(assert(load(s, '=source')), strip)")


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_program(program) -> None:
    text = program.read_text("latin-1")
    assert _dump(unparse(compile_chunk(text)), False) == _dump(text, False)


def test_random_programs() -> None:
    programs = RandomPrograms(seed=2)
    for _ in range(3000):
        text = programs.block()
        if message(text) is None:
            assert _dump(unparse(compile_chunk(text)), True) == _dump(text, True), text


def value_of(expression: str) -> Node:
    return compile_chunk(f"x = {expression}").body.body.statements[0].values[0]


def test_concat_is_flat() -> None:
    value = value_of("a .. b + c .. d")
    assert isinstance(value, Concat)
    assert [operand.__class__.__name__ for operand in value.operands] == ["Name", "Binary", "Name"]
    assert value.spans == [(1, 6), (1, 15)]
    assert value.span == (1, 15)


def test_concat_keeps_parentheses() -> None:
    value = value_of("a .. (b .. c)")
    assert isinstance(value, Concat)
    assert len(value.operands) == 2


def test_comparison_of_concat() -> None:
    value = value_of("a .. b == c .. d")
    assert isinstance(value, Binary)
    assert isinstance(value.left, Concat) and isinstance(value.right, Concat)


@pytest.mark.parametrize(
    "text, names",
    [
        ("function f() end", ["f"]),
        ("function a.b.f() end", ["a.b.f"]),
        ("function a:m() end", ["a:m"]),
        ("local function f() end", ["f"]),
        ("x = function() end", [""]),
    ],
)
def test_function_names(text: str, names: list[str]) -> None:
    assert [function.name for function in compile_chunk(text).body.functions] == names


def test_comments() -> None:
    chunk = compile_chunk("-- one\nx = 1 --two\n  --[[ three\n]] y = 2 --[==[four]==] -- five")
    assert chunk.comments == [
        (1, 0, "-- one"),
        (2, 6, "--two"),
        (3, 2, "--[[ three\n]]"),
        (4, 9, "--[==[four]==]"),
        (4, 24, "-- five"),
    ]
    assert chunk.body.body.statements[1].span == (4, 3)


def test_spans_after_a_string_of_several_lines() -> None:
    call = compile_chunk("f('a\\\nb', [[\n\n]], x)").body.body.statements[0].call
    assert [argument.span for argument in call.arguments] == [(2, 0), (4, 0), (4, 4)]


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n", "\n\r"])
def test_line_ends(line_end: str) -> None:
    chunk = compile_chunk(line_end.join(["x = 1", "", "-- comment", "y = 2"]))
    assert [statement.span for statement in chunk.body.body.statements] == [(1, 0), (4, 0)]
    assert chunk.body.end_line == 4


@pytest.mark.parametrize(
    "data, text",
    [
        (b"#!/usr/bin/lua\nx = 1", "\nx = 1"),
        (b"# only a line", ""),
        (b"\xef\xbb\xbf#!lua\n\nx", "\n\nx"),
        (b"\xef\xbb\xbfx = 1", "x = 1"),
        (b"x = '\xff\x00'", "x = '\xff\0'"),
    ],
)
def test_first_line(data: bytes, text: str) -> None:
    assert Source.from_bytes("@game.lua", data).text == text


def test_from_file(tmp_path) -> None:
    path = tmp_path / "game.lua"
    path.write_bytes(b"#!lua\nprint '\xe9'")
    source = Source.from_file(str(path))
    assert (source.name, source.text) == (f"@{path}", "\nprint '\xe9'")
