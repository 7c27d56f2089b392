"""`string.dump` and its reverse: a dumped function is its source text, with what it takes to compile it alone.

function f(a) return a + x + y end  ⇒  local x, y = ... return function(a) return a + x + y end
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Callable

from .analysis.walk import walk
from .literals import LINE_ENDS
from .nodes import Boolean, Constant, Name, Nil, Number, Variable

if TYPE_CHECKING:
    from .prototypes import Prototype

HEAD = struct.Struct("<BBIIII")
"""Flags, how many upvalues, the line that the text begins on, the lengths of name, declarations and text."""

IS_MAIN, STRIPPED, HAS_ENV = 1, 2, 4
"""Flags. HAS_ENV: the first upvalue is `_ENV`, which is the environment that the chunk is compiled in."""

MOST_LOCALS = 150
"""How many variables are declared in one function of the wrapping."""


def dump(prototype: Prototype, strip: bool) -> str:
    """A function as a string of bytes."""
    body = prototype.body
    source = prototype.parsed.source
    flags = STRIPPED if strip or prototype.parsed.stripped else 0
    if body.parent is None:
        return _pack(flags | IS_MAIN, 0, 1, source.name, "", source.text)
    extent = prototype.parsed.parser.extents[body]
    spans = prototype.parsed.parser.spans
    starts = [0, *(match.end() for match in LINE_ENDS.finditer(source.text))]
    line, column = spans[extent.opening]
    last_line, last_column = spans[extent.closing]
    text = source.text[starts[line - 1] + column : starts[last_line - 1] + last_column + len("end")]
    if extent.is_method:
        text = "(self" + (", " if body.is_vararg or len(body.parameters) > 1 else "") + text[1:]
    upvalues = prototype.upvalues
    if upvalues[:1] == ["_ENV"]:
        flags |= HAS_ENV
        upvalues = upvalues[1:]
    first_line = body.span[0]
    declarations = "\n".join([",".join(upvalues), *_constants(prototype)])
    return _pack(flags, len(upvalues), first_line, source.name, declarations, "\n" * (line - first_line) + text)


def _pack(flags: int, upvalues: int, line: int, name: str, declarations: str, text: str) -> str:
    name = "" if flags & STRIPPED else name
    head = HEAD.pack(flags, upvalues, line, len(name), len(declarations), len(text))
    return head.decode("latin-1") + name + declarations + text


def _constants(prototype: Prototype) -> list[str]:
    """Declarations of the compile-time constants (§3.3.7) from around the function that it uses."""
    used: dict[str, Constant] = {}
    for node in walk(prototype.body):
        for variable in (node.variable, node.env) if isinstance(node, Name) else ():
            if variable is not None and variable.constant is not None and not _is_inside(variable, prototype):
                used[variable.name] = variable.constant
    return [f"local {name} <const> = {_literal(value)}" for name, value in used.items()]


def _is_inside(variable: Variable, prototype: Prototype) -> bool:
    function = variable.function
    while function is not None and function is not prototype.body:
        function = function.parent
    return function is prototype.body


def _literal(constant: Constant) -> str:
    if isinstance(constant, Nil):
        return "nil"
    if isinstance(constant, Boolean):
        return "true" if constant.value else "false"
    if isinstance(constant, Number):
        value = constant.value
        if isinstance(value, int):
            return f"0x{value & (2**64 - 1):x}"
        return "1e999" if value == float("inf") else "-1e999" if value == float("-inf") else value.hex()
    return '"' + "".join(f"\\{ord(character):03}" for character in constant.value) + '"'


def undump(data: str, optimize: int, env: Any) -> Callable[..., Any]:
    """The function that a dump was made of, with new upvalues, of which the first is `env`."""
    from .driver import load_function

    if len(data) < HEAD.size:
        raise EOFError
    flags, upvalues, line, *lengths = HEAD.unpack(data[: HEAD.size].encode("latin-1"))
    if len(data) < HEAD.size + sum(lengths):
        raise EOFError
    name_length, declarations_length, text_length = lengths
    start = HEAD.size
    name = data[start : start + name_length] if not flags & STRIPPED else "=?"
    start += name_length
    declarations = data[start : start + declarations_length]
    start += declarations_length
    text = data[start : start + text_length]
    stripped = bool(flags & STRIPPED)
    if flags & IS_MAIN:
        return load_function(text, name, optimize, env=(env,), stripped=stripped)
    text = "\n" * (line - 1) + _wrap(declarations, text)
    if flags & HAS_ENV:
        return load_function(text, name, optimize, env=(env,), stripped=stripped)()  # type: ignore[no-any-return]
    return load_function(text, name, optimize, stripped=stripped)(env)  # type: ignore[no-any-return]


def _wrap(declarations: str, text: str) -> str:
    """The text of a chunk that returns the function; its first argument is the value of the first upvalue.

    All upvalues have values of `...`, lest the compiler find out that some are nil: debug.setupvalue changes them.
    """
    upvalues, *constants = declarations.split("\n")
    names = upvalues.split(",") if upvalues else []
    wrapped = "return function" + text
    groups = [constants[i : i + MOST_LOCALS] for i in range(0, len(constants), MOST_LOCALS)]
    for group in groups:
        wrapped = f"return (function(...) {' '.join(group)} {wrapped} end)(...)"
    for i in reversed(range(0, len(names), MOST_LOCALS)):
        given = "..." if i == 0 else "select(2, nil, ...)"
        wrapped = f"return (function(...) local {', '.join(names[i : i + MOST_LOCALS])} = {given} {wrapped} end)(...)"
    return wrapped
