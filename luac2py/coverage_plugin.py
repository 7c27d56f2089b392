"""A plugin for coverage.py that measures Lua files.

    [run]
    plugins = luac2py.coverage_plugin

Lines are those where a Lua statement begins; what runs of a statement of several lines counts for its first one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from types import CodeType
from typing import Any

from coverage import CoveragePlugin, FileReporter, FileTracer

from .driver import compile_code, read_tree
from .nodes import Label, Node, Stat
from .source import Source

EXCLUDED = "pragma: no cover"
"""A comment with this text leaves the statement of its line out."""


class LuaPlugin(CoveragePlugin):
    """Tells coverage.py which files are Lua's."""

    def file_tracer(self, filename: str) -> FileTracer | None:
        return LuaTracer(filename) if filename.endswith(".lua") else None

    def file_reporter(self, filename: str) -> FileReporter:
        return LuaReporter(filename)

    def find_executable_files(self, src_dir: str) -> Iterator[str]:
        """The Lua files below a directory that is named as source, whether they have run or not."""
        for folder, _, names in os.walk(src_dir):
            yield from [os.path.join(folder, name) for name in names if name.endswith(".lua")]


class LuaTracer(FileTracer):
    """A Lua file that runs: its code has the lines of the file."""

    def __init__(self, filename: str) -> None:
        self.filename = os.path.abspath(filename)

    def source_filename(self) -> str:
        return self.filename


class LuaReporter(FileReporter):
    """What there is to measure in a Lua file."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self.lua_source = Source.from_file(filename)
        self._starts: dict[int, int] | None = None

    def source(self) -> str:
        return self.lua_source.text.encode("latin-1").decode("utf-8", "replace")

    @property
    def starts(self) -> dict[int, int]:
        """For each line in a statement, the line where the innermost such statement begins."""
        if self._starts is None:
            self._starts = first_lines(read_tree(self.lua_source))
        return self._starts

    def lines(self) -> set[int]:
        """The lines where statements begin that have code."""
        code = compile_code(self.lua_source)
        return self.translate_lines(lines_of(code)) & set(self.starts.values())

    def excluded_lines(self) -> set[int]:
        text = self.lua_source.text.split("\n")
        return {self.starts.get(line, line) for line, content in enumerate(text, 1) if EXCLUDED in content}

    def translate_lines(self, lines: Iterable[int]) -> set[int]:
        """The lines of the statements that these lines belong to."""
        return {self.starts.get(line, line) for line in lines}


def lines_of(code: CodeType) -> set[int]:
    """The lines of a code object, and of those in it; the function `main` itself is nowhere in the source."""
    from luac2py_runtime.lualines import lines_of as pieces

    lines = {line for _, _, line in pieces(code) if line is not None} if code.co_name != "<module>" else set()
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            lines |= lines_of(constant)
    return lines


def first_lines(tree: Node) -> dict[int, int]:
    """For each line of the source that is in a statement, the first line of the innermost one that reaches it."""
    from .analysis.walk import walk

    starts: dict[int, int] = {}
    for node in walk(tree.body):  # type: ignore[attr-defined]
        if isinstance(node, Stat) and not isinstance(node, Label):
            first = node.span[0]
            for line in range(first, last_line(node) + 1):
                starts[line] = max(starts.get(line, 0), first)
    return starts


def last_line(node: Node) -> int:
    """The last line where a part of a node begins, without the statements in it."""
    from .analysis.walk import PARTS

    last = node.span[0]
    for part in PARTS[node.__class__](node):
        if not isinstance(part, Stat):
            last = max(last, last_line(part))
    return last


def coverage_init(registry: Any, options: Any) -> None:
    """What coverage.py calls."""
    registry.add_file_tracer(LuaPlugin())
