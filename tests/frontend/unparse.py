"""A tree back as Lua text with every token on its line, for tests: it compiles to what the source compiles to."""

from __future__ import annotations

from luac2py import nodes
from luac2py.nodes import Block, Chunk, FunctionBody, Node

UNPARENTHESIZED = (
    nodes.Name,
    nodes.Nil,
    nodes.Boolean,
    nodes.String,
    nodes.Varargs,
    nodes.Index,
    nodes.Call,
    nodes.MethodCall,
    nodes.Paren,
    nodes.Table,
    nodes.Function,
)


def unparse(chunk: Chunk) -> str:
    writer = _Writer()
    writer.block(chunk.body.body)
    writer.go_to(chunk.body.end_line)
    return "".join(writer.parts)


class _Writer:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.line = 1

    def put(self, text: str, line: int = 0) -> None:
        self.go_to(line)
        self.parts.append(text + " ")

    def go_to(self, line: int) -> None:
        while self.line < line:
            self.parts.append("\n")
            self.line += 1

    def node(self, node: Node) -> None:
        getattr(self, "put_" + node.__class__.__name__)(node)

    def operand(self, node: Node) -> None:
        """A value that an operator takes: in parentheses if it has operators itself."""
        if isinstance(node, UNPARENTHESIZED):
            self.node(node)
        elif isinstance(node, nodes.Number):
            self.put_Number(node)
        else:
            self.put("(")
            self.node(node)
            self.put(")")

    def items(self, items: list) -> None:
        for number, item in enumerate(items):
            if number:
                self.put(",")
            self.node(item)

    def block(self, block: Block) -> None:
        for statement in block.statements:
            self.node(statement)
            if not isinstance(statement, (nodes.Label, nodes.Return)):
                self.put(";")

    def function(self, body: FunctionBody, is_method: bool = False) -> None:
        self.put("(", body.span[0])
        parameters = body.parameters[1:] if is_method else body.parameters
        self.items([*parameters, *([nodes.Varargs((0, 0))] if body.is_vararg else [])])
        self.put(")")
        self.block(body.body)
        self.put("end", body.end_line)

    def put_Variable(self, node: nodes.Variable) -> None:
        self.put(node.name + (f" <{node.attrib}>" if node.attrib else ""), node.span[0])

    # Expressions

    def put_Nil(self, node: nodes.Nil) -> None:
        self.put("nil", node.span[0])

    def put_Boolean(self, node: nodes.Boolean) -> None:
        self.put("true" if node.value else "false", node.span[0])

    def put_Number(self, node: nodes.Number) -> None:
        value = node.value
        if isinstance(value, int):
            text = hex(value & (1 << 64) - 1)
        elif value == float("inf"):
            text = "1e999"
        else:
            text = repr(value)
        self.put(text, node.span[0])

    def put_String(self, node: nodes.String) -> None:
        self.put('"' + "".join(f"\\{ord(char):03}" for char in node.value) + '"', node.span[0])

    def put_Varargs(self, node: nodes.Varargs) -> None:
        self.put("...", node.span[0])

    def put_Name(self, node: nodes.Name) -> None:
        self.put(node.id, node.span[0])

    def put_Index(self, node: nodes.Index) -> None:
        self.node(node.object)
        self.put("[", 0)
        self.node(node.key)
        self.put("]")

    def put_Call(self, node: nodes.Call) -> None:
        self.node(node.function)
        self.put("(", node.span[0])
        self.items(node.arguments)
        self.put(")")

    def put_MethodCall(self, node: nodes.MethodCall) -> None:
        self.node(node.object)
        self.put(":" + node.name)
        self.put("(", node.span[0])
        self.items(node.arguments)
        self.put(")")

    def put_Paren(self, node: nodes.Paren) -> None:
        self.put("(", node.span[0])
        self.node(node.value)
        self.put(")")

    def put_Unary(self, node: nodes.Unary) -> None:
        self.put(node.operator, node.span[0])
        self.operand(node.operand)

    def put_Binary(self, node: nodes.Binary) -> None:
        spine = [node]
        while isinstance(spine[-1].left, nodes.Binary):
            spine.append(spine[-1].left)
        self.parts.append("(" * (len(spine) - 1))
        self.operand(spine[-1].left)
        for operation in reversed(spine):
            self.put(operation.operator, operation.span[0])
            self.operand(operation.right)
            if operation is not node:
                self.put(")")

    def put_Logical(self, node: nodes.Logical) -> None:
        self.operand(node.left)
        self.put(node.operator, node.span[0])
        self.operand(node.right)

    def put_Concat(self, node: nodes.Concat) -> None:
        self.operand(node.operands[0])
        for span, operand in zip(node.spans, node.operands[1:]):
            self.put("..", span[0])
            self.operand(operand)

    def put_Table(self, node: nodes.Table) -> None:
        self.put("{", node.span[0])
        for field in node.fields:
            if isinstance(field, nodes.KeyedField):
                self.put("[", field.span[0])
                self.node(field.key)
                self.put("] =")
            self.node(field.value)
            self.put(",")
        self.put("}")

    def put_Function(self, node: nodes.Function) -> None:
        self.put("function", node.span[0])
        self.function(node.body)

    # Statements

    def put_Local(self, node: nodes.Local) -> None:
        self.put("local", node.span[0])
        self.items(node.variables)
        if node.values:
            self.put("=")
            self.items(node.values)

    def put_LocalFunction(self, node: nodes.LocalFunction) -> None:
        self.put("local function", node.span[0])
        self.put(node.variable.name, node.variable.span[0])
        self.function(node.body)

    def put_FunctionStat(self, node: nodes.FunctionStat) -> None:
        self.put(f"function {node.body.name}", node.span[0])
        self.function(node.body, node.is_method)

    def put_Assign(self, node: nodes.Assign) -> None:
        self.items(node.targets)
        self.put("=")
        self.items(node.values)

    def put_CallStat(self, node: nodes.CallStat) -> None:
        self.node(node.call)

    def put_Do(self, node: nodes.Do) -> None:
        self.put("do", node.span[0])
        self.block(node.body)
        self.put("end")

    def put_While(self, node: nodes.While) -> None:
        self.put("while", node.span[0])
        self.node(node.condition)
        self.put("do")
        self.block(node.body)
        self.put("end")

    def put_Repeat(self, node: nodes.Repeat) -> None:
        self.put("repeat", node.span[0])
        self.block(node.body)
        self.put("until")
        self.node(node.condition)

    def put_If(self, node: nodes.If) -> None:
        word = "if"
        for condition, body in node.tests:
            self.put(word, node.span[0])
            self.node(condition)
            self.put("then")
            self.block(body)
            word = "elseif"
        if node.orelse:
            self.put("else")
            self.block(node.orelse)
        self.put("end")

    def put_NumericFor(self, node: nodes.NumericFor) -> None:
        self.put("for", node.span[0])
        self.node(node.variable)
        self.put("=")
        self.items([node.start, node.stop, *([node.step] if node.step else [])])
        self.put("do")
        self.block(node.body)
        self.put("end")

    def put_GenericFor(self, node: nodes.GenericFor) -> None:
        self.put("for", node.span[0])
        self.items(node.variables)
        self.put("in")
        self.items(node.values)
        self.put("do")
        self.block(node.body)
        self.put("end")

    def put_Return(self, node: nodes.Return) -> None:
        self.put("return", node.span[0])
        self.items(node.values)

    def put_Break(self, node: nodes.Break) -> None:
        self.put("break", node.span[0])

    def put_Goto(self, node: nodes.Goto) -> None:
        self.put(f"goto {node.name}", node.span[0])

    def put_Label(self, node: nodes.Label) -> None:
        self.put(f"::{node.name}::", node.span[0])
