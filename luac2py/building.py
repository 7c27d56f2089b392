"""`luac2py build`: Lua files, and trees of them, become `.py` files, all of them or none."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from errno import EISDIR
from typing import IO, Callable, NamedTuple

from .console import read_source
from .emit import NestingError
from .errors import LuaSyntaxError
from .source import Source
from .standard import Standard

GENERATED_MARK = b"compiled by luac2py"
"""Stands in the first line of what this compiler writes."""


class Target(NamedTuple):
    """A Lua file and the Python file that it becomes; `-` is a standard stream."""

    path: str
    output: str


class WrongTarget(Exception):
    """A command line that asks for something that cannot be written."""


def find_targets(paths: Sequence[str], output: str | None) -> list[Target]:
    """What the paths of a command line become: a file a file, a directory a tree.

    `output` is a file or `-` for a single Lua file, else a directory; without it each file goes beside its source.
    """
    if output == "":
        raise WrongTarget("'-o' needs a name")
    targets: dict[str, Target] = {}
    for target in (target for path in paths for target in _targets_of(path, output, len(paths) > 1)):
        other = targets.setdefault(target.output, target)
        if other is not target:
            raise WrongTarget(f"both {other.path} and {target.path} would become {target.output}")
        if target.output != output and _is_foreign(target.output):
            raise WrongTarget(f"{target.output} was not made by luac2py; name it with -o to replace it")
    sources = {_identity(target.path): target.path for target in targets.values()}
    for target in targets.values():
        if target.output != "-" and os.path.exists(target.output) and _identity(target.output) in sources:
            raise WrongTarget(f"{sources[_identity(target.output)]} is a source, which Python would replace")
    return list(targets.values())


def _identity(path: str) -> tuple[int, int] | None:
    """What a file has in common with itself under other names; None for standard input."""
    if path == "-":
        return None
    status = os.stat(path)
    return status.st_dev, status.st_ino


def _targets_of(path: str, output: str | None, is_one_of_many: bool) -> Iterator[Target]:
    if os.path.isdir(path):
        if output == "-":
            raise WrongTarget(f"{path} is a directory, which standard output cannot hold")
        for file in lua_files(path):
            yield Target(file, os.path.join(output or path, module_name(os.path.relpath(file, path))))
    elif output is None:
        yield Target(path, "-" if path == "-" else python_name(path))
    elif output != "-" and (is_one_of_many or os.path.isdir(output) or output.endswith(os.sep)):
        name = "stdin" if path == "-" else os.path.basename(path)
        yield Target(path, os.path.join(output, python_name(name)))
    else:
        yield Target(path, output)


def lua_files(directory: str) -> list[str]:
    """The `.lua` files of a tree in order of their names; hidden directories are left out.

    Raises WrongTarget if there are none, and OSError for directories that cannot be read.
    """
    found = []
    for folder, folders, files in os.walk(directory, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [os.path.join(folder, name) for name in sorted(files) if name.endswith(".lua")]
    if not found:
        raise WrongTarget(f"{directory} has no .lua files")
    return found


def _raise(error: OSError) -> None:
    raise error


def python_name(path: str) -> str:
    """game.lua  ⇒  game.py"""
    return (path[: -len(".lua")] if path.endswith(".lua") else path) + ".py"


def module_name(path: str) -> str:
    """In a tree, where directories are packages: parts/init.lua  ⇒  parts/__init__.py"""
    folder, name = os.path.split(path)
    return os.path.join(folder, "__init__.py") if folder and name == "init.lua" else python_name(path)


def _is_foreign(path: str) -> bool:
    """Whether there is a file that somebody else wrote."""
    if path == "-" or not os.path.exists(path):
        return False
    with open(path, "rb") as file:
        return GENERATED_MARK not in file.readline()


def build(targets: Iterable[Target], translate: Callable[[Source], str], standard: Standard) -> list[Exception]:
    """Translate every target and write the outputs; gives what is wrong with the sources, if anything.

    Nothing is written unless everything can be.
    """
    errors: list[Exception] = []
    outputs = Outputs()
    try:
        for target in targets:
            try:
                outputs.add(target.output, translate(read_source(target.path, standard)))
            except (LuaSyntaxError, NestingError) as error:
                errors.append(error)
        if not errors:
            outputs.commit()
    finally:
        outputs.discard()
    return errors


class Outputs:
    """Files that are written under temporary names, in the folders where they go, until all are complete.

    What is no ordinary file, such as a pipe or a device, gets its text at the end, as the standard output does.
    """

    def __init__(self) -> None:
        self.temporary: dict[str, str] = {}  # the present name of each file
        self.streams: list[tuple[str, str]] = []
        self.folders: list[str] = []  # those that were made

    def add(self, path: str, text: str) -> None:
        """Take in a text for a file, or `-`."""
        if path == "-" or (os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)):
            self.streams.append((path, text))
            return
        path = os.path.realpath(path)  # a link stays one
        if os.path.isdir(path):
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR), path)
        self.make_folder(os.path.dirname(path))
        temporary = f"{path}.{os.getpid()}.tmp"
        with open_output(temporary, "x", path) as file:
            self.temporary[path] = temporary
            file.write(text)
        if os.path.exists(path):
            shutil.copymode(path, temporary)

    def make_folder(self, folder: str) -> None:
        """Make a folder, and those around it."""
        if not os.path.isdir(folder):
            self.make_folder(os.path.dirname(folder))
            try:
                os.mkdir(folder)
                self.folders.append(folder)
            except FileExistsError:
                pass  # somebody else makes it at the same time, or it is a file, which the next step tells

    def commit(self) -> None:
        """Give every file its name."""
        self.folders = []
        while self.temporary:
            path, temporary = self.temporary.popitem()
            os.replace(temporary, path)
        for path, text in self.streams:
            if path == "-":
                sys.stdout.buffer.write(text.encode("utf-8"))
                sys.stdout.flush()
            else:
                with open_output(path, "w", path) as file:
                    file.write(text)

    def discard(self) -> None:
        """Remove what was not committed."""
        for temporary in self.temporary.values():
            if os.path.exists(temporary):
                os.remove(temporary)
        self.temporary = {}
        for folder in reversed(self.folders):
            if not os.listdir(folder):
                os.rmdir(folder)


def open_output(name: str, mode: str, path: str) -> IO[str]:
    """A file for Python text; errors speak of the path that it is for."""
    try:
        return open(name, mode, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None
