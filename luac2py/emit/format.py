"""Text as black lays it out, whatever its size."""

from __future__ import annotations

LINE_LENGTH = 110
"""Guarded operations are long, and read better on one line."""

PIECE_LINES = 1000
MAIN_HEAD = "def main():\n"
FUNCTION_HEAD = "    def "


def format_text(text: str) -> str:
    """The text of a generated module, formatted.

    A long text is formatted in pieces, because black holds thirty kilobytes for each line.
    """
    import black
    from black.mode import Mode, TargetVersion

    mode = Mode({TargetVersion.PY39}, LINE_LENGTH)
    first, *rest = cut(text.split("\n"))
    formatted = [black.format_str(first, mode=mode)]
    for piece in rest:
        # The head puts the statements of the main function at their depth.
        piece = black.format_str(MAIN_HEAD + piece, mode=mode)
        formatted.append(piece[len(MAIN_HEAD) :].lstrip("\n"))
    return "\n".join(formatted)


def cut(lines: list[str]) -> list[str]:
    """The text in pieces, cut where a function begins in the main function.

    Black leaves one blank line there whatever is before, which is therefore not in the pieces.
    """
    pieces = []
    start = 0
    for blank in blank_lines_before_functions(lines):
        if blank - start >= PIECE_LINES:
            pieces.append("\n".join(lines[start:blank]) + "\n")
            start = blank + 1
    pieces.append("\n".join(lines[start:]))
    return pieces


def blank_lines_before_functions(lines: list[str]) -> list[int]:
    """Indexes of the blank lines after which a function of the main function begins, perhaps with comments."""
    blanks = []
    blank = None
    for index, line in enumerate(lines):
        if not line:
            blank = index
        elif blank is not None and line.startswith(FUNCTION_HEAD):
            blanks.append(blank)
            blank = None
        elif not line.startswith("    #"):
            blank = None
    return blanks
