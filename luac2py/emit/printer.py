"""`ast.Module` → Python text, one line for each simple statement and each head of a compound one.

astor prints. Where astor cannot load (Python 3.14 removed what it needs), `ast.unparse` does.
"""

from __future__ import annotations

import ast
from typing import Callable


def print_module(module: ast.Module) -> str:
    """The module's text; parsed, it gives the same tree again."""
    return load_printer()(module)


def load_printer() -> Callable[[ast.Module], str]:
    """astor's printer or, without astor, Python's own."""
    try:
        from .astor_printer import print_with_astor
    except (ImportError, AttributeError):
        return print_with_unparse
    return print_with_astor


def print_with_unparse(module: ast.Module) -> str:
    """The text that Python's own printer gives."""
    return ast.unparse(module) + "\n"
