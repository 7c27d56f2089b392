"""Generated modules as scripts and as imports; the map of lines; names of chunks."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import lua

import luac2py_runtime
from luac2py_runtime.chunk import Chunk, short_name
from luac2py_runtime.linemap import decode_lines, encode_lines

HEAD = """\
from luac2py_runtime.abi import Chunk, LuaTable, add, first, results, spread

__lua__ = Chunk(globals(), "@game.lua", fields=("x", "player"), lines="9+1;...:2+0;3-2;....")
G = __lua__.globals
strings = __lua__.strings


"""
TAIL = """

if __name__ == "__main__":
    __lua__.run_script(main)
else:
    __lua__.run_module(main)
"""


def write_module(folder: Path, body: str, name: str = "game") -> Path:
    path = folder / (name + ".py")
    path.write_text(HEAD + "def main(*varargs):\n" + body + TAIL)
    return path


def run(path: Path, *arguments: str) -> tuple[int, str, str]:
    runtime = Path(luac2py_runtime.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, str(path), *arguments],
        env={**os.environ, "PYTHONPATH": str(runtime)},
        capture_output=True,
        timeout=60,
    )
    return done.returncode, done.stdout.decode("latin-1"), done.stderr.decode("latin-1")


class TestScript:
    def test_output_and_status(self, tmp_path: Path) -> None:
        path = write_module(tmp_path, "    G.print('hello')\n    return ()\n")
        assert run(path) == (0, "hello\n", "")

    def test_arguments(self, tmp_path: Path) -> None:
        path = write_module(tmp_path, "    G.print(*varargs)\n    G.print(*G.arg.λarray[1:], G.rawget(G.arg, 0))\n")
        status, output, _ = run(path, "a", "b c", "\u00e9")
        assert status == 0
        assert output == f"a\tb c\t\u00c3\u00a9\na\tb c\t\u00c3\u00a9\t{path}\n"

    def test_uncaught_error(self, tmp_path: Path) -> None:
        path = write_module(tmp_path, "    G.print('before')\n    G.player.x = 1\n")
        assert run(path) == (
            1,
            "before\n",
            "luac2py: game.lua:2: attempt to index a nil value (global 'player')\n"
            "stack traceback:\n\tgame.lua:2: in main chunk\n\t[C]: in ?\n",
        )

    @pytest.mark.parametrize(
        "call, report",
        [
            ("G.error('no', 0)", "luac2py: no\nstack traceback:\n\t[C]: in function 'error'\n"),
            ("G.error(12)", "luac2py: 12\nstack traceback:\n\t[C]: in function 'error'\n"),
            (
                "G.error(True)",
                "luac2py: (error object is a boolean value)\nstack traceback:\n\t[C]: in function 'error'\n",
            ),
            ("G.error('\\xe9\\xff')", "luac2py: game.lua:1: \xe9\xff\nstack traceback:\n\t[C]: in function 'error'\n"),
        ],
    )
    def test_error_objects(self, tmp_path: Path, call: str, report: str) -> None:
        status, _, errors = run(write_module(tmp_path, f"    {call}\n"))
        assert (status, errors[: len(report)]) == (1, report)

    def test_object_that_is_text(self, tmp_path: Path) -> None:
        path = write_module(
            tmp_path,
            "    t, mt = LuaTable(), LuaTable()\n    mt.__dict__['__tostring'] = lambda *_: 'shown'\n"
            "    G.error(G.setmetatable(t, mt))\n",
        )
        status, _, errors = run(path)
        assert (status, errors) == (1, "luac2py: shown\n")

    def test_os_exit(self, tmp_path: Path) -> None:
        assert run(write_module(tmp_path, "    G.print(1)\n    G.os.exit(3)\n")) == (3, "1\n", "")
        assert run(write_module(tmp_path, "    G.os.exit(False)\n"))[0] == 1

    def test_deep_recursion(self, tmp_path: Path) -> None:
        path = write_module(
            tmp_path,
            "    def f(n=None, *_):\n        return n if n == 0 else add(1, f(n - 1))\n    G.print(f(150000))\n"
            "    G.print(G.pcall(lambda *_: f(-1))[0])\n",
        )
        assert run(path) == (0, "150000\nfalse\n", "")


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in ("game", "other"):
        sys.modules.pop(name, None)


class TestModule:
    def load(self, folder: Path, body: str, name: str = "game") -> ModuleType:
        write_module(folder, body, name)
        importlib.invalidate_caches()
        return importlib.import_module(name)

    def test_fields_of_the_result(self, imported: Path) -> None:
        game = self.load(imported, "    t = LuaTable()\n    t.add = 7\n    t.x = 'y'\n    return t\n")
        # a field may have the name of something that the generated module imports
        assert (game.add, game.x) == (7, "y")
        assert dir(game) == ["add", "x"]
        assert game.__file__ == str(imported / "game.py")
        with pytest.raises(AttributeError, match="module 'game' has no attribute 'y'"):
            _ = game.y

    def test_globals_it_set(self, imported: Path) -> None:
        game = self.load(imported, "    G.fresh = 3\n    return ()\n")
        assert game.fresh == 3
        assert not hasattr(game, "print")
        assert sys.modules["game"] is game

    def test_arguments(self, imported: Path) -> None:
        game = self.load(
            imported, "    t = LuaTable()\n    t.x = varargs[0]\n    t.player = varargs[1]\n    return t, 1\n"
        )
        assert (game.x, game.player) == ("game", str(imported / "game.py"))

    def test_one_state(self, imported: Path) -> None:
        self.load(imported, "    G.shared = 1\n    return LuaTable()\n")
        other = self.load(imported, "    t = LuaTable()\n    t.x = G.shared\n    return t\n", "other")
        assert other.x == 1

    def test_error(self, imported: Path) -> None:
        with pytest.raises(Exception, match="game.lua:1: attempt to call a nil value .global 'x'."):
            self.load(imported, "    G.x()\n")


# Lines

steps = st.lists(st.tuples(st.integers(1, 40), st.integers(-50, 50)), max_size=40)


@given(steps)
def test_lines_survive_encoding(changes: list[tuple[int, int]]) -> None:
    pairs, python_line, lua_line = [], 0, 100000
    for down, along in changes:
        python_line, lua_line = python_line + down, lua_line + along
        pairs.append((python_line, lua_line))
    chunk = Chunk({}, "@x.lua", lines=encode_lines(pairs))
    for python_line, lua_line in pairs:
        assert chunk.line(python_line) == lua_line


def test_text_of_lines() -> None:
    pairs = [(9, 1), (10, 2), (12, 3), (13, 3), (20, 9), (21, 5)]
    assert encode_lines(pairs) == "9+1;.:8+6;1-4;"
    assert decode_lines("9+1;.:8+6;1-4;") == ([9, 10, 12, 20, 21], [1, 2, 3, 9, 5])


def test_lines_between_entries() -> None:
    chunk = Chunk({}, "@x.lua", lines="9+1;.:")
    assert [chunk.line(n) for n in (1, 9, 10, 11, 12, 99)] == [1, 1, 2, 2, 3, 3]
    assert Chunk({}, "@x.lua").line(7) == 7


# Names

sources = st.one_of(
    st.text("ab \n\t'\"", max_size=80),
    st.text("xy/.", min_size=1, max_size=80).map("@{}".format),
    st.text("xy/.", min_size=1, max_size=80).map("={}".format),
)


@given(sources)
def test_short_name(source: str) -> None:
    text = lua("return select(2, pcall(load('error()', ...)))", source)
    expected = lua("return select(2, pcall(load('error(\"\")', ...)))", source)
    assert text == [None]
    assert short_name(source) == expected[0][: -len(":1: ")]
