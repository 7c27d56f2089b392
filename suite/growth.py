"""Measures how the cost of operations grows with their number: `python -m suite.growth [PYTHON]`.

Each operation runs in a process of its own at three sizes. What it takes for one element, in nanoseconds of the
processor's time, goes into the table in `docs/performance.md`, and as a plot into `docs/growth.svg`.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from suite.sections import DOCUMENTS, replace_section, table

ROOT = DOCUMENTS.parent
DOCUMENT = DOCUMENTS / "performance.md"
PLOT = DOCUMENTS / "growth.svg"

SIZES = (100, 10_000, 1_000_000)

OPERATIONS = {
    "`t[#t + 1] = v`": "local t = {} clock() for i = 1, n do t[#t + 1] = i end",
    "`t[i] = v`": "local t = {} clock() for i = 1, n do t[i] = i end",
    "`#t`": "local t, s = {}, 0 for i = 1, n do t[i] = i end clock() for i = 1, n do s = s + #t end",
    "`t.x`": "local t, s = {x = 1}, 0 clock() for i = 1, n do s = s + t.x end",
    "`next`": "local t = {} for i = 1, n do t['k' .. i] = i end clock() local k repeat k = next(t, k) until not k",
    "`pairs`": "local t, s = {}, 0 for i = 1, n do t['k' .. i] = i end clock() for _, v in pairs(t) do s = s + v end",
    "`ipairs`": "local t, s = {}, 0 for i = 1, n do t[i] = i end clock() for _, v in ipairs(t) do s = s + v end",
    "`table.insert(t, v)`": "local t = {} clock() for i = 1, n do table.insert(t, i) end",
    "`table.remove(t)`": "local t = {} for i = 1, n do t[i] = i end clock() for i = 1, n do table.remove(t) end",
    "`table.concat`": "local t = {} for i = 1, n do t[i] = 'x' .. i end clock() table.concat(t, ',')",
    "`table.sort`": "local t, x = {}, 42 for i = 1, n do x = x * 387 + 29 & 0xfffff t[i] = x end clock() table.sort(t)",
    "`string.gsub`": "local s = ('ab '):rep(n // 3 + 1) clock() s:gsub('%a+', '%0!')",
    "`string.gmatch`": "local s = ('ab '):rep(n // 3 + 1) clock() for word in s:gmatch('%a+') do end",
    "`s:sub(i, i)`": "local s = ('x'):rep(n) clock() for i = 1, n do local c = s:sub(i, i) end",
    "`coroutine.yield`": (
        "local f = coroutine.wrap(function() for i = 1, n do coroutine.yield() end end) clock() for i = 1, n do f() end"
    ),
}
"""Lua programs, in which `clock()` stands where what is measured begins."""

PROGRAM = """
local n = tonumber(arg[1])
local best = math.huge
for _ = 1, math.max(1, 10000 // n) do
  local start
  local function clock() start = os.clock() end
  {}
  best = math.min(best, os.clock() - start)
end
print(best / n * 1e9)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; gives the exit status."""
    parser = argparse.ArgumentParser(prog="python -m suite.growth", description=str(__doc__).partition(":")[0] + ".")
    parser.add_argument("python", nargs="?", default=sys.executable, help="the Python that runs them (default: this)")
    options = parser.parse_args(arguments)
    rows = {}
    for name, body in OPERATIONS.items():
        rows[name] = [measure(options.python, body, size) for size in SIZES]
        print(f"{name:22}", *[f"{figure:10.0f}" for figure in rows[name]], flush=True)
    figures = [[name, *(f"{figure:,.0f}" for figure in row)] for name, row in rows.items()]
    replace_section(DOCUMENT, "growth", table(["operation", *(f"n = {size:,}" for size in SIZES)], figures))
    PLOT.write_text(plot(rows), encoding="utf-8")
    return 0


def measure(python: str, body: str, size: int) -> float:
    """The nanoseconds that an operation takes for one element."""
    with tempfile.TemporaryDirectory() as work:
        program = Path(work) / "growth.lua"
        program.write_text(PROGRAM.format(body))
        command = [python, "-m", "luac2py", "run", str(program), str(size)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)


def plot(rows: dict[str, list[float]]) -> str:
    """The figures as lines in SVG, both axes logarithmic: what grows with n rises, what does not is level."""
    width, height, left, top, right = 760, 460, 70, 20, 190
    low, high = 1.0, 10_000.0

    def x(size: float) -> float:
        return left + (width - left - right) * math.log(size / SIZES[0]) / math.log(SIZES[-1] / SIZES[0])

    def y(figure: float) -> float:
        return top + (height - 60 - top) * (1 - math.log(max(figure, low) / low) / math.log(high / low))

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" '
        'font-size="12"><rect width="100%" height="100%" fill="white"/>'
    ]
    for power in range(5):
        level = y(10.0**power)
        parts.append(f'<path d="M{left} {level:.1f}H{width - right}" stroke="#ddd"/>')
        parts.append(f'<text x="{left - 8}" y="{level + 4:.1f}" text-anchor="end">{10**power:,}</text>')
    for size in SIZES:
        parts.append(f'<text x="{x(size):.1f}" y="{height - 35}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{(left + width - right) / 2}" y="{height - 12}" text-anchor="middle">n</text>')
    parts.append(f'<text transform="translate(16 {height / 2})rotate(-90)" text-anchor="middle">ns per element</text>')
    ends = sorted((y(figures[-1]), name) for name, figures in rows.items())
    label = -math.inf
    for end, name in ends:
        colour = f"hsl({list(rows).index(name) * 360 // len(rows)} 70% 40%)"
        points = " ".join(f"{x(size):.1f},{y(figure):.1f}" for size, figure in zip(SIZES, rows[name]))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        label = max(label + 14, end)
        text = name.strip("`").replace("&", "&amp;").replace("<", "&lt;")
        parts.append(f'<text x="{width - right + 8}" y="{label + 4:.1f}" fill="{colour}">{text}</text>')
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    sys.exit(main())
