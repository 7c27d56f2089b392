"""Nodes with slots are like `ast`'s own to all who look at them."""

from __future__ import annotations

import ast
import sys

import pytest

from luac2py import driver
from luac2py.driver import compile_tree
from luac2py.emit.astor_printer import print_with_astor
from luac2py.lower import compact
from luac2py.source import Source

KINDS = [kind for kind in vars(compact).values() if isinstance(kind, type) and issubclass(kind, ast.AST)]
PROGRAM = """
local t, s = {a = 1, 2, f = print}, ""
for i = 1, 3 do if i ~= 2 and t.a then t.a = -i or s else t[#t + 1] = {i, x = i} end end
local function f(x, ...) local n = select("#", ...) return n > 0 and f(...) or x .. n end
while f(t.a) == 1 do t:f((f(2))) end
return f
"""


OPTIONAL = ("annotation", "kind", "type_comment")  # no node of ours is given these


def made(kind: type[ast.AST]) -> tuple[ast.AST, dict[str, str]]:
    """A node and the fields that it was given."""
    fields = {name: name for name in kind._fields if name not in OPTIONAL}
    return kind(**fields), fields


class _Plain(ast.NodeTransformer):
    """Copies a tree with `ast`'s own kinds."""

    def visit(self, node: ast.AST) -> ast.AST:
        parts = {}
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                value = [self.visit(v) if isinstance(v, ast.AST) else v for v in value]
            elif isinstance(value, ast.AST):
                value = self.visit(value)
            parts[name] = value
        return ast.copy_location(getattr(ast, type(node).__name__)(**parts), node)


@pytest.fixture
def tree() -> ast.Module:
    return compile_tree(Source("=test", PROGRAM), 1)[1]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_kind(kind: type[ast.AST]) -> None:
    own = getattr(ast, kind.__name__)
    node, fields = made(kind)
    assert node.__class__ is own
    assert isinstance(node, own)
    assert {name: value for name, value in ast.iter_fields(node) if name not in OPTIONAL} == fields


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="PyPy's compiler looks into nodes' dicts")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_nodes_have_no_dict(kind: type[ast.AST]) -> None:
    node, _ = made(kind)
    for place in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        setattr(node, place, 1)
    assert not vars(node)


def test_tree_is_as_if_of_plain_nodes(tree: ast.Module) -> None:
    plain = _Plain().visit(tree)
    assert ast.dump(tree, include_attributes=True) == ast.dump(plain, include_attributes=True)
    assert ast.unparse(tree) == ast.unparse(plain)
    assert print_with_astor(tree) == print_with_astor(plain)
    assert compile(tree, "test", "exec").co_code == compile(plain, "test", "exec").co_code


def test_tree_has_them(tree: ast.Module) -> None:
    assert {type(node) for node in ast.walk(tree)} > {compact.Name, compact.Call, compact.Attribute, compact.Assign}


def test_functions_let_go_of_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """After compiling, nothing but the code object is left for the collector."""
    chunks = []

    def compiled(source: Source, optimize: int) -> tuple[object, ast.Module]:
        chunk, module = compile_tree(source, optimize)
        chunks.extend([chunk.body, *chunk.body.functions])
        return chunk, module

    monkeypatch.setattr(driver, "compile_tree", compiled)
    driver.compile_code(Source("=test", PROGRAM))
    assert len(chunks) == 2
    assert not any(map(vars, chunks))
