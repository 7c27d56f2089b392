"""The line of a call's error is that of its parenthesis (as of 5.4.5; Debian's 5.4.4 has another)."""

from __future__ import annotations

import pytest

from luac2py.driver import load_function
from luac2py_runtime.errors import translate

CASES = {
    "x\n(\n1)": "l:2: attempt to call a nil value (global 'x')",
    "local a = {x = 13}\na\n.\nx\n(\n1)": "l:5: attempt to call a number value (field 'x')",
    "local a\na.b\n.c\n(1)": "l:2: attempt to index a nil value (local 'a')",
}


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("text", CASES)
def test_line_of_call(text: str, optimize: int) -> None:
    with pytest.raises(Exception) as caught:
        load_function(text, "=l", optimize)()
    assert translate(caught.value).value == CASES[text]
