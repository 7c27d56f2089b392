"""Printed trees come back the same, whichever printer made the text."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luac2py.emit.printer import load_printer, print_with_unparse
from luac2py.emit.trees import TreeDifference, paired_nodes

EXPRESSIONS = [
    "-9223372036854775808",
    "-0.0, 1e400, 0.1, -1.5e-300",
    "(-3) ** 2, -3 ** 2, 2 ** -1",
    "(1).real, (1.5).hex, (-1).x",
    "- -1, not not x, ~-x, not -x",
    "a and (b and c) or d, a or b and c, (a or b) and c",
    "(a if b else c) if (d if e else f) else (g if h else i)",
    "a < b < c, (a < b) < c, (a is None) is not b",
    "x - (y - z), x - y - z, (x + y) * z, x // (y % z)",
    "f(x := 1), f(a, x := 1, y=(z := 2)), (x := f(y := 1))",
    "f(*a, *(b if c else d), k=1, **e)",
    "[*a, *(b or c)], (a,), (), [], [None, 1]",
    "t[i], t[i, j], t[i:j], t[(k := i)], (a or b)[0]",
    "(strings if (_1 := f()).__class__ is str else _1).m(_1)",
    "{'a': -1, -2: b if c else d, **e}",
    "'\\xe9\\xff\\n\\x00', '\\'', '\"', '\\'\"', '\\\\'",
    "(lambda *a: a)(1), (lambda: (yield))",
    "True, False, None, ...",
]

STATEMENTS = [
    "a, b = b, a",
    "(t if t.__class__ is not function else setter(t)).x = v",
    "a[i], b.x = f(), (yield)",
    "x = y = z",
    "return_ = 1\n'text'",
    "if a:\n    b\nelif c:\n    d\nelse:\n    e",
    "if a:\n    b\nelse:\n    c\n    if d:\n        e",
    "if x := f():\n    pass",
    "while (x := f()) is not None:\n    break\nelse:\n    pass",
    "for a, b in f(a, b):\n    continue",
    "for i in range(1, 2):\n    pass\nelse:\n    pass",
    "def f(a=None, b=-1, *_):\n    nonlocal_ = 1\n    return a, *b",
    "def f(a, *, b=None, **c):\n    return",
    "def f():\n    x = 1\n\n    def g():\n        nonlocal x\n        global y\n        x = 2\n    return g",
    "try:\n    a\nexcept (A, B) as e:\n    raise\nexcept C:\n    raise D from e\nfinally:\n    del c, d[0]",
    "with a(b), c as (d, e):\n    pass",
    "from a.b import c, d as e\nimport f",
    "assert a, b",
]


def assert_comes_back(module, print_module):
    text = print_module(module)
    for _ in paired_nodes(module, ast.parse(text)):
        pass


print_with_astor = load_printer()


@pytest.fixture(params=[print_with_astor, print_with_unparse])
def print_module(request):
    return request.param


@pytest.mark.parametrize("source", EXPRESSIONS + STATEMENTS)
def test_source_comes_back(source, print_module):
    assert_comes_back(ast.parse(source), print_module)


@pytest.mark.parametrize("value", [-1, -0.0, -(2**63), -1.5])
@pytest.mark.parametrize("wrap", ["{} ** 2", "2 ** {}", "-{}", "{}.x", "f({})", "not {}", "{}[0]"])
def test_negative_constants(value, wrap):
    """A negative number may be one constant, which no text gives back."""
    module = ast.parse(wrap.format("hole"))
    replace_hole(module, ast.Constant(value))
    assert_comes_back(module, print_with_astor)


def replace_hole(tree, constant):
    for node in ast.walk(tree):
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.Name) and value.id == "hole":
                setattr(node, field, constant)
            elif isinstance(value, list):
                value[:] = [constant if isinstance(item, ast.Name) and item.id == "hole" else item for item in value]


def test_shared_nodes():
    """The precedence that astor notes on a node is that of the place where it stands."""
    shared = ast.parse("a + b", mode="eval").body
    attribute = ast.Attribute(shared, "x", ast.Load())
    module = ast.Module([ast.Expr(ast.Call(ast.Name("f", ast.Load()), [shared, attribute], []))], [])
    assert print_with_astor(module) == "f(a + b, (a + b).x)\n"


def test_strings_are_printed_in_ascii():
    assert load_printer()(ast.parse("x = 'é\\x80'")).strip() == r"x = '\xe9\x80'"


NAMES = st.sampled_from("abc").map(lambda name: ast.Name(name, ast.Load()))
CONSTANTS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text("a'\"\\\n\xe9")
).map(ast.Constant)
BINARY = st.sampled_from([ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.BitAnd, ast.LShift])
UNARY = st.sampled_from([ast.Not, ast.USub, ast.Invert])
LOGICAL = st.sampled_from([ast.And, ast.Or])
COMPARISONS = st.sampled_from([ast.Lt, ast.GtE, ast.Eq, ast.Is, ast.IsNot])


def larger(expressions):
    some = st.lists(expressions, max_size=3)
    return st.one_of(
        st.builds(lambda a, op, b: ast.BinOp(a, op(), b), expressions, BINARY, expressions),
        st.builds(
            lambda a, op, b, c: ast.Compare(a, [op(), op()], [b, c]), expressions, COMPARISONS, expressions, NAMES
        ),
        st.builds(lambda op, values: ast.BoolOp(op(), values), LOGICAL, st.lists(expressions, min_size=2, max_size=3)),
        st.builds(lambda op, value: ast.UnaryOp(op(), value), UNARY, expressions),
        st.builds(ast.IfExp, expressions, expressions, expressions),
        st.builds(lambda value: ast.Attribute(value, "x", ast.Load()), expressions),
        st.builds(lambda value, key: ast.Subscript(value, key, ast.Load()), expressions, expressions),
        st.builds(lambda value: ast.NamedExpr(ast.Name("v", ast.Store()), value), expressions),
        st.builds(lambda f, a, b: ast.Call(f, [*a, ast.Starred(b, ast.Load())], []), expressions, some, expressions),
        st.builds(lambda values: ast.Tuple(values, ast.Load()), some),
        st.builds(lambda values: ast.List(values, ast.Load()), some),
    )


@given(st.recursive(NAMES | CONSTANTS, larger, max_leaves=12))
def test_generated_expressions(expression):
    test = ast.UnaryOp(ast.Not(), expression) if isinstance(expression, ast.Tuple) else expression
    statements = [
        ast.Return(expression),
        ast.Assign([ast.Name("r", ast.Store())], expression),
        ast.If(test, [ast.Pass()], []),
        ast.While(test, [ast.Pass()], []),
    ]
    assert_comes_back(ast.Module(statements, []), print_with_astor)


def test_differences_are_found():
    for one, other in [
        ("a", "b"),
        ("a + b", "a - b"),
        ("f(a)", "f(a, b)"),
        ("1", "1.0"),
        ("0.0", "-0.0"),
        ("True", "1"),
        ("a and b and c", "(a and b) and c"),
        ("if a: b", "while a: b"),
        ("nonlocal_ = 1", "other = 1"),
        ("return_", "return_ = 1"),
        ("def f(a): pass", "def f(a=None): pass"),
        ("x", ""),
    ]:
        with pytest.raises(TreeDifference):
            list(paired_nodes(ast.parse(one), ast.parse(other)))
