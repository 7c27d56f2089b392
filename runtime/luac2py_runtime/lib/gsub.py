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
    from .template import Replace, Template


def string_gsub(s: Any = NONE, pattern: Any = NONE, repl: Any = NONE, n: Any = None, *_: Any) -> Any:
    """string.gsub (s, pattern, repl [, n]) · §6.4"""
    if s.__class__ is not str:
        s = check_string(s, 1)
    if pattern.__class__ is not str:
        pattern = check_string(pattern, 2)
    if n is not None and n.__class__ is not int:
        n = check_integer(n, 4)
    compiled = PATTERNS[pattern]
    kept: list[None] = []  # an item for each match that is not replaced
    if repl.__class__ is str:
        replace = compiled.templates[repl] if "%" in repl else repl
        if compiled.literal and replace.__class__ is str:
            count = s.count(compiled.literal)
            if n is not None:
                count = min(max(n, 0), count)
            return (s.replace(compiled.literal, replace, count) if count else s), count
    elif n is None and repl.__class__ is function and compiled.search(s, 0) is None:
        return s, 0
    else:
        replace = replacement(compiled, repl, kept)
    if n is not None and n <= 0:
        return s, 0
    if repl.__class__ is str or current_greenlet() is None:
        return replace_all(compiled, s, replace, n, kept)
    with Barrier():
        return replace_all(compiled, s, replace, n, kept)


def replace_all(compiled: Pattern, s: str, replace: Any, n: int | None, kept: list[None]) -> tuple[str, int]:
    """The result of gsub: the string itself if nothing was replaced, which `%p` shows."""
    regex = compiled.regex_for_all(len(s))
    if regex is None:
        text, count = substitute(compiled, s, replace, n)
    else:
        if replace.__class__ is str and "\\" in replace:
            replace = replace.replace("\\", "\\\\")
        text, count = regex.subn(replace, s, 0 if n is None else n)
    return (s if len(kept) == count else text), count


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
    return "".join(parts), count


def replacement(compiled: Pattern, repl: Any, kept: list[None]) -> Template:
    """What makes the replacement of a match by what is no string: a text for all of them, or a function."""
    kind = repl.__class__
    if kind is function:
        return by_function(compiled, repl, kept)
    if kind is int or kind is float:
        return tostring_number(repl)
    name = "no value" if repl is NONE else type_name(repl)
    if name == "table":
        return by_table(compiled, repl, kept)
    if name == "function":
        return by_function(compiled, repl, kept)
    raise type_error(repl, 3, "string/function/table")


def by_table(compiled: Pattern, table: Any, kept: list[None]) -> Replace:
    key = compiled.first

    def replace(match: AnyMatch) -> str:
        value = index(table, key(match))
        return value if value.__class__ is str else replacement_text(value, match, kept)

    return replace


def by_function(compiled: Pattern, f: Callable[..., Any], kept: list[None]) -> Replace:
    values = compiled.values
    if compiled.captures > 1:

        def replace(match: AnyMatch) -> str:
            value = f(*values(match))
            return value if value.__class__ is str else replacement_text(value, match, kept)

    else:

        def replace(match: AnyMatch) -> str:
            value = f(values(match))
            return value if value.__class__ is str else replacement_text(value, match, kept)

    return replace


def replacement_text(value: Any, match: AnyMatch, kept: list[None]) -> str:
    """What a function or table gave, as text: false and nil keep the match."""
    if value.__class__ is tuple:
        value = value[0] if value else None
    if value is None or value is False:
        kept.append(None)
        return match[0]
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        return tostring_number(value)
    raise lua_error(f"invalid replacement value (a {type_name(value)})")
