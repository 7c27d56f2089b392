"""Comments, blank lines and marks of functions get to where they stand in Lua.

The cases are Python: each is read as if its own lines were those of the Lua source, printed, and laid out again.
A block that ends has a line for its `end` in Lua, though, so a blank line there counts for nothing.
"""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from luac2py.emit.layout import lay_out
from luac2py.emit.printer import print_module
from luac2py.emit.remarks import remark_lines


def laid_out(source, mark=""):
    """The case as the emitter would lay it out, without its own blank lines at the start and the end."""
    module = ast.parse(source)
    text = print_module(module)
    laid = lay_out(text, module.body[0], ast.parse(text).body[0], comments_of(source), mark)
    return dedent(laid).strip("\n")


def comments_of(source):
    """What the Lua parser would note of comments that are alone on their lines, or after a statement."""
    lines = enumerate(source.split("\n"), 1)
    return [(number, line.index("#"), "--" + line[line.index("#") + 1 :]) for number, line in lines if "#" in line]


SAME_AGAIN = {
    "before statements": """
        def main():
            # one
            a()
            # two
            # three
            b()
    """,
    "blank lines": """
        def main():
            a()
            b()

            c()

            # about d
            d()
            e()
    """,
    "in blocks": """
        def main():
            if a:
                # then
                b()
            else:
                # otherwise
                c()
            # after
            d()
    """,
    "at the end of blocks": """
        def main():
            while a:
                b()
                if c:
                    d()
                    # end of if
                # end of while
            # end of main
    """,
    "between branches": """
        def main():
            if a:
                b()
                # end of a
            # about c
            elif c:
                d()
            else:
                # otherwise
                e()
                # end of else
            f()
    """,
    "functions": """
        def main():

            # about f
            def f(x):
                # in f
                return x
            # about a
            a(f)
    """,
    "try and with": """
        def main():
            try:
                # one
                a()
            except E:
                # three
                b()
            finally:
                # four
                c()
            with d:
                # five
                e()
    """,
}


@pytest.mark.parametrize("source", SAME_AGAIN.values(), ids=SAME_AGAIN)
def test_same_again(source):
    source = dedent(source).strip("\n")
    assert laid_out(source) == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def main():\n    a() # after a\n    b()", "def main():\n    # after a\n    a()\n    b()"),
        ("def main():\n    if a: # why\n        b()", "def main():\n    # why\n    if a:\n        b()"),
        (
            "def main():\n    a(1, # one\n      b(2)) # two\n    c()",
            "def main():\n    # one\n    # two\n    a(1, b(2),)\n    c()",
        ),
    ],
)
def test_behind_statements(source, expected):
    """A comment on a statement's own lines goes before the statement."""
    assert laid_out(source) == expected


def test_marks():
    source = "def main():\n\n    def f():\n        pass\n\n    def λbody():\n        pass"
    assert "    def f():  # game.lua:3\n" in laid_out(source, "game.lua")
    assert "def λbody():\n" in laid_out(source, "game.lua")
    long = f"def main():\n\n    def f({'a' * 120}):\n        pass"
    assert laid_out(long, "game.lua").split("\n")[2:4] == ["    # game.lua:3", f"    def f({'a' * 120}):"]


@pytest.mark.parametrize(
    ("comment", "lines"),
    [
        ("-- text", ["# text"]),
        ("--text  ", ["# text"]),
        ("--", ["#"]),
        ("--- documentation", ["# documentation"]),
        ("----------", ["# --------"]),
        ("--[[ one\n     two\n]]", ["# one", "# two"]),
        ("--[==[\n  a ]] b\n\n  c\n]==]", ["# a ]] b", "#", "# c"]),
        ("--[[]]", ["#"]),
        ("--[ no long comment", ["# [ no long comment"]),
        ("-- Gr\xc3\xbc\xc3\x9fe", ["# Gr\xfc\xdfe"]),
        ("-- \xff\x00\x0c\x85\r", ["# \xff"]),
        ("-- fmt: off", ["# fmt : off"]),
    ],
)
def test_remark_lines(comment, lines):
    assert remark_lines(comment) == lines
