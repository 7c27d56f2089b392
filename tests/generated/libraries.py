"""Random Lua programs whose functions loop over calls of the library, while it may be replaced and put back.

`generate_libraries(seed)` is the text of a chunk that returns its log. Records and texts that the functions share are
changed by them and from outside; what replaces a function of the library gives values of other types, or changes what
the functions share.
"""

from __future__ import annotations

import random

from generated.tables import PRELUDE

SHARED = """\
local own = {math = {}, string = {}}
for name, library in pairs(own) do for key, value in pairs(_G[name]) do library[key] = value end end
local function restore()
  for name, library in pairs(own) do for key, value in pairs(library) do _G[name][key] = value end end
end
local function id(...) return ... end
local text, total = "some text", 0
"""

LEAVES = (
    "i", "n", "k", "total", "r.x", "r.y", "1", "3", "0.5", "2.5", "-2", "0", "TURN", "#text", "math.huge", "math.pi",
)  # fmt: skip
OPERATIONS = (
    "(@ + @)", "(@ - @)", "(@ * @)", "(@ / @)", "(@ // 3)", "(@ % 7)", "-@", "math.sqrt(@)", "math.sqrt(@)",
    "math.floor(@)", "math.ceil(@)", "math.abs(@)", "math.max(@, @)", "math.min(@, @, 2)", "math.sin(@)",
    "math.exp(@)", "(text:byte(i) or 1)", "(string.byte(text, n) or @)", "string.len(text)", "text:len()",
    "(text:find('e', i, true) or @)", "helper(@)", "#text:sub(i, n)", "(type(@) == 'number' and @ or @)",
    "(string.find(text:upper(), 'T') or 0)", "math.max(@, text:find('(e)'))", "math.min(@, ('x2.5'):find('(%d.%d)'))",
)  # fmt: skip
"""@ is an operand."""

CLOSED = tuple(operation for operation in OPERATIONS if "helper" not in operation)

STATEMENTS = (
    "s = s + @", "s = s * 0.5 + @", "r.x = @", "r.y = @", "total = total + @", "r.x, r.y = r.y, @",
    "local k = @ s = s + k", "if @ > @ then s = s - 1 end", "if text:sub(i, i) == 'e' then s = s + 1 end",
    "r.x = r.x + r.y", "k = @",
)  # fmt: skip

REPLACED = (
    "math.sqrt", "math.floor", "math.max", "math.abs", "math.sin", "string.byte", "string.len", "string.find",
    "string.sub",
)  # fmt: skip
REPLACEMENTS = (
    "function(x) return x end", "function() return '7' end", "function() return nil end", "function() return 1 end",
    "function() return 2.5 end", "function() return {} end", "function() records[1].x = '3' return 1.5 end",
    "function() total = '5' return 2 end", "function() end", "function(...) return ..., 4 end", "nil",
)  # fmt: skip

CALLS = (
    "out(f(3))", "out(g(2))", "out(f(id(3)))", "out(g(id(2)))", "out(f(id(2.5)))", "out(f(id('2')))",
    "out(helper(2))", "records[1].x = 5", "records[2].y = 0.25", "records[1].x = id('4')", "total = 1",
    "total = id(2)", "text = text .. 'e'", "math.pi = id(3)", "math.pi = 'x'", "restore()", "restore()",
    "out(records[1].x) out(records[2].y) out(total)",
)  # fmt: skip


def generate_libraries(seed: int) -> str:
    """The text of a program of that seed."""
    rng = random.Random(seed)
    lines = [PRELUDE + SHARED, rng.choice(("math.pi = 3", "", "", ""))]
    lines.append(f"local TURN = {rng.choice(('2 * math.pi', 'math.pi', 'math.huge', '6.25'))}")
    x, y = rng.choice(("0", "1.5")), rng.choice(("3", "0.5"))
    lines.append(f"local records = {{ {{ x = {x}, y = 2.5 }}, {{ x = 1, y = {y} }} }}")
    lines.append(
        f"local function helper(k) local r, i, n = records[1], 1, 2 return {_leaves(rng, rng.choice(CLOSED))} end"
    )
    for name in "fg":
        body = " ".join(_fill_in(rng, rng.choice(STATEMENTS), 2) for _ in range(rng.randint(1, 4)))
        head = f"local function {name}(n) local s, k = {rng.choice(('0', '0.0'))}, 1"
        lines.append(f"{head} for i = 1, 2 do local r = records[i] {body} end return s end")
    calls = [c for c in CALLS if "id('" not in c] if rng.random() < 0.6 else CALLS
    for _ in range(rng.randint(6, 20)):
        if rng.random() < 0.25:
            call = f"{rng.choice(REPLACED)} = {rng.choice(REPLACEMENTS)}"
        else:
            call = rng.choice(calls)
        lines.append(f"try(function() {call} end)")
    return "\n".join(lines) + '\nreturn table.concat(log, "\\n")\n'


def _expression(rng: random.Random, depth: int) -> str:
    if depth == 0 or rng.random() < 0.25:
        return rng.choice(LEAVES)
    return _fill_in(rng, rng.choice(OPERATIONS), depth - 1)


def _leaves(rng: random.Random, text: str) -> str:
    return "".join(rng.choice(LEAVES) if character == "@" else character for character in text)


def _fill_in(rng: random.Random, text: str, depth: int) -> str:
    return "".join(_expression(rng, depth) if character == "@" else character for character in text)
