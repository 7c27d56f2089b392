"""Case files: many small cases in one text.

A line `=== name` begins a case with its Lua program; a line `==> title` begins a part that belongs to it. Neither
can stand in a Lua program.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

CASE = "=== "
PART = "==> "


class Case(NamedTuple):
    """A program, and what belongs to it by title."""

    name: str
    lua: str
    parts: dict[str, str]

    @property
    def text(self) -> str:
        """The case as it stands in its file."""
        parts = "".join(f"{PART}{title}\n{text}" for title, text in self.parts.items())
        return f"{CASE}{self.name}\n{self.lua}{parts}"


def read_cases(path: Path) -> list[Case]:
    """The cases of a file, in order."""
    return [_case(text) for text in f"\n{path.read_text(encoding='utf-8')}".split(f"\n{CASE}")[1:]]


def write_cases(path: Path, cases: list[Case]) -> None:
    """Rewrite a file."""
    path.write_text("\n".join(case.text for case in cases), encoding="utf-8")


def _case(text: str) -> Case:
    program, *rest = text.split(f"\n{PART}")
    name, _, lua = program.partition("\n")
    return Case(name, _lines(lua), dict(_part(part) for part in rest))


def _part(text: str) -> tuple[str, str]:
    title, _, body = text.partition("\n")
    return title, _lines(body)


def _lines(text: str) -> str:
    return text.rstrip("\n") + "\n"
