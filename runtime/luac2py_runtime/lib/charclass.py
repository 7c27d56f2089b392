"""Character classes and sets of patterns (§6.4.1), in the C locale."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    CharSet = frozenset[str]

ANY: CharSet = frozenset(map(chr, range(256)))


def char_range(first: str, last: str) -> Iterable[str]:
    return map(chr, range(ord(first), ord(last) + 1))


LOWER = frozenset(char_range("a", "z"))
UPPER = frozenset(char_range("A", "Z"))
DIGITS = frozenset("0123456789")
VISIBLE = frozenset(char_range("!", "~"))

CLASSES = {
    "a": LOWER | UPPER,
    "c": frozenset(char_range("\0", "\x1f")) | {"\x7f"},
    "d": DIGITS,
    "g": VISIBLE,
    "l": LOWER,
    "p": VISIBLE - LOWER - UPPER - DIGITS,
    "s": frozenset(" \t\n\v\f\r"),
    "u": UPPER,
    "w": LOWER | UPPER | DIGITS,
    "x": DIGITS | frozenset("abcdefABCDEF"),
    "z": frozenset("\0"),  # from Lua 5.1; the reference still has it
}
CLASSES.update([(letter.upper(), ANY - members) for letter, members in CLASSES.items()])


def escaped(char: str) -> CharSet:
    """The characters that `%` and this one stand for: a class, or the character itself."""
    return CLASSES.get(char) or frozenset(char)


def set_members(body: str) -> CharSet:
    """The characters of `[body]`; body may begin with `^`.

    A range that ends in a `%` may leave one as the last character of the body. As in the
    reference it escapes the closing bracket, which then is a member.
    """
    complement = body.startswith("^")
    members: set[str] = set()
    i = 1 if complement else 0
    while i < len(body):
        char = body[i]
        if char == "%":
            members |= escaped(body[i + 1 : i + 2] or "]")
            i += 2
        elif body[i + 1 : i + 2] == "-" and i + 2 < len(body):
            members.update(char_range(char, body[i + 2]))
            i += 3
        else:
            members.add(char)
            i += 1
    return ANY - members if complement else frozenset(members)
