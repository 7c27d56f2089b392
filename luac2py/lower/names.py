"""Python names for Lua variables and functions.

A Lua name stays as it is wherever Python allows. A name that Python or the runtime uses gets an underscore
(`class_`); a name that two live variables share gets a number (`x_1`).
"""

from __future__ import annotations

import keyword
import re

from luac2py.nodes import FunctionBody, Variable
from luac2py_runtime import abi

ENVIRONMENT = "G"
STRINGS = "strings"
JUMP = "jump"
VARARGS = "varargs"
BLOCK = "λblock"

_OF_MODULE = {ENVIRONMENT, STRINGS, JUMP, VARARGS, "main"}
_BUILTINS = set("IndexError bool float getattr globals int isinstance len list ord range str tuple".split())
RESERVED = frozenset(set(keyword.kwlist) | set(abi.__all__) | _OF_MODULE | _BUILTINS)
_TEMPORARY = re.compile(r"_\d+\Z")


def closing_name(control: str) -> str:
    """The Python variable that holds a loop's closing value, for debuggers: named after the loop's first variable."""
    return f"λ{control}"


class ModuleNames:
    """The names of a whole chunk.

    `lua_names` are the names of all its local variables; `function_names` those of the Python functions that are
    made of functions which no local variable names. No other made name may meet one of them.
    `renamed` maps Python names back to Lua names where they differ.
    """

    def __init__(self, lua_names: set[str], qualified_names: set[str]) -> None:
        self.renamed: dict[str, str] = {}
        self.lua_names = lua_names
        self.function_names = {self.function(name, 0) for name in sorted(qualified_names) if name}

    def is_taken(self, name: str) -> bool:
        """Whether a name for something made is a Lua variable's or a function's."""
        return name in self.lua_names or name in self.function_names

    def base(self, name: str) -> str:
        """The first choice for a Lua name."""
        if name.startswith("__") and name.endswith("__"):
            name = "v" + name
        while name in RESERVED or _TEMPORARY.match(name):
            name += "_"
        return name

    def function(self, qualified: str, line: int) -> str:
        """A name for a function that no local variable names: its qualified name, or its line."""
        parts = [p for p in re.split(r"[^A-Za-z0-9_]+", qualified) if p]
        wanted = self.base("_".join(parts) if parts else f"function_{line}")
        while wanted in self.lua_names:
            wanted += "_"
        return wanted


class FunctionNames:
    """The names in one Lua function, block by block."""

    def __init__(self, module: ModuleNames, body: FunctionBody) -> None:
        self.module = module
        self.outer = {v.python_name for v in body.upvalues}
        self.live: list[dict[str, Variable]] = [{}]
        self.used: dict[str, bool] = {}  # name → whether a captured variable has it

    def enter(self) -> None:
        """Opens a block."""
        self.live.append({})

    def leave(self) -> None:
        """Closes a block: its names are free again."""
        self.live.pop()

    def declare(self, variable: Variable, apart: bool = False) -> str:
        """Chooses and records the Python name of a variable declared in the innermost block.

        `apart`: it must be another one than those that the block has, as for parameters of one function.
        """
        base = self.module.base(variable.name) + variable.suffix
        name, number = base, 0
        while not self._free(name, variable) or (apart and name in self.live[-1]):
            number += 1
            name = f"{base}_{number}"
        if name != variable.name:
            self.module.renamed[name] = variable.name
        self.live[-1][name] = variable
        self.used[name] = self.used.get(name, False) or variable.captured
        variable.python_name = name
        return name

    def items(self, variable: Variable) -> str:
        """A name for the array part of the table that a variable holds."""
        return self._beside(variable, "items")

    def fields(self, variable: Variable) -> str:
        """A name for what the fields of a variable's value are read from; in messages it is the variable."""
        name = self._beside(variable, "fields")
        self.module.renamed[name] = variable.name
        return name

    def character(self, variable: Variable) -> str:
        """A name for the character of a string that a variable counts through."""
        return self._beside(variable, "char")

    def _beside(self, variable: Variable, what: str) -> str:
        name = f"{variable.python_name}_{what}"
        while self.module.is_taken(name):
            name += "_"
        return name

    def _free(self, name: str, variable: Variable) -> bool:
        if name in self.outer:
            return False
        if name != variable.name and self.module.is_taken(name):
            return False
        if self.module.renamed.get(name, variable.name) != variable.name:
            return False
        if self.used.get(name) or (variable.captured and name in self.used):
            return False
        return not any(name in block for block in self.live[:-1])
