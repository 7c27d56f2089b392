"""docs/python-api.md: its examples are what happens."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import luac2py

GUIDE = Path(__file__).parent.parent.parent / "docs" / "python-api.md"


def test_examples():
    text = GUIDE.read_text(encoding="utf-8").expandtabs()
    test = doctest.DocTestParser().get_doctest(text, {}, "python-api.md", str(GUIDE), 0)
    output: list[str] = []
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL
    failed, tried = doctest.DocTestRunner(optionflags=flags).run(test, out=output.append)
    assert failed == 0, "".join(output)
    assert tried > 30


def test_all_public_names_are_told_of():
    text = GUIDE.read_text(encoding="utf-8")
    for name in luac2py.__all__:
        assert re.search(rf"\b{name}\b", text) or name in ("__version__", "Chunk", "uninstall_importer"), name
