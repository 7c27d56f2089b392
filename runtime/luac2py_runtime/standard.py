"""The versions of Lua that a state may be of, and all that the core of the runtime does differently for them.

The core asks for it in slow paths only. What differs in the compiler is in luac2py/standard.py; the functions of
libraries that differ are in lib/lua53.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Standard:
    """A version of Lua, by its number, and what it does; the defaults are those of 5.4.

    `changes`: the package in `lib` that changes the libraries. `coerces`: operators take strings for numbers, which
    else metamethods of strings do. `derives_le`: `a <= b` is `not (b < a)` where there is no `__le`. `chains_calls`:
    `__call` may be anything that can be called. `bare_types`: the types whose argument errors do not say what came in
    their place. `messages`: the texts of argument errors, by the function and 5.4's text. `closes_iterators`: `io.lines`
    gives a closing value. `years_first`: the order in which `os.time` looks at fields. `hidden_mark`: what the names
    of variables without a name begin with. `has_transfers`: `debug.getinfo` knows the option `r`. `keeps_separators`:
    every `;;` of a path in the environment stands for the default between two semicolons. `search_lead`: what the
    messages of searchers begin with. `tells_loader_data`: `require` gives the loader's data, too. `warns`: errors
    in finalizers are warnings; else they are errors of the collection. `names_integer_keys`, `names_operands`: error
    messages name keys that are integers, and constants that are operands. `event_prefix`: what the names of
    metamethods begin with as functions' names. `skipped`: the line of a traceback for levels left out. `mode`: the
    collector's, as an interpreter sets it. `remove_position`: the argument that `table.remove` finds out of bounds.
    `first_position`: what `string.unpack` takes a position before the string for. `date_result`: what `os.date` cannot represent.
    """

    changes: str | None = None
    coerces = False
    derives_le = False
    chains_calls = True
    bare_types: frozenset[str] = frozenset()
    messages: Mapping[str, str] = {}
    closes_iterators = True
    years_first = True
    hidden_mark = ""
    has_transfers = True
    keeps_separators = False
    search_lead = ""
    tells_loader_data = True
    warns = True
    names_integer_keys = True
    names_operands = True
    event_prefix = ""
    skipped = "...\t(skipping {} levels)"
    mode = "generational"
    remove_position = 2
    first_position = 1
    date_result = "date result"

    def __init__(self, name: str) -> None:
        self.name = name
        self.environment_suffix = "_" + name.replace(".", "_")


LUA54 = Standard("5.4")

LUA53 = Standard("5.3")
LUA53.changes = "lua53"
LUA53.coerces = True
LUA53.derives_le = True
LUA53.chains_calls = False
LUA53.bare_types = frozenset(("thread", "nil or table", "string/function/table", "table or string"))
LUA53.messages = {
    "utf8.codepoint: out of bounds": "out of range",
    "utf8.len: initial position out of bounds": "initial position out of string",
    "utf8.len: final position out of bounds": "final position out of string",
    "utf8.offset: position out of bounds": "position out of range",
}
LUA53.closes_iterators = False
LUA53.years_first = False
LUA53.hidden_mark = "*"
LUA53.has_transfers = False
LUA53.keeps_separators = True
LUA53.search_lead = "\n\t"
LUA53.tells_loader_data = False
LUA53.warns = False
LUA53.names_integer_keys = False
LUA53.names_operands = False
LUA53.event_prefix = "__"
LUA53.skipped = "..."
LUA53.mode = "incremental"
LUA53.remove_position = 1
LUA53.first_position = 0
LUA53.date_result = "time result"


STANDARDS = {standard.name: standard for standard in (LUA54, LUA53)}
