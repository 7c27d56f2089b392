"""The attributes of mirrors: a table's string fields as attributes of a class."""

from __future__ import annotations

from .lookup import index_missing
from .tablebase import TableBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OFTEN = 6
"""A field changed so often is not mirrored any more but looked up: changing a class makes Python forget what it
knows of it, and 3.13 stops learning after a thousand times."""

PLAIN_TYPES = frozenset({bool, int, float, str})


class Mirrored:
    """Stands for a mirror that is being made."""


class Looked:
    """An attribute of a mirror that asks the table."""

    __slots__ = ("table", "name")

    def __init__(self, table: TableBase, name: str) -> None:
        self.table = table
        self.name = name

    def __get__(self, obj: Any, cls: type | None = None) -> Any:
        value = self.table.__dict__.get(self.name)
        if value is not None:
            return value
        try:
            return index_missing(self.table, self.name)
        except AttributeError as error:
            # Python would take it for a missing attribute.
            from .errors import translate

            raise translate(error) from error


def mirrored(value: Any) -> Any:
    """What an attribute must be so that reading it from an object gives the value: functions do not bind"""
    if value.__class__ in PLAIN_TYPES or not hasattr(value.__class__, "__get__"):
        return value
    return staticmethod(value)
