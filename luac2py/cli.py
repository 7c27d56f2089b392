"""The command line: `luac2py build | run | repl | show | check`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from errno import EPIPE
from functools import partial
from io import TextIOWrapper
from typing import TYPE_CHECKING, Callable, NoReturn

import click

from luac2py_runtime import __version__
from luac2py_runtime.stack import run_deep

from .console import (
    LUA_ERROR,
    SUCCESS,
    WRONG_USAGE,
    is_terminal,
    read_source,
    report,
    report_os_error,
    report_syntax_error,
    version_text,
)
from .emit import NestingError
from .errors import LuaSyntaxError
from .options import OwnOptions, invocation_of, own_options
from .standard import DEFAULT, STANDARDS, Standard

if TYPE_CHECKING:
    from . import building
    from .source import Source

optimize_option = click.option(
    "-O",
    "optimize",
    type=click.Choice(["0", "1"]),
    default="1",
    show_default=True,
    help="0: one plain call for each Lua operation; 1: the fast form.",
)

standard_option = click.option(
    "--std",
    "standard",
    type=click.Choice(list(STANDARDS)),
    default=DEFAULT,
    show_default=True,
    callback=lambda ctx, option, name: STANDARDS[name],
    help="The version of Lua that the program is written in.",
)


class Commands(click.Group):
    """The commands, all of which end in the same way where the system refuses something."""

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno == EPIPE:
                raise  # click's
            report_os_error(error)
            ctx.exit(WRONG_USAGE)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Finds a command; a file is not one."""
        if args[0] not in self.commands and os.path.exists(args[0]):
            ctx.fail(f"No such command '{args[0]}'. To run a program: luac2py run {args[0]}")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message=version_text())
def command_line() -> None:
    """Compile Lua programs to Python.

    The exit status is 1 for an error in Lua code and 2 for a wrong command line.
    """


@command_line.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR...", type=click.Path(allow_dash=True, exists=True))
@click.option("-o", "output", metavar="OUT", help="The Python file, - for standard output, or a directory.")
@optimize_option
@standard_option
@click.option("--no-format", is_flag=True, help="Leave out black.")
@click.option("--no-comments", is_flag=True, help="Leave out the comments of the Lua source.")
def build(
    paths: tuple[str, ...],
    output: str | None,
    optimize: str,
    standard: Standard,
    no_format: bool,
    no_comments: bool,
) -> None:
    """Write Lua files, and trees of them, as Python files.

    Without -o each goes beside its source, standard input (-) to standard output.
    If anything is wrong, nothing is written.
    """
    from . import building
    from .driver import compile_text

    def translate(source: Source) -> str:
        return compile_text(source, int(optimize), not no_format, not no_comments)

    try:
        targets = building.find_targets(paths, output)
        with progress(targets) as remaining:
            errors = building.build(remaining, translate, standard)
    except building.WrongTarget as error:
        raise click.UsageError(str(error)) from error
    finish(errors)


def progress(targets: Sequence[building.Target]) -> AbstractContextManager[Iterable[building.Target]]:
    """The targets, with a bar on a terminal."""
    if len(targets) < 2 or not is_terminal(sys.stderr):
        return nullcontext(targets)
    return click.progressbar(targets, item_show_func=lambda target: target and target.path, file=sys.stderr)


class LuaCommand(click.Command):
    """A command whose words are Lua's, but for luac2py's own options, which come first: click only shows them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes luac2py's own options; leaves the rest as it is."""
        if args[:1] in (["-h"], ["--help"]):
            click.echo(ctx.get_help())
            ctx.exit()
        own = own_options(args)
        if not isinstance(own, OwnOptions):
            raise click.UsageError(own, ctx)
        ctx.params = {"own": own, "own_words": args[: own.used], "words": args[own.used :]}
        return []


def lua_options(command: Callable[..., None]) -> Callable[..., None]:
    """Lua's own options, as `luac2py run --help` lists them."""
    for option in (
        click.option("-W", is_flag=True, help="Turn warnings on."),
        click.option("-E", is_flag=True, help="Ignore the environment: LUA_INIT, LUA_PATH and LUA_CPATH."),
        click.option("-v", is_flag=True, help="Show the version."),
        click.option("-l", metavar="[NAME=]MOD", help="Require a module into the global MOD or NAME; may be repeated."),
        click.option("-i", is_flag=True, help="Enter interactive mode after the program."),
        click.option("-e", metavar="CODE", help="Run this code first; may be repeated."),
        standard_option,
        optimize_option,
    ):
        command = option(command)
    return command


LUA_COMMAND = {"cls": LuaCommand, "options_metavar": "[-O 0|1] [--std V] [LUA OPTIONS]"}


@command_line.command(**LUA_COMMAND)
@lua_options
@click.argument("words", nargs=-1, metavar="[FILE [ARGS]...]")
def run(own: OwnOptions, own_words: list[str], words: list[str]) -> None:
    """Compile a Lua program in memory and run it, with the options of lua itself.

    FILE is the program, - for standard input; what follows it is the program's. Options of Lua end with it, or
    with --, and -O and --std come before all others. Without a FILE, -e and -v, the program is what standard
    input gives, and a terminal gets interactive mode.

    LUA_INIT_5_4 or LUA_INIT, if set, is run first: code, or @ and the name of a file. LUA_PATH_5_4 or LUA_PATH is
    where modules are found; ;; in it stands for the default path. With --std 5.3 they are LUA_INIT_5_3 and so on.

    The exit status is 1 for an error, or what the program passes to os.exit.
    """
    run_lua("run", own, own_words, words)


@command_line.command(**LUA_COMMAND)
@lua_options
@click.argument("words", nargs=-1, metavar="[FILE [ARGS]...]")
def repl(own: OwnOptions, own_words: list[str], words: list[str]) -> None:
    """Talk with Lua: run statements, print what expressions give.

    This is `luac2py run -i`. A line that is an expression is printed; one that is incomplete goes on in the next line.
    The globals _PROMPT and _PROMPT2 are the prompts. With prompt_toolkit, which pip install 'luac2py[repl]' brings,
    lines can be edited, Tab completes names, and the history is kept from one session to the next.
    """
    run_lua("repl", own, own_words, words)


def run_lua(command: str, own: OwnOptions, own_words: Sequence[str], words: Sequence[str]) -> NoReturn:
    """Run what the words of a command line ask for, and exit."""
    from .running import run_words

    invocation = invocation_of(sys.argv[0], [command, *own_words], own.standard)
    sys.exit(run_words(words, invocation, own.optimize, interactive=command == "repl"))


@command_line.command()
@click.argument("path", metavar="FILE", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@click.option("--stage", type=click.Choice(["tokens", "ast", "scopes", "py"]), default="py", show_default=True)
@click.option("--lines", is_flag=True, help="With the Lua line before each line of Python.")
@optimize_option
@standard_option
def show(path: str, stage: str, lines: bool, optimize: str, standard: Standard) -> None:
    """Print what a pass of the compiler makes of a program."""
    from .showing import listing

    if lines and stage != "py":
        raise click.UsageError("'--lines' is for the Python, not for other stages.")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        source = read_source(path, standard)
        text = run_deep(lambda: listing(source, stage, int(optimize), lines))
    except (LuaSyntaxError, NestingError) as error:
        finish([error])
    click.echo(text, nl=False)


@command_line.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True, exists=True))
@standard_option
def check(paths: tuple[str, ...], standard: Standard) -> None:
    """Report the syntax errors of Lua files, and of trees of them."""
    from .building import WrongTarget, lua_files
    from .driver import read_tree

    errors: list[Exception] = []
    unread = False
    for path in paths:
        try:
            files = lua_files(path) if os.path.isdir(path) else [path]
        except WrongTarget as error:
            raise click.UsageError(str(error)) from error
        for file in files:
            try:
                run_deep(partial(read_tree, read_source(file, standard)))
            except LuaSyntaxError as error:
                errors.append(error)
            except OSError as error:
                report_os_error(error)
                unread = True
    finish(errors, WRONG_USAGE if unread else SUCCESS)


def finish(errors: Sequence[Exception], status: int = SUCCESS) -> NoReturn:
    """Report what is wrong with the Lua sources, and exit, with the given status if nothing is."""
    for error in errors:
        if isinstance(error, LuaSyntaxError):
            report_syntax_error(error)
        else:
            report(str(error))
    sys.exit(status or (LUA_ERROR if errors else SUCCESS))
