"""The text of the golden programs is the same bytes whatever Python's hash seed is."""

from __future__ import annotations

import os
import subprocess
import sys

from phases import FOLDER

# All cases of a file in one program: the more names there are, the more could come in another order.
EMIT = """
from itertools import groupby
from phases import PHASES, golden_cases
from luac2py.driver import compile_text
from luac2py.source import Source
parsed = [phase for phase in PHASES if phase != "tokens"]
for path, cases in groupby(golden_cases(*parsed), lambda golden: golden.path):
    program = "".join(f"function case_{n}(...) {golden.case.lua} end\\n" for n, golden in enumerate(cases))
    for optimize in (0, 1):
        print(ascii(compile_text(Source("@case.lua", program), optimize, format=False)))
"""


def test_same_bytes_under_any_hash_seed() -> None:
    path = os.pathsep.join([str(FOLDER), *(os.path.abspath(entry) for entry in sys.path if entry)])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", EMIT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1 and len(outputs.pop()) > 100_000
