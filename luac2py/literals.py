"""The values of literal strings (manual §3.1), and the errors in them."""

from __future__ import annotations

import re
from functools import partial
from re import Match
from typing import Callable

from .tokens import LexicalError

_ESCAPE = re.compile(r"\\(?:z[ \t\n\r\v\f]*|x[0-9a-fA-F]{2}|[0-9]{1,3}|u\{[0-9a-fA-F]+\}|\r\n|\n\r|[\s\S])")
_SINGLE_ESCAPES = {
    "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
    "\\": "\\", '"': '"', "'": "'", "\n": "\n", "\r": "\n",
}  # fmt: skip
LINE_ENDS = re.compile(r"\r\n|\n\r|\r|\n")


def utf8_encode(code: int) -> str:
    """The bytes of a code point up to 2^31, as UTF-8 was first defined (§3.1)."""
    if code < 0x80:
        return chr(code)
    tail = ""
    first_room = 0x3F  # the largest value that fits the first byte
    while True:
        tail = chr(0x80 | code & 0x3F) + tail
        code >>= 6
        first_room >>= 1
        if code <= first_room:
            return chr(~first_room << 1 & 0xFF | code) + tail


def normalize_newlines(text: str) -> str:
    """Any of the four line ends is one newline (§3.1)."""
    return LINE_ENDS.sub("\n", text) if "\r" in text else text


def decode_long_string(text: str, level: int) -> str:
    """The value of `[[text]]`: a newline that comes first is skipped."""
    value = normalize_newlines(text[level + 2 : -level - 2])
    return value.removeprefix("\n")


class _InvalidEscape(Exception):
    """Raised out of decoding: what is wrong, and the part of the literal that messages show."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end


def decode_string(literal: str, end: int, largest: int) -> str | LexicalError:
    """The value of a literal string, whose text is `literal[1:end]`; what follows may show in a message.

    `largest` is the largest code point that it may have.
    """
    decode = partial(_decode_escape, largest)
    try:
        return _ESCAPE.sub(decode, literal[1:end])
    except _InvalidEscape as error:
        return _escape_error(literal, error, decode)


def _escape_error(literal: str, error: _InvalidEscape, decode: Callable[[Match[str]], str]) -> LexicalError:
    """As the reference has it in its buffer: the text before, decoded, and the escape up to the wrong character."""
    start = error.start + 1
    before = literal[1:start]
    near = literal[0] + _ESCAPE.sub(decode, before) + literal[start : error.end + 1]
    return LexicalError(error.message, near, len(LINE_ENDS.findall(before)))


def _decode_escape(largest: int, match: Match[str]) -> str:
    text = match[0]
    kind = text[1]
    single = _SINGLE_ESCAPES.get(kind)
    if single is not None:
        return single
    if kind == "z":
        return ""
    if kind == "x" and len(text) == 4:
        return chr(int(text[2:], 16))
    if kind == "u" and len(text) > 3 and int(text[3:-1], 16) <= largest:
        return utf8_encode(int(text[3:-1], 16))
    if kind.isdigit() and int(text[1:]) < 256:
        return chr(int(text[1:]))
    message, length = _invalid_escape(match.string, match.start(), largest)
    raise _InvalidEscape(message, match.start(), match.start() + length)


def _invalid_escape(text: str, start: int, largest: int) -> tuple[str, int]:
    """The message for the wrong escape at start, and how many characters of it the message shows."""
    kind = text[start + 1]
    if kind == "x":
        digits = _count_hex(text, start + 2, 1)
        return "hexadecimal digit expected", 3 + digits
    if kind == "u":
        return _utf8_error(text, start, largest)
    if kind.isdigit():
        return "decimal escape too large", len(_ESCAPE.match(text, start)[0]) + 1  # type: ignore[index]
    return "invalid escape sequence", 2


def _utf8_error(text: str, start: int, largest: int) -> tuple[str, int]:
    if text[start + 2 : start + 3] != "{":
        return "missing '{'", 3
    digits = _count_hex(text, start + 3, None)
    if digits == 0:
        return "hexadecimal digit expected", 4
    for count in range(1, digits + 1):
        if int(text[start + 3 : start + 3 + count], 16) > largest:
            return "UTF-8 value too large", 3 + count
    return "missing '}'", 4 + digits


def _count_hex(text: str, start: int, limit: int | None) -> int:
    """How many hexadecimal digits there are from start, at most limit."""
    end = start
    while text[end : end + 1] and text[end] in "0123456789abcdefABCDEF" and (limit is None or end - start < limit):
        end += 1
    return end - start
