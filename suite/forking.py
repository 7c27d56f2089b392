"""A process that has the compiler loaded, and runs each program in a copy of itself: `python -m suite.forking`.

The copies are as clean as a new process: whoever starts this one keeps its own state to itself. A request is a line of
JSON, `[program, level, standard, output, errors]`, with the names of the files for what the program writes; the answer
is a line with the exit status, that of a signal being negative.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import time
import traceback
from typing import NoReturn

from luac2py.driver import compile_code
from luac2py.running import run_file
from luac2py.source import Source
from luac2py.standard import STANDARDS
from luac2py_runtime.state import State

from .programs import SECONDS, SUITE


class ForkServer:
    """The process, from outside."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=SUITE.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, program: str, level: int, standard: str, output: str, errors: str) -> int:
        """The exit status of a program; what it writes goes to two files."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps([program, level, standard, output, errors]) + "\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


def serve() -> None:
    """Answer requests until there are no more."""
    # load what all of them need
    compile_code(Source("=(nothing)", ""))
    State()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            run_child(*json.loads(line))
        print(wait(child), flush=True)


def run_child(program: str, level: int, standard: str, output: str, errors: str) -> NoReturn:
    """Be the child process, and end."""
    status = 70
    try:
        for number, name in enumerate((os.devnull, output, errors)):
            with open(name, "r+b") as file:
                os.dup2(file.fileno(), number)
        sys.stdout, sys.stderr = open(1, "w", closefd=False), open(2, "w", closefd=False)
        os.chdir(os.path.dirname(program))
        status = run_file(os.path.basename(program), [], level, STANDARDS[standard])
        atexit._run_exitfuncs()
    except SystemExit as exit:
        atexit._run_exitfuncs()
        status = exit.code if isinstance(exit.code, int) else int(exit.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def wait(child: int) -> int:
    """The exit status of a child, which is killed when its time is over; that of a signal is negative."""
    end = time.monotonic() + SECONDS
    pause = 0.001
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
        if time.monotonic() > end:
            os.kill(child, 9)
        time.sleep(pause)
        pause = min(pause * 1.2, 0.05)


if __name__ == "__main__":
    serve()
