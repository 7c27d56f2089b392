"""Lua source text: its chunk name, its characters (one for each byte), its lines, the Lua that it is in."""

from __future__ import annotations

from luac2py_runtime.chunk import file_name, short_name

from .standard import LUA54, Standard


class Source:
    """A chunk's text and name. `text` holds one character, U+0000 to U+00FF, for each byte.

    `name` is a chunk name as in the reference: "@game.lua" for a file, "=stdin" for a
    name to show as it is, else the source itself. `standard` is the version of Lua that it is written in.
    """

    def __init__(self, name: str, text: str, standard: Standard = LUA54) -> None:
        self.name = name
        self.text = text
        self.standard = standard

    @classmethod
    def from_bytes(cls, name: str, data: bytes, standard: Standard = LUA54) -> Source:
        """A source read from a file: a byte order mark and a first line that begins with # are not Lua's (§7)."""
        text = data.decode("latin-1")
        text = text.removeprefix("\xef\xbb\xbf")
        if text.startswith("#"):
            end_of_line = text.find("\n")
            text = text[end_of_line:] if end_of_line >= 0 else ""
        return cls(name, text, standard)

    @classmethod
    def from_file(cls, path: str, standard: Standard = LUA54) -> Source:
        """The source in the file of that path, named after it."""
        with open(path, "rb") as file:
            return cls.from_bytes("@" + path, file.read(), standard)

    @property
    def short_name(self) -> str:
        """How messages call the source: `game.lua`, `stdin`, `[string "x = 1"]`."""
        return short_name(self.name)

    @property
    def file_name(self) -> str:
        """How Python calls the source: the whole path of a file."""
        return file_name(self.name)

    def line_text(self, line: int) -> str:
        """The text of a line, from 1, without its end."""
        lines = self.text.replace("\r\n", "\n").replace("\n\r", "\n").replace("\r", "\n").split("\n")
        return lines[line - 1] if 0 < line <= len(lines) else ""
