"""The README shows what the compiler does."""

from __future__ import annotations

import re
from pathlib import Path

from luac2py.driver import compile_text
from luac2py.source import Source

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language):
    """The first block of code in a language."""
    return re.search(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL).group(1)


def test_the_example_becomes_the_python_beside_it():
    program = (ROOT / "docs" / "examples" / "fib.lua").read_text()
    assert block("lua") == program
    assert block("python") in compile_text(Source("@docs/examples/fib.lua", program))


def test_every_command_is_listed():
    from luac2py.cli import command_line

    for name in command_line.commands:
        assert f"`luac2py {name} " in README
