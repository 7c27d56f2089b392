"""Tokens → the syntax tree (manual §3.3), with names and jumps resolved.

Each function begins with its production of §9.
"""

from __future__ import annotations

from typing import Callable

from .collector import paused_collector
from .cursor import MAX_LEVELS, Span
from .expressions import ExpressionParser
from .nodes import (
    Assign,
    Block,
    Break,
    Call,
    CallStat,
    Chunk,
    Do,
    Expr,
    FunctionBody,
    FunctionStat,
    GenericFor,
    Goto,
    If,
    Index,
    Label,
    Local,
    LocalFunction,
    MethodCall,
    Name,
    NumericFor,
    Repeat,
    Return,
    Stat,
    String,
    Variable,
    While,
)
from .resolve import gotos
from .resolve.constants import constant_value
from .source import Source
from .tokens import EOF

_BLOCK_ENDS = frozenset((EOF, "end", "else", "elseif", "until"))
_BLOCK_ENDS_BUT_UNTIL = _BLOCK_ENDS - {"until"}


def parse(source: Source) -> Chunk:
    """The tree of a source. Raises LuaSyntaxError."""
    with paused_collector():
        parser = Parser(source)
        chunk = parser.parse_chunk()
        del parser.scopes  # it has the parser's methods: they would keep each other, and all tokens
        return chunk


class Parser(ExpressionParser):
    """The grammar of statements."""

    def parse_chunk(self) -> Chunk:
        """chunk ::= block"""
        span = (1, 0)
        block = Block([], span)
        body = FunctionBody([], True, block, "", span, upvalues=[self.env])
        self.function = body
        self.scopes.open_function(body)
        self.parse_statements(block)
        if self.kind != EOF:
            raise self.error("<eof> expected")
        body.end_line = self.spans[self.position][0]
        self.scopes.close_function()
        return Chunk(body, self.source.name, span, self.tokens.comments, self.env, self.standard.name)

    def parse_statements(self, block: Block) -> None:
        """block ::= {stat} [retstat]"""
        statements = block.statements
        level = self.level
        while self.kind not in _BLOCK_ENDS:
            self.level = level + 1
            if level >= MAX_LEVELS:
                raise self.overflow()
            kind = self.kind
            if kind == ";":
                self.advance()
            elif kind == "::":
                self._parse_labels(block)
            elif kind == "return":
                statements.append(self._parse_return())
                break
            else:
                statements.append(_STATEMENTS.get(kind, Parser._parse_expression_statement)(self))
        self.level = level
        block.end_line = self.spans[self.position - 1][0]

    def _parse_block(self, is_loop: bool = False) -> Block:
        """A block that is a scope of its own."""
        block = Block([], self.spans[self.position - 1])
        self.scopes.open_block(block, is_loop)
        self.parse_statements(block)
        self.scopes.close_block()
        return block

    def _parse_expression_statement(self) -> Stat:
        """stat ::= functioncall | varlist '=' explist"""
        span = self.spans[self.position]
        expression = self.parse_suffixed()
        if self.kind == "=" or self.kind == ",":
            return self._parse_assignment(expression, span)
        if not isinstance(expression, (Call, MethodCall)):
            raise self.error("syntax error")
        return CallStat(expression, span)

    def _parse_assignment(self, first: Expr, span: Span) -> Assign:
        """varlist ::= var {',' var}"""
        level = self.level
        targets = [self._check_target(first)]
        while self.kind == ",":
            self.advance()
            targets.append(self._check_target(self.parse_suffixed()))
            self.level += 1
            if self.level > MAX_LEVELS:
                raise self.overflow()
        self.expect("=")
        values = self.parse_expression_list()
        for target in targets:
            if target.__class__ is Index:
                target.span = self.on_line_read(target.span)  # which is written here
        self.level = level
        return Assign(targets, values, span, self.spans[self.position - 1])

    def _check_target(self, target: Expr) -> Name | Index:
        """var ::= Name | prefixexp '[' exp ']' | prefixexp '.' Name"""
        if isinstance(target, Name):
            self.scopes.assign(target)
        elif not isinstance(target, Index):
            raise self.error("syntax error")
        return target

    def _parse_labels(self, block: Block) -> None:
        """stat ::= '::' Name '::', and the void statements after it, which the reference looks at first

        Lua 5.3 looks first whether there is a label of the name.
        """
        labels = []
        while self.kind == "::" or self.kind == ";":
            if self.accept(";"):
                continue
            span = self.spans[self.position]
            self.advance()
            labels.append(Label(self.expect_name(), span))
            if not self.standard.wide_labels:
                gotos.declare_label(self.scopes.function, labels[-1], self.semantic_error)
            self.expect("::")
        at_end = self.kind in _BLOCK_ENDS_BUT_UNTIL
        for label in reversed(labels):
            label.at_end = at_end
            if self.standard.wide_labels:
                gotos.declare_label(self.scopes.function, label, self.semantic_error)
            gotos.find_jumps(self.scopes.function, label, self.semantic_error)
        block.labels.extend(labels)
        block.statements.extend(labels)

    def _parse_break(self) -> Stat:
        """stat ::= break"""
        statement = Break(self.spans[self.position])
        self.advance()
        gotos.add_break(self.scopes.function, statement)
        return statement

    def _parse_goto(self) -> Stat:
        """stat ::= goto Name"""
        span = self.spans[self.position]
        self.advance()
        line = self.spans[self.position][0]
        statement = Goto(self.expect_name(), span)
        self.function.has_goto = True
        gotos.add_goto(self.scopes.function, statement, line)
        return statement

    def _parse_do(self) -> Stat:
        """stat ::= do block end"""
        span = self.spans[self.position]
        self.advance()
        body = self._parse_block()
        self.expect_closing("end", "do", span[0])
        return Do(body, span)

    def _parse_while(self) -> Stat:
        """stat ::= while exp do block end"""
        span = self.spans[self.position]
        self.advance()
        condition = self.parse_expression()
        self.expect("do")
        body = Block([], self.spans[self.position])
        self.scopes.open_block(body, is_loop=True)
        self.parse_statements(body)
        self.expect_closing("end", "while", span[0])
        self.scopes.close_block()
        return While(condition, body, span)

    def _parse_repeat(self) -> Stat:
        """stat ::= repeat block until exp"""
        span = self.spans[self.position]
        self.advance()
        body = Block([], self.spans[self.position])
        self.scopes.open_block(body, is_loop=True)
        self.parse_statements(body)
        self.expect_closing("until", "repeat", span[0])
        condition = self.parse_expression()
        body.end_line = self.spans[self.position - 1][0]
        self.scopes.close_block()
        return Repeat(body, condition, span)

    def _parse_if(self) -> Stat:
        """stat ::= if exp then block {elseif exp then block} [else block] end"""
        span = self.spans[self.position]
        tests = []
        while True:
            self.advance()
            condition = self.parse_expression()
            self.expect("then")
            self.read_here(condition)
            tests.append((condition, self._parse_block()))
            if self.kind != "elseif":
                break
        orelse = self._parse_block() if self.accept("else") else None
        self.expect_closing("end", "if", span[0])
        return If(tests, orelse, span)

    def _parse_for(self) -> Stat:
        """stat ::= for Name '=' exp ',' exp [',' exp] do block end | for namelist in explist do block end"""
        span = self.spans[self.position]
        self.advance()
        name_span = self.spans[self.position]
        name = self.expect_name()
        body = Block([], name_span)
        self.scopes.open_block(body, is_loop=True)
        if self.kind == "=":
            statement: Stat = self._parse_numeric_for(name, name_span, body, span)
        elif self.kind == "," or self.kind == "in":
            statement = self._parse_generic_for(name, name_span, body, span)
        else:
            raise self.error("'=' or 'in' expected")
        self.expect_closing("end", "for", span[0])
        self.scopes.close_block()
        return statement

    def _parse_numeric_for(self, name: str, name_span: Span, body: Block, span: Span) -> NumericFor:
        self.scopes.reserve_state(self.standard.numeric_for_state)
        variable = self.scopes.declare(name, name_span)
        self.advance()
        start = self.parse_expression()
        self.expect(",")
        stop = self.parse_expression()
        step = self.parse_expression() if self.accept(",") else None
        do = self.spans[self.position]
        self._parse_for_body(body, [variable])
        return NumericFor(variable, start, stop, step, body, span, do, self.standard.wrapping_loops)

    def _parse_generic_for(self, name: str, name_span: Span, body: Block, span: Span) -> GenericFor:
        self.scopes.reserve_state(self.standard.generic_for_state)
        variables = [self.scopes.declare(name, name_span)]
        while self.accept(","):
            name_span = self.spans[self.position]
            variables.append(self.scopes.declare(self.expect_name(), name_span))
        self.expect("in")
        if self.spans[self.position][0] != span[0]:
            span = self.spans[self.position]  # where the reference calls the iterator
        values = self.parse_expression_list()
        do = self.spans[self.position]
        self._parse_for_body(body, variables)
        return GenericFor(variables, values, body, span, do, self.standard.closing_values)

    def _parse_for_body(self, body: Block, variables: list[Variable]) -> None:
        self.expect("do")
        body.span = self.spans[self.position]
        for variable in variables:
            self.scopes.activate(variable)
        self.parse_statements(body)

    def _parse_function_statement(self) -> Stat:
        """stat ::= function Name {'.' Name} [':' Name] funcbody"""
        span = self.spans[self.position]
        self.advance()
        name_span = self.spans[self.position]
        name = self.expect_name()
        target: Name | Index = self.scopes.use(name, name_span)
        is_method = False
        while not is_method and (self.kind == "." or self.kind == ":"):
            is_method = self.kind == ":"
            name += self.kind
            self.advance()
            key_span = self.spans[self.position]
            key = self.expect_name()
            name += key
            target = Index(target, String(key, key_span), key_span)
        body = self.parse_function_body(span, name, is_method)
        self._check_target(target)
        if isinstance(target, Index) and target.span[0] != span[0]:
            target.span = span  # the reference mends the line of this assignment
        return FunctionStat(target, is_method, body, span)

    def _parse_local(self) -> Stat:
        """stat ::= local function Name funcbody | local attnamelist ['=' explist]"""
        span = self.spans[self.position]
        self.advance()
        if self.accept("function"):
            return self._parse_local_function(span)
        variables = self._parse_attribute_names()
        values = self.parse_expression_list() if self.accept("=") else []
        last = variables[-1]
        if last.attrib == "const" and len(values) == len(variables):
            last.constant = constant_value(values[-1])
        for variable in variables:
            self.scopes.activate(variable)
        if any(variable.attrib == "close" for variable in variables):
            # where the reference looks whether the value can be closed
            span = self.on_line_read(span)
        return Local(variables, values, span)

    def _parse_local_function(self, span: Span) -> LocalFunction:
        name_span = self.spans[self.position]
        name = self.expect_name()
        variable = self.scopes.declare(name, name_span)
        self.scopes.activate(variable)
        return LocalFunction(variable, self.parse_function_body(self.spans[self.position], name), span)

    def _parse_attribute_names(self) -> list[Variable]:
        """attnamelist ::= Name attrib {',' Name attrib}"""
        variables: list[Variable] = []
        closes = False
        while True:
            span = self.spans[self.position]
            variable = self.scopes.declare(self.expect_name(), span)
            variables.append(variable)
            variable.attrib = self._parse_attribute() if self.kind == "<" and self.standard.attributes else None
            if variable.attrib == "close":
                if closes:
                    raise self.semantic_error("multiple to-be-closed variables in local list", span)
                closes = True
            if not self.accept(","):
                return variables

    def _parse_attribute(self) -> str:
        """attrib ::= ['<' Name '>']"""
        self.advance()
        span = self.spans[self.position]
        attribute = self.expect_name()
        self.expect(">")
        if attribute not in ("const", "close"):
            raise self.semantic_error(f"unknown attribute '{attribute}'", span)
        return attribute

    def _parse_return(self) -> Return:
        """retstat ::= return [explist] [';']"""
        span = self.spans[self.position]
        self.advance()
        values: list[Expr] = []
        if self.kind not in _BLOCK_ENDS and self.kind != ";":
            values = self.parse_expression_list()
        self.accept(";")
        return Return(values, span)


_STATEMENTS: dict[str, Callable[[Parser], Stat]] = {
    "break": Parser._parse_break,
    "do": Parser._parse_do,
    "for": Parser._parse_for,
    "function": Parser._parse_function_statement,
    "goto": Parser._parse_goto,
    "if": Parser._parse_if,
    "local": Parser._parse_local,
    "repeat": Parser._parse_repeat,
    "while": Parser._parse_while,
}
