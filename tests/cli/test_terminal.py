"""Interactive mode on a terminal, with and without the editor; the interrupt key."""

from __future__ import annotations

import os
import re
import select
import signal
import struct
import subprocess
import sys
import time

import pytest
from test_processes import PATH

fcntl, pty, termios = [pytest.importorskip(name) for name in ("fcntl", "pty", "termios")]

SECONDS = 20
PROMPT = "<prompt>"
"""Stands for the sequence with which the editor begins to read."""

ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?]*[A-Za-z~]|[=>])|\r")
WITHOUT_EDITOR = "import sys; sys.modules['prompt_toolkit'] = None; from luac2py.__main__ import main; main()"


class Terminal:
    """A process on a terminal: what is sent to it, and what it shows, without the escape sequences."""

    def __init__(self, *command, **environment):
        variables = {**os.environ, "PYTHONPATH": PATH, "TERM": "xterm", "NO_COLOR": "1", "PROMPT_TOOLKIT_NO_CPR": "1"}
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execve(sys.executable, [sys.executable, *command], {**variables, **environment})
        self.shown = b""

    def send(self, text):
        """Types something; the Enter key is \\r."""
        os.write(self.descriptor, text.encode())

    def expect(self, text):
        """Waits until a text is shown after what was expected before; gives what comes between."""
        while text.encode() not in self.shown:
            if not self.read():
                raise AssertionError(f"{text!r} is not in {self.shown!r}")
        before, _, self.shown = self.shown.partition(text.encode())
        return before.decode()

    def status(self):
        """How the process ends."""
        while self.read():
            pass
        for _ in range(SECONDS * 10):
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return status
            time.sleep(0.1)
        raise AssertionError("it does not end")

    def read(self):
        """Takes in what is shown; whether there was anything."""
        if not select.select([self.descriptor], [], [], SECONDS)[0]:
            return False
        try:
            data = os.read(self.descriptor, 1 << 16)
        except OSError:
            return False
        self.shown += ESCAPES.sub(b"", data.replace(b"\x1b[?2004h", PROMPT.encode()))
        return bool(data)

    def close(self):
        os.close(self.descriptor)


@pytest.fixture
def terminal(tmp_path):
    opened = []

    def open_terminal(*command):
        opened.append(Terminal(*command, XDG_STATE_HOME=str(tmp_path), HOME=str(tmp_path)))
        return opened[-1]

    yield open_terminal
    for one in opened:
        one.close()


@pytest.fixture
def editor(terminal):
    pytest.importorskip("prompt_toolkit")
    return lambda *arguments: terminal("-m", "luac2py", *arguments)


def test_plain_input(terminal):
    talk = terminal("-c", WITHOUT_EDITOR, "repl")
    talk.expect("PUC-Rio\n> ")
    talk.send("x = 6\n")
    talk.expect("> ")
    talk.send("x * 7\n")
    talk.expect("42\n> ")
    talk.send("for i = 1, 2 do\n")
    talk.expect(">> ")
    talk.send("print(i) end\n")
    talk.expect("1\n2\n> ")
    talk.send("x.y.z = 1\n")
    talk.expect("stdin:1: attempt to index a number value (global 'x')\nstack traceback:\n")
    talk.expect("> ")
    talk.send("io.read()\ntyped\n")
    talk.expect("typed\n> ")
    talk.send("\4")
    assert talk.status() == 0


def test_run_without_a_program_talks(terminal):
    talk = terminal("-c", WITHOUT_EDITOR, "run")
    talk.expect("PUC-Rio\n> ")
    talk.send("os.exit(3)\n")
    assert os.WEXITSTATUS(talk.status()) == 3


def test_interrupted_call_leaves_the_session(terminal):
    talk = terminal("-c", WITHOUT_EDITOR, "repl")
    talk.expect("> ")
    talk.send("print('ready') while true do end\n")
    talk.expect("ready\n")
    time.sleep(0.2)
    talk.send("\3")
    talk.expect("interrupted!\nstack traceback:\n")
    talk.expect("> ")
    talk.send("\3")
    assert talk.status() == signal.SIGINT


def test_editor(editor):
    talk = editor("repl")
    talk.expect(PROMPT)
    talk.send("a_long_name = {first = 1, second = 2}\r")
    talk.expect(PROMPT)
    talk.send("a_lo\t")
    talk.expect("a_long_name")
    talk.send(".se\t")
    talk.expect(".second")
    talk.send("\r")
    talk.expect("2\n")
    talk.expect(PROMPT)
    talk.send("for i = 1, 2 do\r")
    talk.expect(PROMPT)
    talk.send("print(i * 100) end\r")
    talk.expect("100\n200\n")
    talk.expect(PROMPT)
    talk.send("unfinished(\3")
    talk.expect(PROMPT)
    talk.send("error('alive')\r")
    talk.expect("stdin:1: alive\n")
    talk.expect(PROMPT)
    talk.send("'\u00fc', #'\u00fc'\r")
    talk.expect("\u00fc\t2\n")
    talk.expect(PROMPT)
    talk.send("\4")
    assert talk.status() == 0


def test_history(editor, tmp_path):
    talk = editor("repl")
    talk.expect(PROMPT)
    talk.send("one = 'of session 1'\r")
    talk.expect(PROMPT)
    talk.send("for i = 1, 1 do\r")
    talk.expect(PROMPT)
    talk.send("two = 'lines' end\r")
    talk.expect(PROMPT)
    talk.send("\4")
    assert talk.status() == 0
    assert "+for i = 1, 1 do\n+two = 'lines' end\n" in (tmp_path / "luac2py" / "history").read_text()
    talk = editor("run", "-i")
    talk.expect(PROMPT)
    time.sleep(0.5)  # the history comes in meanwhile
    talk.send("\x10")  # the one before
    talk.expect("two = 'lines' end")
    talk.send("\r")
    talk.expect(PROMPT)
    talk.send("\x10\x10\x10")  # through both lines of the one before
    talk.expect("one = 'of session 1'")
    talk.send("\r")
    talk.expect(PROMPT)
    talk.send("=one .. two\r")
    talk.expect("of session 1lines\n")
    talk.expect(PROMPT)
    talk.send("\4")
    assert talk.status() == 0


def test_a_history_that_cannot_be_kept(editor, tmp_path):
    (tmp_path / "luac2py").write_text("no folder")
    talk = editor("repl")
    talk.expect(PROMPT)
    talk.send("1 + 1\r")
    talk.expect("2\n")
    talk.expect(PROMPT)
    talk.send("\4")
    assert talk.status() == 0


def interrupted(code, times, tmp_path):
    """What a program writes that is interrupted whenever it says so, and how it ends."""
    command = [sys.executable, "-m", "luac2py", "run", "-e", code]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": PATH}
    )
    for _ in range(times):
        assert process.stdout.readline() == b"ready\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=SECONDS)
    return process.returncode, output.decode(), errors.decode()


def test_interrupts_are_errors(tmp_path):
    assert interrupted("local function f() print('ready')\nwhile true do end end\nf() print(1)", 1, tmp_path) == (
        1,
        "",
        "luac2py: (command line):3: interrupted!\nstack traceback:\n\t(command line):2: in local 'f'\n"
        "\t(command line):3: in main chunk\n\t[C]: in ?\n",
    )


def test_interrupts_are_caught(tmp_path):
    code = "print(pcall(function() print('ready') while true do end end)) print('on')"
    assert interrupted(code, 1, tmp_path) == (0, "false\tinterrupted!\non\n", "")


def test_a_second_interrupt_ends_the_process(tmp_path):
    code = "pcall(function() print('ready') while true do end end) print('ready') while true do end"
    assert interrupted(code, 2, tmp_path) == (-signal.SIGINT, "", "")


def test_a_broken_pipe_ends_the_process():
    command = f"{sys.executable} -m luac2py run -e 'while true do print(1) end' | head -n 1; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": PATH}
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=environment, timeout=SECONDS)
    assert (done.stdout, done.stderr) == (b"1\n%d\n" % (128 + signal.SIGPIPE), b"")
