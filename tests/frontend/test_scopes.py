"""What the resolver notes on variables, blocks, labels and functions."""

from __future__ import annotations

import pytest
from oracle import lua_function
from reference import compile_chunk

from luac2py.nodes import Block, Chunk, FunctionBody, Node, Number, Variable
from luac2py.resolve.loops import blocks_of


def functions_of(chunk: Chunk) -> list[FunctionBody]:
    found = [chunk.body]
    for function in found:
        found.extend(function.functions)
    return found


def variable(chunk: Chunk, name: str) -> Variable:
    (found,) = (v for function in functions_of(chunk) for v in function.variables if v.name == name)
    return found


def blocks_below(block: Block) -> list[Block]:
    """The blocks in a block, each followed by those in it."""
    found = []
    for statement in block.statements:
        for inner, _ in blocks_of(statement):
            found += [inner, *blocks_below(inner)]
    return found


def test_names() -> None:
    chunk = compile_chunk("local x = x; x = y; do local x = x end local function f() return x, f end")
    outer, assign, do, function = chunk.body.body.statements
    assert outer.values[0].variable is None and outer.values[0].env is chunk.env
    assert assign.targets[0].variable is outer.variables[0]
    assert assign.values[0].env is chunk.env
    assert do.body.statements[0].values[0].variable is outer.variables[0]
    x, f = function.body.body.statements[0].values
    assert (x.variable, f.variable) == (outer.variables[0], function.variable)


def test_scope_of_repeat_reaches_its_condition() -> None:
    chunk = compile_chunk("repeat local x until x")
    repeat = chunk.body.body.statements[0]
    assert repeat.condition.variable is repeat.body.statements[0].variables[0]


def test_env_as_a_local() -> None:
    chunk = compile_chunk("local _ENV = {}; x = 1; local function f(_ENV) return y, function() return z end end")
    local, assign, function = chunk.body.body.statements
    assert assign.targets[0].env is local.variables[0]
    y, inner = function.body.body.statements[0].values
    assert y.env is function.body.parameters[0]
    assert inner.body.upvalues == [function.body.parameters[0]]


def test_upvalues_pass_through() -> None:
    chunk = compile_chunk("local a, b; local function f() return function() return b, a, print end end")
    f = chunk.body.functions[0]
    assert [v.name for v in f.upvalues] == ["b", "a", "_ENV"] == [v.name for v in f.functions[0].upvalues]
    assert chunk.body.upvalues == [chunk.env]
    assert f.functions[0].parent is f and f.parent is chunk.body


def test_flags() -> None:
    chunk = compile_chunk(
        "local kept, own, inner, shared = 1; own = 2; function own() end\n"
        "local function f(p) inner = kept; p = 1; return function() return shared end end"
    )
    flags = {v.name: (v.captured, v.assigned, v.assigned_inside) for v in chunk.body.variables}
    assert flags == {
        "kept": (True, False, False),
        "own": (False, True, False),
        "inner": (True, True, True),
        "shared": (True, False, False),
        "f": (False, False, False),
    }
    p = variable(chunk, "p")
    assert (p.captured, p.assigned, p.assigned_inside) == (False, True, False)


def test_in_loop() -> None:
    chunk = compile_chunk(
        """
        local outside
        for i = 1, 2 do local x; do local y end; local function f(parameter) local z end end
        for k, v in next, t do end
        while a do local w end
        repeat local r until r
        do
            local before
            ::top::
            local again
            do local inside end
            if again then goto top end
            local after
        end
        """
    )
    noted = {v.name for function in functions_of(chunk) for v in function.variables if v.in_loop}
    assert noted == {"i", "x", "y", "f", "k", "v", "w", "r", "again", "inside"}


@pytest.mark.parametrize(
    "text, expected",
    [
        ("do local x; g = function() return x end end", [""]),
        ("while a do local x; g = function() return x end end", ["fresh"]),
        ("while a do local x; g = x end", ["repeats"]),
        ("while a do local x <const> = 1; g = function() return x end end", ["repeats"]),
        ("for i = 1, 2 do g = function() return i end end", ["fresh"]),
        ("for k, v in next, t do g = function() return v end end", ["fresh"]),
        ("repeat local x until (function() return x end)()", ["fresh"]),
        ("while a do do local x; g = function() return x end end end", ["fresh", ""]),
        ("while a do for i = 1, 2 do g = function() return i end end end", ["repeats", "fresh"]),
        ("if a then while b do local x; g = function() return x end end end", ["", "fresh"]),
        ("do ::top:: do local x; g = function() return x end end goto top end", ["repeats", "fresh"]),
        (
            "do do f() end ::top:: local x; g = function() return x end if x then goto top end do f() end end",
            ["fresh", "", "repeats", ""],
        ),
        ("while a do if b then goto continue end f() ::continue:: end", ["repeats", ""]),
    ],
)
def test_blocks(text: str, expected: list[str]) -> None:
    blocks = blocks_below(compile_chunk(text).body.body)
    assert ["fresh" if b.fresh else "repeats" if b.repeats else "" for b in blocks] == expected


def test_main_block_repeats() -> None:
    chunk = compile_chunk("::top:: local x; g = function() return x end goto top")
    assert chunk.body.body.repeats and chunk.body.body.fresh
    assert not compile_chunk("goto l ::l::").body.body.repeats


def test_labels() -> None:
    chunk = compile_chunk("::top:: if a then goto top elseif b then goto out end f() ::out:: ; ::last::")
    block = chunk.body.body
    top, out, last = block.labels
    assert [(label.name, label.at_end, label.jumped_back) for label in (top, out, last)] == [
        ("top", False, True),
        ("out", True, False),
        ("last", True, False),
    ]
    assert all(label.block is block for label in block.labels)
    assert [goto.target for label in block.labels for goto in label.gotos] == [top, out]
    assert last.gotos == []


def test_label_before_until_is_not_at_the_end() -> None:
    chunk = compile_chunk("repeat f() ::l:: until a")
    assert not chunk.body.body.statements[0].body.labels[0].at_end


def test_goto_finds_the_nearest_label() -> None:
    chunk = compile_chunk("do goto l ::l:: end do goto l ::l:: end")
    first, second = (do.body for do in chunk.body.body.statements)
    assert first.statements[0].target is first.labels[0]
    assert second.statements[0].target is second.labels[0]


EXPRESSIONS = """
nil | true | false | 1 | 1.5 | 's' | (2) | -3 | - -3 | -0.0 | 0.0 | -'1' | #'abc' | ~5 | ~5.0 | ~5.5
not nil | not 1 | not 's'
1 + 2 | 1 - 2.5 | 3 * 4 | 7 // 2 | -7 // 2 | 7 % -3 | 7 / 2 | 6 / 2 | 2 ^ 10
1 // 0 | 1 % 0 | 1 / 0 | 0 / 0 | 1.0 // 0
5.0 % 3 | -5.5 % 2 | 0 * 1.5 | 1.5 - 1.5 | 1 - 1 | 9223372036854775807 + 1 | 9223372036854775807 * 2
-9223372036854775807 - 2
1 << 63 | 1 << 64 | 1 << -1 | -1 >> 1 | -1 >> 64 | 5 & 3 | 5 | 5 ~ 3 | 5.0 & 3 | 5.5 & 3 | 1e100 & 1 | '5' + 1
1 == 1 | 1 < 2 | 'a' .. 'b' | 1 .. 2 | 1 + 2 * 3 - 4 | x | f() | ... | {} | function() end | 1 + x
5|3 | 5|3.0 | 5|3.5
true and 5 | false and 5 | nil or 5 | 5 or nil | 5 or 6 | nil and 5
false or nil | 1 and 2 and 3 | 1 and nil and 3 | nil or false or 3 | 1 and nil or 3
not (true and nil) | 1 and 's' | nil or x
k + 1 | k and nil | -k | not n | n or 7 | s | (k) | k == 1 | b or 1 | 2 ^ 0.5 | 1e308 * 10 | 2^53 | 1 + 1 + 1
(-9223372036854775807 - 1) // -1 | (-9223372036854775807 - 1) % -1
"""


CONSTANTS = "local k <const> = 7 local n <const> = nil local s <const> = 's' local b <const> = false"

_constant = lua_function(
    "s",
    "local ok, f = pcall(load(s .. '; return function() return v end')) "
    "if not ok then return false end return debug.getupvalue(f, 1) == nil, f()",
)


@pytest.mark.parametrize("expression", EXPRESSIONS.strip().replace("\n", " | ").split(" | "))
def test_constants(expression: str) -> None:
    """A constant is what the reference makes no upvalue of (§3.3.7)."""
    source = f"{CONSTANTS} local v <const> = {expression}"
    is_constant, value = [*_constant(source), None][:2]
    constant = next(v.constant for v in reversed(compile_chunk(source).body.variables) if v.name == "v")
    assert (constant is not None) == is_constant
    if isinstance(constant, Number):
        assert (type(constant.value), constant.value) == (type(value), value)
    elif isinstance(constant, Node):
        assert getattr(constant, "value", None) == value


def test_only_the_last_name_of_a_list_is_a_constant() -> None:
    chunk = compile_chunk("local a <const>, b <const> = 1, 2; local c <const>, d <const> = 1")
    assert [v.name for v in chunk.body.variables if v.constant] == ["b"]


def test_constants_are_no_upvalues() -> None:
    chunk = compile_chunk("local k <const> = 1; local function f() return k end")
    assert chunk.body.functions[0].upvalues == []
    assert not variable(chunk, "k").captured
