"""What names, jumps and blocks mean: scopes and gotos are resolved while parsing, loops afterwards."""

from .loops import resolve

__all__ = ["resolve"]
