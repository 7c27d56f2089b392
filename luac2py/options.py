"""The command line of the stand-alone interpreter (§7), read as lua.c reads it, and the options that come before it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import NamedTuple

from .standard import LUA54, STANDARDS, Standard

LUA_NAMES = re.compile(r"lua(5\.?([34]))?(\.exe)?")
"""The names under which a link to luac2py acts as Lua's own interpreter, of the version in the name."""

USAGES = {
    "5.4": """\
usage: {} [options] [script [args]]
Available options are:
  -e stat   execute string 'stat'
  -i        enter interactive mode after executing 'script'
  -l mod    require library 'mod' into global 'mod'
  -l g=mod  require library 'mod' into global 'g'
  -v        show version information
  -E        ignore environment variables
  -W        turn warnings on
  --        stop handling options
  -         stop handling options and execute stdin
""",
    "5.3": """\
usage: {} [options] [script [args]]
Available options are:
  -e stat  execute string 'stat'
  -i       enter interactive mode after executing 'script'
  -l name  require library 'name' into global 'name'
  -v       show version information
  -E       ignore environment variables
  --       stop handling options
  -        stop handling options and execute stdin
""",
}
"""What lua.c says of itself, by the names of the standards."""


class Invocation:
    """How the interpreter was called: its name in messages and in the usage text, what `arg` holds for it, and the
    Lua that it is to be.
    """

    def __init__(self, name: str, usage: str, command: str, standard: Standard = LUA54) -> None:
        self.name = name
        self.usage = usage
        self.command = command
        self.standard = standard


def invocation_of(command: str, arguments: Sequence[str], standard: Standard = LUA54) -> Invocation:
    """luac2py run game.lua, or lua game.lua for a link that is called so

    `command` is the program's `argv[0]`, `arguments` are the words up to where Lua's options begin.
    """
    if not arguments:
        return Invocation(command, command, command, standard)
    if command.endswith("__main__.py"):
        import sys

        command = f"{sys.executable} -m luac2py"
    usage = f"luac2py {arguments[0]} [-O 0|1] [--std V]"
    return Invocation("luac2py", usage, " ".join([command, *arguments]), standard)


def lua_called(command: str) -> Standard | None:
    """The version of Lua if the program was called as `lua` or, say, `lua5.3`; None if it was not."""
    found = LUA_NAMES.fullmatch(os.path.basename(command))
    return found and (STANDARDS[f"5.{found[2]}"] if found[2] else LUA54)


STANDARD_NEEDED = f"'--std' needs the version of Lua: {', '.join(STANDARDS)}."


class OwnOptions(NamedTuple):
    """luac2py's own options at the beginning of a command line, and the number of words they take."""

    optimize: int = 1
    standard: Standard = LUA54
    used: int = 0


def own_options(words: Sequence[str]) -> OwnOptions | str:
    """The options -O and --std before Lua's, or what is wrong with them."""
    own = OwnOptions()
    while own.used < len(words) and words[own.used].startswith(("-O", "--std")):
        name, value = split_option(words[own.used])
        used = own.used + 1
        if not value:
            value, used = "".join(words[used : used + 1]), used + 1
        if name == "-O" and value in ("0", "1"):
            own = own._replace(optimize=int(value), used=used)
        elif name == "--std" and value in STANDARDS:
            own = own._replace(standard=STANDARDS[value], used=used)
        else:
            return "'-O' needs the level: -O 0 or -O 1." if name == "-O" else STANDARD_NEEDED
    return own


def split_option(word: str) -> tuple[str, str]:
    """-O1  ⇒  -O, 1; --std=5.3  ⇒  --std, 5.3; the value is empty if it is the next word"""
    if word.startswith("-O"):
        return "-O", word[2:]
    name, _, value = word.partition("=")
    return name, value


class Options:
    """Lua's options in a command line; `words` are what follows the interpreter's name.

    `actions`: the -e, -l and -W in their order, each with its argument; `script`: the position of the script among the
    words, None without one; `bad`: the first word that is no option or lacks its argument.
    """

    def __init__(self, words: Sequence[str], standard: Standard = LUA54) -> None:
        self.standard = standard
        self.actions: list[tuple[str, str]] = []
        self.interactive = False
        self.version = False
        self.ignores_environment = False
        self.script: int | None = None
        self.is_stdin = False
        self.bad: str | None = None
        self.read(words)

    @property
    def executes(self) -> bool:
        """Whether there is an -e."""
        return any(option == "e" for option, _ in self.actions)

    def read(self, words: Sequence[str]) -> None:
        """Reads the options up to the script (collectargs)."""
        position = 0
        while position < len(words):
            word = words[position]
            if word == "-" or word == "--" or not word.startswith("-"):
                self.is_stdin = word == "-"
                position += word == "--"
                self.script = position if position < len(words) else None
                return
            option, attached = word[1], word[2:]
            if option in ("e", "l"):
                if not attached:
                    position += 1
                    attached = words[position] if position < len(words) else "-"
                    if attached.startswith("-"):
                        self.bad = word
                        return
                self.actions.append((option, attached))
            elif attached or not self.set(option):
                self.bad = word
                return
            position += 1

    def set(self, option: str) -> bool:
        """Notes an option without an argument; whether there is such an option."""
        if option == "W" and self.standard.warnings:
            self.actions.append((option, ""))
        elif option == "E":
            self.ignores_environment = True
        elif option == "v" or option == "i":
            self.version = True
            self.interactive = self.interactive or option == "i"
        else:
            return False
        return True


def usage_error(bad: str, invocation: Invocation) -> str:
    """What lua.c says of a wrong option (print_usage)."""
    if bad.startswith(("-e", "-l")):
        problem = f"'{bad}' needs argument"
    else:
        problem = f"unrecognized option '{bad}'"
    return f"{invocation.name}: {problem}\n" + USAGES[invocation.standard.name].format(invocation.usage)
