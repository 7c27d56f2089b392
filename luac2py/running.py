"""`luac2py run`: Lua programs compiled in memory and run as the stand-alone interpreter would (§7).

The functions follow lua.c, whose names stand in brackets.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from luac2py_runtime.errors import LuaError, translate
from luac2py_runtime.script import argument_table, byte_string, call_reporting, run_program, write_report

from .console import LUA_ERROR, SUCCESS, is_terminal, version_text
from .driver import compiler_hook
from .errors import LuaSyntaxError
from .options import Invocation, Options, usage_error
from .standard import LUA54, Standard

if TYPE_CHECKING:
    from luac2py_runtime.state import State


class Failure(Exception):
    """Something went wrong and was reported: the interpreter ends."""


def run_file(path: str, arguments: Sequence[str], optimize: int = 1, standard: Standard = LUA54) -> int:
    """Run the program in a file; gives the exit status."""
    return run_words([path, *arguments], Invocation("luac2py", "luac2py run", "luac2py run", standard), optimize)


def run_words(words: Sequence[str], invocation: Invocation, optimize: int = 1, interactive: bool = False) -> int:
    """Do what a command line asks for, whose words after the interpreter's name are given; gives the exit status."""
    options = Options(words, invocation.standard)
    if options.bad is not None:
        sys.stderr.write(usage_error(options.bad, invocation))
        return LUA_ERROR
    options.interactive = options.interactive or interactive
    options.version = options.version or interactive
    if options.interactive or options.script is None:
        # whatever thread imports it first is the main one for it, and for the editor
        import threading  # noqa: F401
    script = 0 if options.script is None else options.script + 1
    sys.argv = [invocation.command, *words][script:]
    interpreter = Interpreter(options, [invocation.command, *words], script, byte_string(invocation.name), optimize)
    return SUCCESS if run_program(interpreter.run) else LUA_ERROR


class Interpreter:
    """One run of the interpreter. `program` is what its messages begin with; None in interactive mode."""

    def __init__(self, options: Options, words: Sequence[str], script: int, program: str, optimize: int) -> None:
        self.options = options
        self.words = [byte_string(word) for word in words]
        self.script = script
        self.program: str | None = program
        self.optimize = optimize

    def run(self) -> bool:
        """Do everything; whether all went well."""
        try:
            self.run_all()
            return True
        except Failure:
            return False
        except Exception as exception:
            # outside of all calls that report their errors, which lua.c leaves to `main`
            self.report(plain_message(exception))
            return False

    def run_all(self) -> None:
        """Options, script and interactive mode in their order (pmain)."""
        options = self.options
        if options.version:
            self.print_version()
        self.state = self.open_state()
        self.state.globals.arg = argument_table(self.words, self.script)  # type: ignore[attr-defined]
        if not options.ignores_environment:
            self.run_init()
        for option, argument in options.actions:
            self.run_action(option, byte_string(argument))
        if options.script is not None:
            self.run_script()
        if options.interactive:
            self.converse()
        elif options.script is None and not options.executes and not options.version:
            self.run_stdin()

    def open_state(self) -> State:
        """The state, whose compiler compiles at the level of this run."""
        from luac2py_runtime.script import begin_program
        from luac2py_runtime.state import default_state

        state = default_state(self.options.standard.name)
        state.compiler = partial(compiler_hook, optimize=self.optimize)
        begin_program(state)
        if self.options.ignores_environment:
            from luac2py_runtime.lib.loadlib import ignore_environment

            ignore_environment(state)
        return state

    def run_init(self) -> None:
        """Run what the environment asks for (handle_luainit)."""
        for name in ("LUA_INIT" + self.state.standard.environment_suffix, "LUA_INIT"):
            if name in os.environ:
                code = byte_string(os.environ[name])
                if code.startswith("@"):
                    self.run_chunk(self.load_file(code[1:]))
                else:
                    self.run_chunk(self.load(code, "=" + name))
                return

    def run_action(self, option: str, argument: str) -> None:
        """Do what one of the options -e, -l and -W asks for (runargs)."""
        if option == "e":
            self.run_chunk(self.load(argument, "=(command line)"))
        elif option == "l":
            self.require(argument)
        else:
            from luac2py_runtime.lib.warning import base_warn

            base_warn("@on")

    def require(self, argument: str) -> None:
        """mod or global=mod; a version after a hyphen is no part of the global's name (dolibrary)

        Lua 5.3 has neither.
        """
        from luac2py_runtime.operators import index, setindex
        from luac2py_runtime.results import first

        name, equals, module = argument.partition("=")
        if not self.options.standard.named_modules:
            name = module = argument
        elif not equals:
            name, module = argument.partition("-")[0], argument
        result = self.call(index(self.state.globals, "require"), module)
        setindex(self.state.globals, name, first(result))

    def run_script(self) -> None:
        """Run the script with what `arg` holds by then (handle_script)."""
        name = None if self.options.is_stdin else self.words[self.script]
        main = self.load_file(name)
        self.call(main, *self.script_arguments())

    def script_arguments(self) -> list[Any]:
        """arg[1] to arg[#arg] (pushargs)"""
        from luac2py_runtime.operators import index, length
        from luac2py_runtime.table import TableBase, rawget

        table = index(self.state.globals, "arg")
        if not isinstance(table, TableBase):
            raise LuaError("'arg' is not a table")
        count = length(table)
        if count.__class__ is not int:
            raise LuaError("object length is not an integer")
        return [rawget(table, number) for number in range(1, count + 1)]

    def run_stdin(self) -> None:
        """Without anything to do: a conversation on a terminal, else a script, of whose errors nobody is told."""
        if is_terminal(sys.stdin):
            self.print_version()
            self.converse()
        else:
            try:
                self.run_chunk(self.load_file(None))
            except Failure:
                pass

    def converse(self) -> None:
        """Interactive mode (doREPL)."""
        from .repl import converse

        converse(self)

    def print_version(self) -> None:
        """The version, on the standard output (print_version)."""
        from luac2py_runtime.output import STDOUT

        STDOUT.write(version_text(self.options.standard) + "; the language is by Lua.org, PUC-Rio\n")

    def run_chunk(self, main: Any) -> None:
        """Call a chunk without arguments (dochunk)."""
        self.call(main)

    def load(self, text: str, chunkname: str) -> Any:
        """The main function of a text; reports its syntax errors."""
        from luac2py_runtime.arguments import NONE
        from luac2py_runtime.lib.loading import load_text

        try:
            return load_text(text, chunkname, "bt", NONE)
        except LuaError as error:
            raise self.failure(error) from None

    def load_file(self, name: str | None) -> Any:
        """The main function of a file, of the standard input without a name (luaL_loadfile)."""
        from luac2py_runtime.arguments import NONE
        from luac2py_runtime.lib.loading import load_file

        try:
            return load_file(name, "bt", NONE)
        except LuaError as error:
            raise self.failure(error) from None

    def failure(self, error: LuaError) -> Failure:
        """Report an error of the compiler; on a terminal with the line and a mark under the place."""
        text = plain_message(error)
        if isinstance(error.__cause__, LuaSyntaxError) and is_terminal(sys.stderr):
            text += "\n" + error.__cause__.caret().encode().decode("latin-1")
        self.report(text)
        return Failure()

    def call(self, function: Any, *arguments: Any) -> Any:
        """Call a function of the program; an uncaught error ends the interpreter once it is reported."""
        result, report = call_reporting(function, *arguments)
        if report is not None:
            self.report(report)
            raise Failure
        return result

    def report(self, text: str) -> None:
        """Write a message (l_message)."""
        write_report(text, self.program)


def plain_message(exception: Exception) -> str:
    """An error object without a traceback; what is no string is not shown."""
    value = translate(exception).value
    if value.__class__ in (str, int, float):
        from luac2py_runtime.tostring import tostring

        return tostring(value)
    return "(error message not a string)"
