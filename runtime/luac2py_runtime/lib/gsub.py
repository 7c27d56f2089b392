"""string.gsub (§6.4)."""

from __future__ import annotations

from types import FunctionType as function

from ..arguments import NONE, check_integer, check_string, type_error
from ..coroutine import Barrier, current_greenlet
from ..errors import lua_error, type_name
from ..numbers import tostring_number
from ..operators import index
from .compiled import PATTERNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from .compiled import AnyMatch, Pattern
    from .template import Template


def string_gsub(s: Any = NONE, pattern: Any = NONE, repl: Any = NONE, n: Any = None, *_: Any) -> Any:
    """string.gsub (s, pattern, repl [, n]) · §6.4"""
    if s.__class__ is not str:
        s = check_string(s, 1)
    if pattern.__class__ is not str:
        pattern = check_string(pattern, 2)
    if n is not None and n.__class__ is not int:
        n = check_integer(n, 4)
    compiled = PATTERNS[pattern]
    if repl.__class__ is str:
        return replace_by_text(compiled, s, repl, n)
    value_of: Callable[[Any], Any]
    if repl.__class__ is function and compiled.captures <= 1:
        value_of, part = repl, compiled.values
    elif repl.__class__ is int or repl.__class__ is float:
        return replace_by_text(compiled, s, tostring_number(repl), n)
    else:
        value_of, part = values_for(compiled, repl)
    match = compiled.search(s, 0) if n is None or n > 0 else None
    if match is None:
        return s, 0
    if current_greenlet() is None:
        return replace_from(match, compiled, s, value_of, part, n)
    with Barrier():
        return replace_from(match, compiled, s, value_of, part, n)


def replace_by_text(compiled: Pattern, s: str, repl: str, n: int | None) -> tuple[str, int]:
    """gsub with a string, in which `%` stands for captures."""
    replace = compiled.templates[repl] if "%" in repl else repl
    if compiled.literal and replace.__class__ is str:
        count = s.count(compiled.literal)
        if n is not None:
            count = min(max(n, 0), count)
        return (s.replace(compiled.literal, replace, count) if count else s), count
    if n is not None and n <= 0:
        return s, 0
    regex = compiled.regex_for_all(len(s))
    if regex is None:
        return substitute(compiled, s, replace, n)
    if replace.__class__ is str and "\\" in replace:
        replace = replace.replace("\\", "\\\\")
    text, count = regex.subn(replace, s, 0 if n is None else n)
    return (text if count else s), count


def substitute(compiled: Pattern, s: str, replace: Template, n: int | None) -> tuple[str, int]:
    """Replace match by match, where `re` cannot do it in one go."""
    parts: list[str] = []
    place = count = 0
    for match in compiled.matches(s, 0):
        start, end = match.span()
        parts.append(s[place:start])
        parts.append(replace if isinstance(replace, str) else replace(match))
        place = end
        count += 1
        if count == n:
            break
    parts.append(s[place:])
    return ("".join(parts) if count else s), count


def values_for(compiled: Pattern, repl: Any) -> tuple[Callable[[Any], Any], Callable[[AnyMatch], Any]]:
    """A function that gives the replacement, and one for what it gets of a match."""
    name = "no value" if repl is NONE else type_name(repl)
    if name == "table":
        return (lambda key: index(repl, key)), compiled.first
    if name != "function":
        raise type_error(repl, 3, "string/function/table")
    if compiled.captures > 1:
        return (lambda values: repl(*values)), compiled.values
    return repl, compiled.values


def replace_from(
    match: AnyMatch | None,
    compiled: Pattern,
    s: str,
    value_of: Callable[[Any], Any],
    part: Callable[[AnyMatch], Any],
    n: int | None,
) -> tuple[str, int]:
    """gsub with a function or table, from the first match on: each stays what it is for false and nil.

    The string itself if all of them do, which `%p` shows.
    """
    search = compiled.search
    following = compiled.successive_matches(s, 0) if compiled.can_be_empty or compiled.anchored else None
    if following is not None:
        next(following)
    parts: list[str] = []
    place = count = kept = 0
    while match is not None:
        start, end = match.span()
        value = value_of(part(match))
        if value.__class__ is not str:
            value = replacement_text(value)
            if value is None:
                value = match[0]
                kept += 1
        parts += s[place:start], value
        place = end
        count += 1
        if count == n:
            break
        match = search(s, end) if following is None else next(following, None)
    if kept == count:
        return s, count
    parts.append(s[place:])
    return "".join(parts), count


def replacement_text(value: Any) -> str | None:
    """What a function or table gave, as text; None for false and nil."""
    if value.__class__ is tuple:
        value = value[0] if value else None
    if value is None or value is False:
        return None
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        return tostring_number(value)
    raise lua_error(f"invalid replacement value (a {type_name(value)})")
