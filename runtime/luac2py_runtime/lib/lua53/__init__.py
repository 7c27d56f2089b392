"""What the libraries of Lua 5.3 have in another way than those of 5.4 (5.4's manual, §8.2).

Each module here has a table CHANGES: by library, the functions that take the place of 5.4's or are there besides; None
stands for what 5.3 does not have. The reference is the interpreter as its makefile builds it, with what it keeps
of Lua 5.2 (LUA_COMPAT_5_2): `bit32`, `math.pow` and others, `__ipairs`.
"""

from __future__ import annotations

from .. import fill_library, new_library
from . import baselib, bit32lib, corolib, debuglib, iolib, mathlib, strlib, utf8lib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...state import State

MODULES = (baselib, bit32lib, corolib, debuglib, mathlib, strlib, utf8lib)


def change_libraries(state: State) -> None:
    """Make libraries of Lua 5.3 of a state's libraries of 5.4."""
    for module in MODULES:
        for name, changes in module.CHANGES.items():
            library = state.globals if name == "_G" else getattr(state.globals, name, None)
            if library is None:
                library = new_library(state, name, {})
            for key in [key for key, function in changes.items() if function is None]:
                delattr(library, key)
            fill_library(library, name, {key: f for key, f in changes.items() if f is not None})
    state.globals._VERSION = "Lua 5.3"  # type: ignore[attr-defined]
    mathlib.seed(state)
    strlib.drop_metamethods(state)
    utf8lib.restrict(state)
    iolib.join_metatable(state)
