"""Large and deep sources compile, or give the reference's own error; time grows with the source's size."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from reference import compile_chunk, message, reference_message

from luac2py.dump import dump_scopes, dump_tokens, dump_tree
from luac2py.source import Source

NESTINGS = {
    "parentheses": lambda n: f"x = {'(' * n}1{')' * n}",
    "tables": lambda n: f"x = {'{' * n}{'}' * n}",
    "calls": lambda n: f"x = {'f(' * n}{')' * n}",
    "indexes": lambda n: f"x = {'a[' * n}1{']' * n}",
    "unary operators": lambda n: f"x = {'- ' * n}1",
    "powers": lambda n: f"x = {'1 ^ ' * n}1",
    "functions": lambda n: f"x = {'function() return ' * (n // 2)}{' end' * (n // 2)}",
    "local functions": lambda n: f"{'local function f() ' * n}{'end ' * n}",
    "blocks": lambda n: f"{'do ' * n}{'end ' * n}",
    "ifs": lambda n: f"{'if x then else ' * n}{'end ' * n}",
    "loops": lambda n: f"{'while x do repeat for i = 1, 2 do ' * (n // 3)}{'end until x end ' * (n // 3)}",
    "targets": lambda n: f"{'a, ' * n}b = 1",
}


@pytest.fixture
def default_recursion_limit() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.usefixtures("default_recursion_limit")
@pytest.mark.parametrize("nesting", NESTINGS.values(), ids=list(NESTINGS))
@pytest.mark.parametrize("depth", [10, 150, 195, 196, 197, 198, 199, 200, 201, 1000, 20000])
def test_nesting(nesting, depth: int) -> None:
    text = nesting(depth)
    assert message(text) == reference_message(text)


LONG_PROGRAMS = {
    "items": "x = {" + "1, " * 20000 + "}",
    "fields": "x = {" + "a = f(x), ['b'] = 2;\n" * 10000 + "}",
    "elseif": "if a then " + "elseif b then x = 1\n" * 5000 + "end",
    "and": "x = " + " and ".join("a" * 5000),
    "additions": "x = " + " + ".join("a" * 5000),
    "comparisons": "x = " + " == ".join("a" * 5000),
    "suffixes": "x = a" + ".b" * 5000,
    "calls": "x = a" + "()" * 5000,
    "methods": "x = a" + ":b(1)" * 5000,
    "logical constant": "local x <const> = " + " and ".join("1" * 5000),
    "constant": "local x <const> = " + " + ".join("1" * 5000),
    "statements": "x = 1; f(x)\n" * 20000,
    "names": "".join(f"a{i} = a{i + 1}\n" for i in range(20000)),
    "gotos": "do " + "".join(f"do goto a{i} ::a{i}:: end " for i in range(3000)) + "end",
    "string": "x = '" + "a" * 1000000 + "'",
    "escapes": "x = '" + "\\65" * 100000 + "'",
    "digits": "x = " + "9" * 100000,
    "unfinished string": "x = '" + "\\z   a" * 5000,
    "unfinished long string": "x = [==[" + "[[ " * 20000,
    "unfinished strings": "x = [=[" + "' " * 5000,
    "equal signs": "x = [" + "=" * 100000,
    "wrong characters": "@" * 10000,
}


@pytest.mark.parametrize("text", LONG_PROGRAMS.values(), ids=list(LONG_PROGRAMS))
def test_long_program(text: str) -> None:
    assert message(text) == reference_message(text)


@pytest.mark.parametrize("count", [253, 254, 255, 256])
@pytest.mark.parametrize("program", ["x = f({})", "return {}", "local a, b = 1, 2; x = f({})"])
def test_limit_of_registers(program: str, count: int) -> None:
    text = program.format(", ".join("y" * count))
    expected = reference_message(text)
    assert message(text) == expected if "return" not in text else bool(expected) == (count > 254)


@pytest.mark.parametrize("count", [150, 190, 250, 1000])
def test_limit_of_concatenations(count: int) -> None:
    text = "x = " + " .. ".join("a" * count)
    assert (message(text) is None) == (reference_message(text) is None)


def test_many_labels() -> None:
    assert message("".join(f"::a{i}:: " for i in range(1000))) is None


LIMITS = {
    "main locals": lambda n: "".join(f"local a{i}\n" for i in range(n)),
    "names in a list": lambda n: "local " + ", ".join(f"a{i}" for i in range(n)),
    "parameters": lambda n: f"\nfunction f({', '.join(f'a{i}' for i in range(n))}) end",
    "loop": lambda n: "".join(f"local a{i} " for i in range(n - 4)) + "for i = 1, 2 do end",
    "generic loop": lambda n: "".join(f"local a{i} " for i in range(n - 6)) + "for k, v in f do end",
    "blocks": lambda n: "do " + "local a " * 150 + "end " + "".join(f"local a{i} " for i in range(n)),
    "constants": lambda n: "".join(f"local a{i} <const> = 1 " for i in range(n)),
}


@pytest.mark.parametrize("program", LIMITS.values(), ids=list(LIMITS))
@pytest.mark.parametrize("count", [199, 200, 201, 202])
def test_limit_of_local_variables(program, count: int) -> None:
    assert message(program(count)) == reference_message(program(count))


@pytest.mark.parametrize("count", [253, 254, 255, 256, 257])
def test_limit_of_upvalues(count: int) -> None:
    half = count // 2
    first, second = (", ".join(f"{name}{i}" for i in range(size)) for name, size in (("a", half), ("b", count - half)))
    text = f"local {first}\nlocal function f()\nlocal {second}\nreturn function()\n"
    text += "".join(f"{name} = {name}\n" for name in f"{first}, {second}".split(", ")) + "end end"
    assert message(text) == reference_message(text)


def test_listings_of_deep_trees() -> None:
    text = f"x = {' + '.join('a' * 5000)} y = b{'.b' * 3000}"
    chunk = compile_chunk(text)
    assert dump_tree(chunk).count("\n") > 16000
    assert dump_scopes(chunk).startswith("main function")
    assert dump_tokens(Source("@game.lua", text)).count("\n") == 5000 + 4999 + 2 + 2 + 1 + 6000
