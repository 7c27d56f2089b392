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
    from typing import Any, Dict, List, Tuple, Union

    from .conversions import Conversion

MAX_KEPT = 500
MAX_SHAPES = 50
NATIVE_TYPES = frozenset([int, float, str])

KEPT: Dict[str, Format] = {}


def string_format(formatstring: Any = NONE, *args: Any) -> str:
    """string.format (formatstring, ···) · §6.4"""
    compiled = KEPT.get(formatstring) or format_of(check_string(formatstring, 1))
    shape = args[0].__class__ if len(args) == 1 else tuple(map(type, args))
    native = compiled.shapes.get(shape)
    if native or (native is None and compiled.learn(args, shape)):
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

    `shapes` tells of combinations of argument types whether `template % args` is right for them, unless the result has one
    of the `suspects` in it: texts that tell of a value which the two languages write differently.
    """

    def __init__(self, text: str) -> None:
        self.pieces = parse_format(text)
        self.conversions = [piece for piece in self.pieces if piece.__class__ is not str]
        self.template = "".join(
            [piece.replace("%", "%%") if piece.__class__ is str else piece.text for piece in self.pieces]
        )
        self.suspects = tuple({suspect for conversion in self.conversions for suspect in conversion.suspects})
        self.shapes: Dict[Any, bool] = {}

    def learn(self, args: Tuple[Any, ...], shape: Any) -> bool:
        """Whether `%` can do these arguments, whose types are new; to be remembered if they are ordinary ones."""
        types = [value.__class__ for value in args]
        if not NATIVE_TYPES.issuperset(types):
            return False
        native = len(types) == len(self.conversions) and all(
            [kind in conversion.native_types for kind, conversion in zip(types, self.conversions)]
        )
        if len(self.shapes) < MAX_SHAPES:
            self.shapes[shape] = native
        return native

    def fill(self, args: Tuple[Any, ...]) -> str:
        """The string, conversion by conversion."""
        parts = []
        n = 1
        for piece in self.pieces:
            if piece.__class__ is not str:
                n += 1
                if n - 2 >= len(args):
                    raise argument_error(n, "no value")
                piece = piece.convert(args[n - 2], n)
            parts.append(piece)
        return "".join(parts)


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
