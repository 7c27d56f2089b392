"""Format strings of string.pack and string.unpack (§6.4.2), parsed into options."""

from __future__ import annotations

from .cache import Cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from struct import Struct
    from typing import Literal

    Order = Literal["little", "big"]

# What options do.
SIGNED = "signed"
UNSIGNED = "unsigned"
FLOAT = "float"
CHARS = "chars"  # cn: a string of fixed length
COUNTED = "counted"  # sn: a string behind its length
TERMINATED = "terminated"  # z: a string that ends in a zero
PADDING = "padding"  # x
ALIGNMENT = "alignment"  # Xop
SETTING = "setting"  # changes how others are read; is not kept
MALFORMED = "malformed"

SIZES = {
    "b": (SIGNED, 1),
    "B": (UNSIGNED, 1),
    "h": (SIGNED, 2),
    "H": (UNSIGNED, 2),
    "l": (SIGNED, 8),
    "L": (UNSIGNED, 8),
    "j": (SIGNED, 8),
    "J": (UNSIGNED, 8),
    "T": (UNSIGNED, 8),
    "f": (FLOAT, 4),
    "d": (FLOAT, 8),
    "n": (FLOAT, 8),
    "z": (TERMINATED, 0),
    "x": (PADDING, 1),
    "X": (ALIGNMENT, 0),
}
# Options with a size behind them, and the size where there is none.
SIZED = {"i": (SIGNED, 4), "I": (UNSIGNED, 4), "s": (COUNTED, 8)}

MAX_SIZE = 0x7FFFFFFF  # MAX_SIZE of lstrlib.c
MAX_INTEGER_SIZE = 16
NATIVE_ALIGNMENT = 8

DIGITS = frozenset("0123456789")

# Codes of Python's struct. Lua's integers are signed, whatever the option says.
STRUCT_CODES = {
    (SIGNED, 1): "b",
    (UNSIGNED, 1): "B",
    (SIGNED, 2): "h",
    (UNSIGNED, 2): "H",
    (SIGNED, 4): "i",
    (UNSIGNED, 4): "I",
    (SIGNED, 8): "q",
    (UNSIGNED, 8): "q",
    (FLOAT, 4): "f",
    (FLOAT, 8): "d",
    (PADDING, 1): "x",
}


class Option:
    """One option: `size` bytes, behind a filling up to a multiple of `alignment`.

    A malformed one has the message of the error that packing raises when it gets there;
    `is_argument_error` says whether that is about the format as an argument.
    """

    def __init__(self, kind: str, size: int = 0, alignment: int = 1, order: Order = "little") -> None:
        self.kind = kind
        self.size = size
        self.alignment = alignment
        self.order = order
        self.message = ""
        self.is_argument_error = False

    def filling(self, place: int) -> int:
        """How many bytes of filling an option at this place has."""
        return -place % self.alignment


class Malformed(Exception):
    """The format is wrong from here on."""

    def __init__(self, message: str, is_argument_error: bool = False) -> None:
        super().__init__(message)
        self.is_argument_error = is_argument_error


class PackFormat:
    """A format string: its options, and the `struct.Struct` that does the same if there is one."""

    def __init__(self, text: str) -> None:
        self.options = FormatParser(text).parse()
        self.struct = self.make_struct()

    def make_struct(self) -> Struct | None:
        from struct import Struct

        codes = ""
        for option in self.options:
            code = STRUCT_CODES.get((option.kind, option.size))
            if code is None or option.alignment > 1 or option.order != self.options[0].order:
                return None
            codes += code
        return Struct(("<" if self.options[0].order == "little" else ">") + codes) if codes else None


class FormatParser:
    """Reads one format string."""

    def __init__(self, text: str) -> None:
        self.text = text.partition("\0")[0]  # to the reference, format strings end in a zero
        self.place = 0
        self.order: Order = "little"
        self.max_alignment = 1

    def parse(self) -> list[Option]:
        options = []
        try:
            while self.place < len(self.text):
                kind, size = self.parse_option()
                alignment = self.alignment_of(kind, size)
                if kind is not SETTING:
                    options.append(Option(kind, size, alignment, self.order))
        except Malformed as error:
            option = Option(MALFORMED)
            option.message = str(error)
            option.is_argument_error = error.is_argument_error
            options.append(option)
        return options

    def parse_option(self) -> tuple[str, int]:
        letter = self.text[self.place]
        self.place += 1
        if letter in SIZES:
            return SIZES[letter]
        if letter in SIZED:
            kind, size = SIZED[letter]
            return kind, self.parse_integer_size(size)
        if letter == "c":
            count = self.parse_number()
            if count is None:
                raise Malformed("missing size for format option 'c'")
            return CHARS, count
        self.parse_setting(letter)
        return SETTING, 0

    def parse_setting(self, letter: str) -> None:
        if letter == "<" or letter == "=":
            self.order = "little"
        elif letter == ">":
            self.order = "big"
        elif letter == "!":
            self.max_alignment = self.parse_integer_size(NATIVE_ALIGNMENT)
        elif letter != " ":
            raise Malformed(f"invalid format option '{letter}'")

    def parse_number(self) -> int | None:
        """Digits, as far as the number stays below the limit on sizes."""
        start = self.place
        number = 0
        while self.text[self.place : self.place + 1] in DIGITS and number <= (MAX_SIZE - 9) // 10:
            number = number * 10 + int(self.text[self.place])
            self.place += 1
        return number if self.place > start else None

    def parse_integer_size(self, default: int) -> int:
        size = self.parse_number()
        if size is None:
            return default
        if not 1 <= size <= MAX_INTEGER_SIZE:
            raise Malformed(f"integral size ({size}) out of limits [1,{MAX_INTEGER_SIZE}]")
        return size

    def alignment_of(self, kind: str, size: int) -> int:
        """Usually the size, up to the maximum; X has that of the option behind it."""
        if kind is ALIGNMENT:
            following = self.parse_option() if self.place < len(self.text) else (SETTING, 0)
            if following[0] is CHARS or following[1] == 0:
                raise Malformed("invalid next option for option 'X'", is_argument_error=True)
            size = following[1]
        if size <= 1 or kind is CHARS:
            return 1
        alignment = min(size, self.max_alignment)
        if alignment & (alignment - 1):
            raise Malformed("format asks for alignment not power of 2", is_argument_error=True)
        return alignment


PACK_FORMATS = Cache(PackFormat)
