"""The relational operators and truth of any values (manual §3.4.4, §3.4.5).

An operand that is a tuple is truncated to its first value.
"""

from __future__ import annotations

from .calling import call_metamethod
from .errors import compare_error
from .metatable import metamethod
from .results import first
from .state import current
from .table import LuaTable, TableBase
from .tablebase import rawfield

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


def truth(v: Any) -> bool:
    """Whether v is neither nil nor false"""
    if v.__class__ is tuple:
        v = v[0] if v else None
    return v is not None and v is not False


def not_(v: Any) -> bool:
    """not v"""
    if v.__class__ is tuple:
        v = v[0] if v else None
    return v is None or v is False


def eq(a: object, b: object) -> bool:
    """a == b"""
    if a.__class__ is b.__class__ and a.__class__ is not tuple:
        # Of one class, values are equal for Lua if they are for Python, tables too (TableBase.__eq__).
        return a == b
    if (a.__class__ is float or a.__class__ is int) and (b.__class__ is int or b.__class__ is float):
        return a == b
    return _eq_other(a, b)


def ne(a: object, b: object) -> bool:
    """a ~= b"""
    if a.__class__ is b.__class__ and a.__class__ is not tuple:
        return a != b
    return not eq(a, b)


def _eq_other(a: object, b: object) -> bool:
    """Equality of two classes of values that are not both numbers: only tables can be equal

    For Python True == 1.
    """
    if a.__class__ is tuple or b.__class__ is tuple:
        return eq(first(a), first(b))
    return isinstance(a, TableBase) and isinstance(b, TableBase) and a == b


def lt(a: Any, b: Any) -> bool:
    """a < b"""
    if a.__class__ is b.__class__:
        if a.__class__ is int or a.__class__ is float or a.__class__ is str:
            return a < b  # type: ignore[no-any-return]
    elif (a.__class__ is int or a.__class__ is float) and (b.__class__ is float or b.__class__ is int):
        return a < b
    return _order_other("__lt", lt, a, b)


def le(a: Any, b: Any) -> bool:
    """a <= b"""
    if a.__class__ is b.__class__:
        if a.__class__ is int or a.__class__ is float or a.__class__ is str:
            return a <= b  # type: ignore[no-any-return]
    elif (a.__class__ is int or a.__class__ is float) and (b.__class__ is float or b.__class__ is int):
        return a <= b
    return _order_other("__le", le, a, b)


def gt(a: Any, b: Any) -> bool:
    """a > b: b < a, metamethods and errors included"""
    if a.__class__ is b.__class__ and (a.__class__ is int or a.__class__ is float or a.__class__ is str):
        return a > b  # type: ignore[no-any-return]
    return lt(b, a)


def ge(a: Any, b: Any) -> bool:
    """a >= b: b <= a, metamethods and errors included"""
    if a.__class__ is b.__class__ and (a.__class__ is int or a.__class__ is float or a.__class__ is str):
        return a >= b  # type: ignore[no-any-return]
    return le(b, a)


def _order_other(event: str, operator: Callable[[Any, Any], bool], a: Any, b: Any) -> bool:
    if a.__class__ is tuple or b.__class__ is tuple:
        return operator(first(a), first(b))
    handler = metamethod(a, event)
    if handler is None:
        handler = metamethod(b, event)
        if handler is None:
            if event == "__le" and current().standard.derives_le and _has_order(a, b):
                return not lt(b, a)
            raise compare_error(a, b)
    return truth(call_metamethod(handler, event, a, b))


def _has_order(a: Any, b: Any) -> bool:
    return metamethod(b, "__lt") is not None or metamethod(a, "__lt") is not None


class Compared:
    """What Python's operators do with tables: the methods are those of TableBase, which knows no metamethods."""

    def __eq__(self: Any, other: Any) -> bool:
        """Raw identity, then the metamethod `__eq` (§3.4.4)"""
        if self is other:
            return True
        if self.__class__ is LuaTable is other.__class__ or not isinstance(other, TableBase):
            return False
        handler = rawfield(self.λmeta, "__eq")
        if handler is None:
            handler = rawfield(other.λmeta, "__eq")
            if handler is None:
                return False
        result = call_metamethod(handler, "__eq", self, other)
        return result is not None and result is not False

    def __lt__(self, other: object) -> bool:
        """The metamethod `__lt`, or the error of comparing what has no order (§3.4.4)"""
        return _order_other("__lt", lt, self, other)

    def __le__(self, other: object) -> bool:
        """The metamethod `__le`, or the error (§3.4.4)"""
        return _order_other("__le", le, self, other)

    def __gt__(self, other: object) -> bool:
        """a > b is b < a (§3.4.4)"""
        return _order_other("__lt", lt, other, self)

    def __ge__(self, other: object) -> bool:
        """a >= b is b <= a (§3.4.4)"""
        return _order_other("__le", le, other, self)


for method in ("__eq__", "__lt__", "__le__", "__gt__", "__ge__"):
    setattr(TableBase, method, Compared.__dict__[method])
