"""Completion of names in interactive mode: reserved words, globals, and the fields of what `a.b.` leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from luac2py_runtime.metatable import metamethod
from luac2py_runtime.table import TableBase, next_entry, rawget

from .tokens import RESERVED

CHAIN = re.compile(r"(?<![\w.:])([A-Za-z_]\w*)((?:\s*[.:]\s*[A-Za-z_]\w*)*?)(?:\s*([.:])\s*(\w*))?\Z", re.ASCII)
IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)

LONGEST_CHAIN = 100
"""How many `__index` tables to follow, lest they be a circle."""


def completions(text: str, global_table: TableBase) -> tuple[str, list[str]]:
    """The word at the end of a text, and what it can become; nothing is called and nothing is changed."""
    match = CHAIN.search(text)
    if match is None or in_string_or_comment(text):
        return "", []
    first, middle, separator, word = match.groups()
    if separator is None:
        names = [*reserved_words(first), *names_in(global_table, first)]
        return first, sorted(set(names))
    owner: Any = global_table
    for name in [first, *IDENTIFIER.findall(middle)]:
        owner = field(owner, name)
    found = [n for n in names_in(owner, word) if separator == "." or callable(field(owner, n))]
    return word, sorted(set(found))


def in_string_or_comment(text: str) -> bool:
    """Whether the last line ends within a short string or behind `--`."""
    rest = re.sub(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", "", text.rpartition("\n")[2])
    return "'" in rest or '"' in rest or "--" in rest


def reserved_words(word: str) -> list[str]:
    return [name for name in RESERVED if name.startswith(word)]


def field(owner: Any, name: str) -> Any:
    """A field, through `__index` tables."""
    for table in tables_of(owner):
        value = rawget(table, name)
        if value is not None:
            return value
    return None


def names_in(owner: Any, word: str) -> Iterator[str]:
    """The names of fields that begin with a word."""
    for table in tables_of(owner):
        entry = next_entry(table, None)
        while entry is not None:
            name = entry[0]
            if name.__class__ is str and name.startswith(word) and IDENTIFIER.fullmatch(name) and name not in RESERVED:
                yield name
            entry = next_entry(table, name)


def tables_of(owner: Any) -> Iterator[TableBase]:
    """The tables in which a field of a value is looked up."""
    for _ in range(LONGEST_CHAIN):
        if isinstance(owner, TableBase):
            yield owner
        elif owner is None:
            return
        owner = metamethod(owner, "__index")
