"""Broken programs, made out of good ones: cut off, or with tokens removed, repeated, exchanged, put in."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"[A-Za-z_]\w*|\d[\w.]*|\"[^\"\n]*\"|'[^'\n]*'|--[^\n]*|\s+|\.\.\.?|[=~<>]=|//|::|<<|>>|.", re.DOTALL
)

_INSERTED = [
    *"and break do else elseif end false for function goto if in local nil not or repeat return then true".split(),
    *"until while + - * / // % ^ # & ~ | << >> == ~= <= >= < > = ( ) { } [ ] :: ; : , . .. ...".split(),
    *"x y 1 0x 1e 3..2 .0x1 'a' \"b\" [[ ]] [=[ [= --[[ -- ' \" \\ _ENV a.b f() <const> <close> <foo> ::l::".split(),
    *"'\\z '\\x4' '\\u{ '\\u{1' '\\u{80000000}' '\\300' '\\q' @ $ ! ` \x01 \x7f \xff \0".split(),
    *("\n", "\r\n", "\n\r", "\r", "local x <const> = 1 x = 2", "goto l", "local a ", "[[\n\n]]"),
]


def mutants(text: str, count: int, seed: int) -> Iterator[str]:
    """count mutants of parts of a text, the same ones for the same seed."""
    choose = random.Random(seed)
    lines = text.split("\n")
    for _ in range(count):
        start = choose.randrange(len(lines))
        part = "\n".join(lines[start : start + choose.randrange(1, 40)])
        if choose.random() < 0.15:
            yield part[: choose.randrange(len(part) + 1)]
        else:
            yield _mutate(_TOKEN.findall(part), choose)


def _mutate(tokens: list[str], choose: random.Random) -> str:
    for _ in range(choose.randrange(1, 4)):
        if not tokens:
            break
        place = choose.randrange(len(tokens))
        other = choose.randrange(len(tokens))
        kind = choose.randrange(6)
        if kind == 0:
            del tokens[place]
        elif kind == 1:
            tokens.insert(place, choose.choice(_INSERTED))
        elif kind == 2:
            tokens[place] = choose.choice(_INSERTED)
        elif kind == 3:
            tokens[place], tokens[other] = tokens[other], tokens[place]
        elif kind == 4:
            tokens.insert(place, tokens[other])
        else:
            tokens[place] = tokens[place][: len(tokens[place]) // 2]
    return "".join(tokens)


class RandomPrograms:
    """Programs that are right by the grammar, with few names: what is wrong in them is scopes and jumps."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def block(self, depth: int = 3) -> str:
        separator = self.random.choice(("\n", " "))
        return separator.join(self._statement(depth) for _ in range(self.random.randrange(5)))

    def _one_of(self, *texts: str) -> str:
        return self.random.choice(texts)

    def _name(self) -> str:
        return self.random.choice("abc")

    def _expression(self, depth: int) -> str:
        kind = self.random.randrange(11) if depth > 0 else 0
        if kind < 4:
            return self._one_of("a", "b", "c", "x", "1")
        if kind == 4:
            return f"function({self._one_of('', 'a', 'a, ...', '...')}) {self.block(depth - 1)} end"
        if kind == 5:
            return f"({self._expression(depth - 1)})"
        if kind == 6:
            return f"{self._expression(depth - 1)} {self._one_of('+', '..', 'and')} {self._expression(depth - 1)}"
        if kind == 7:
            return f"{self._name()}({self._expression(depth - 1)})"
        if kind == 8:
            return f"{{{self._expression(depth - 1)}, a = {self._expression(depth - 1)}}}"
        return self._one_of("...", f"-{self._expression(depth - 1)}")

    def _statement(self, depth: int) -> str:
        kind = self.random.randrange(20 if depth > 0 else 11)
        if kind < 3:
            return f"goto {self._one_of('l', 'm')}"
        if kind < 6:
            return f"::{self.random.choice('lmnopqrstuv')}::"
        if kind == 6:
            return self._one_of(";", ";", "break")
        if kind < 9:
            attributes = self._one_of("", "", "", " <const>", " <close>", ", x", ", c <const>", " <close>, d <close>")
            return f"local {self._name()}{attributes} = {self._expression(depth - 1)}"
        if kind == 9:
            targets = self._one_of(self._name(), f"{self._name()}, {self._name()}", "a.b", "a[1], c")
            return f"{targets} = {self._expression(depth - 1)}"
        if kind == 10:
            return f"f({self._expression(depth - 1)})"
        return self._compound(kind, self.block(depth - 1), depth - 1)

    def _compound(self, kind: int, body: str, depth: int) -> str:
        value = self._expression(0)
        if kind == 11:
            return f"do {body} end"
        if kind == 12:
            return f"while {value} do {body} end"
        if kind == 13:
            return f"repeat {body} until {self._expression(depth)}"
        if kind == 14:
            return f"if {value} then {body} {self._one_of('', 'else ' + body, 'elseif b then ' + body)} end"
        if kind == 15:
            return f"for {self._name()} = 1, {value} do {body} end"
        if kind == 16:
            return f"for {self._one_of('a', 'a, b', 'c, d')} in {value} do {body} end"
        if kind == 17:
            suffix = self._one_of("", ".x", ":y")
            return f"function {self._name()}{suffix}({self._one_of('', 'a', 'b, ...')}) {body} end"
        if kind == 18:
            return f"local function {self._name()}() {body} end"
        return f"do return {self._expression(depth)} end"
