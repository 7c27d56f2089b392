"""Lua tree → Python tree."""

from luac2py.lower.chunk import lower_chunk

__all__ = ["lower_chunk"]
