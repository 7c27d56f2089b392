"""string.format (§6.4).

A format is parsed once and kept. Where all arguments are of types that Python's `%` writes as C's printf does, one `%`
makes the whole string; else each conversion is done by its own function. Its errors show when
formatting gets to it, so a conversion that is malformed is kept as well.
"""

from __future__ import annotations

from ..arguments import NONE, argument_error, check_string
from .conversions import parse_conversion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Set, Tuple, Union

    from .conversions import Conversion

MAX_KEPT = 500
MAX_SHAPES = 50

KEPT: Dict[str, Format] = {}


def string_format(formatstring: Any = NONE, *args: Any) -> str:
    """string.format (formatstring, ···) · §6.4"""
    compiled = KEPT.get(formatstring) or format_of(check_string(formatstring, 1))
    if tuple(map(type, args)) in compiled.native_shapes:
        text = compiled.template % args
        for suspect in compiled.suspects:
            if suspect in text:
                break
        else:
            return text
    return compiled.fill(args)


def format_of(text: str) -> Format:
    """The format that a text spells."""
    compiled = KEPT.get(text)
    if compiled is None:
        if len(KEPT) >= MAX_KEPT:
            KEPT.clear()
        compiled = KEPT[text] = Format(text)
    return compiled


class Format:
    """A parsed format.

    `native_shapes` are tuples of argument types for which `template % args` is right unless the result has one of the
    `suspects` in it: texts that tell of a value which the two languages write differently.
    """

    def __init__(self, text: str) -> None:
        self.pieces = parse_format(text)
        self.conversions = [piece for piece in self.pieces if piece.__class__ is not str]
        self.template = "".join(
            [piece.replace("%", "%%") if piece.__class__ is str else piece.text for piece in self.pieces]
        )
        self.suspects = tuple({suspect for conversion in self.conversions for suspect in conversion.suspects})
        self.native_shapes: Set[Tuple[type, ...]] = set()

    def fill(self, args: Tuple[Any, ...]) -> str:
        """The string, conversion by conversion."""
        self.learn(tuple(map(type, args)))
        parts = []
        n = 1
        for piece in self.pieces:
            if piece.__class__ is str:
                parts.append(piece)
                continue
            n += 1
            if n - 2 >= len(args):
                raise argument_error(n, "no value")
            parts.append(piece.convert(args[n - 2], n))
        return "".join(parts)

    def learn(self, shape: Tuple[type, ...]) -> None:
        """Note a combination of types if `%` can do it."""
        if len(shape) == len(self.conversions) and len(self.native_shapes) < MAX_SHAPES:
            if all([kind in piece.native_types for kind, piece in zip(shape, self.conversions)]):
                self.native_shapes.add(shape)


def parse_format(text: str) -> List[Union[str, Conversion]]:
    """Literal texts and conversions, in turns."""
    pieces: List[Union[str, Conversion]] = []
    literal = ""
    place = 0
    while True:
        percent = text.find("%", place)
        if percent < 0:
            break
        literal += text[place:percent]
        if text.startswith("%%", percent):
            literal += "%"
            place = percent + 2
            continue
        conversion, place = parse_conversion(text, percent)
        pieces += [literal, conversion]
        literal = ""
    pieces.append(literal + text[place:])
    return [piece for piece in pieces if piece != ""]
