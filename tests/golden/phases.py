"""The golden cases: a folder for each phase, and what the phase makes of a program as the parts of a case.

A program that is not of Lua 5.4 begins with a line such as `-- std: 5.3`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, NamedTuple

from cases import Case, read_cases, write_cases

from luac2py import __version__
from luac2py.driver import compile_text
from luac2py.dump import dump_scopes, dump_tokens, dump_tree
from luac2py.parser import parse
from luac2py.resolve import resolve
from luac2py.showing import line_map_of, with_lua_lines
from luac2py.source import Source
from luac2py.standard import LUA54, STANDARDS

FOLDER = Path(__file__).parent
HEAD = ("G = ", "strings = ")
TAIL = 'if __name__ == "__main__":\n'


def python(source: Source, optimize: int) -> str:
    """The functions of a module, without the head that imports the runtime and the lines that run it."""
    lines = compile_text(source, optimize).splitlines(keepends=True)
    return "".join(lines[_functions(lines)])


def python_with_lines(source: Source) -> str:
    """The same, each line of it after the Lua line that the module's line map says."""
    text = compile_text(source)
    lines = with_lua_lines(text, line_map_of(text)).splitlines(keepends=True)
    return "".join(lines[_functions(text.splitlines(keepends=True))])


def module(source: Source) -> str:
    """A whole module."""
    return compile_text(source).replace(__version__, "VERSION", 1)


def _functions(lines: list[str]) -> slice:
    """Where the functions of a module stand in its text."""
    first = next(number for number, line in enumerate(lines) if line.startswith(HEAD))
    while lines[first].startswith((*HEAD, "\n")):
        first += 1
    return slice(first, lines.index(TAIL))


PHASES: dict[str, dict[str, Callable[[Source], str]]] = {
    "tokens": {"tokens": dump_tokens},
    "ast": {"ast": lambda source: dump_tree(parse(source))},
    "scopes": {"scopes": lambda source: dump_scopes(resolve(parse(source)))},
    "python": {"-O0": lambda source: python(source, 0), "-O1": lambda source: python(source, 1)},
    "lines": {"--lines": python_with_lines},
    "modules": {"module": module},
}
"""The listings of `luac2py show`, by the folder of the cases and the title of the part."""


class Golden(NamedTuple):
    """A case, the phase that it is of and the file that it stands in."""

    phase: str
    path: Path
    case: Case

    @property
    def id(self) -> str:
        """What a test of it is called."""
        return f"{self.phase}/{self.path.stem}/{self.case.name}".replace(" ", "_")

    @property
    def source(self) -> Source:
        """Its program."""
        mark, _, name = self.case.lua.partition("\n")[0].partition(": ")
        standard = STANDARDS[name] if mark == "-- std" else LUA54
        return Source.from_bytes("@case.lua", self.case.lua.encode("utf-8"), standard)

    def as_it_is_now(self) -> Case:
        """The case with what the compiler makes of its program."""
        parts = {title: _without_blanks(listing(self.source)) for title, listing in PHASES[self.phase].items()}
        return self.case._replace(parts=parts)

    def update(self) -> None:
        """Rewrites the case in its file."""
        now = self.as_it_is_now()
        write_cases(self.path, [now if case.name == now.name else case for case in read_cases(self.path)])


def golden_cases(*phases: str) -> list[Golden]:
    """The cases of some phases, or of all."""
    paths = [(phase, path) for phase in phases or PHASES for path in sorted((FOLDER / phase).glob("*.txt"))]
    return [Golden(phase, path, case) for phase, path in paths for case in read_cases(path)]


def _without_blanks(text: str) -> str:
    """A listing as it stands in a case file: no blanks at the ends of lines, and one end of line at its own end."""
    return "\n".join(line.rstrip() for line in text.splitlines()).rstrip() + "\n"
