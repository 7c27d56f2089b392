"""Source text → tokens (manual §3.1).

One regular expression cuts the text into lexemes, each with the blanks behind it; a dictionary that fills itself maps
each different lexeme to its kind and value, so most tokens cost a look-up. What is no token ends the list as an ERROR.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from luac2py_runtime.numbers import str_to_number

from .literals import LINE_ENDS, decode_long_string, decode_string
from .source import Source
from .standard import Standard
from .tokens import EOF, ERROR, NAME, NUMBER, RESERVED, STRING, LexicalError, Tokens, Value

# Written so that no text matches in two ways: an unfinished string must not cost exponential time.
_BLANK = r"[ \t\n\r\v\f]"
_ESCAPE = rf"\\(?:z{_BLANK}*(?!{_BLANK})|\r\n|\n\r|[^z])"
_SINGLE_BODY = rf"[^'\\\r\n]*(?:{_ESCAPE}[^'\\\r\n]*)*"
_DOUBLE_BODY = rf'[^"\\\r\n]*(?:{_ESCAPE}[^"\\\r\n]*)*'

# An empty lexeme is the text's end. Strings and comments that do not end, and invalid long brackets, take the rest of
# the text. It has no groups, so that matches are strings: there is a pattern of its own for each level of brackets.
_LEXEMES = rf"""
    (?:
        [A-Za-z_][A-Za-z0-9_]*
      | \n\r? | \r\n?
      | [,(){{}}\];+*%&|\#^]
      | =?=
      | \.(?:\.\.?|(?![0-9]))
      | "{_DOUBLE_BODY}"
      | '{_SINGLE_BODY}'
      | \.?0[xX](?:[pP][+-]?|[0-9a-fA-F.])*[A-Za-z_]?
      | \.?[0-9](?:[eE][+-]?|[0-9a-fA-F.])*[A-Za-z_]?
      | ::?
      | (?:--)?(?:BRACKETS)
      | (?:--)?\[=*\[[\s\S]*
      | --[^\r\n]*
      | \[(?:=[\s\S]*)?
      | - | ~=? | <[<=]? | >[>=]? | //?
      | ["'][\s\S]*
      | [\s\S] | \Z
    )
    [ \t\v\f]*
    """
_BRACKETS = r"\[={LEVEL}\[[\s\S]*?\]={LEVEL}\]"
_NUMERALS_END = "[A-Za-z_]?"
"""The letter that a numeral takes along, if it does."""

_UNFINISHED_STRINGS = {"'": re.compile(f"'{_SINGLE_BODY}"), '"': re.compile(f'"{_DOUBLE_BODY}')}
_BLANKS = " \t\v\f"
_INDENTATION = re.compile(r"[ \t\v\f]*").match
_LEVELS = re.compile(r"\[(=+)\[").findall
_LONG_BRACKET = re.compile(r"(?:--)?\[(=*)\[").match
_LINE_END_LEXEMES = ("\n", "\r", "\r\n", "\n\r")

# Kinds that only the lexer sees.
_LINE_END = "line end"
_COMMENT = "comment"
_NO_TOKENS = (_LINE_END, _COMMENT)
_NOT_PLAIN = frozenset((*_NO_TOKENS, EOF, ERROR))


def _cut(source: Source) -> tuple[int, list[str]]:
    """How far a source is indented, and its lexemes behind that."""
    indentation = _INDENTATION(source.text).end()  # type: ignore[union-attr]
    levels = frozenset(map(len, _LEVELS(source.text))) if "[=" in source.text else frozenset()
    return indentation, _pattern(source.standard, levels).findall(source.text, indentation)


@lru_cache(maxsize=64)
def _pattern(standard: Standard, levels: frozenset[int]) -> re.Pattern[str]:
    """Finds the lexemes of a text that has long brackets of these levels in it, besides those without = signs."""
    brackets = "|".join(_BRACKETS.replace("LEVEL", str(level)) for level in (0, *sorted(levels)))
    pattern = _LEXEMES.replace("BRACKETS", brackets)
    return re.compile(pattern if standard.long_numerals else pattern.replace(_NUMERALS_END, ""), re.VERBOSE)


def lex(source: Source) -> Tokens:
    """All tokens of a source, up to its end or to what is no token."""
    tokens = Tokens()
    add_kind = tokens.kinds.append
    add_value = tokens.values.append
    add_span = tokens.spans.append
    entries = _Entries(source.standard)
    line = 1
    column, lexemes = _cut(source)
    for lexeme in lexemes:
        kind, value, length = entries[lexeme]
        if length:
            add_kind(kind)
            add_value(value)
            add_span((line, column))
            column += length
            continue
        if kind is _LINE_END:
            line += 1
            column = value  # type: ignore[assignment]
            continue
        if kind is _COMMENT:
            tokens.comments.append((line, column, value))  # type: ignore[arg-type]
            line, column = _end_of(lexeme, line, column)
            continue
        add_kind(kind)
        add_value(value)
        if kind is STRING:  # of several lines
            line, column = _end_of(lexeme, line, column)
            add_span((line, 0))
            continue
        lines = 0 if kind is EOF else value.lines  # type: ignore[union-attr]
        add_span((line + lines, 0) if lines else (line, column))
        break
    return tokens


def _end_of(lexeme: str, line: int, column: int) -> tuple[int, int]:
    """Where a lexeme that begins at line and column, and may have several lines, ends."""
    end = 0
    for match in LINE_ENDS.finditer(lexeme):
        line += 1
        column = 0
        end = match.end()
    return line, column + len(lexeme) - end


Entry = tuple[str, Value, int]


class _Entries(dict[str, Entry]):
    """lexeme → (kind, value, length; 0 for what is not just a token on one line), found out when first asked for."""

    def __init__(self, standard: Standard) -> None:
        self.standard = standard

    def __missing__(self, lexeme: str) -> Entry:
        text = lexeme.rstrip(_BLANKS)
        if text.isidentifier() and text.isascii():
            entry: Entry = (text, None, len(lexeme)) if text in RESERVED else (NAME, text, len(lexeme))
        else:
            kind, value = _classify(text, lexeme, self.standard)
            is_plain = kind not in _NOT_PLAIN and not ("\n" in text or "\r" in text)
            entry = kind, value, len(lexeme) if is_plain else 0
        self[lexeme] = entry
        return entry


def _classify(text: str, lexeme: str, standard: Standard) -> tuple[str, Value]:
    """The kind and value of what is no name; a line's end has the next line's indentation for its value."""
    first = text[:1]
    if first.isdigit() and first.isascii() or first == "." and text[1:2].isdigit():
        return _classify_numeral(text)
    if first in ("'", '"'):
        return _classify_string(lexeme, standard)
    if text in _LINE_END_LEXEMES:
        return _LINE_END, len(lexeme) - len(text)
    if text.startswith("--"):
        return _classify_comment(text, lexeme)
    if first == "[" and len(text) > 1:
        return _classify_long_string(text)
    return (text, None) if text else (EOF, None)


def _classify_numeral(lexeme: str) -> tuple[str, Value]:
    number = str_to_number(lexeme)
    if number is None:
        return ERROR, LexicalError("malformed number", lexeme)
    return NUMBER, number


def _classify_string(lexeme: str, standard: Standard) -> tuple[str, Value]:
    body = _UNFINISHED_STRINGS[lexeme[0]].match(lexeme)
    assert body
    end = body.end()
    value = decode_string(lexeme, end, standard.largest_code_point)
    if isinstance(value, LexicalError):
        return ERROR, value
    if lexeme[end : end + 1] == lexeme[0]:
        return STRING, value
    lines = len(LINE_ENDS.findall(body[0]))
    near = lexeme[0] + value if lexeme[end : end + 1] in ("\n", "\r") else None
    return ERROR, LexicalError("unfinished string", near, lines)


def _classify_comment(text: str, lexeme: str) -> tuple[str, Value]:
    bracket = _LONG_BRACKET(text)
    if bracket and not text.endswith(f"]{bracket[1]}]"):
        return ERROR, _unfinished_bracket(text, "comment")
    return _COMMENT, text if bracket else lexeme


def _classify_long_string(lexeme: str) -> tuple[str, Value]:
    bracket = _LONG_BRACKET(lexeme)
    if not bracket:
        return ERROR, LexicalError("invalid long string delimiter", "[" + "=" * _count_signs(lexeme))
    if not lexeme.endswith(f"]{bracket[1]}]"):
        return ERROR, _unfinished_bracket(lexeme, "string")
    return STRING, decode_long_string(lexeme, len(bracket[1]))


def _count_signs(lexeme: str) -> int:
    return len(lexeme) - len(lexeme[1:].lstrip("=")) - 1


def _unfinished_bracket(lexeme: str, what: str) -> LexicalError:
    return LexicalError(f"unfinished long {what} (starting at line %d)", None, len(LINE_ENDS.findall(lexeme)))


def lexeme_at(source: Source, position: int) -> str:
    """The text of the token that has that place in the list, as messages show it: escapes decoded."""
    _, lexemes = _cut(source)
    entries = _Entries(source.standard)
    lexeme = next(islice((lexeme for lexeme in lexemes if entries[lexeme][0] not in _NO_TOKENS), position, None))
    kind, value, _ = entries[lexeme]
    if kind is not STRING:
        return lexeme.rstrip(_BLANKS)
    bracket = _LONG_BRACKET(lexeme)
    opening = bracket[0] if bracket else lexeme[0]
    return opening + str(value) + opening.replace("[", "]")
