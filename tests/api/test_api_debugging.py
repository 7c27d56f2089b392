"""docs/debugging.md: its transcripts are what happens."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest
from conftest import python

DOCS = Path(__file__).parent.parent.parent / "docs"
PROMPT = "(Pdb) "
SESSIONS = re.findall(r"^```console\n(.*?)^```$", (DOCS / "debugging.md").read_text(encoding="utf-8"), re.M | re.S)
PYPY = sys.implementation.name == "pypy"

MODULES = {"python": [], "luac2py": ["-m", "luac2py"], "coverage": ["-m", "coverage"]}
"""What the programs of the commands are as Python processes."""


def commands(session: str) -> list[tuple[str, str]]:
    """The commands of a transcript, and what follows each."""
    return [tuple(part.split("\n", 1)) for part in re.split(r"^\$ ", session, flags=re.M)[1:]]


def is_possible(session: str) -> bool:
    """Whether this Python's tools can do what the transcript shows."""
    if "coverage" in session:
        return not PYPY
    # pdb of 3.13 takes no names of files for breakpoints
    return "-m pdb" not in session or sys.version_info < (3, 13)


def run(command: str, inputs: list[str], cwd: Path) -> str:
    command, _, pattern = command.partition(' | grep "')
    program, *arguments = shlex.split(command)
    done = python(*MODULES[program], *arguments, cwd=cwd, input="".join(f"{line}\n" for line in inputs))
    output = done.stdout + done.stderr
    if pattern:
        output = "".join(line for line in output.splitlines(True) if pattern.strip('"') in line)
    return output


def with_inputs(output: str, inputs: list[str]) -> str:
    """What a terminal shows of a session with pdb, which echoes the inputs."""
    first, *others = output.split(PROMPT)
    return first + "".join(f"{PROMPT}{line}\n{text}" for line, text in zip(inputs, others))


def normal(text: str, folder: Path) -> str:
    """A transcript without what differs from run to run, and without the frames of the runtime."""
    text = text.replace(str(folder), "/work")
    text = re.sub(r"\.\.\.\S*/stats\.lua", "/work/stats.lua", text)  # Lua shows the end of a long name
    text = re.sub(r'^  File "[^"]*luac2py_runtime.*\n(?:    .*\n)*', "", text, flags=re.M)
    text = re.sub(r'^  File "(?:<frozen runpy>|[^"]*/(?:runpy|importer)\.py)".*\n(?:    .*\n)*', "", text, flags=re.M)
    text = re.sub(r"^ +[\^~]+\n", "", text, flags=re.M)
    text = re.sub(r"(?<= )\d\.\d{3}(?= )", "0.000", text)
    return text


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: commands(session)[-1][0])
def test_transcript(session, tmp_path):
    if not is_possible(session):
        pytest.skip("not with this Python")
    folder = tmp_path.resolve()
    shutil.copy(DOCS / "examples" / "stats.lua", folder)
    for command, expected in commands(session.replace("break /work", f"break {folder}")):
        if command.startswith("cat "):
            (folder / command[4:]).write_text(expected)
            continue
        inputs = re.findall(rf"^{re.escape(PROMPT)}(.*)$", expected, re.M)
        output = run(command, inputs, folder)
        if inputs:
            output = with_inputs(output, inputs)
        assert normal(output, folder).rstrip("\n") == normal(expected, folder).rstrip("\n")


def test_imported_modules_are_measured(tmp_path):
    if PYPY:
        pytest.skip("not with PyPy's coverage.py")
    shutil.copy(DOCS / "examples" / "stats.lua", tmp_path)
    (tmp_path / "use.py").write_text("import stats; print(stats.sum([1, 2]))")
    (tmp_path / ".coveragerc").write_text("[run]\nplugins = luac2py.coverage_plugin\n")
    done = python("-m", "coverage", "run", "--include=*.lua", "-m", "luac2py.importer", "use.py", cwd=tmp_path)
    assert done.stdout == "3\n", done.stderr
    report = python("-m", "coverage", "report", "-m", cwd=tmp_path).stdout
    assert re.search(r"stats\.lua +13 +4 +69% +13-16, 20", report), report


SEVERAL = """\
local t = {
  1,
  2,
}
local function never() -- pragma: no cover
  return 1
end
local x = t[1] +
  t[2]
if x == 4 then
  print("four")
elseif x == 3 then
  print("three",
    x)
end
"""


@pytest.mark.skipif(PYPY, reason="not with PyPy's coverage.py")
@pytest.mark.parametrize("built", [False, True])
def test_statements_of_several_lines(tmp_path, built):
    (tmp_path / "lines.lua").write_text(SEVERAL)
    (tmp_path / ".coveragerc").write_text("[run]\nplugins = luac2py.coverage_plugin\n")
    target = ["-m", "luac2py", "run", "lines.lua"]
    if built:
        python("-m", "luac2py", "build", "lines.lua", cwd=tmp_path)
        target = ["lines.py"]
    assert python("-m", "coverage", "run", "--include=*.lua", *target, cwd=tmp_path).stdout == "three\t3\n"
    report = python("-m", "coverage", "report", "-m", cwd=tmp_path).stdout
    assert re.search(r"lines\.lua +\d +2 +\d+% +6, 11", report), report
