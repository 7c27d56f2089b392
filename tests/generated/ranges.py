"""Random Lua functions on a few numbers that come near the ends of the integers, are compared, and may be nil or NaN.

`generate_ranges(seed)` is the text of a chunk that returns its log. What is known of a variable depends on what was
assigned to it last and on the conditions around.
"""

from __future__ import annotations

import random

PRELUDE = """\
local log = {}
local function out(...)
  for i = 1, select("#", ...) do
    local v = select(i, ...)
    log[#log + 1] = (math.type(v) or type(v)) .. " " .. tostring(v)
  end
end
"""

NAMES = ("a", "b", "c", "d")
VALUES = (
    "0", "1", "2", "7", "-1", "-9", "100", "0.5", "-2.5", "0/0", "1/0", "nil", "false", "'12'",
    "math.maxinteger", "math.mininteger", "9223372036854775800", "4611686018427387904", "3037000500", "1e15", "2^53",
)  # fmt: skip
SMALL = ("0", "1", "2", "3", "10", "-1", "-4", "1000000000")
COMPARISONS = ("<", "<=", ">", ">=", "==", "~=")
OPERATORS = ("+", "-", "*", "//", "%", "+", "-", "&")


class Ranges:
    """Writes the statements of a function."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.lines: list[str] = []
        self.loops = 0

    def name(self) -> str:
        return self.rng.choice(NAMES)

    def operand(self) -> str:
        return self.name() if self.rng.random() < 0.6 else self.rng.choice(SMALL)

    def value(self) -> str:
        if self.rng.random() < 0.2:
            return self.rng.choice(VALUES)
        return f"{self.name()} {self.rng.choice(OPERATORS)} {self.operand()}"

    def condition(self, depth: int = 2) -> str:
        roll = self.rng.random()
        if depth and roll < 0.3:
            word = self.rng.choice((" and ", " or "))
            return word.join(f"({self.condition(depth - 1)})" for _ in range(2))
        if depth and roll < 0.4:
            return f"not ({self.condition(depth - 1)})"
        if roll < 0.5:
            return self.rng.choice((self.name(), f"{self.name()} == nil", f"nil ~= {self.name()}"))
        return f"{self.name()} {self.rng.choice(COMPARISONS)} {self.operand()}"

    def block(self, depth: int, size: int, indent: str, in_loop: bool) -> None:
        for _ in range(size):
            self.statement(depth, indent, in_loop)

    def statement(self, depth: int, indent: str, in_loop: bool) -> None:
        roll = self.rng.random() if depth else 0.5 + self.rng.random() / 2
        inner = indent + "  "
        if roll < 0.22:
            self.lines.append(f"{indent}if {self.condition()} then")
            self.block(depth - 1, self.rng.randint(1, 3), inner, in_loop)
            if self.rng.random() < 0.4:
                self.lines.append(f"{indent}elseif {self.condition()} then")
                self.block(depth - 1, self.rng.randint(1, 2), inner, in_loop)
            if self.rng.random() < 0.5:
                self.lines.append(f"{indent}else")
                self.block(depth - 1, self.rng.randint(1, 2), inner, in_loop)
            self.lines.append(f"{indent}end")
        elif roll < 0.34:
            self.loop(depth, indent)
        elif roll < 0.42:
            variable, fuel = self.name(), self.fuel(indent)
            self.lines.append(f"{indent}for {variable} = {self.operand()}, {self.rng.choice(SMALL[:5])} do")
            self.lines.append(f"{inner}{fuel} = {fuel} - 1 if {fuel} < 0 then break end")
            self.block(depth - 1, self.rng.randint(1, 3), inner, True)
            self.lines.append(f"{indent}end")
        elif roll < 0.6:
            self.lines.append(f"{indent}out({self.value()}, {self.name()})")
        elif roll < 0.65 and in_loop:
            self.lines.append(f"{indent}if {self.condition()} then break end")
        elif roll < 0.68:
            self.lines.append(f"{indent}if {self.condition()} then return {self.value()} end")
        elif roll < 0.72:
            self.lines.append(f"{indent}local {self.name()} = {self.value()}")
        elif roll < 0.78:
            self.lines.append(f"{indent}{self.name()}, {self.name()} = {self.value()}, {self.value()}")
        else:
            self.lines.append(f"{indent}{self.name()} = {self.value()}")

    def fuel(self, indent: str) -> str:
        """Declares what a loop uses up, so that it ends after some turns anyway."""
        self.loops += 1
        self.lines.append(f"{indent}local fuel{self.loops} = {self.rng.randint(2, 6)}")
        return f"fuel{self.loops}"

    def loop(self, depth: int, indent: str) -> None:
        fuel = self.fuel(indent)
        is_while = self.rng.random() < 0.6
        self.lines.append(f"{indent}while {fuel} > 0 and ({self.condition()}) do" if is_while else f"{indent}repeat")
        self.lines.append(f"{indent}  {fuel} = {fuel} - 1")
        self.block(depth - 1, self.rng.randint(1, 4), indent + "  ", True)
        self.lines.append(f"{indent}end" if is_while else f"{indent}until {fuel} <= 0 or ({self.condition()})")


def generate_ranges(seed: int) -> str:
    """The text of a program of that seed."""
    rng = random.Random(seed)
    lines = [PRELUDE]
    for number in range(3):
        function = Ranges(rng)
        function.block(3, rng.randint(3, 8), "  ", False)
        lines += [f"local function f{number}(a, b)", f"  local c, d = {rng.choice(VALUES)}, {rng.choice(SMALL)}"]
        lines += [*function.lines, "  return a, b, c, d", "end"]
        # known callers, unless the function gets away
        passed = (
            f"out(pcall(f{number}, %s, %s))"
            if rng.random() < 0.3
            else (f"out(pcall(function() return f{number}(%s, %s) end))")
        )
        values = VALUES if rng.random() < 0.5 else SMALL
        lines += [passed % (rng.choice(values), rng.choice(values)) for _ in range(3)]
    return "\n".join(lines) + '\nreturn table.concat(log, "\\n")\n'
