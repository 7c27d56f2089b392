"""Lua tree → Python tree."""

from luac2py.lower import rules  # noqa: F401 (it fills the tables that expressions.py looks into)
from luac2py.lower.chunk import lower_chunk

__all__ = ["lower_chunk"]
