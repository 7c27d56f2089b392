"""The Lua syntax tree (manual §9), and what the resolver notes on it; `luac2py show` prints it.

The parser makes the nodes; the resolver fills the fields that are listed after
`span`. Nothing keeps facts beside the tree.

A span is the place of the token that an error would be reported at: the operator of
an operation, the opening of a call's arguments, the key of an index, else the first token.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Union

from .standard import DEFAULT

Span = tuple[int, int]  # line, from 1, and column, from 0, in bytes


class Node:
    """Any part of the tree. Every subclass has a `span`."""

    span: Span


class Expr(Node):
    """An expression. `fact` is what analysis/ knows of its value."""

    fact: Any = None


class Stat(Node):
    """A statement."""


@dataclass(eq=False, repr=False)
class Variable:
    """A local variable: `local x`, a parameter, or a loop's control variable.

    The chunk's `_ENV` is a Variable too, one whose `function` is None.
    """

    name: str
    function: FunctionBody | None
    span: Span
    attrib: str | None = None  # "const", "close" or None
    captured: bool = False  # an inner function uses it
    assigned: bool = False  # assigned after its declaration, anywhere
    assigned_inside: bool = False  # assigned in an inner function
    in_loop: bool = False  # declared in a part of its function that may run again
    constant: Constant | None = None  # <const> with a value known to the compiler (§3.3.7)
    fact: Any = None  # analysis/: what is known of its value at any time
    body: FunctionBody | None = None  # analysis/: the function it always holds, all of whose calls are seen
    values: Any = None  # analysis/: the expressions assigned to it anywhere, as far as they are in sight
    likely: int | None = None  # analysis/: the number types that it probably has
    is_control: bool = False  # analysis/: of a loop that counts up by one
    limit: Any = None  # analysis/: the expression that such a loop counts up to
    listed: bool = False  # analysis/: the array part of its new table pays to be at hand while nobody else knows it
    dense: bool = False  # analysis/: nothing but `t[#t + 1] = v` stores into its new table until then
    loose: bool = False  # analysis/: plain, and nobody can see where its array part ends
    elements: Variable | None = None  # analysis/: stands for the items of the plain table it holds
    plain: bool = False  # analysis/: holds a table that never gets a metatable and is indexed by integers
    fields_used: int = 0  # analysis/: how often a field of its value is read by name
    suffix: str = ""  # versions.py: of the Python name of a function's second version
    python_name: str = ""  # given by lower/
    fields_name: str = ""  # given by lower/ where fields are often read: the Python variable to read them from
    items_name: str = ""  # given by lower/ where plain: the Python variable for the table's array part
    place: Any = None  # given by lower/ where it counts through a string: the Python variable for the character there


# Expressions


@dataclass(eq=False, repr=False)
class Nil(Expr):
    """nil"""

    span: Span


@dataclass(eq=False, repr=False)
class Boolean(Expr):
    """true, false"""

    value: bool
    span: Span


@dataclass(eq=False, repr=False)
class Number(Expr):
    """3, 3.0, 0xA.8p1: int (already wrapped to 64 bits) or float"""

    value: int | float
    span: Span


@dataclass(eq=False, repr=False)
class String(Expr):
    """'text': its characters are the bytes, code points 0 to 255"""

    value: str
    span: Span


Constant = Union[Nil, Boolean, Number, String]


@dataclass(eq=False, repr=False)
class Varargs(Expr):
    """..."""

    span: Span


@dataclass(eq=False, repr=False)
class Name(Expr):
    """x: a local variable or upvalue (`variable` set), else the global `_ENV.x` (`env` set)"""

    id: str
    span: Span
    variable: Variable | None = None
    env: Variable | None = None
    bare: bool = False  # analysis/: what it holds here is a new table that nobody else knows yet
    value: Variable | None = None  # analysis/: stands for what the variable may hold here, where that is known apart

    @property
    def is_of_chunk(self) -> bool:
        """Whether a global name belongs to the environment that the chunk was loaded with."""
        return self.env is None or self.env.function is None


@dataclass(eq=False, repr=False)
class Index(Expr):
    """object.name, object[key]"""

    object: Expr
    key: Expr
    span: Span
    field: Variable | None = None  # analysis/: stands for the fields of that name, of all tables
    of_plain: bool = False  # analysis/: its object is a table that never gets a metatable, or nil
    library: str | None = None  # reliance.py: the library's constant that it certainly is
    checked: str | None = None  # reliance.py: the one that it should be, as facts rely on


@dataclass(eq=False, repr=False)
class Call(Expr):
    """function(arguments)"""

    function: Expr
    arguments: list[Expr]
    span: Span
    assumed: dict[int, Any] = field(default_factory=dict)  # versions.py: facts to test arguments for, by position
    general: Name | None = None  # versions.py: what to call where such a test fails
    field: Variable | None = None  # analysis/: stands for all functions of the name that is called
    library: str | None = None  # reliance.py: the library's function that it certainly calls
    own: frozenset[str] = frozenset()  # reliance.py: what is to be tested for being the library's own


@dataclass(eq=False, repr=False)
class MethodCall(Expr):
    """object:name(arguments)"""

    object: Expr
    name: str
    arguments: list[Expr]
    span: Span
    field: Variable | None = None  # analysis/: stands for the methods of that name, of all objects
    library: str | None = None  # reliance.py: as for Call


@dataclass(eq=False, repr=False)
class Paren(Expr):
    """(value): truncates a multiple result to one value"""

    value: Expr
    span: Span


@dataclass(eq=False, repr=False)
class Unary(Expr):
    """operator operand; operators: - not # ~"""

    operator: str
    operand: Expr
    span: Span


@dataclass(eq=False, repr=False)
class Binary(Expr):
    """left operator right; operators: + - * / // % ^ & | ~ << >> .. == ~= < <= > >="""

    operator: str
    left: Expr
    right: Expr
    span: Span


@dataclass(eq=False, repr=False)
class Concat(Expr):
    """a .. b .. c, flattened from its right-associative form; two operands or more.

    `spans` has one span for each operator; `span` is the last one's.
    """

    operands: list[Expr]
    spans: list[Span]
    span: Span


@dataclass(eq=False, repr=False)
class Logical(Expr):
    """left and right, left or right"""

    operator: str
    left: Expr
    right: Expr
    span: Span


@dataclass(eq=False, repr=False)
class PositionalField(Node):
    """value, in a table constructor"""

    value: Expr
    span: Span


@dataclass(eq=False, repr=False)
class KeyedField(Node):
    """[key] = value, or name = value (the key a String then)"""

    key: Expr
    value: Expr
    span: Span


@dataclass(eq=False, repr=False)
class Table(Expr):
    """{ fields }"""

    fields: list[PositionalField | KeyedField]
    span: Span


@dataclass(eq=False, repr=False)
class FunctionBody(Node):
    """(parameters) body end: a prototype; a chunk is one too, with is_vararg true.

    `name` is what the function is called in the source, for the Python function's name:
    "f", "a.b.f", "a:m" or "" for one that has no name.
    """

    parameters: list[Variable]
    is_vararg: bool
    body: Block
    name: str
    span: Span
    end_line: int = 0  # the line of its `end`
    parent: FunctionBody | None = None
    upvalues: list[Variable] = field(default_factory=list)  # variables of outer functions used here or further in
    variables: list[Variable] = field(default_factory=list)  # its own, parameters first, in order of declaration
    functions: list[FunctionBody] = field(default_factory=list)  # the prototypes directly in it, in order
    exact: bool = False  # analysis/: every call is seen and passes no more than its parameters
    returns: int = -1  # analysis/: how many values every call returns; -1: not known, 0: none was seen to return
    results: list[Variable] = field(default_factory=list)  # analysis/: stand for these values
    has_goto: bool = False
    has_logical: bool = False  # and, or
    is_general: bool = False  # versions.py: a second version, for any arguments, lowered as at -O0
    likely: int | None = None  # analysis/: the types of numbers that it probably returns
    relies: frozenset[str] = frozenset()  # reliance.py: functions that it takes for the library's own

    @property
    def single(self) -> bool:
        """Whether every call returns exactly one value"""
        return 0 <= self.returns <= 1

    @property
    def result(self) -> Variable | None:
        """What stands for the one value that every call returns"""
        return self.results[0] if self.single and self.results else None


@dataclass(eq=False, repr=False)
class Function(Expr):
    """function body"""

    body: FunctionBody
    span: Span


# Statements


@dataclass(eq=False, repr=False)
class Block(Node):
    """A list of statements, a scope.

    `labels` are those declared directly in it. `repeats`: it may run more than once for one
    run of the block around it (a loop's body; a block that a goto jumps back in).
    `fresh`: it repeats and declares variables that closures capture, each time new ones.
    `end_line`: where its variables are closed, the line of its last token, or of the `end` that a function returns at.
    """

    statements: list[Stat]
    span: Span
    end_line: int = 0
    labels: list[Label] = field(default_factory=list)
    repeats: bool = False
    fresh: bool = False


@dataclass(eq=False, repr=False)
class Local(Stat):
    """local a <attrib>, b = values"""

    variables: list[Variable]
    values: list[Expr]
    span: Span


@dataclass(eq=False, repr=False)
class LocalFunction(Stat):
    """local function f body"""

    variable: Variable
    body: FunctionBody
    span: Span


@dataclass(eq=False, repr=False)
class FunctionStat(Stat):
    """function a.b.c:m body: an assignment to target (a method has the parameter self first)"""

    target: Name | Index
    is_method: bool
    body: FunctionBody
    span: Span


@dataclass(eq=False, repr=False)
class Assign(Stat):
    """targets = values; `end`: its last token, where the reference assigns to a name"""

    targets: list[Name | Index]
    values: list[Expr]
    span: Span
    end: Span = (0, 0)


@dataclass(eq=False, repr=False)
class CallStat(Stat):
    """a call as a statement"""

    call: Call | MethodCall
    span: Span


@dataclass(eq=False, repr=False)
class Do(Stat):
    """do body end"""

    body: Block
    span: Span


@dataclass(eq=False, repr=False)
class While(Stat):
    """while condition do body end"""

    condition: Expr
    body: Block
    span: Span


@dataclass(eq=False, repr=False)
class Repeat(Stat):
    """repeat body until condition: the condition sees the body's locals"""

    body: Block
    condition: Expr
    span: Span


@dataclass(eq=False, repr=False)
class If(Stat):
    """if c1 then b1 elseif c2 then b2 else orelse end"""

    tests: list[tuple[Expr, Block]]
    orelse: Block | None
    span: Span


@dataclass(eq=False, repr=False)
class NumericFor(Stat):
    """for v = start, stop, step do body end; `do` is where the reference looks at the values

    `wraps`: the variable wraps around at the end of the integers, and begins as start - step + step (Lua 5.3).
    """

    variable: Variable
    start: Expr
    stop: Expr
    step: Expr | None
    body: Block
    span: Span
    do: Span = (0, 0)
    wraps: bool = False


@dataclass(eq=False, repr=False)
class GenericFor(Stat):
    """for v1, v2 in values do body end; at `do` the reference looks at the closing value, if it `closes` one"""

    variables: list[Variable]
    values: list[Expr]
    body: Block
    span: Span
    do: Span = (0, 0)
    closes: bool = True


@dataclass(eq=False, repr=False)
class Return(Stat):
    """return values"""

    values: list[Expr]
    span: Span


@dataclass(eq=False, repr=False)
class Break(Stat):
    """break"""

    span: Span


@dataclass(eq=False, repr=False)
class Goto(Stat):
    """goto name; the resolver fills `target`"""

    name: str
    span: Span
    target: Label | None = None


@dataclass(eq=False, repr=False)
class Label(Stat):
    """::name::

    `block` is the block that declares it, `gotos` the jumps to it; `at_end`: only void statements
    follow it in its block (§3.3.4); `jumped_back`: a goto after it jumps back to it.
    """

    name: str
    span: Span
    block: Block | None = None
    gotos: list[Goto] = field(default_factory=list)
    at_end: bool = False
    jumped_back: bool = False


@dataclass(eq=False, repr=False)
class Chunk(Node):
    """A whole source: `body` is the main function; `env` the upvalue `_ENV`; `comments` its comment
    lines as (line, column, text), text from the dashes on, for the emitter; `standard` the Lua it is written in."""

    body: FunctionBody
    name: str  # the chunk name as in the reference: "@game.lua", "=stdin", or the source itself
    span: Span
    comments: list[tuple[int, int, str]] = field(default_factory=list)
    env: Variable | None = None
    standard: str = DEFAULT
