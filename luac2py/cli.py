"""The command line: `luac2py build | run | show | check`."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, NoReturn

import click

from luac2py_runtime import __version__

from .console import (
    LUA_ERROR,
    SUCCESS,
    WRONG_USAGE,
    is_terminal,
    read_source,
    report,
    report_os_error,
    report_syntax_error,
)
from .emit import NestingError
from .errors import LuaSyntaxError

if TYPE_CHECKING:
    from . import building
    from .source import Source

VERSION = f"luac2py {__version__}, Lua 5.4 on {platform.python_implementation()} {platform.python_version()}"

optimize_option = click.option(
    "-O",
    "optimize",
    type=click.Choice(["0", "1"]),
    default="1",
    show_default=True,
    help="0: one plain call for each Lua operation; 1: the fast form.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message=VERSION)
def command_line() -> None:
    """Compile Lua 5.4 programs to Python.

    The exit status is 1 for an error in Lua code and 2 for a wrong command line.
    """


@command_line.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR...", type=click.Path(allow_dash=True, exists=True))
@click.option("-o", "output", metavar="OUT", help="The Python file, - for standard output, or a directory.")
@optimize_option
@click.option("--no-format", is_flag=True, help="Leave out black.")
@click.option("--no-comments", is_flag=True, help="Leave out the comments of the Lua source.")
def build(paths: tuple[str, ...], output: str | None, optimize: str, no_format: bool, no_comments: bool) -> None:
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
            errors = building.build(remaining, translate)
    except building.WrongTarget as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        report_os_error(error)
        sys.exit(WRONG_USAGE)
    finish(errors)


def progress(targets: Sequence[building.Target]) -> AbstractContextManager[Iterable[building.Target]]:
    """The targets, with a bar on a terminal."""
    if len(targets) < 2 or not is_terminal(sys.stderr):
        return nullcontext(targets)
    return click.progressbar(targets, item_show_func=lambda target: target and target.path, file=sys.stderr)


@command_line.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("-e", "code", metavar="CODE", help="Run this code instead of a file.")
@optimize_option
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="FILE|- [ARGS]...")
def run(code: str | None, optimize: str, arguments: tuple[str, ...]) -> None:
    """Compile a Lua program in memory and run it."""
    from .running import run_code, run_file

    if code is not None:
        sys.exit(run_code(code, arguments, int(optimize)))
    if not arguments:
        raise click.UsageError("Missing argument 'FILE', '-' for standard input, or option '-e'.")
    sys.exit(run_file(arguments[0], arguments[1:], int(optimize)))


@command_line.command()
@click.argument("path", metavar="FILE", type=click.Path(allow_dash=True, exists=True, dir_okay=False))
@click.option("--stage", type=click.Choice(["tokens", "ast", "scopes", "py"]), default="py", show_default=True)
@click.option("--lines", is_flag=True, help="With the Lua line before each line of Python.")
@optimize_option
def show(path: str, stage: str, lines: bool, optimize: str) -> None:
    """Print what a pass of the compiler makes of a program."""
    from .showing import listing

    try:
        text = listing(read_source(path), stage, int(optimize), lines)
    except (LuaSyntaxError, NestingError) as error:
        finish([error])
    click.echo(text, nl=False)


@command_line.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True, exists=True))
def check(paths: tuple[str, ...]) -> None:
    """Report the syntax errors of Lua files, and of trees of them."""
    from .building import lua_files
    from .parser import parse
    from .resolve import resolve

    errors: list[Exception] = []
    for path in paths:
        for file in lua_files(path) if os.path.isdir(path) else [path]:
            try:
                resolve(parse(read_source(file)))
            except LuaSyntaxError as error:
                errors.append(error)
    finish(errors)


def finish(errors: Sequence[Exception]) -> NoReturn:
    """Report what is wrong with the Lua sources, and exit."""
    for error in errors:
        if isinstance(error, LuaSyntaxError):
            report_syntax_error(error)
        else:
            report(str(error))
    sys.exit(LUA_ERROR if errors else SUCCESS)
