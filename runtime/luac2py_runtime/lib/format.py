"""string.format (§6.4).

A format is parsed once and kept. Where all arguments are of types that Python's `%` writes as C's printf does, one `%`
makes the whole string; else each conversion is done by its own function. Its errors show when
formatting gets to it, so a conversion that is malformed is kept as well.
"""

from __future__ import annotations

from ..arguments import NONE, argument_error, check_string
from ..metatable import exposed
from .cache import Cache
from .conversions import parse_conversion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from .conversions import Conversion

    ConversionParser = Callable[[str, int], tuple[Conversion, int]]

MAX_SHAPES = 50
NATIVE_TYPES = frozenset([int, float, str])


def format_function(formats: Cache) -> Callable[..., str]:
    """The function that formats, given what parses formats."""

    def string_format(formatstring: Any = NONE, *args: Any) -> str:
        """string.format (formatstring, ···) · §6.4"""
        if formatstring.__class__ is not str:
            formatstring = check_string(formatstring, 1)
        compiled: Format = formats[formatstring]
        count = len(args)
        if count == 1:
            shape: Any = args[0].__class__
        elif count == 2:
            a, b = args
            shape = a.__class__, b.__class__
        elif count == 3:
            a, b, c = args
            shape = a.__class__, b.__class__, c.__class__
        else:
            shape = tuple(map(type, args))
        native = compiled.shapes.get(shape)
        if (native or (native is None and compiled.learn(args, shape))) and not exposed:
            text = compiled.template % args
            if compiled.letter is not None and compiled.letter not in text:
                return text
            for suspect in compiled.suspects:
                if suspect in text:
                    break
            else:
                return text
        return compiled.fill(args)

    return string_format


class Format:
    """A parsed format: conversions, each with the literal text before it, and the text at the end.

    `shapes` tells of combinations of argument types whether `template % args` is right for them, unless the
    result has one of the `suspects` in it: texts that tell of a value which the two languages write differently.
    """

    def __init__(self, text: str, parse: ConversionParser = parse_conversion) -> None:
        self.parts, self.tail = parse_format(text, parse)
        self.conversions = [conversion for _, conversion in self.parts]
        template = "".join([literal.replace("%", "%%") + conversion.text for literal, conversion in self.parts])
        self.template = template + self.tail.replace("%", "%%")
        self.suspects = tuple({suspect for conversion in self.conversions for suspect in conversion.suspects})
        self.letter = next((c for c in "nN" if all(c in suspect for suspect in self.suspects)), None)  # of all of them
        self.shapes: dict[Any, bool] = {}

    def learn(self, args: tuple[Any, ...], shape: Any) -> bool:
        """Whether `%` can do these arguments, whose types are new; to be remembered if they are ordinary ones."""
        types = [value.__class__ for value in args]
        if not NATIVE_TYPES.issuperset(types):
            return False
        native = len(types) == len(self.conversions) and all(
            kind in conversion.native_types for kind, conversion in zip(types, self.conversions)
        )
        if len(self.shapes) < MAX_SHAPES:
            self.shapes[shape] = native
        return native

    def fill(self, args: tuple[Any, ...]) -> str:
        """The string, conversion by conversion."""
        texts = []
        for n, (literal, conversion) in enumerate(self.parts, 2):
            if n - 2 >= len(args):
                raise argument_error(n, "no value")
            texts.append(literal)
            texts.append(conversion.convert(args[n - 2], n))
        texts.append(self.tail)
        return "".join(texts)


def parse_format(text: str, parse: ConversionParser) -> tuple[list[tuple[str, Conversion]], str]:
    """The conversions with the texts before them, and the text behind the last one."""
    parts: list[tuple[str, Conversion]] = []
    literal = ""
    place = 0
    percent = text.find("%")
    while percent >= 0:
        literal += text[place:percent]
        if text.startswith("%%", percent):
            literal += "%"
            place = percent + 2
        else:
            conversion, place = parse(text, percent)
            parts.append((literal, conversion))
            literal = ""
        percent = text.find("%", place)
    return parts, literal + text[place:]


FORMATS = Cache(Format)
string_format = format_function(FORMATS)
