"""Random Lua programs that move tables between variables, functions and other tables, and say what they find.

`generate_tables(seed)` is the text of a chunk that returns its log. In most programs the tables stay among the
program's own functions; in the others some get metatables where the compiler cannot see it. Every statement runs under
`pcall`, so that most may fail: the messages are logged.
"""

from __future__ import annotations

import random

PRELUDE = """\
local log = {}
local function out(v)
  local kind = type(v)
  log[#log + 1] = (kind == "table" or kind == "function") and kind or kind .. " " .. tostring(v)
end
local function try(f)
  local ok, message = pcall(f)
  if not ok then log[#log + 1] = tostring(message) end
end
local shadow = {
  __index = function(_, k) return k end,
  __newindex = function() out("new") end,
  __len = function() return 5 end,
}
"""

FUNCTIONS = (
    "local function make(v) local t = {v, {v}} return t end",
    "local function row(v) local t = {} for i = 1, 3 do t[i] = v + i end return t end",
    "local function pass(t) return t end",
    "local function fill(t, v) for i = 1, 4 do t[i] = v * i end end",
    "local function put(t, k, v) t[k] = v end",
    "local function get(t, k) return t[k] end",
    "local function choose(t, u) if t then return u end return t end",
    "local function swap(t, i, j) t[i], t[j] = t[j], t[i] end",
    "local function cross(t, u, i, j) t[i], u[j] = u[j], t[i] end",
    "function outside() return {x = 'text', {x = {1, 'two', {x = 3}}, 'abc'}, {{2.5, 'n'}, x = {'s'}}} end",
    "local function dot(t, u) local s = 0 for i = 1, 2 do s = s + t[i] * u[i] end return s end",
)

STATEMENTS = (
    "out(@[#])", "out(@[#][#])", "out(#@ > -1)", "out(@[#] == nil)", "out(@.x)", "out(@[#] + 1)", "out(@[#][#] * 2.5)",
    "@[#] = !", "@[#][#] = !", "@[#] = @", "@[#] = @[#]", "@[#], @[#] = @[#], @[#]", "@.x = @", "@[#] = nil",
    "for i = 1, 3 do @[i] = ! + i end", "for i = 1, 3 do local t = @[i] out(t[#]) t[#] = ! end",
    "for i = 1, 3 do out(@[i]) end", "if @[#] then out(@[#][#]) else @[#] = {!} end", "local t = @ t[#] = ! out(@[#])",
    "local t = @[#] or @ out(t[#])", "local n = 0 for i = 1, 3 do n = n + @[i] end out(n)", "@[#] = {{!}, !}",
    "out(make(!)[2][#])", "@[#] = make(!)", "@[#] = row(!)", "out(row(@[#])[1])", "out(pass(@)[#])", "pass(@)[#] = !",
    "fill(@, !)", "fill(@[#], !)", "put(@, #, !)", "put(@, #, @)", "put(@[#], #, !)", "out(get(@, #))",
    "local t = get(@, #) t[#] = ! out(t[#])", "@[#] = get(@, #)", "out(choose(@, @)[#])", "$ = @", "$ = {!, {!}}",
    "swap(@, #, #)", "cross(@, @, #, #)", "swap(@[#], #, #)", "@[1], @[2] = @[2], @[1] out(#@ > -1)", "out(dot(@, @))",
    "local t = @[#] for i = 1, 3 do out(t[i]) end", "local t, s = @[#], 0 for i = 1, 2 do s = s + t[i] end out(s)",
    "local t = @[#] for i = 1, 3 do @[#][i] = ! out(t[i]) end", "local t = @[#] for i = 1, 2 do t = t[i] end out(t)",
    "local t, i = {1, 2.5, 3}, # t[#] = 2 while i < 5 and t[i] < 3 do i = i + 1 end out(i)",
    "local t, i = {1, #}, # if i < 9 and t[i] <= t[i + 1] or t[1] > 5 then out(i) else out(t[2]) end",
    "local t, i = {4, 3, 2}, 3 repeat i = i - 1 until i < -1 or not (i > 1 and t[i] > #) out(i)",
    "for i = 1, 4 do @[i] = ! end out(#@ > -1)", "local t = {} for i = 1, 4 do t[i] = ! end out(#t) @[#] = t",
    "$ = @[#]", "$ = make(!)", "$ = row(!)", "$, $ = $, $", "$ = choose($, @)",
)  # fmt: skip
"""@ is a variable, $ one that may be assigned, # a key, ! a value."""

ELSEWHERE = (
    "local t = outside() out(t.x .. '_') local u = t[#].x out(u[#]) out(u[#].rep == string.rep) out(##u + 1)",
    "local t = outside() local u = t[#] for i = 1, ##u do out(u[i].rep == string.rep) out(u[i].x) end out(##u + 1)",
    "local function f(t) out(t.x .. '') for i = 1, ##t do out(t[i].x[#].x) out(##t[i].x + 1) end end f(outside())",
    "local t, u = outside(), outside()[#] @[#] = t[#] out(@[#].x) t[#] = ! out(u[#].x) out(t.x.len(u.x[1]))",
    "local t = {} do local _ENV = t v = ! w = 'text' end out(t.v) out(t.w.rep == string.rep) $ = t out($.w.x)",
    "local t, u = outside() u = t[#].x @[#] = u out(@[#][#]) for i = 1, ##u do u[i] = ! out(@[#][i]) end out(u.x)",
    "local t = outside() t.x = @ out(t.x[#]) t.x[#] = 'text' out(@[#].rep == string.rep) out(t[#].x[#] .. t[#][1])",
)  # fmt: skip
"""What comes from where nobody looks; ## is a length."""

LETTING_OUT = (
    "setmetatable(@, shadow)", "setmetatable(@[#], shadow)", "for _, t in ipairs(@) do setmetatable(t, shadow) end",
    "for _, t in ipairs(@) do rawset(t, #, '7') end", "select(1, @)[#] = '7'",
    "rawset(@, #, !)", "@[#] = 'text'", "out(next(@))", "local t = {@} setmetatable(t[1], nil)",
)  # fmt: skip

FIXED, CHANGING = ("a", "b", "c"), ("x", "y")
VALUES = ("1", "2", "0.5", "-3", "1e15", "9007199254740993", "nil", "true")
MADE = ("{}", "{1, 2}", "{0.5, 1.5, 2.5}", "{{1}, {2}}", "{{1.5, 2}, 3}", "make(4)", "row(2)", "{x = {5}, {6}}")


def generate_tables(seed: int) -> str:
    """The text of a program of that seed."""
    rng = random.Random(seed)
    statements = STATEMENTS + LETTING_OUT if rng.random() < 0.4 else tuple(rng.sample(STATEMENTS, 12))
    if rng.random() < 0.3:
        statements += ELSEWHERE
    lines = [PRELUDE + "\n".join(FUNCTIONS)]
    lines += [f"local {name} = {rng.choice(MADE)}" for name in FIXED + CHANGING]
    for _ in range(rng.randint(10, 40)):
        lines.append(f"try(function() {_fill_in(rng, rng.choice(statements))} end)")
    for name in FIXED + CHANGING:
        lines.append(f"for i = 1, 4 do try(function() out({name}[i]) out({name}[i][1]) end) end")
    return "\n".join(lines) + '\nreturn table.concat(log, "\\n")\n'


def _fill_in(rng: random.Random, statement: str) -> str:
    # a length's # is none to be filled in
    text = statement.replace("#@", "\0").replace("##", "\1")
    made = {
        "@": lambda: rng.choice(FIXED + CHANGING),
        "$": lambda: rng.choice(CHANGING),
        "#": lambda: str(rng.choice((1, 1, 2, 2, 3, 4))),
        "!": lambda: rng.choice(VALUES),
        "\0": lambda: "#" + rng.choice(FIXED + CHANGING),
        "\1": lambda: "#",
    }
    return "".join(made[character]() if character in made else character for character in text)
