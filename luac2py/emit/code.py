"""`ast.Module` → code object.

Takes a module whose nodes carry Lua lines and columns; gives code whose file name and
lines are the Lua file's, so that tracebacks, pdb, profilers and coverage show Lua source.
"""

from __future__ import annotations

import ast
from types import CodeType

from . import NestingError


def emit_code(module: ast.Module, filename: str) -> CodeType:
    """Compile the module under the Lua file's name."""
    try:
        return _compile(module, filename)
    except RecursionError:
        # A deep tree, such as an `elseif` chain of a thousand links, on an ordinary stack.
        from luac2py_runtime.stack import run_deep

        try:
            return run_deep(lambda: _compile(module, filename))
        except RecursionError as error:
            # Python 3.12 has a limit of its own, whatever the stack.
            raise NestingError(f"{filename}: too deeply nested for Python's compiler") from error


def _compile(module: ast.Module, filename: str) -> CodeType:
    # Python warns of what Lua finds ordinary until it runs, such as calling a string.
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(module, filename, "exec", dont_inherit=True)
