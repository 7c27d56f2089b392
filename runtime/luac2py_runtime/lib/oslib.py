"""Operating system facilities (§6.9); dates are in dates.py."""

from __future__ import annotations

import os
from time import process_time

from ..arguments import NONE, check_integer, check_option, check_string, opt_integer, opt_string
from ..closing import ProgramExit
from ..errors import lua_error
from ..finalizers import give_up
from . import later, new_library
from .files import file_result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..state import State
    from ..table import LuaTable
    from . import Functions

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
CATEGORIES = ("all", "collate", "ctype", "monetary", "numeric", "time")


def encoded(name: str) -> bytes:
    """A C string: the bytes up to the first zero."""
    return name.split("\0")[0].encode("latin-1")


def os_clock(*_: Any) -> float:
    """os.clock () · §6.9"""
    return process_time()


def os_difftime(t2: Any = NONE, t1: Any = NONE, *_: Any) -> float:
    """os.difftime (t2, t1) · §6.9"""
    return float(check_integer(t2, 1) - check_integer(t1, 2))


def os_execute(command: Any = None, *_: Any) -> Any:
    """os.execute ([command]) · §6.9"""
    text = opt_string(command, 1, None)
    if text is None:
        return True
    from subprocess import call

    from .pipes import exit_result, flush_files, shell_arguments

    flush_files()
    return exit_result(call(**shell_arguments(text)))


def os_exit(code: Any = None, close: Any = None, *_: Any) -> Any:
    """os.exit ([code [, close]]) · §6.9"""
    from .pipes import flush_files

    if code is True or code is None or code is NONE:
        status = 0
    elif code is False:
        status = 1
    else:
        status = opt_integer(code, 1, 0) & 0xFF
    flush_files()
    if close is None or close is False:
        give_up()
        raise ProgramExit(status)
    raise SystemExit(status)


def os_getenv(varname: Any = NONE, *_: Any) -> str | None:
    """os.getenv (varname) · §6.9"""
    value = os.environb.get(encoded(check_string(varname, 1)))
    return None if value is None else value.decode("latin-1")


def os_remove(filename: Any = NONE, *_: Any) -> Any:
    """os.remove (filename) · §6.9"""
    name = check_string(filename, 1)
    path = encoded(name)
    try:
        if os.path.isdir(path) and not os.path.islink(path):
            os.rmdir(path)
        else:
            os.unlink(path)
    except OSError as exception:
        return file_result(exception, name)
    return True


def os_rename(oldname: Any = NONE, newname: Any = NONE, *_: Any) -> Any:
    """os.rename (oldname, newname) · §6.9"""
    old = encoded(check_string(oldname, 1))
    try:
        os.rename(old, encoded(check_string(newname, 2)))
    except OSError as exception:
        return file_result(exception)
    return True


def os_setlocale(locale: Any = None, category: Any = None, *_: Any) -> str | None:
    """os.setlocale (locale [, category]) · §6.9

    There is only the locale "C": Python's own is not Lua's to change.
    """
    name = opt_string(locale, 1, None)
    check_option(category, 2, "all", CATEGORIES)
    return "C" if name in (None, "", "C", "POSIX") else None


def os_tmpname(*_: Any) -> str:
    """os.tmpname () · §6.9"""
    for _attempt in range(100):
        name = "/tmp/lua_" + "".join([LETTERS[byte % len(LETTERS)] for byte in os.urandom(6)])
        try:
            os.close(os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            return name
        except OSError:
            continue
    raise lua_error("unable to generate a unique filename")


FUNCTIONS: Functions = {
    "clock": os_clock,
    "date": later("dates", "os_date"),
    "difftime": os_difftime,
    "execute": os_execute,
    "exit": os_exit,
    "getenv": os_getenv,
    "remove": os_remove,
    "rename": os_rename,
    "setlocale": os_setlocale,
    "time": later("dates", "os_time"),
    "tmpname": os_tmpname,
}


def open_lib(state: State) -> LuaTable:
    """Open the operating system library."""
    return new_library(state, "os", FUNCTIONS)
