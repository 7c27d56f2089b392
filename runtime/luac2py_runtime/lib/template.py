"""Replacement strings of string.gsub (§6.4): `%0` to `%9` and `%%`."""

from __future__ import annotations

from ..errors import lua_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Union

    from .compiled import AnyMatch, Pattern

    Replace = Callable[[AnyMatch], str]
    Template = Union[str, Replace]


def template_of(pattern: Pattern, repl: str) -> Template:
    """What replaces a match of the pattern: a text, or a function that makes it of the match.

    An error in it shows when the first match is replaced, after what stands before it. All matches of a literal
    pattern without captures are the same text.
    """
    template, captures, error = parse_template(pattern, repl)
    if not captures and not error:
        return template.replace("%%", "%")
    if pattern.literal and not error:
        return template % tuple([pattern.literal] * len(captures))
    values = pattern.getter(captures or [0])
    if error:

        def replace(match: AnyMatch) -> str:
            values(match)
            raise lua_error(error)

    else:

        def replace(match: AnyMatch) -> str:
            filled: str = template % values(match)
            return filled

    return replace


def parse_template(pattern: Pattern, repl: str) -> tuple[str, list[int], str]:
    """A template for Python's `%`, the numbers of the captures that fill it; an error that cuts it short."""
    pieces = iter(repl.split("%"))
    template = next(pieces)
    captures: list[int] = []
    for piece in pieces:
        if piece == "":
            following = next(pieces, None)
            if following is None:
                return template, captures, "invalid use of '%' in replacement string"
            template += "%%" + following
        elif piece[0] not in "0123456789":
            return template, captures, "invalid use of '%' in replacement string"
        else:
            n = int(piece[0])
            if n > max(pattern.captures, 1):
                return template, captures, f"invalid capture index %{n}"
            captures.append(n if pattern.captures else 0)
            template += "%s" + piece[1:]
    return template, captures, ""
