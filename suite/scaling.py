"""Measures programs at three amounts of work, and the memory they take: `python -m suite.scaling FOLDER [PYTHON]`.

The folder has pairs of programs, NAME.lua and NAME.py, that do the same and take their size as an argument. Those in
Lua are built with `luac2py build`. Each runs in a process of its own; the figures go into two tables in
`docs/performance.md`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from suite.sections import DOCUMENTS, replace_section, table

ROOT = DOCUMENTS.parent

SIZES = {
    "binarytrees": (12, 14, 16),
    "closures": (100_000, 400_000, 1_600_000),
    "fannkuch": (7, 8, 9),
    "fib": (29, 32, 35),
    "heapsort": (30_000, 120_000, 480_000),
    "json": (1_000, 4_000, 16_000),
    "mandelbrot": (160, 320, 640),
    "matmul": (107, 170, 270),
    "nbody": (15_000, 60_000, 240_000),
    "objects": (75_000, 300_000, 1_200_000),
    "queens": (9, 10, 11),
    "sieve": (625_000, 2_500_000, 10_000_000),
    "strings": (15_000, 60_000, 240_000),
    "wordcount": (5_000, 20_000, 80_000),
}
"""Sizes at which a program does about four times as much work each time."""

MEMORY_OF_PROGRAMS = ("binarytrees", "sieve", "wordcount")

DATA = {
    "a million numbers in an array": (
        "local t = {} for i = 1, n do t[i] = i * 0.5 end",
        "t = [i * 0.5 for i in range(n)]",
    ),
    "a million records of two fields": (
        "local t = {} for i = 1, n do t[i] = {x = i, y = 0.5} end",
        "class Record:\n  def __init__(self, x, y): self.x = x; self.y = y\nt = [Record(i, 0.5) for i in range(n)]",
    ),
    "a million string keys": (
        "local t = {} for i = 1, n do t['k' .. i] = i end",
        "t = {'k' + str(i): i for i in range(n)}",
    ),
}
"""Data as Lua and as a person's Python has them."""

PEAK = """
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m suite.scaling", description=str(__doc__).partition(":")[0] + ".")
    parser.add_argument("folder", type=Path, help="where each program is, NAME.lua, and what a person wrote, NAME.py")
    parser.add_argument("python", nargs="?", default=sys.executable, help="the Python that runs them (default: this)")
    options = parser.parse_args(arguments)
    folder, python = options.folder, options.python
    document = DOCUMENTS / "performance.md"
    # As pip leaves it: compiling the runtime's modules is no part of a program's work.
    subprocess.run([python, "-m", "compileall", "-q", str(ROOT / "runtime")], check=True)
    with tempfile.TemporaryDirectory() as work:
        scaling = [scaled(python, folder, name, Path(work)) for name in SIZES if (folder / f"{name}.lua").exists()]
        memory = [compared(python, name, *built(python, folder, name, Path(work))) for name in MEMORY_OF_PROGRAMS]
        for name, texts in DATA.items():
            paths = Path(work) / "data.lua", Path(work) / "data.py"
            for path, text in zip(paths, texts):
                path.write_text(("local n = 1000000 " if path.suffix == ".lua" else "n = 1000000\n") + text)
            memory.append(compared(python, name, *built(python, Path(work), "data", Path(work))))
    head = ["program", "size", "seconds", "× Python", "size", "seconds", "× Python", "size", "seconds", "× Python"]
    replace_section(document, "scaling", table(head, scaling))
    replace_section(document, "memory", table(["", "Python (MB)", "luac2py (MB)", "ratio"], memory))
    return 0


def built(python: str, folder: Path, name: str, work: Path) -> tuple[Path, Path]:
    """A program as a person wrote it, and as it was built from Lua."""
    output = work / f"{name}_built.py"
    command = [python, "-m", "luac2py", "build", str(folder / f"{name}.lua"), "-o", str(output)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder / f"{name}.py", output


def scaled(python: str, folder: Path, name: str, work: Path) -> list[str]:
    """A row of the first table."""
    by_hand, compiled = built(python, folder, name, work)
    row = [name]
    for size in SIZES[name]:
        ours, theirs = (min(measure(python, p, str(size))[0] for _ in range(3)) for p in (compiled, by_hand))
        row += [f"{size:,}", f"{ours:.2f}", f"{ours / theirs:.2f}"]
    print(*row, flush=True)
    return row


def compared(python: str, name: str, by_hand: Path, compiled: Path) -> list[str]:
    """A row of the second table: what a program takes beside an empty one, in megabytes."""
    theirs, ours = (measure(python, path)[1] / 1024 for path in (by_hand, compiled))
    row = [name, f"{theirs:.0f}", f"{ours:.0f}", f"{ours / theirs:.2f}"]
    print(*row, flush=True)
    return row


def measure(python: str, program: Path, *arguments: str) -> tuple[float, int]:
    """The seconds that a program takes, and the most memory that it takes, in kilobytes."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "runtime"), str(ROOT)])}
    command = [sys.executable, "-c", PEAK, python, str(program), *arguments]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    seconds, peak = done.stdout.split()
    return float(seconds), int(peak)


if __name__ == "__main__":
    sys.exit(main())
