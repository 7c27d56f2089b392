"""Lines of sources that are in no file, for tracebacks and debuggers to show."""

from __future__ import annotations

import sys
from typing import Any

from .source import Source


class SourceLines:
    """What Python's linecache asks for the text of a module, in a loader's place."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def get_source(self, name: str) -> str:
        """The text, whose bytes are UTF-8 in most cases."""
        return self.source.text.encode("latin-1").decode("utf-8", "replace")


def show_source(source: Source, namespace: dict[str, Any]) -> None:
    """Let linecache find the lines of a source by the namespace of its code, in place of one of the same name."""
    namespace["__loader__"] = SourceLines(source)
    linecache = sys.modules.get("linecache")
    if linecache is not None:
        linecache.cache.pop(source.file_name, None)
