"""Table manipulation (§6.6): on the array part itself where no metamethod can have a say, else by indexing."""

from __future__ import annotations

from ..arguments import NONE, argument_error, check_function, check_integer, check_string, check_table, opt_integer
from ..errors import lua_error, type_name_of
from ..metatable import metamethod
from ..numbers import MAX_INTEGER, to_integer, tostring_number, wrap
from ..operators import eq, index, length, setindex
from ..results import results
from ..state import current
from ..table import LuaTable, TableBase, append, border, gather, own_array, trim
from ..tablebase import extra_of, rawfield
from . import later, new_library

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State
    from . import Functions

MAX_RESULTS = 999_980
"""How many values fit on the reference's stack (LUAI_MAXSTACK)."""
MAX_SORT = 0x7FFFFFFF

sort_values = later("sorting", "sort_values")


def check_access(value: Any, n: int, *events: str) -> Any:
    """A table, or anything whose metatable has all these metamethods (checktab)."""
    if isinstance(value, TableBase) or value is NONE:
        return check_table(value, n)
    for event in events:
        if metamethod(value, event) is None:
            return check_table(value, n)
    return value


def object_length(value: Any) -> int:
    """The length, with `__len`, as an integer (luaL_len)."""
    size = to_integer(length(value))
    if size is None:
        raise lua_error("object length is not an integer")
    return size


def has_own_length(t: Any) -> bool:
    """Whether `#t` is the border of a table."""
    return t.__class__ is LuaTable or (isinstance(t, TableBase) and rawfield(t.λmeta, "__len") is None)


def grows_raw(t: Any) -> bool:
    """Whether `t[#t + 1] = v` is a raw assignment."""
    return t.__class__ is LuaTable or (has_own_length(t) and rawfield(t.λmeta, "__newindex") is None)


def is_solid(t: Any, start: int = 1) -> bool:
    """Whether reading t[start] … t[#t] is raw access to the array part, and writing them too."""
    return t.__class__ is LuaTable or (has_own_length(t) and None not in t.λarray[start:])


def table_concat(list: Any = NONE, sep: Any = None, i: Any = None, j: Any = None, *_: Any) -> str:
    """table.concat (list [, sep [, i [, j]]]) · §6.6"""
    if list.__class__ is LuaTable and j is None and i is None and (sep is None or sep.__class__ is str):
        try:
            return (sep or "").join(list.λarray[1:])
        except TypeError:
            pass  # an item is no string
    check_access(list, 1, "__index", "__len")
    size = border(list) if has_own_length(list) else object_length(list)
    separator = "" if sep is None else check_string(sep, 2)
    i = 1 if i is None else check_integer(i, 3)
    j = size if j is None else check_integer(j, 4)
    if 0 < i and isinstance(list, TableBase) and 0 <= j < len(list.λarray):
        try:
            return separator.join(list.λarray[i : j + 1])
        except TypeError:
            pass  # an item is no string
    return separator.join([text_at(list, k) for k in range(i, j + 1)])


def text_at(list: Any, i: int) -> str:
    value = index(list, i)
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        return tostring_number(value)
    raise lua_error(f"invalid value ({type_name_of(value)}) at index {i} in table for 'concat'")


def table_insert(list: Any = NONE, pos: Any = NONE, value: Any = NONE, *more: Any) -> tuple[()]:
    """table.insert (list, [pos,] value) · §6.6"""
    if value is NONE and list.__class__ is LuaTable and pos is not NONE:
        items = list.λarray
        if pos is None or items[-1] is None or list.λhash is not None:
            append(list, pos)
        else:
            items.append(pos)
        return ()
    check_access(list, 1, "__index", "__newindex", "__len")
    size = border(list) if has_own_length(list) else object_length(list)
    if pos is NONE or more:
        raise lua_error("wrong number of arguments to 'insert'")
    if value is NONE:
        setindex(list, wrap(size + 1), pos)
        return ()
    pos = check_integer(pos, 2)
    if not 1 <= pos <= size + 1:
        raise argument_error(2, "position out of bounds")
    if pos <= size and grows_raw(list) and is_solid(list, pos):
        items = list.λarray
        items.insert(pos, value)
        if list.λhash:
            gather(list, items, list.λhash)
        return ()
    for k in range(size + 1, pos, -1):
        setindex(list, k, index(list, k - 1))
    setindex(list, pos, value)
    return ()


def table_move(a1: Any = NONE, f: Any = NONE, e: Any = NONE, t: Any = NONE, a2: Any = NONE, *_: Any) -> Any:
    """table.move (a1, f, e, t [,a2]) · §6.6"""
    f = check_integer(f, 2)
    e = check_integer(e, 3)
    t = check_integer(t, 4)
    target_position = 1 if a2 is NONE or a2 is None else 5
    target = a1 if target_position == 1 else a2
    check_access(a1, 1, "__index")
    check_access(target, target_position, "__newindex")
    if e < f:
        return target
    if not (f > 0 or e < MAX_INTEGER + f):
        raise argument_error(3, "too many elements to move")
    if t > MAX_INTEGER - (e - f):
        raise argument_error(4, "destination wrap around")
    if a1.__class__ is target.__class__ is LuaTable and move_slice(a1, f, e, t, target):
        return target
    if t > e or t <= f or (target_position == 5 and not eq(a1, target)):
        for i in range(e - f + 1):
            setindex(target, t + i, index(a1, f + i))
    else:
        for i in range(e - f, -1, -1):
            setindex(target, t + i, index(a1, f + i))
    return target


def move_slice(a1: Any, f: int, e: int, t: int, target: Any) -> bool:
    """Move within array parts; false if that is not possible."""
    source = a1.λarray
    if not (0 < f and e < len(source) and 0 < t <= len(target.λarray)) or target.λhash:
        return False
    items = own_array(target)
    items[t : t + e - f + 1] = source[f : e + 1]
    trim(items)
    return True


def table_pack(*args: Any) -> LuaTable:
    """table.pack (···) · §6.6"""
    t = LuaTable()
    if args:
        items = [None, *args]
        if items[-1] is None:
            trim(items)
        t.λarray = items
    t.n = len(args)  # type: ignore[attr-defined]
    return t


def table_remove(list: Any = NONE, pos: Any = NONE, *_: Any) -> Any:
    """table.remove (list [, pos]) · §6.6"""
    if pos is NONE and list.__class__ is LuaTable and len(list.λarray) > 1:
        return remove_item(list, -1)
    check_access(list, 1, "__index", "__newindex", "__len")
    size = border(list) if has_own_length(list) else object_length(list)
    pos = opt_integer(pos, 2, size)
    if pos != size and not 1 <= pos <= size + 1:
        raise argument_error(current().standard.remove_position, "position out of bounds")
    if 1 <= pos <= size and is_solid(list, pos):
        return remove_item(list, pos)
    value = index(list, pos)
    while pos < size:
        setindex(list, pos, index(list, pos + 1))
        pos += 1
    setindex(list, pos, None)
    return value


def remove_item(t: Any, i: int) -> Any:
    """Take an item out of the array part; those behind it move up."""
    items = t.λarray
    extra = extra_of(t)
    last = len(items) - 1
    if extra.shrunk < last:
        extra.shrunk = last  # `next` still knows the last index
    value = items.pop(i)
    if items[-1] is None:
        trim(items)
    return value


def table_sort(list: Any = NONE, comp: Any = None, *_: Any) -> tuple[()]:
    """table.sort (list [, comp]) · §6.6"""
    if list.__class__ is LuaTable and comp is None and len(list.λarray) < MAX_SORT:
        sort_items(list, None)
        return ()
    check_access(list, 1, "__index", "__newindex", "__len")
    size = border(list) if has_own_length(list) else object_length(list)
    if size < 2:
        return ()
    if size >= MAX_SORT:
        raise argument_error(1, "array too big")
    if comp is not None:
        check_function(comp, 2)
    if is_solid(list):
        sort_items(list, comp)
    else:
        sort_by_index(list, size, comp)
    return ()


def sort_items(t: Any, comp: Any) -> None:
    """Sort the array part, whose list is a copy meanwhile: the comparison function may look at the table."""
    items = t.λarray
    values = items[1:]
    try:
        sort_values(values, comp)
    finally:
        if t.λarray is items and len(items) == len(values) + 1:
            items[1:] = values


def sort_by_index(t: Any, size: int, comp: Any) -> None:
    values = [index(t, i) for i in range(1, size + 1)]
    try:
        sort_values(values, comp)
    finally:
        for i, value in enumerate(values, 1):
            setindex(t, i, value)


def table_unpack(list: Any = NONE, i: Any = None, j: Any = None, *_: Any) -> Any:
    """table.unpack (list [, i [, j]]) · §6.6"""
    if list.__class__ is LuaTable and j is None and i is None:
        items = list.λarray
        if len(items) <= MAX_RESULTS:
            return items[1] if len(items) == 2 else tuple(items[1:])
    if list is NONE:
        list = None
    i = opt_integer(i, 2, 1)
    j = object_length(list) if j is None or j is NONE else check_integer(j, 3)
    if i > j:
        return ()
    if j - i >= MAX_RESULTS:
        raise lua_error("too many results to unpack")
    if isinstance(list, TableBase) and 0 < i and j < len(list.λarray) and is_solid(list, i):
        return results(tuple(list.λarray[i : j + 1]))
    return results(tuple([index(list, k) for k in range(i, j + 1)]))


FUNCTIONS: Functions = {
    "concat": table_concat,
    "insert": table_insert,
    "move": table_move,
    "pack": table_pack,
    "remove": table_remove,
    "sort": table_sort,
    "unpack": table_unpack,
}


def open_lib(state: State) -> LuaTable:
    """Open the table library."""
    return new_library(state, "table", FUNCTIONS)
