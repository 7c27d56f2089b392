"""The map from the lines of a generated module to those of its Lua source, as one short text.

The text is a sequence of steps from one entry to the next: `3+1;` is three Python lines and one Lua line on
(`2-5;` goes back), `.` is one and one, `:` two and one. A Python line without an entry belongs to the
entry before it.
"""

from __future__ import annotations

SHORT_STEPS = {(1, 1): ".", (2, 1): ":"}
SHORT_FORMS = {text: step for step, text in SHORT_STEPS.items()}


def encode_lines(pairs: list[tuple[int, int]]) -> str:
    """The text for (python_line, lua_line) pairs in the order of Python's lines."""
    steps = []
    python_before = lua_before = 0
    for python_line, lua_line in pairs:
        if lua_line == lua_before or python_line == python_before:
            continue
        step = (python_line - python_before, lua_line - lua_before)
        steps.append(SHORT_STEPS.get(step) or "{}{:+};".format(*step))
        python_before, lua_before = python_line, lua_line
    return "".join(steps)


def decode_lines(text: str) -> tuple[list[int], list[int]]:
    """The Python lines that have an entry, ascending, and the Lua lines that belong to them."""
    python_lines, lua_lines = [], []
    python_line = lua_line = 0
    position = 0
    while position < len(text):
        step = SHORT_FORMS.get(text[position])
        if step is None:
            end = text.index(";", position)
            down, sign, along = text[position:end].replace("-", "+-").partition("+")
            step = (int(down), int(along))
            position = end
        position += 1
        python_line += step[0]
        lua_line += step[1]
        python_lines.append(python_line)
        lua_lines.append(lua_line)
    return python_lines, lua_lines
