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
    statements = STATEMENTS + LETTING_OUT if rng.random() < 0.4 else rng.sample(STATEMENTS, 12)
    lines = [PRELUDE + "\n".join(FUNCTIONS)]
    lines += [f"local {name} = {rng.choice(MADE)}" for name in FIXED + CHANGING]
    for _ in range(rng.randint(10, 40)):
        lines.append(f"try(function() {_fill_in(rng, rng.choice(statements))} end)")
    for name in FIXED + CHANGING:
        lines.append(f"for i = 1, 4 do try(function() out({name}[i]) out({name}[i][1]) end) end")
    return "\n".join(lines) + '\nreturn table.concat(log, "\\n")\n'


def _fill_in(rng: random.Random, statement: str) -> str:
    # a length's # is none to be filled in
    text = statement.replace("#@", "\0")
    made = {
        "@": lambda: rng.choice(FIXED + CHANGING),
        "$": lambda: rng.choice(CHANGING),
        "#": lambda: str(rng.choice((1, 1, 2, 2, 3, 4))),
        "!": lambda: rng.choice(VALUES),
        "\0": lambda: "#" + rng.choice(FIXED + CHANGING),
    }
    return "".join(made[character]() if character in made else character for character in text)
