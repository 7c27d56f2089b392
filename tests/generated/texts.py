"""Programs that write formats out (`string.format("%5d", x)`) and go through strings byte by byte."""

from __future__ import annotations

import random

VALUES = """0 1 -1 7 255 1e15 2^53 2^63 -2^63 math.mininteger math.maxinteger 0.0 -0.0 1.0 2.5 -3.25 1/3 1e100 -1e51
1/0 -1/0 0/0 "" "x" "text" "12" "0x10" "1e2" "a\\0b" "\\xff\\n" nil true T false""".split()
STRINGS = ('"abc"', '"hello world"', '""', '"\\0\\xff\\n"', '"aXbXc"', '("xy"):rep(4)')


def generate_texts(seed: int) -> str:
    """A program, the same for the same seed."""
    return _Texts(random.Random(seed)).program()


class _Texts:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def one_of(self, *choices: str) -> str:
        return self.chance.choice(choices)

    def program(self) -> str:
        lines = ["local log = {}", "local function note(...)", "  local t = table.pack(...)"]
        lines += [
            "  for i = 1, t.n do",
            '    local v = t[i] if type(v) == "table" or type(v) == "function" then v = type(v) end',
        ]
        lines += ["    log[#log + 1] = tostring(v)", "  end", "end"]
        lines += ['local T = setmetatable({}, {__tostring = function() return "T" end})']
        lines += ["local function none() end", "local function two(x) return x, 1 end"]
        for number in range(5):
            lines += self.formatting(number)
        for number in range(3):
            lines += self.loop(number)
        return "\n".join([*lines, 'return table.concat(log, "|")'])

    # Formats

    def conversion(self) -> str:
        flags = "".join(self.chance.sample("-+ #0", self.chance.choice([0, 0, 0, 1, 1, 2])))
        size = self.one_of("", "", "", "1", "5", "12") + self.one_of("", "", "", ".0", ".2", ".10", ".")
        return "%" + flags + size + self.chance.choice("dddsssfffgexXoiucqaGE")

    def format(self, count: int) -> str:
        pieces = [
            self.conversion() if self.chance.random() < 0.4 else self.one_of("%d", "%s", "%5.1f", "%x", "%-6s")
            for _ in range(count)
        ]
        return '"' + self.one_of("", "<", "100%% ", "\\n").join(["", *pieces, ""]) + '"'

    def argument(self) -> str:
        return self.one_of(
            "a", "b", "c", "a", "b", "none()", "two(a)", "tostring(a)", "(two(b))", "...", self.one_of(*VALUES)
        )

    def formatting(self, number: int) -> list[str]:
        count = self.chance.randint(1, 4)
        arguments = [self.argument() for _ in range(count + self.chance.choice([0, 0, 0, 0, 0, -1, 1]))]
        text = self.format(count)
        call = f"string.format({', '.join([text, *arguments])})"
        if self.chance.random() < 0.4:
            call = f"({text}):format({', '.join(arguments)})"
        body = self.one_of(
            f"return {call}", f"local r = {call} return r, #r", f"return ({call}) .. '!'", f"return {call}, {call}"
        )
        lines = [f"local function f{number}(a, b, c, ...) {body} end"]
        for _ in range(4):
            given = ", ".join(self.one_of(*VALUES) for _ in range(4))
            lines.append(f"note(pcall(f{number}, {given}))")
        if self.chance.random() < 0.15:
            lines.insert(
                1,
                self.one_of(
                    "string.format = nil",
                    "string.format = function(...) return select('#', ...), ... end",
                    'getmetatable("").__tostring = function(v) return "<" .. v .. ">" end',
                ),
            )
        return lines

    # Loops

    def loop(self, number: int) -> list[str]:
        lines = [
            f"local function g{number}(s, u)",
            "  local n, t = 0, {}",
            f"  for i = {self.one_of('1', '1', '1', '2')}, #s do",
        ]
        lines += [f"    {self.statement()}" for _ in range(self.chance.randint(1, 4))]
        lines += ["  end", "  return n, table.concat(t, ',')", "end"]
        for _ in range(2):
            lines.append(f"note(g{number}({self.one_of(*STRINGS)}, {self.one_of(*STRINGS)}))")
        return lines

    def statement(self) -> str:
        return self.one_of(
            "n = n * 31 % 1000003 + s:byte(i)",
            "n = n + s:byte(i)",
            "t[#t + 1] = s:sub(i, i)",
            "t[#t + 1] = s:sub(i, i) .. i",
            "t[#t + 1] = s:byte(i)",
            "if s:sub(i, i) == 'X' then break end",
            "if s:byte(i) > 110 then n = n + i end",
            "n = n + (u:byte(i) or 1)",
            "t[#t + 1] = u:sub(i, i)",
            "for j = 1, #u do if u:byte(j) == s:byte(i) then n = n + 1 end end",
            "for i = 1, #s do n = n + s:byte(i) end",
            "t[#t + 1] = string.format('%02x', s:byte(i))",
            "do if i % 2 == 0 then goto done end n = n + s:byte(i) ::done:: end",
            "t[#t + 1] = s:sub(i, i):upper()",
            "n = math.max(n, s:byte(i))",
            "local c = s:sub(i, i) local function is(x) return c == x end if is('l') then n = n + 1 end",
            "local b = s:byte(i) local function add() n = n + b end add()",
        )
