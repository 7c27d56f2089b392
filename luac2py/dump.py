"""Listings of what the first passes make, for `luac2py show --stage tokens|ast|scopes`: one item a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from .cursor import Cursor
from .nodes import Block, Boolean, Chunk, FunctionBody, Goto, Label, Name, Node, String, Variable
from .resolve.loops import blocks_of
from .source import Source
from .tokens import EOF, ERROR


def dump_tokens(source: Source) -> str:
    """`line:column  kind  value` for each token. Raises LuaSyntaxError where the text stops being tokens."""
    cursor = Cursor(source)
    lines = []
    while cursor.kind != EOF:
        if cursor.kind == ERROR:
            raise cursor.error("unexpected symbol")
        value = cursor.values[cursor.position]
        text = f"{_place(cursor.spans[cursor.position])}  {cursor.kind}"
        lines.append(text if value is None else f"{text}  {value!r}")
        cursor.advance()
    return _listing(lines)


def dump_tree(chunk: Chunk) -> str:
    """Each node's class, its plain fields and its place; the nodes in it below, indented."""
    lines: list[str] = []
    # A stack of our own: operators and suffixes nest as deeply as the source likes.
    pending: list[tuple[int, str, object]] = [(0, "", chunk.body)]
    while pending:
        depth, label, value = pending.pop()
        indent = "  " * depth + label
        if isinstance(value, list):
            lines.append(indent.rstrip())
            pending.extend((depth + 1, "", item) for item in reversed(value))
        elif isinstance(value, tuple):
            pending.extend([(depth, "then: ", value[1]), (depth, "test: ", value[0])])
        elif isinstance(value, Node):
            lines.append(f"{indent}{value.__class__.__name__}{_plain_fields(value)}  {_place(value.span)}")
            pending.extend((depth + 1, f"{name}: ", inner) for name, inner in reversed(_inner_fields(value)))
        elif isinstance(value, Variable):
            lines.append(f"{indent}{_describe_variable(value)}")
    return _listing(lines)


def dump_scopes(chunk: Chunk) -> str:
    """Each function with its upvalues, variables, blocks and labels, and what the resolver noted on them."""
    lines: list[str] = []
    pending = [(chunk.body, 0)]
    while pending:
        function, depth = pending.pop()
        lines.extend("  " * depth + line for line in _scope_lines(function))
        pending.extend((inner, depth + 1) for inner in reversed(function.functions))
    return _listing(lines)


def _listing(lines: list[str]) -> str:
    return "".join(line + "\n" for line in lines)


def _place(span: tuple[int, int]) -> str:
    return f"{span[0]}:{span[1]}"


def _tree_fields(node: Node) -> list[tuple[str, object]]:
    """The fields that the parser fills: those that come before the span, if not empty."""
    names = [entry.name for entry in fields(node)]  # type: ignore[arg-type]
    values = [(name, getattr(node, name)) for name in names[: names.index("span")] if name != "spans"]
    return [(name, value) for name, value in values if value is not None and value != []]


def _inner_fields(node: Node) -> list[tuple[str, object]]:
    """The fields of a node that hold nodes."""
    return [(name, value) for name, value in _tree_fields(node) if isinstance(value, (Node, list))]


def _plain_fields(node: Node) -> str:
    """The other fields; what a name means, where a goto goes."""
    text = ""
    for name, value in _tree_fields(node):
        if isinstance(value, Variable):
            text += f" {_describe_variable(value)}"
        elif isinstance(value, bool) and not isinstance(node, Boolean):
            text += f" {name}" if value else ""
        elif (value != "" and not isinstance(value, (Node, list))) or isinstance(node, String):
            text += f" {value!r}"
    if isinstance(node, Name):
        text += f" {'local' if node.variable else 'global'}"
        text += f" {_describe_variable(node.variable)}" if node.variable else ""
    if isinstance(node, Goto) and node.target:
        text += f" to {_place(node.target.span)}"
    return text


def _describe_variable(variable: Variable) -> str:
    return f"{variable.name}@{_place(variable.span)}"


def _describe_label(label: Label) -> str:
    facts = [text for text, noted in (("at end", label.at_end), ("jumped back", label.jumped_back)) if noted]
    if label.gotos:
        facts.append("from " + ", ".join(_place(goto.span) for goto in label.gotos))
    return f"label {label.name}  {_place(label.span)}  {', '.join(facts)}".rstrip()


def _scope_lines(function: FunctionBody) -> Iterator[str]:
    kind = "main function" if function.parent is None else f"function {function.name or '(anonymous)'}"
    yield f"{kind}  {_place(function.span)}{' vararg' if function.is_vararg else ''}"
    for variable in function.upvalues:
        yield f"  upvalue {_describe_variable(variable)}"
    for variable in function.variables:
        kind = "parameter" if variable in function.parameters else "local"
        yield f"  {kind} {_describe_variable(variable)}{_variable_facts(variable)}"
    yield from _block_lines(function.body)


_FACTS: dict[str, str] = {
    "captured": "captured",
    "assigned": "assigned",
    "assigned_inside": "assigned inside",
    "in_loop": "in loop",
}


def _variable_facts(variable: Variable) -> str:
    facts = [f"<{variable.attrib}>"] if variable.attrib else []
    facts += [text for name, text in _FACTS.items() if getattr(variable, name)]
    if variable.constant is not None:
        facts.append(f"constant {getattr(variable.constant, 'value', None)!r}")
    return "  " + ", ".join(facts) if facts else ""


def _block_lines(block: Block, indent: str = "  ") -> Iterator[str]:
    facts = [name for name in ("repeats", "fresh") if getattr(block, name)]
    yield f"{indent}block  {_place(block.span)}{'  ' + ', '.join(facts) if facts else ''}"
    for statement in block.statements:
        if isinstance(statement, Label):
            yield f"{indent}  {_describe_label(statement)}"
        for inner, _ in blocks_of(statement):
            yield from _block_lines(inner, indent + "  ")
