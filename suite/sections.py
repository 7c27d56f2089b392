"""Parts of the documents that programs write: what stands between two comments with a name."""

from __future__ import annotations

from pathlib import Path

DOCUMENTS = Path(__file__).parents[1] / "docs"


def with_section(document: str, name: str, text: str) -> str:
    """A document with a text between `<!-- name: begin -->` and `<!-- name: end -->`, all else as it is."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, found, rest = document.partition(begin)
    if not found:
        raise ValueError(f"there is no section {name}")
    return f"{before}{begin}\n\n{text}\n\n{end}{rest.partition(end)[2]}"


def replace_section(path: Path, name: str, text: str) -> None:
    """Put a text into a section of a file."""
    path.write_text(with_section(path.read_text(encoding="utf-8"), name, text), encoding="utf-8")


def table(head: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
