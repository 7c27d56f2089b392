"""Code objects carry the Lua file and its lines, however deep the tree."""

from __future__ import annotations

import ast
import traceback
import warnings

import pytest

from luac2py.emit import NestingError, code
from luac2py.emit.code import emit_code


def at_line(node, line):
    """The node as if it came from a line of a Lua file."""
    for inner in ast.walk(node):
        if "lineno" in inner._attributes:
            inner.lineno = inner.end_lineno = line
            inner.col_offset = inner.end_col_offset = 0
    return node


def test_lines_are_the_sources():
    module = ast.parse("a = 1\nb = a.missing")
    at_line(module.body[0], 7)
    at_line(module.body[1], 12)
    with pytest.raises(AttributeError) as caught:
        exec(emit_code(module, "game.lua"), {})
    frame = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert (frame.filename, frame.lineno) == ("game.lua", 12)


@pytest.mark.parametrize("links", [100, 1000])
def test_deep_trees(links):
    operand = ast.Name("a", ast.Load())
    expression = operand
    for _ in range(links):
        expression = ast.BinOp(expression, ast.Add(), operand)
    branches = [ast.Assign([ast.Name("r", ast.Store())], ast.Constant(-1))]
    for number in range(links, 0, -1):
        test = ast.Compare(operand, [ast.Eq()], [ast.Constant(number)])
        branches = [ast.If(test, [ast.Assign([ast.Name("r", ast.Store())], ast.Constant(number))], branches)]
    module = ast.Module([at_line(ast.Assign([ast.Name("s", ast.Store())], expression), 1), at_line(branches[0], 1)], [])
    namespace = {"a": 40}
    exec(emit_code(module, "game.lua"), namespace)
    assert (namespace["s"], namespace["r"]) == (40 * (links + 1), 40)


def test_python_does_not_warn():
    """Lua finds nothing wrong with calling a string until it runs."""
    module = ast.parse("def main():\n    'x'()\n    return 1 is 1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        emit_code(module, "game.lua")


def test_what_python_cannot_compile(monkeypatch):
    def overflow(module, filename):
        raise RecursionError

    monkeypatch.setattr(code, "_compile", overflow)
    with pytest.raises(NestingError, match=r"game\.lua: too deeply nested"):
        emit_code(ast.parse("x = 1"), "game.lua")
