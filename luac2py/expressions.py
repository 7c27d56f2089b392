"""Tokens → expressions (manual §3.4). Each function begins with its production of §9."""

from __future__ import annotations

from typing import Callable

from .cursor import MAX_LEVELS, Cursor, Span
from .nodes import (
    Binary,
    Block,
    Boolean,
    Call,
    Concat,
    Expr,
    Function,
    FunctionBody,
    Index,
    KeyedField,
    Logical,
    MethodCall,
    Name,
    Nil,
    Number,
    Paren,
    PositionalField,
    Return,
    String,
    Table,
    Unary,
    Varargs,
    Variable,
)
from .resolve.scopes import Scopes
from .source import Source
from .tokens import NAME, NUMBER, STRING

# operator → (left, right) priority (§3.4.8); the right one is lower where the operator associates to the right.
PRIORITIES: dict[str, tuple[int, int]] = {
    "or": (1, 1), "and": (2, 2),
    "<": (3, 3), ">": (3, 3), "<=": (3, 3), ">=": (3, 3), "~=": (3, 3), "==": (3, 3),
    "|": (4, 4), "~": (5, 5), "&": (6, 6), "<<": (7, 7), ">>": (7, 7),
    "..": (9, 8), "+": (10, 10), "-": (10, 10), "*": (11, 11), "/": (11, 11), "//": (11, 11), "%": (11, 11),
    "^": (14, 13),
}  # fmt: skip
UNARY_PRIORITY = 12

MAX_REGISTERS = 255
_FEW = 50  # so many values and 200 variables always fit
UNARY_OPERATORS = frozenset(("not", "-", "#", "~"))


_CONSTANTS = frozenset((Boolean, Nil, Number, String))
_READ_LATE = frozenset((Index, Name, *_CONSTANTS))


def operate_here(operand: Expr, span: Span) -> None:
    """A constant or a local variable that is an operand is read on the line of the operation, whose `span` is given."""
    is_local = isinstance(operand, Name) and operand.variable is not None
    if operand.span[0] != span[0] and (is_local or operand.__class__ in _CONSTANTS):
        operand.span = span


class ExpressionParser(Cursor):
    """The grammar of expressions. Calls of functions that a nested expression goes through are few, so
    that the deepest nesting that Lua allows fits Python's default recursion limit."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self.env = Variable("_ENV", None, (1, 0))
        self.scopes = Scopes(self.error, self.semantic_error, self.env, self.standard)
        self.function: FunctionBody  # the innermost open one

    @property
    def open_function(self) -> str:
        return self.scopes.function.description

    def parse_statements(self, block: Block) -> None:
        """block ::= {stat} [retstat]"""
        raise NotImplementedError

    def parse_expression_list(self, others: int = 0) -> list[Expr]:
        """explist ::= exp {',' exp}; `others`: how many values there are besides, as the function of a call"""
        expressions = [self.parse_expression()]
        while self.kind == ",":
            self.advance()
            self.read_here(expressions[-1])
            if len(expressions) > _FEW:
                self._check_registers(len(expressions) + others)
            expressions.append(self.parse_expression())
        return expressions

    def _check_registers(self, count: int) -> None:
        """The reference has so many values at once in registers, which also hold the variables in scope."""
        if count + len(self.scopes.function.active) >= MAX_REGISTERS:
            raise self.error("function or expression needs too many registers")

    def read_here(self, expression: Expr) -> None:
        """A value is read when it is needed: in messages and for hooks on the line of the token before this place.

        The reference has read on by then, to what follows the expression.
        """
        if expression.__class__ in _READ_LATE:
            expression.span = self.on_line_read(expression.span)
            if expression.__class__ is Index:
                operate_here(expression.object, expression.span)
                operate_here(expression.key, expression.span)

    def on_line_read(self, span: Span) -> Span:
        """A place if it is on the line of the token before this one, else that token's."""
        read = self.spans[self.position - 1]
        return span if read[0] == span[0] else read

    def parse_expression(self, limit: int = 0) -> Expr:
        """exp ::= (simple | unop exp) {binop exp}, with operators of a priority above limit"""
        self.level += 1
        if self.level > MAX_LEVELS:
            raise self.overflow()
        kind = self.kind
        if kind in UNARY_OPERATORS:
            span = self.spans[self.position]
            self.advance()
            left: Expr = Unary(kind, self.parse_expression(UNARY_PRIORITY), span)
        else:
            parse_simple = _SIMPLE.get(kind)
            left = parse_simple(self) if parse_simple else self.parse_suffixed()
        operator = self.kind
        while operator in PRIORITIES:
            left_priority, right_priority = PRIORITIES[operator]
            if left_priority <= limit:
                break
            span = self.spans[self.position]
            self.advance()
            self.read_here(left)
            if operator == "..":
                left = self._parse_concat(left, span)
            elif operator == "and" or operator == "or":
                self.function.has_logical = True
                left = Logical(operator, left, self.parse_expression(right_priority), span)
            else:
                right = self.parse_expression(right_priority)
                operate_here(right, span)
                left = Binary(operator, left, right, span)
            operator = self.kind
        self.level -= 1
        return left

    def _parse_concat(self, first: Expr, span: Span) -> Concat:
        """exp '..' exp {'..' exp}: one node, however long; operands bind more tightly than the operator"""
        priority = PRIORITIES[".."][0]
        level = self.level
        operands = [first, self.parse_expression(priority)]
        spans = [span]
        while self.kind == "..":
            spans.append(self.spans[self.position])
            self.advance()
            self.read_here(operands[-1])
            self.level += 1  # to the reference it is one operation in another
            operands.append(self.parse_expression(priority))
        self.level = level
        return Concat(operands, spans, spans[-1])

    def _parse_constant(self) -> Expr:
        """simple ::= Numeral | LiteralString | nil | true | false"""
        span = self.spans[self.position]
        kind = self.kind
        value = self.values[self.position]
        self.advance()
        if kind == NUMBER:
            return Number(value, span)  # type: ignore[arg-type]
        if kind == STRING:
            return String(value, span)  # type: ignore[arg-type]
        return Nil(span) if kind == "nil" else Boolean(kind == "true", span)

    def _parse_varargs(self) -> Expr:
        """simple ::= '...'"""
        if not self.function.is_vararg:
            raise self.error("cannot use '...' outside a vararg function")
        span = self.spans[self.position]
        self.advance()
        return Varargs(span)

    def _parse_function(self) -> Expr:
        """functiondef ::= function funcbody"""
        span = self.spans[self.position]
        self.advance()
        return Function(self.parse_function_body(self.spans[self.position]), span)

    def parse_suffixed(self) -> Expr:
        """suffixedexp ::= primaryexp {'.' Name | '[' exp ']' | ':' Name args | args}"""
        first = self.spans[self.position]
        expression = self._parse_primary()
        while True:
            kind = self.kind
            if kind == ".":
                self.advance()
                expression = Index(expression, self._parse_field_name(), self.spans[self.position - 1])
            elif kind == "(" or kind == STRING or kind == "{":
                span = self._call_span(first)
                expression = Call(expression, self._parse_arguments(), span)
            elif kind == "[":
                self.advance()
                span = self.spans[self.position]
                expression = Index(expression, self.parse_expression(), span)
                self.expect("]")
                self.read_here(expression)
            elif kind == ":":
                self.advance()
                name = self.expect_name()
                self.read_here(expression)
                span = self._call_span(first)
                expression = MethodCall(expression, name, self._parse_arguments(), span)
            else:
                return expression

    def _call_span(self, first: Span) -> Span:
        """Where the reference makes a call: at its arguments, or where the expression that calls begins."""
        span = self.spans[self.position]
        return first if self.standard.calls_where_begun and first[0] != span[0] else span

    def _parse_primary(self) -> Expr:
        """primaryexp ::= Name | '(' exp ')'"""
        position = self.position
        span = self.spans[position]
        if self.kind == NAME:
            self.position = position + 1
            self.kind = self.kinds[position + 1]
            return self.scopes.use(self.values[position], span)  # type: ignore[arg-type]
        if self.kind != "(":
            raise self.error("unexpected symbol")
        self.advance()
        value = self.parse_expression()
        self.expect_closing(")", "(", span[0])
        self.read_here(value)
        return Paren(value, span)

    def _parse_field_name(self) -> String:
        span = self.spans[self.position]
        return String(self.expect_name(), span)

    def _parse_arguments(self) -> list[Expr]:
        """args ::= '(' [explist] ')' | tableconstructor | LiteralString"""
        if self.kind == STRING:
            return [self._parse_constant()]
        if self.kind == "{":
            return [self.parse_table()]
        if self.kind != "(":
            raise self.error("function arguments expected")
        line = self.spans[self.position][0]
        self.advance()
        if self.kind == ")":
            self.advance()
            return []
        arguments = self.parse_expression_list(others=1)
        self.expect_closing(")", "(", line)
        self.read_here(arguments[-1])
        if len(arguments) > _FEW:
            self._check_registers(len(arguments) + 1)
        return arguments

    def parse_table(self) -> Table:
        """tableconstructor ::= '{' [field {(',' | ';') field} [',' | ';']] '}'
        field ::= '[' exp ']' '=' exp | Name '=' exp | exp"""
        opening = self.spans[self.position]
        self.advance()
        fields: list[PositionalField | KeyedField] = []
        while self.kind != "}":
            span = self.spans[self.position]
            if self.kind == "[":
                self.advance()
                key = self.parse_expression()
                self.expect("]")
                self.expect("=")
                fields.append(KeyedField(key, self.parse_expression(), span))
            elif self.kind == NAME and self.kinds[self.position + 1] == "=":
                key = self._parse_field_name()
                self.advance()
                fields.append(KeyedField(key, self.parse_expression(), span))
            else:
                fields.append(PositionalField(self.parse_expression(), span))
            if self.kind != "," and self.kind != ";":
                break
            self.advance()
            if self.kind != "}":
                self.read_item(fields)
        self.expect_closing("}", "{", opening[0])
        self.read_item(fields)
        return Table(fields, opening)

    def read_item(self, fields: list[PositionalField | KeyedField]) -> None:
        """The last field's value, if it is an item, is read after what follows it; others with their own last token."""
        if fields and fields[-1].__class__ is PositionalField:
            self.read_here(fields[-1].value)

    def parse_function_body(self, span: Span, name: str = "", is_method: bool = False) -> FunctionBody:
        """funcbody ::= '(' [parlist] ')' block end"""
        outer = self.function
        body = FunctionBody([], False, Block([], self.spans[self.position]), name, span)
        self.function = body
        self.scopes.open_function(body)
        self.expect("(")
        if is_method:
            self._add_parameter("self", self.spans[self.position - 1])
        self._parse_parameters()
        self.expect(")")
        body.body.span = self.spans[self.position]
        self.parse_statements(body.body)
        body.end_line = self.spans[self.position][0]
        if not (body.body.statements and isinstance(body.body.statements[-1], Return)):
            body.body.end_line = body.end_line
        self.expect_closing("end", "function", span[0])
        self.scopes.close_function()
        self.function = outer
        return body

    def _parse_parameters(self) -> None:
        """parlist ::= Name {',' Name} [',' '...'] | '...'"""
        if self.kind == ")":
            return
        while True:
            if self.kind == NAME:
                self._add_parameter(self.expect_name(), self.spans[self.position - 1])
            elif self.kind == "...":
                self.advance()
                self.function.is_vararg = True
                return
            else:
                raise self.error("<name> or '...' expected")
            if not self.accept(","):
                return

    def _add_parameter(self, name: str, span: Span) -> None:
        parameter = self.scopes.declare(name, span)
        self.function.parameters.append(parameter)
        self.scopes.activate(parameter)


_SIMPLE: dict[str, Callable[[ExpressionParser], Expr]] = {
    NUMBER: ExpressionParser._parse_constant,
    STRING: ExpressionParser._parse_constant,
    "nil": ExpressionParser._parse_constant,
    "true": ExpressionParser._parse_constant,
    "false": ExpressionParser._parse_constant,
    "...": ExpressionParser._parse_varargs,
    "{": ExpressionParser.parse_table,
    "function": ExpressionParser._parse_function,
}
