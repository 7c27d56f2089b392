"""Random Lua programs whose functions build new tables, let them out half-way, and return several values.

`generate_builders(seed)` is the text of a chunk that returns its log. What lets a table out may give it a metatable.
A function is declared before it is made; texts are searched for patterns. No table gets holes, for where those end is
not the same in every implementation.
"""

from __future__ import annotations

import random

from generated.tables import PRELUDE

SHARED = """\
local kept, text = {}, "one two  three"
local function id(...) return ... end
local function loud(t) return setmetatable(t, shadow) end
local function keep(t) kept[#kept + 1] = t end
local function maybe(i) if i % 3 ~= 0 then return i end end
local function show(t)
  out(type(t) == "table" and rawlen(t))
  if type(t) == "table" then for i = 1, 6 do out(t[i]) end out(t.x) end
end
local function show_kept()
  for i = 1, #kept do if type(kept[i]) == "function" then kept[i]() else show(kept[i]) end end
end
local late
"""

BUILDING = (
    "t[#t + 1] = !",
    "t[#t + 1] = !",
    "t[#t + 1] = !",
    "t[#t + 1] = maybe(n)",
    "t[#t + 1], n = !, n + 1",
    "u[#u + 1] = t[#t]",
    "t[#t + 1], u[#u + 1] = two(n)",
    "out(#t)",
    "out(t[1])",
    "out(t[#t])",
    "t.x = !",
    "t[#t] = nil",
    "s = s + #t",
    "u[1] = t[2] or 0",
    "if t[2] then t[1], t[2] = t[2], t[1] end",
    "out(table.concat(u, ' '))",
    "if t[n] then t[n] = ! end",
    "n = n + 1",
    "if #t > 4 then return t, n end",
    "local v = {} v[#v + 1] = ! v[#v + 1] = v[1] s = s + #v",
    "out(late and late(n))",
    "local a, b = two(n) t[#t + 1] = a s = s + b",
    "local at = text:find('%s', n) out(at)",
    "local w = text:match('%a+', n) u[#u + 1] = w",
    "u[#u + 1] = string.format('%d-%s', n, 'x')",
    "t[#t + 1] = tostring(s)",
)
"""! is a value."""

LETTING_OUT = (
    "loud(t)",
    "keep(t)",
    "kept[1] = u",
    "local function f() return #t end out(f())",
    "if n == 2 then loud(t) end",
    "local w = t w[#w + 1] = 1 loud(w)",
    "show(t)",
    "local w = {t} loud(w[1])",
    "u = id(t)",
    "t = id(u)",
    "out(rawlen(t))",
    "kept[#kept + 1] = function() t[#t + 1] = 7 loud(t) end",
    "show(u)",
    "u[1] = t loud(u[1])",
)

VALUES = ("n", "n * 2", "s", "'v'", "id(n)", "n + 0.5", "{n}", "#u", "three(n)", "(two(n))", "two(n)", "true")

RESULTS = (
    "return t",
    "return t, n",
    "return u, t, s",
    "return s, n",
    "return two(n)",
    "return t, two(n)",
    "return",
    "",
)

CALLS = (
    "show(f(1))",
    "local a, b = f(id(2)) show(a) out(b)",
    "show((g(1)))",
    "local a, b, c = g(id(2)) show(a) show(b) out(c)",
    "out(select('#', f(2)))",
    "out(select('#', g(id(1))))",
    "show_kept()",
    "out(two(3) + two(4))",
    "out(late(2))",
    "show(h(3))",
    "local t = {h(2), f(1)} out(#t)",
    "text = id('a b')",
    "out(f('2'))",
)


def generate_builders(seed: int) -> str:
    """The text of a program of that seed."""
    rng = random.Random(seed)
    lines = [PRELUDE + SHARED]
    lines.append(f"local function two(n) return {rng.choice(('n, n * 2', '-n, 1', 'n * 0.5, n', 'id(n), 2'))} end")
    lines.append(f"local function three(n) if n > 1 then return 1, {rng.choice('n2')}, 3 end return n, two(n) end")
    for name in "fgh":
        lines.append(f"local function {name}(n) {_body(rng)} end")
        if name == "f":
            lines.append(f"try(function() {rng.choice(CALLS[:2])} end)")
    lines.append(f"function late(n) local s, u = 0, {{}} local t = u {_loop(rng, [_statement(rng)])} return s, n end")
    for _ in range(rng.randint(4, 12)):
        lines.append(f"try(function() {rng.choice(CALLS)} end)")
    return "\n".join(lines) + '\nreturn table.concat(log, "\\n")\n'


def _body(rng: random.Random) -> str:
    made = rng.choice(
        (
            "local t, u = {}, {}",
            "local t, u = {1, 2}, {}",
            "local u = {} local t = {x = 1}",
            "local t, u = {two(n)}, {n}",
        )
    )
    parts = [made, "local s = 0"]
    parts += [_statement(rng) for _ in range(rng.randint(1, 3))]
    parts.append(_loop(rng, [_statement(rng) for _ in range(rng.randint(1, 4))]))
    if rng.random() < 0.3:
        parts.insert(rng.randint(2, len(parts)), "::again::")
        parts.append("s = s + 1 if s < 3 then goto again end")
    else:
        parts.append(f"do {rng.choice(RESULTS)} end")
    return " ".join(parts)


def _loop(rng: random.Random, statements: list[str]) -> str:
    head = rng.choice(("for n = 1, 3 do", "for _ = 1, 2 do", "while s < 3 do s = s + 1", "repeat s = s + 1"))
    if rng.random() < 0.3:
        statements.insert(0, "local t = {}")
    end = "until s > 3 or #t > 3" if head.startswith("repeat") else "end"
    return f"{head} {' '.join(statements)} {end}"


def _statement(rng: random.Random) -> str:
    text = rng.choice(BUILDING if rng.random() < 0.8 else LETTING_OUT)
    if text.startswith(("local", "if", "return")):
        text = f"do {text} end"
    return "".join(rng.choice(VALUES) if character == "!" else character for character in text)
