"""From a Lua source to the text of a `.py` file: comments, line map, limits, and the same bytes every time."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import warnings

import pytest

from luac2py.driver import compile_text, compile_tree
from luac2py.emit import NestingError
from luac2py.emit import format as emit_format
from luac2py.emit import text as emit_text
from luac2py.emit.trees import TreeDifference
from luac2py.source import Source
from luac2py_runtime.linemap import decode_lines

PROGRAM = """\
-- A game.

local game = {} -- the module

--- Moves by a step.
function game.move(object, x, y)
  -- both ways
  object.x = object.x + x
  object.y = object.y + y

  if object.x > 10 then
    return false
    -- out
  end
end

--[[
  Runs it.
]]
function game.run(...)
  local object = {
    x = 0,
    y = tonumber(...),
    names = {"a",
      "b"},
  }
  while game.move(object, 1, 2) ~= false do
    print(object.x,
      object.y)
  end
end

return game -- done
"""


def translate(program, **options):
    return compile_text(Source("@src/game.lua", program), **options)


def line_map(text):
    encoded = re.search(r"""lines=(["'].*["'])""", text).group(1)
    return dict(zip(*decode_lines(ast.literal_eval(encoded))))


def lua_line(text, fragment):
    """The Lua line that the map gives for the line with a fragment."""
    number = next(number for number, line in enumerate(text.split("\n"), 1) if fragment in line)
    mapped = line_map(text)
    return mapped[max(line for line in mapped if line <= number)]


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("format", [False, True])
def test_text_is_the_tree(optimize, format):
    source = Source("@src/game.lua", PROGRAM)
    text = compile_text(source, optimize, format)
    ours = next(node for node in compile_tree(source, optimize)[1].body if getattr(node, "name", "") == "main")
    theirs = next(node for node in ast.parse(text).body if getattr(node, "name", "") == "main")
    assert ast.dump(ours) == ast.dump(theirs)


def test_comments_come_before_their_statements():
    lines = [line.strip() for line in translate(PROGRAM).split("\n")]
    assert lines.index("# A game.") < lines.index("# the module") < lines.index("# Moves by a step.")
    assert lines[lines.index("# both ways") + 1].startswith(("object", "setindex", "("))
    assert lines[lines.index("# out") - 1] == "return False"
    assert lines[lines.index("# Runs it.") + 1].startswith("def ")
    assert lines[lines.index("# done") + 1] == "return game"
    assert sum("# game.lua:" in line for line in lines) == 2


def test_no_comments():
    assert "#" not in translate(PROGRAM, comments=False)


def test_blank_lines_are_kept():
    text = translate(PROGRAM, comments=False)
    assert re.search(r"\.y = .*?\n\n +if ", text, re.DOTALL)


@pytest.mark.parametrize("format", [False, True])
def test_line_map(format):
    text = translate(PROGRAM, optimize=0, format=format)
    assert lua_line(text, "def main") == 1
    assert lua_line(text, "return False") == 12
    assert lua_line(text, "return game") == 33
    assert lua_line(text, "gt(") == 11


def test_line_map_of_spread_out_lists():
    """What stands on several lines in Lua does so in Python, so that each line has its own."""
    text = translate(PROGRAM, optimize=0)
    assert lua_line(text, '  index(object, "x"),') == 28
    assert lua_line(text, '  index(object, "y"),') == 29


def test_the_map_moves_no_line():
    text = translate(PROGRAM)
    without = text.replace(re.search(r"lines=\"(.*)\"", text).group(1), "")
    assert text.count("\n") == without.count("\n")


def test_long_texts_are_formatted_in_pieces(monkeypatch):
    functions = "".join(
        f"-- f{i}\nlocal function f{i}(a, b)\n  return a + b * {i}\nend\nf{i}(1, 2)\n" for i in range(40)
    )
    whole = translate(functions)
    monkeypatch.setattr(emit_format, "PIECE_LINES", 20)
    assert translate(functions) == whole


def test_a_difference_stops_the_build(monkeypatch):
    monkeypatch.setattr(emit_text, "print_module", lambda module: "def main(*varargs):\n    return ()\n")
    with pytest.raises(TreeDifference):
        translate("print(1)", format=False)


def test_where_black_nests_too_deeply_the_text_stays_as_it_is(monkeypatch):
    monkeypatch.setattr(emit_text, "format_text", lambda text: "no Python")
    assert translate("print(1)") == translate("print(1)", format=False)


def test_too_deep_for_text(monkeypatch):
    monkeypatch.setattr(emit_text, "print_module", lambda module: "no Python")
    with pytest.raises(NestingError, match=r"src/game\.lua: too deeply nested"):
        translate("print(1)")


def test_same_bytes_under_any_hash_seed(tmp_path):
    (tmp_path / "game.lua").write_text(PROGRAM)
    code = "import sys, luac2py.__main__ as m; sys.argv[1:] = ['build', 'game.lua', '-o', '-']; m.main()"
    path = os.pathsep.join(os.path.abspath(entry) for entry in sys.path if entry)
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1


LONG_PROGRAMS = {
    "elseif": "if a == 0 then print(0)\n"
    + "".join(f"elseif a == {i} then print({i})\n" for i in range(1, 1000))
    + "end",
    "concat": "return " + "a .. " * 190 + "a",
    "index": "return a" + ".b" * 1000,
    "table": "return {" + "1, " * 10000 + "}",
    "parentheses": "return " + "(" * 180 + "a" + ")" * 180,
    "calls": "return " + "a(" * 180 + ")" * 180,
    "blocks": "while a do " * 90 + "end " * 90,
    "functions": "return " + "function() return " * 60 + "a" + " end" * 60,
}


@pytest.mark.parametrize("name", LONG_PROGRAMS)
@pytest.mark.parametrize("optimize", [0, 1])
def test_long_and_deep(name, optimize):
    assert ast.parse(translate("local a = ...\n" + LONG_PROGRAMS[name], optimize=optimize, format=False))


def test_long_chains_are_formatted():
    links = "".join(f"elseif a == {i} then print({i})\n" for i in range(1, 100))
    assert "\n    elif " in translate(f"local a = ...\nif a == 0 then print(0)\n{links}end", optimize=0)


@pytest.mark.parametrize("operator", ["==", "~="])
@pytest.mark.parametrize("left", ["1", "0", "-1", "2.5", "'x'", "nil", "true", "(1)", "k"])
def test_python_has_nothing_to_warn_of(left, operator):
    """Comparing literals is no mistake in Lua."""
    others = ["nil", "true", "false", "1", "'x'"]
    comparisons = [f"{a} {operator} {b}" for other in others for a, b in ((left, other), (other, left))]
    program = f"local k <const> = 1 return {', '.join(comparisons)}"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(translate(program), "game.py", "exec")
