"""Programs that run beside this one: io.popen (§6.8), and os.execute's way of reporting how one ended (§6.9)."""

from __future__ import annotations

from ..arguments import argument_error
from ..output import flush_stdout
from .files import LuaFile, close_stream, empty_pending, open_stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..table import LuaTable


def check_pipe_mode(mode: str) -> str:
    if mode != "r" and mode != "w":
        raise argument_error(2, "invalid mode")
    return mode


def open_pipe(command: str, mode: str, metatable: LuaTable) -> LuaFile:
    """A file that is connected to a program's output ("r") or input ("w")."""
    from subprocess import PIPE, Popen

    flush_files()
    arguments = shell_arguments(command)
    process = Popen(**arguments, stdout=PIPE) if mode == "r" else Popen(**arguments, stdin=PIPE)
    file = open_stream(process.stdout if mode == "r" else process.stdin, metatable)

    def close_pipe(pipe: LuaFile) -> Any:
        close_stream(pipe)
        return exit_result(process.wait())

    file.λcloser = close_pipe
    return file


def shell_arguments(command: str) -> dict[str, Any]:
    """What makes subprocess run a command as C's system does, whose shell calls itself `sh`."""
    import os

    text = command.split("\0")[0].encode("latin-1")
    if os.name == "posix":
        return {"args": ["sh", "-c", text], "executable": "/bin/sh"}
    return {"args": text, "shell": True}


def flush_files() -> None:
    """Write out all that is buffered, so that another program's output comes after it."""
    flush_stdout()
    empty_pending()


def exit_result(status: int) -> tuple[Any, ...]:
    """true or nil, "exit" or "signal", and the number (luaL_execresult); a negative status is a signal's."""
    if status < 0:
        return None, "signal", -status
    return (True if status == 0 else None), "exit", status
