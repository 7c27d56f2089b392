"""The versions of Lua that a state may be of, and all that the core of the runtime does differently for them.

The core asks for it in slow paths only. What differs in the compiler is in luac2py/standard.py; the functions of
libraries that differ are in lib/lua53.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Standard:
    """Lua 5.4, and what another version may have in another way."""

    name = "5.4"

    changes: str | None = None
    """The package in `lib` that changes the libraries."""

    # Operators (§3.4)

    coerces = False
    """Operators take strings for numbers; else the metamethods of strings do."""
    derives_le = False
    """`a <= b` is `not (b < a)` where there is no `__le`."""
    chains_calls = True
    """`__call` may be anything that can be called."""

    # Error messages

    bare_types: frozenset[str] = frozenset()
    """The expected types whose errors do not say what came in their place."""
    messages: Mapping[str, str] = {}
    """Texts of argument errors, by the function and the text of 5.4."""
    names_integer_keys = True
    """A value under a constant integer has the name 'integer index'."""
    names_operands = True
    """Constants that are operands have names."""
    names_implicit_calls = True
    """What cannot be called has a name where no call is written: metamethod 'add', for iterator 'for iterator'."""
    names_finalizers = True
    """A finalizer is called `__gc`; else the function is in which the collection runs."""
    event_prefix = ""
    """What the names of metamethods begin with, as those of functions."""
    skipped = "...\t(skipping {} levels)"
    """The line of a traceback for the levels left out."""
    hidden_names: Mapping[str, str] = {}
    """What variables are called that have no name, by what they are called in 5.4."""

    # Hooks (§6.10)

    enters_bodies = True
    """A numeric loop goes from its beginning to its body; else to its end, and back."""

    # Libraries (§6)

    mode = "generational"
    """The mode of the collector in which a program begins."""
    warns = True
    """Errors in finalizers are warnings; else they are errors of the collection."""
    tells_loader_data = True
    """`require` and the searchers give the loader's data, too."""
    search_lead = ""
    """What the messages of the searchers begin with."""
    keeps_separators = False
    """Every `;;` of a path in the environment stands for the default, between two semicolons."""
    first_position = 1
    """What `string.unpack` takes a position before the string for."""
    wants_terminator = True
    """`string.unpack` wants a zero at the end of a string; else the end of the data will do."""
    remove_position = 2
    """The argument that `table.remove` finds out of bounds."""
    closes_iterators = True
    """`io.lines` gives a closing value."""
    years_first = True
    """The order in which `os.time` looks at fields."""
    date_result = "date result"
    """What `os.date` cannot represent."""
    has_transfers = True
    """`debug.getinfo` has the option `r`."""

    @property
    def environment_suffix(self) -> str:
        """What the names of environment variables end with that are this version's: _5_4"""
        return "_" + self.name.replace(".", "_")


class Lua53(Standard):
    """Lua 5.3"""

    name = "5.3"
    changes = "lua53"
    coerces = True
    derives_le = True
    chains_calls = False
    bare_types = frozenset(("thread", "nil or table", "string/function/table", "table or string"))
    messages = {
        "utf8.codepoint: out of bounds": "out of range",
        "utf8.len: initial position out of bounds": "initial position out of string",
        "utf8.len: final position out of bounds": "final position out of string",
        "utf8.offset: position out of bounds": "position out of range",
    }
    names_integer_keys = False
    names_operands = False
    names_implicit_calls = False
    names_finalizers = False
    event_prefix = "__"
    skipped = "..."
    hidden_names = {
        "(vararg)": "(*vararg)",
        "(temporary)": "(*temporary)",
        "(C temporary)": "(*temporary)",
        "(no name)": "(*no name)",
    }
    enters_bodies = False
    mode = "incremental"
    warns = False
    tells_loader_data = False
    search_lead = "\n\t"
    keeps_separators = True
    first_position = 0
    wants_terminator = False
    remove_position = 1
    closes_iterators = False
    years_first = False
    date_result = "time result"
    has_transfers = False


LUA54 = Standard()
STANDARDS: dict[str, Standard] = {standard.name: standard for standard in (LUA54, Lua53())}
