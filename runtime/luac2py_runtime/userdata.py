"""Full userdata (§2.1): Python objects that Lua sees only through their metatable."""

from __future__ import annotations

from .errors import call_error, register_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .table import LuaTable


class Userdata:
    """A Python object with a metatable.

    It has no attribute that a Lua string can spell: reading a field asks the metatable's `__index`, and
    assigning one is Python's AttributeError unless the slow path finds a `__newindex`.
    """

    __slots__ = ("λvalue", "λmeta", "__weakref__")

    λvalue: object
    λmeta: LuaTable | None

    def __init__(self, value: object = None, metatable: LuaTable | None = None) -> None:
        self.λvalue = value
        self.λmeta = metatable

    def __getattr__(self, name: str) -> object:
        from .operators import index

        return index(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        if "λ" in name:
            object.__setattr__(self, name, value)
        else:
            from .operators import setindex

            setindex(self, name, value)

    def __call__(self, *args: object) -> object:
        from .metatable import metamethod

        handler = metamethod(self, "__call")
        if handler is None:
            raise call_error(self)
        return handler(self, *args)  # type: ignore[operator]


register_type(Userdata, "userdata")
