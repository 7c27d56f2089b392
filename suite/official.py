"""Runs Lua's official test suites: `python -m suite.official [options] [FILE...]`.

The suites are not part of this repository: they come out of lupa's source distribution, once, into the user's
cache folder. Every file runs in a process of its own, in a copy of its folder: at the levels 0 and 1 in the suite's
portable mode, at "full" without it, by a program called lua that takes what lua takes.

A run of all files writes the table in `docs/compatibility.md`; `--accept` also writes `suite/official.txt`, the list
of what passes, which `--check` holds a run against: a file of that list that fails is an error.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
DOCUMENT = ROOT / "docs" / "compatibility.md"
BASELINE = ROOT / "suite" / "official.txt"
BEGIN, END = "<!-- official suites: begin -->", "<!-- official suites: end -->"
"""What `python -m suite.official` writes stands between these two lines of the document."""

DISTRIBUTION = "lupa==2.8"
PRELUDE = "_port=true; _soft=true; _nomsg=true"
FULL_PRELUDE = "_nomsg=true"
LAUNCHER = "official-suite.lua"
SECONDS = 300
LEVELS = {"0": "-O0", "1": "-O1", "f": "full"}

FILES = """attrib bitwise calls closure constructs coroutine cstack db errors events files gc gengc goto literals locals
math nextvar pm sort strings tpack utf8 vararg verybig""".split()
"""api and code need the C test library, the rest are no tests."""

FULL_FILES = ["big", "main"]
"""They return at once in portable mode."""

LAUNCHERS = {
    "big": "local big = coroutine.wrap(assert(loadfile('big.lua'))) assert(big() == 'b') assert(big() == 'a')",
    "main": "io.open('lib2-v2.lua', 'w'):write('return {id = function() return true end}'):close() dofile 'main.lua'",
}
"""What runs files that want more than dofile: main requires a library in C, of which it uses that it is there."""


class Exclusion(NamedTuple):
    """A line of a suite that tests the C implementation; it is emptied before the file runs."""

    file: str
    line: int
    text: str
    reason: str


class Suite(NamedTuple):
    """A version's suite: its folder in the distribution, lupa's module, the files that mean something."""

    version: str
    folder: str
    module: str
    files: Sequence[str]
    exclusions: Sequence[Exclusion] = ()


HIDDEN_STACK = "CPython's collector does not see that only a suspended coroutine's own stack refers to it"
PYTHON_STACK = "operands of an expression are on Python's own stack, where they can be neither seen nor set"

SUITES = {
    "5.4": Suite(
        "5.4.8",
        "third-party/lua54/testes",
        "lua54",
        FILES,
        [
            Exclusion("gc", 544, "assert(collected)", HIDDEN_STACK),
            Exclusion("db", 419, "assert(g(0,0) == 30)", PYTHON_STACK),
        ],
    ),
    "5.3": Suite(
        "5.3.6",
        "third-party/lua53/testes",
        "lua53",
        [f for f in FILES if f not in ("cstack", "gengc")],
        [
            Exclusion("gc", 504, "assert(collected)", HIDDEN_STACK),
            Exclusion("db", 327, "assert(g(0,0) == 30)", PYTHON_STACK),
            Exclusion("constructs", 310, 'checkload(s, "too long")', "jumps in Python's code may be of any length"),
        ],
    ),
}


class Result(NamedTuple):
    """What became of one file at one level; `problem` is None if it passed, else its line and message."""

    suite: Suite
    file: str
    level: str
    seconds: float
    problem: str | None

    @property
    def key(self) -> str:
        return f"{self.suite.version} {self.level} {self.file}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; gives the exit status."""
    options = parse_arguments(arguments)
    suite = SUITES[options.suite]
    unknown = set(options.files) - set(suite.files) - set(FULL_FILES)
    if unknown:
        print(f"official: {suite.version} has no file {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    levels = ["reference"] if options.reference else [LEVELS[level] for level in options.levels]
    baseline = read_baseline()
    runs = [
        (file, level)
        for file in options.files or [*suite.files, *FULL_FILES]
        for level in levels
        if (file not in FULL_FILES or level == "full")
        and (not options.check or f"{suite.version} {level} {file}" in baseline or options.files)
    ]
    results = []
    for result in run_all(suite, options.folder or fetch(suite), runs, options):
        results.append(result)
        print(f"{result.key:24} {result.seconds:6.1f} s  {result.problem or 'passes'}", flush=True)
    return finish(results, options, is_whole=not options.files and not options.reference)


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m suite.official", description="Run Lua's official test suites.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="only these files, named without .lua")
    parser.add_argument("--suite", choices=sorted(SUITES), default="5.4")
    parser.add_argument(
        "--levels", default="01", help="optimization levels, such as 0 or 01 (default); f for the full suite at level 1"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="files that run at the same time")
    parser.add_argument("--timeout", type=float, default=SECONDS, help="seconds for a file (default %(default)s)")
    parser.add_argument("--python", default=sys.executable, help="the Python that runs luac2py, such as a PyPy")
    parser.add_argument("--folder", type=Path, help="a suite's folder instead of the official one")
    parser.add_argument("--reference", action="store_true", help="run lupa's interpreter instead of luac2py")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file of the baseline fails")
    parser.add_argument("--accept", action="store_true", help="write the baseline too: what passes now must go on so")
    return parser.parse_args(arguments)


def fetch(suite: Suite) -> Path:
    """The folder of a suite in the user's cache, which is filled at the first use."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "luac2py" / "official"
    folder = cache / f"lua-{suite.version}-tests"
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as work:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "lupa", DISTRIBUTION]
            subprocess.run([*command, "-d", work], check=True)
            (archive,) = Path(work).glob("*.tar.gz")
            with tarfile.open(archive) as packed:
                inside = f"{archive.name[: -len('.tar.gz')]}/{suite.folder}/"
                packed.extractall(work, [member for member in packed if member.name.startswith(inside)])
            (Path(work) / inside).rename(folder)
    return folder


def run_all(
    suite: Suite, folder: Path, runs: Iterable[tuple[str, str]], options: argparse.Namespace
) -> Iterator[Result]:
    """Run files at levels, some at the same time; the results come in the order asked for."""
    run = run_again if options.check else run_file
    with ThreadPoolExecutor(options.jobs) as pool:
        futures = [
            pool.submit(run, suite, folder, file, level, options.python, options.timeout) for file, level in runs
        ]
        for future in futures:
            yield future.result()


def run_again(suite: Suite, folder: Path, file: str, level: str, python: str, timeout: float) -> Result:
    """Run one file, and once more if it fails: a collection may come where a suite does not expect one."""
    result = run_file(suite, folder, file, level, python, timeout)
    return result if result.problem is None else run_file(suite, folder, file, level, python, timeout)


def run_file(suite: Suite, folder: Path, file: str, level: str, python: str, timeout: float) -> Result:
    """Run one file in a process of its own, in a copy of its folder."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        copy = shutil.copytree(folder, Path(work) / "testes")
        exclude(suite, copy, file)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "runtime")])}
        prelude = FULL_PRELUDE if level == "full" else PRELUDE
        (copy / LAUNCHER).write_text(f"{prelude}; {LAUNCHERS.get(file, f'dofile [[{file}.lua]]')}")
        if level == "full":
            command = [str(lua_in(copy, python, suite.version[:3])), LAUNCHER]
        else:
            code = REFERENCE.format(module=suite.module) if level == "reference" else RUN
            command = [python, "-c", code, level[-1], LAUNCHER, str(timeout), suite.version[:3]]
        try:
            # standard input is a pipe
            done = subprocess.run(
                command, cwd=copy, env=environment, input=b"", capture_output=True, timeout=timeout + 30
            )
            problem = problem_of(file, done.returncode, done.stderr.decode("latin-1"), timeout)
        except subprocess.TimeoutExpired:
            problem = f"no end in {timeout:g} s"
    return Result(suite, file, level, time.monotonic() - begin, problem)


RUN = """
import faulthandler, sys
faulthandler.dump_traceback_later(float(sys.argv[3]), exit=True)
from luac2py.running import run_file
from luac2py.standard import STANDARDS
sys.exit(run_file(sys.argv[2], [], int(sys.argv[1]), STANDARDS[sys.argv[4]]))
"""
"""Runs a Lua file as `luac2py run` does; when the time is over, says where the program is."""


def lua_in(folder: Path, python: str, version: str) -> Path:
    """A program called lua5.4, or lua5.3, made in a folder."""
    program = folder / f"lua{version}"
    program.write_text(f"#!{python}\nimport sys\nfrom luac2py.__main__ import main\nmain()\n")
    program.chmod(0o755)
    return program


REFERENCE = """
import sys
from lupa.{module} import LuaRuntime
loadfile = LuaRuntime(encoding="latin-1").eval("function(name) return xpcall(dofile, debug.traceback, name) end")
done = loadfile(sys.argv[2])
if done is not True:
    sys.exit("lupa: %s" % (done[1],) if not done[0] else 0)
"""


def exclude(suite: Suite, folder: Path, file: str) -> None:
    """Empty the lines of a file that test the C implementation."""
    path = folder / f"{file}.lua"
    lines = path.read_bytes().split(b"\n")
    for exclusion in suite.exclusions:
        if exclusion.file == file:
            assert lines[exclusion.line - 1].strip() == exclusion.text.encode("latin-1"), exclusion
            lines[exclusion.line - 1] = b""
    path.write_bytes(b"\n".join(lines))


def problem_of(file: str, status: int, report: str, timeout: float) -> str | None:
    """The line and the message of a failure; None if there was none."""
    if status == 0:
        return None
    if report.startswith("Timeout ("):
        places = re.findall(rf'File "{file}\.lua", line (\d+)', report)
        return f"line {places[-1]}: no end in {timeout:g} s" if places else f"no end in {timeout:g} s"
    if "Traceback (most recent call last):" in report:
        # a bug of ours: Python's report, whose frames of generated code bear the Lua file's name
        places = re.findall(rf'File "{file}\.lua", line (\d+)', report)
        message = report.rstrip().rpartition("\n")[2]
    else:
        message = report.partition("\n")[0].partition(": ")[2]
        places = re.findall(rf"\b{file}\.lua:(\d+): in main chunk", report) or re.findall(
            rf"\b{file}\.lua:(\d+):", report
        )
    if not places and not message:
        return f"exit status {status}"
    message = re.sub(rf"^{file}\.lua:\d+: ", "", message)
    return f"line {places[-1]}: {message}" if places else message


def finish(results: Sequence[Result], options: argparse.Namespace, is_whole: bool) -> int:
    """Write the table, or hold the results against the baseline; gives the exit status."""
    passed = {result.key for result in results if result.problem is None}
    print(f"{len(passed)} of {len(results)} pass")
    if options.check:
        lost = [result for result in results if result.key in read_baseline() and result.key not in passed]
        for result in lost:
            print(f"passed before and fails now: {result.key}: {result.problem}", file=sys.stderr)
        return 1 if lost else 0
    if options.accept:
        others = read_baseline() - {result.key for result in results}
        BASELINE.write_text("".join(f"{key}\n" for key in sorted(others | passed)), encoding="utf-8")
    if is_whole:
        write_document(options.suite, table(results))
    return 0 if len(passed) == len(results) else 1


def read_baseline() -> set[str]:
    """The files that must pass, each as `version level file`."""
    return set(BASELINE.read_text(encoding="utf-8").split("\n")) - {""} if BASELINE.exists() else set()


def table(results: Sequence[Result]) -> str:
    """The results of a suite as a table in Markdown, with what was left out of it."""
    suite = results[0].suite
    levels = list(dict.fromkeys(result.level for result in results))
    by_level = {level: [result for result in results if result.level == level] for level in levels}
    passing = {level: sum(result.problem is None for result in by_level[level]) for level in levels}
    files = list(dict.fromkeys(result.file for result in results))
    counts = ", ".join(f"{passing[level]} of {len(by_level[level])} at `{level}`" for level in levels)
    lines = [f"### Lua {suite.version}", "", f"Files that pass: {counts}.", ""]
    lines += [f"| file | {' | '.join(f'`{level}`' for level in levels)} |", "|---" * (len(levels) + 1) + "|"]
    by_key = {result.key: result for result in results}
    for file in files:
        row = [by_key.get(f"{suite.version} {level} {file}") for level in levels]
        lines.append(f"| {file} | {' | '.join(map(cell, row))} |")
    if suite.exclusions:
        lines += ["", "Lines left out:", ""]
        lines += [f"- `{e.file}.lua` line {e.line}, `{e.text}`: {e.reason}" for e in suite.exclusions]
    return "\n".join(lines)


def cell(result: Result | None) -> str:
    if result is None:
        return ""
    return "passes" if result.problem is None else result.problem.replace("|", "\\|").replace("<", "&lt;")


def write_document(name: str, text: str) -> None:
    """Put a suite's table into the document, whose other parts stay."""
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else "# Compatibility\n"
    if BEGIN not in old:
        old += f"\n## The official test suites\n\n{BEGIN}\n{END}\n"
    before, _, rest = old.partition(BEGIN)
    tables, _, after = rest.partition(END)
    sections = {section[:3]: f"### Lua {section}" for section in tables.split("### Lua ")[1:]}
    sections[name] = text
    body = "\n\n".join(sections[key].strip() for key in sorted(sections, reverse=True))
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
