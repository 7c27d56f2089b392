"""The command line of the stand-alone interpreter (§7), read as lua.c reads it, and the options that come before it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

LUA_NAMES = re.compile(r"lua(5\.?4)?(\.exe)?")
"""The names under which a link to luac2py acts as Lua's own interpreter."""

USAGE = """\
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
"""


class Invocation:
    """How the interpreter was called: its name in messages and in the usage text, what `arg` holds for it."""

    def __init__(self, name: str, usage: str, command: str) -> None:
        self.name = name
        self.usage = usage
        self.command = command


def invocation_of(command: str, arguments: Sequence[str]) -> Invocation:
    """luac2py run game.lua, or lua game.lua for a link that is called so

    `command` is the program's `argv[0]`, `arguments` are the words up to where Lua's options begin.
    """
    if not arguments:
        return Invocation(command, command, command)
    if command.endswith("__main__.py"):
        import sys

        command = f"{sys.executable} -m luac2py"
    return Invocation("luac2py", f"luac2py {arguments[0]} [-O 0|1]", " ".join([command, *arguments]))


def is_lua(command: str) -> bool:
    """Whether the program was called as `lua`."""
    return LUA_NAMES.fullmatch(os.path.basename(command)) is not None


def own_options(words: Sequence[str]) -> tuple[int, int] | None:
    """The level of optimization and the number of words it takes; None if the words are not `-O 0` or `-O 1`."""
    level, used = 1, 0
    while used < len(words) and words[used].startswith("-O"):
        value = words[used][2:] or "".join(words[used + 1 : used + 2])
        if value not in ("0", "1"):
            return None
        level, used = int(value), used + (1 if words[used][2:] else 2)
    return level, used


class Options:
    """Lua's options in a command line; `words` are what follows the interpreter's name.

    `actions`: the -e, -l and -W in their order, each with its argument; `script`: the position of the script among the
    words, None without one; `bad`: the first word that is no option or lacks its argument.
    """

    def __init__(self, words: Sequence[str]) -> None:
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
        if option == "W":
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
    return f"{invocation.name}: {problem}\n" + USAGE.format(invocation.usage)
