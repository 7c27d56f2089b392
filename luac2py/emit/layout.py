"""What the text takes over from the layout of the Lua source: comments, blank lines, and the lines of functions.

Works on printed text, where every statement begins a line of its own, and only adds comments and blank lines
between statements: it serves every printer and cannot change the tree.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .format import LINE_LENGTH
from .remarks import Comment, remark_lines
from .trees import paired_bodies


class Place(NamedTuple):
    """A statement: its node, which has the Lua position, and where it stands in the text."""

    node: ast.stmt
    first: int
    last: int
    indent: int
    follows: bool  # another statement precedes it in its block


class OpenBlock(NamedTuple):
    """A block that statements are being added to: where it stands in the text and in Lua."""

    indent: int
    column: int


def lay_out(text: str, main: ast.stmt, printed: ast.stmt, comments: Sequence[Comment], mark: str) -> str:
    """The text with the comments and blank lines that the main function has in Lua.

    `printed`: the main function as it stands in the text. `mark`: what goes before the
    line number behind a function's head; empty for no such marks.
    """
    layout = Layout(text.split("\n"), comments)
    for place in places(main, printed):
        if mark and isinstance(place.node, ast.FunctionDef) and place.node.name.isascii():
            layout.add_mark(place, f"# {mark}:{place.node.lineno}")
        layout.add(place)
    layout.add_rest()
    return layout.text()


def places(function: ast.stmt, printed: ast.stmt) -> Iterator[Place]:
    """The statements in a function, in the order of the text; an `elif` is one too."""
    stack: list[tuple[ast.stmt, ast.stmt, bool]] = _inner_statements(function, printed)
    while stack:
        node, twin, follows = stack.pop()
        yield Place(node, twin.lineno, twin.end_lineno or twin.lineno, twin.col_offset, follows)
        stack += _inner_statements(node, twin)


def _inner_statements(node: ast.stmt, twin: ast.stmt) -> list[tuple[ast.stmt, ast.stmt, bool]]:
    """The statements directly in a compound one, last first."""
    inner = [
        (statement, twin_statement, position > 0)
        for body, twin_body in paired_bodies(node, twin)
        for position, (statement, twin_statement) in enumerate(zip(body, twin_body))
    ]
    return inner[::-1]


class Layout:
    """Lines of text that get comments and blank lines between them. Places are added in the order of the text."""

    def __init__(self, lines: list[str], comments: Sequence[Comment]) -> None:
        self.lines = lines
        self.additions: defaultdict[int, list[str]] = defaultdict(list)  # what goes before a line
        self.pending = list(reversed(comments))
        self.open: list[OpenBlock] = []
        self.lua_line = 0  # the last Lua line that the text has reached
        self.line = 0  # the last line of the statement before

    def add_mark(self, place: Place, mark: str) -> None:
        """def f():  # game.lua:3, or on a line before it where that would be too long"""
        line = self.lines[place.first - 1] + "  " + mark
        if len(line) <= LINE_LENGTH:
            self.lines[place.first - 1] = line
        else:
            self.additions[place.first].append(" " * place.indent + mark)

    def add(self, place: Place) -> None:
        """Put what precedes a statement in Lua before it in the text."""
        closed = []
        while self.open and self.open[-1].indent > place.indent:
            closed.append(self.open.pop())
        if not isinstance(place.node, ast.Nonlocal):
            self._add_before(place, closed)
        if not self.open or self.open[-1].indent < place.indent:
            self.open.append(OpenBlock(place.indent, place.node.col_offset))
        self.line = place.first if hasattr(place.node, "body") else place.last

    def add_rest(self) -> None:
        """Put the comments after the last statement at its end."""
        for comment in reversed(self.pending):
            while len(self.open) > 1 and comment[1] < self.open[-1].column:
                self.open.pop()
            self._add_remark(self.line + 1, comment, self.open[-1].indent if self.open else 0)
        self.pending = []

    def text(self) -> str:
        """The lines with the additions between them."""
        lines: list[str] = []
        for number, line in enumerate(self.lines, 1):
            lines += self.additions.get(number, ())
            lines.append(line)
        return "\n".join(lines)

    def _add_before(self, place: Place, closed: list[OpenBlock]) -> None:
        """Add the comments before and within the head of a statement, and a blank line if Lua has one.

        A comment indented like a block that ended before the statement is put at that block's end.
        """
        ends = len(closed)
        first, last = place.node.lineno, _head_end(place.node)
        own: list[Comment] = []
        while self.pending and self.pending[-1][0] <= last:
            comment = self.pending.pop()
            while closed and (comment[0] >= first or comment[1] < closed[0].column):
                closed.pop(0)
            if closed:
                self._add_remark(self.line + 1, comment, closed[0].indent)
            else:
                own.append(comment)
        start = min(first, own[0][0]) if own else first
        if place.follows and start > self.lua_line + ends + 1 and self.lines[place.first - 2]:
            self.additions[place.first].append("")
        for comment in own:
            self._add_remark(place.first, comment, place.indent)
        self.lua_line = max(self.lua_line, last)

    def _add_remark(self, line: int, comment: Comment, indent: int) -> None:
        self.additions[line] += [" " * indent + remark for remark in remark_lines(comment[2])]
        self.lua_line = max(self.lua_line, comment[0] + comment[2].count("\n"))


def _head_end(statement: ast.stmt) -> int:
    """The last Lua line of a simple statement, or of the head of a compound one."""
    last = statement.lineno
    stack: list[ast.AST] = [
        child for child in ast.iter_child_nodes(statement) if not isinstance(child, (ast.stmt, ast.excepthandler))
    ]
    while stack:
        node = stack.pop()
        last = max(last, getattr(node, "lineno", 0))
        stack += ast.iter_child_nodes(node)
    return last
