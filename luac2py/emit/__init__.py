"""The last pass: Python's tree becomes a code object or the text of a `.py` file."""

from __future__ import annotations


class NestingError(Exception):
    """A program nested more deeply than Python takes, as text or at all."""
