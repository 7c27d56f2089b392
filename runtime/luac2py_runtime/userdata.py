"""Full userdata (§2.1): Python objects that Lua sees only through their metatable."""

from __future__ import annotations

from .errors import register_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .table import LuaTable


class Userdata:
    """A Python object with a metatable.

    It has no attribute that a Lua string can spell, so that generated code which reads or assigns a field gets
    Python's AttributeError; what has a metatable with `__index` needs a subclass that asks it.
    """

    __slots__ = ("λvalue", "λmeta", "__weakref__")

    λname = "userdata"  # what error messages call it where Python tells no more than the class

    def __init__(self, value: object = None, metatable: LuaTable | None = None) -> None:
        self.λvalue = value
        self.λmeta = metatable


register_type(Userdata, "userdata")
