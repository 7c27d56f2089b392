"""Completion of names in interactive mode."""

from __future__ import annotations

import pytest

from luac2py.completion import completions
from luac2py.driver import load_function
from luac2py_runtime.state import State

PROGRAM = """
local Base = {shared = true}
Base.__index = Base
player = setmetatable({name = "Zoe", ["not a name"] = 1, ["end"] = 2, position = {x = 1, y = 2}}, Base)
function player.shout() end
lazy = setmetatable({}, {__index = function(t, k) error("called") end})
ring = {} ring.__index = ring setmetatable(ring, ring)
number = 1
"""


@pytest.fixture(scope="module")
def global_table():
    state = State()
    load_function(PROGRAM, "=program", state=state)()
    return state.globals


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("pla", "pla", ["player"]),
        ("x = pla", "pla", ["player"]),
        ("f(player.", "", ["__index", "name", "position", "shared", "shout"]),
        ("player.position.", "", ["x", "y"]),
        ("player . position . x", "x", ["x"]),
        ("player:sh", "sh", ["shout"]),
        ("player:", "", ["shout"]),
        ("string.rep", "rep", ["rep"]),
        ("player.name:up", "up", ["upper"]),
        ("io.stdout:wr", "wr", ["write"]),
        ("re", "re", ["repeat", "require", "return"]),
        ("whi", "whi", ["while"]),
        ("lazy.", "", []),
        ("lazy.x.y", "y", []),
        ("ring.", "", ["__index"]),
        ("number.", "", []),
        ("absent.", "", []),
        ("absent.x.", "", []),
        ("player.nam", "nam", ["name"]),
        ("player['name'].", "", []),
        ("f().x", "", []),
        ("1 .. pla", "pla", ["player"]),
        ("'pla", "", []),
        ('"it\\"s pla', "", []),
        ("'a' .. pla", "pla", ["player"]),
        ("x = 1 -- pla", "", []),
        ("12pla", "", []),
    ],
)
def test_completions(global_table, text, word, names):
    assert completions(text, global_table) == (word, names)


def test_everything_at_the_beginning(global_table):
    assert completions("", global_table) == ("", [])
    word, names = completions("p", global_table)
    assert (word, names) == ("p", ["package", "pairs", "pcall", "player", "print"])
