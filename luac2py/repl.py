"""Interactive mode, as `lua -i` has it (§7): reads statements and expressions, runs them, prints what they give.

The functions follow lua.c, whose names stand in brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from luac2py_runtime.arguments import NONE
from luac2py_runtime.calling import call
from luac2py_runtime.errors import LuaError, translate
from luac2py_runtime.lib.loading import load_text
from luac2py_runtime.operators import index
from luac2py_runtime.output import STDOUT
from luac2py_runtime.results import spread
from luac2py_runtime.script import call_reporting
from luac2py_runtime.tostring import tostring

from .lines import LineReader, line_reader

if TYPE_CHECKING:
    from .running import Interpreter

CHUNK_NAME = "=stdin"
INCOMPLETE = "<eof>"
"""How the message ends for a text that more lines could complete."""


class EndOfInput(Exception):
    """There are no more lines."""


def converse(interpreter: Interpreter) -> None:
    """Read, run and print until the input ends (doREPL)."""
    program, interpreter.program = interpreter.program, None
    conversation = Conversation(interpreter, line_reader(interpreter.state.globals))
    while True:
        try:
            conversation.turn()
        except EndOfInput:
            break
        except KeyboardInterrupt:
            # the key, while a line was typed
            continue
    STDOUT.write("\n")
    interpreter.program = program


class Conversation:
    """The state of interactive mode."""

    def __init__(self, interpreter: Interpreter, lines: LineReader) -> None:
        self.interpreter = interpreter
        self.globals = interpreter.state.globals
        self.lines = lines

    def turn(self) -> None:
        """One chunk: its results or its error."""
        try:
            chunk = self.read_chunk()
        except LuaError as error:
            self.interpreter.report(str(error.value))
            return
        try:
            result, report = call_reporting(chunk)
        except Exception:
            # a bug of ours, which should not cost somebody's session
            import traceback

            traceback.print_exc()
            return
        if report is not None:
            self.interpreter.report(report)
        else:
            self.show(spread(result))

    def read_chunk(self) -> Any:
        """A line as an expression, else as a statement, to which more lines may belong (loadline, addreturn)."""
        line = self.read_line("_PROMPT", "> ")
        if line.startswith("="):
            line = "return " + line[1:]
        try:
            chunk = load_text(f"return {line};", CHUNK_NAME, "bt", NONE)
        except LuaError:
            return self.read_statement(line)
        if line:
            self.lines.save(line)
        return chunk

    def read_statement(self, text: str) -> Any:
        """A text with as many more lines as it takes (multiline)."""
        while True:
            try:
                chunk = load_text(text, CHUNK_NAME, "bt", NONE)
            except LuaError as error:
                if not str(error.value).endswith(INCOMPLETE):
                    self.lines.save(text)
                    raise
                try:
                    text += "\n" + self.read_line("_PROMPT2", ">> ")
                except EndOfInput:
                    raise error from None
            else:
                self.lines.save(text)
                return chunk

    def read_line(self, variable: str, default: str) -> str:
        """A line, asked for with what a global says (pushline, get_prompt)."""
        prompt = index(self.globals, variable)
        by_tostring = self.interpreter.options.standard.prompts_by_tostring
        is_text = by_tostring or prompt.__class__ in (str, int, float)
        line = self.lines.read(tostring(prompt) if is_text and prompt is not None else default)
        if line is None:
            raise EndOfInput
        return line.split("\0")[0]

    def show(self, values: tuple[Any, ...]) -> None:
        """Print results with the program's `print` (l_print)."""
        if not values:
            return
        try:
            call(index(self.globals, "print"), *values)
        except Exception as exception:
            value = translate(exception).value
            text = tostring(value) if value.__class__ in (str, int, float) else "(null)"
            self.interpreter.report(f"error calling 'print' ({text})")
