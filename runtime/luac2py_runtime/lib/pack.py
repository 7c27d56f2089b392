"""string.pack, string.packsize and string.unpack (§6.4)."""

from __future__ import annotations

from ..arguments import NONE, argument_error, check_integer, check_number, check_string, opt_integer
from ..errors import lua_error
from ..state import current
from .packformat import (
    ALIGNMENT,
    CHARS,
    COUNTED,
    FLOAT,
    MALFORMED,
    MAX_SIZE,
    PACK_FORMATS,
    PADDING,
    SIGNED,
    TERMINATED,
    UNSIGNED,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from ..errors import LuaError
    from .packformat import Option, PackFormat

INTEGER_SIZE = 8  # of a Lua integer, in bytes


def string_pack(fmt: Any = NONE, *args: Any) -> str:
    """string.pack (fmt, v1, v2, ···) · §6.4"""
    parsed: PackFormat = PACK_FORMATS[fmt if fmt.__class__ is str else check_string(fmt, 1)]
    if parsed.struct is not None and bool not in map(type, args):
        try:
            return parsed.struct.pack(*args).decode("latin-1")
        except Exception:  # a value that needs conversion, or is wrong
            pass
    return pack_options(parsed.options, args)


def pack_options(options: list[Option], args: tuple[Any, ...]) -> str:
    """The general way: option by option."""
    packed = bytearray()
    n = 1
    for option in options:
        kind = option.kind
        if option.alignment > 1:
            packed += b"\0" * option.filling(len(packed))
        if kind in PACKERS:
            n += 1
            value = args[n - 2] if n - 2 < len(args) else None
            packed += PACKERS[kind](option, value, n)
        elif kind is PADDING:
            packed += b"\0"
        elif kind is MALFORMED:
            raise format_error(option)
    return packed.decode("latin-1")


def format_error(option: Option) -> LuaError:
    return argument_error(1, option.message) if option.is_argument_error else lua_error(option.message)


def pack_signed(option: Option, value: Any, n: int) -> bytes:
    integer = check_integer(value, n)
    try:
        return integer.to_bytes(option.size, option.order, signed=True)
    except OverflowError:
        raise argument_error(n, "integer overflow") from None


def pack_unsigned(option: Option, value: Any, n: int) -> bytes:
    integer = check_integer(value, n)
    if option.size >= INTEGER_SIZE:
        integer &= 0xFFFFFFFFFFFFFFFF
    if integer < 0 or integer >> (8 * option.size):
        raise argument_error(n, "unsigned overflow")
    return integer.to_bytes(option.size, option.order)


def pack_float(option: Option, value: Any, n: int) -> bytes:
    from struct import pack

    value = check_number(value, n)
    code = float_code(option)
    try:
        return pack(code, value)
    except OverflowError:
        return pack(code, float("inf") if value > 0 else float("-inf"))


def float_code(option: Option) -> str:
    return ("<" if option.order == "little" else ">") + ("f" if option.size == 4 else "d")


def pack_chars(option: Option, value: Any, n: int) -> bytes:
    text = check_string(value, n)
    if len(text) > option.size:
        raise argument_error(n, "string longer than given size")
    return text.encode("latin-1").ljust(option.size, b"\0")


def pack_counted(option: Option, value: Any, n: int) -> bytes:
    text = check_string(value, n)
    if len(text) >> (8 * option.size):
        raise argument_error(n, "string length does not fit in given size")
    return len(text).to_bytes(option.size, option.order) + text.encode("latin-1")


def pack_terminated(option: Option, value: Any, n: int) -> bytes:
    text = check_string(value, n)
    if "\0" in text:
        raise argument_error(n, "string contains zeros")
    return text.encode("latin-1") + b"\0"


PACKERS: dict[str, Callable[[Option, Any, int], bytes]] = {
    SIGNED: pack_signed,
    UNSIGNED: pack_unsigned,
    FLOAT: pack_float,
    CHARS: pack_chars,
    COUNTED: pack_counted,
    TERMINATED: pack_terminated,
}


def string_packsize(fmt: Any = NONE, *_: Any) -> int:
    """string.packsize (fmt) · §6.4"""
    total = 0
    for option in PACK_FORMATS[check_string(fmt, 1)].options:
        if option.kind is MALFORMED:
            raise format_error(option)
        if option.kind is COUNTED or option.kind is TERMINATED:
            raise argument_error(1, "variable-length format")
        total += option.filling(total) + option.size
        if total > MAX_SIZE:
            raise argument_error(1, "format result too large")
    return total


def string_unpack(fmt: Any = NONE, s: Any = NONE, pos: Any = None, *_: Any) -> Any:
    """string.unpack (fmt, s [, pos]) · §6.4"""
    parsed: PackFormat = PACK_FORMATS[fmt if fmt.__class__ is str else check_string(fmt, 1)]
    if s.__class__ is not str:
        s = check_string(s, 2)
    place = opt_integer(pos, 3, 1)
    if place <= 0:
        is_inside = place < 0 and len(s) + place >= 0
        place = len(s) + place + 1 if is_inside else current().standard.first_position
    place -= 1
    if not 0 <= place <= len(s):
        raise argument_error(3, "initial position out of string")
    if parsed.struct is not None:
        end = place + parsed.struct.size
        if end > len(s):
            raise argument_error(2, "data string too short")
        return (*parsed.struct.unpack(s[place:end].encode("latin-1")), end + 1)
    return unpack_options(parsed.options, s, place)


def unpack_options(options: list[Option], s: str, place: int) -> Any:
    """The general way: option by option."""
    values = []
    for option in options:
        kind = option.kind
        if kind is MALFORMED:
            raise format_error(option)
        if option.alignment > 1:
            place += option.filling(place)
        end = place + option.size
        if end > len(s):
            raise argument_error(2, "data string too short")
        if kind is COUNTED or kind is TERMINATED:
            value, end = unpack_string(option, s, place, end)
            values.append(value)
        elif kind is not PADDING and kind is not ALIGNMENT:
            values.append(UNPACKERS[kind](option, s[place:end]))
        place = end
    if not values:
        return place + 1
    return (*values, place + 1)


def unpack_string(option: Option, s: str, place: int, end: int) -> tuple[str, int]:
    """A string of variable length, and the place behind it."""
    if option.kind is TERMINATED:
        zero = s.find("\0", place)
        if zero < 0:
            if current().standard.wants_terminator:
                raise argument_error(2, "unfinished string for format 'z'")
            zero = len(s)
        return s[place:zero], zero + 1
    length = unpack_integer(option, s[place:end], signed=False) & 0xFFFFFFFFFFFFFFFF
    if length > len(s) - end:
        raise argument_error(2, "data string too short")
    return s[end : end + length], end + length


def unpack_signed(option: Option, chars: str) -> int:
    return unpack_integer(option, chars, signed=True)


def unpack_unsigned(option: Option, chars: str) -> int:
    return unpack_integer(option, chars, signed=False)


def unpack_integer(option: Option, chars: str, signed: bool) -> int:
    """An integer; one of more bytes than Lua's must fit into these."""
    value = int.from_bytes(chars.encode("latin-1"), option.order, signed=signed)
    if -0x8000000000000000 <= value < 0x8000000000000000:
        return value
    if signed or value >> 64:
        raise lua_error(f"{option.size}-byte integer does not fit into Lua Integer")
    return value - 0x10000000000000000


def unpack_float(option: Option, chars: str) -> float:
    from struct import unpack

    (value,) = unpack(float_code(option), chars.encode("latin-1"))
    return value  # type: ignore[no-any-return]


def unpack_chars(option: Option, chars: str) -> str:
    return chars


UNPACKERS: dict[str, Callable[[Option, str], Any]] = {
    SIGNED: unpack_signed,
    UNSIGNED: unpack_unsigned,
    FLOAT: unpack_float,
    CHARS: unpack_chars,
}
