"""The parser's place in the token list, what it may ask of the token there, and its errors."""

from __future__ import annotations

from .errors import LuaSyntaxError
from .lexer import lex, lexeme_at
from .source import Source
from .tokens import EOF, ERROR, NAME, NUMBER, STRING, LexicalError, describe_kind

Span = tuple[int, int]

# Nested statements and expressions: what the reference allows a file that it runs
# (LUAI_MAXCCALLS, less the calls around the parser).
MAX_LEVELS = 198


class Cursor:
    """The current token's `kind`, and steps over the tokens. The grammar is in the subclasses."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.standard = source.standard
        self.tokens = lex(source)
        self.kinds = self.tokens.kinds
        self.values = self.tokens.values
        self.spans = self.tokens.spans
        self.position = 0
        self.kind = self.kinds[0]
        self.level = 0

    def advance(self) -> None:
        """Goes to the next token."""
        self.position += 1
        self.kind = self.kinds[self.position]

    def accept(self, kind: str) -> bool:
        """Steps over the current token if it is of that kind."""
        if self.kind != kind:
            return False
        self.position += 1
        self.kind = self.kinds[self.position]
        return True

    def expect(self, kind: str) -> None:
        """Steps over the current token, which must be of that kind."""
        if self.kind != kind:
            raise self.error(f"{describe_kind(kind)} expected")
        self.position += 1
        self.kind = self.kinds[self.position]

    def expect_name(self) -> str:
        """Steps over a name."""
        if self.kind != NAME:
            raise self.error("<name> expected")
        name: str = self.values[self.position]  # type: ignore[assignment]
        self.position += 1
        self.kind = self.kinds[self.position]
        return name

    def expect_closing(self, kind: str, opening: str, line: int) -> None:
        """Steps over the token that closes what was opened on that line."""
        if self.kind != kind:
            message = f"{describe_kind(kind)} expected"
            if line != self.spans[self.position][0]:
                message += f" (to close {describe_kind(opening)} at line {line})"
            raise self.error(message)
        self.position += 1
        self.kind = self.kinds[self.position]

    def overflow(self) -> LuaSyntaxError:
        """The error of statements or expressions nested too deeply."""
        if self.standard.overflow:
            return self.error(self.standard.overflow.format(self.open_function))
        return LuaSyntaxError("C stack overflow", self.source, *self.spans[self.position])

    @property
    def open_function(self) -> str:
        """What messages call the innermost open function."""
        raise NotImplementedError

    def error(self, message: str) -> LuaSyntaxError:
        """A syntax error at the current token."""
        lexical = self._lexical_error()
        return lexical or self._error(message, self._near(), self.spans[self.position])

    def semantic_error(self, message: str, place: Span) -> LuaSyntaxError:
        """An error noticed at the current token about what stands at place; it shows no token."""
        return self._lexical_error() or self._error(message, "", place)

    def _lexical_error(self) -> LuaSyntaxError | None:
        """The lexer's error, if the current token is one: it comes before any of the parser's."""
        if self.kind != ERROR:
            return None
        error = self.values[self.position]
        assert isinstance(error, LexicalError)
        span = self.spans[self.position]
        near = EOF if error.near is None else _quote(error.near)
        return self._error(error.text(span[0]), f" near {near}", span)

    def _error(self, message: str, near: str, place: Span) -> LuaSyntaxError:
        line = self.spans[self.position][0]
        return LuaSyntaxError(f"{self.source.short_name}:{line}: {message}{near}", self.source, *place)

    def _near(self) -> str:
        if self.kind in (NAME, STRING, NUMBER):
            return f" near {_quote(lexeme_at(self.source, self.position))}"
        if self.kind == "\0":  # the reference's mark of no token
            return ""
        return f" near {describe_kind(self.kind)}"


def _quote(text: str) -> str:
    """Text in a message: C's strings end at a zero byte."""
    end = text.find("\0")
    return f"'{text if end < 0 else text[:end]}'"
