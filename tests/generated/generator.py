"""Random Lua programs that end, and that say what they did.

`generate(seed)` is the text of a chunk that returns its log. Types of variables are tracked so that most operations
succeed; now and then a value of the wrong type is used on purpose, under `pcall`, and the message is logged.
No program depends on an order that the manual leaves open: calls stand alone, `pairs` is only summed up.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Callable, NamedTuple

from generated.expressions import Expressions

PRELUDE = """\
local log = {}
local function show(v)
  if type(v) == "table" then return "table" .. #v elseif type(v) == "function" then return "function" end
  return tostring(v)
end
local function out(...)
  local t = {}
  for i = 1, select("#", ...) do t[i] = show((select(i, ...))) end
  log[#log + 1] = table.concat(t, " ")
end
local Point = {}
Point.__index = Point
Point.__add = function(a, b) return setmetatable({ v = a.v + (type(b) == "table" and b.v or b) }, Point) end
Point.__concat = function(a, b)
  return "<" .. show(type(a) == "table" and a.v or a) .. show(type(b) == "table" and b.v or b) .. ">"
end
Point.__eq = function(a, b) return a.v == b.v end
Point.__lt = function(a, b) return a.v < b.v end
Point.__len = function(a) return 7 end
Point.__close = function(a, e) out("close", a.v, e) end
function Point:get(k) return self.v, k end
local function point(v) return setmetatable({ v = v }, Point) end
"""

FIELDS = ("x", "y", "name", "class", "items", "real", "__len__", "end_")
"""Names of fields: ordinary ones, and ones that mean something to Python."""

SIZE = 50
"""After so many lines no more compound statements are begun."""

NAMES = ("a", "b", "n", "value", "list", "str", "self", "def", "None", "is", "_", "main", "index")
"""Names of variables, likewise."""


class Variable(NamedTuple):
    """A local variable in scope; `kind` is the type that it keeps."""

    name: str
    kind: str
    constant: bool = False


class Generator(Expressions):
    """Writes statements, keeping account of the variables in scope."""

    def __init__(self, seed: int, std: str) -> None:
        super().__init__(random.Random(seed))
        self.has_attributes = std != "5.3"
        # loops in Lua 5.3 do not end at the last integer
        self.last_integer = "math.maxinteger" if std != "5.3" else "math.maxinteger - 3"
        self.lines: list[str] = []
        self.indent = 0
        self.depth = 0
        self.labels = 0
        self.loops = 0

    def program(self) -> str:
        self.block(self.rng.randint(8, 16))
        return PRELUDE + "\n".join(self.lines) + '\nreturn table.concat(log, "\\n")\n'

    def line(self, text: str) -> None:
        self.lines.append("  " * self.indent + text)

    def block(self, statements: int, variables: Sequence[Variable] = (), ending: str = "") -> None:
        """Statements in a scope of their own."""
        before = len(self.scope)
        self.scope.extend(variables)
        self.indent += 1
        self.depth += 1
        for _ in range(statements):
            self.statement()
        if ending:
            self.line(ending)
        self.depth -= 1
        self.indent -= 1
        del self.scope[before:]

    def statement(self) -> None:
        choices: list[tuple[int, Callable[[], None]]] = [
            (8, self.local),
            (6, self.assign),
            (6, self.show_values),
            (2, self.swap),
            (3, self.field_update),
            (1, self.late_metamethod),
        ]
        if self.depth < 4 and len(self.lines) < SIZE:
            choices += [
                (3, self.if_),
                (3, self.numeric_for),
                (2, self.generic_for),
                (2, self.while_),
                (2, self.repeat),
                (2, self.do),
                (4, self.function),
                (2, self.closures_in_loop),
                (2, self.goto_loop),
                (1, self.coroutine),
                (3, self.protected),
            ]
        self.rng.choices([c for _, c in choices], [w for w, _ in choices])[0]()

    def fresh(self, kind: str, constant: bool = False) -> Variable:
        return Variable(self.rng.choice(NAMES), kind, constant)

    # Statements

    def local(self) -> None:
        kind = self.kind()
        variable = self.fresh(kind, self.rng.random() < 0.15)
        attrib = " <const>" if variable.constant and self.has_attributes else ""
        self.line(f"local {variable.name}{attrib} = {self.expression(kind)}")
        self.scope.append(variable)

    def assign(self) -> None:
        variable = self.variable(writable=True)
        if variable is None:
            return
        value = self.expression(variable.kind)
        # in a loop a string that is made of itself would grow without end
        self.line(f"{variable.name} = " + (f"({value}):sub(1, 50)" if variable.kind == "string" else value))

    def swap(self) -> None:
        first = self.variable(writable=True)
        second = first and self.variable(first.kind, writable=True)
        if first and second and first.name != second.name:
            self.line(f"{first.name}, {second.name} = {second.name}, {first.name}")

    def show_values(self) -> None:
        self.line(f"out({', '.join(self.expression(self.kind()) for _ in range(self.rng.randint(1, 3)))})")

    def field_update(self) -> None:
        table = self.variable("table")
        if table is None:
            return
        field = self.rng.choice(FIELDS)
        self.line(
            self.rng.choice(
                (
                    f"{table.name}.{field} = {self.expression('number')}",
                    f"{table.name}.{field} = ({table.name}.{field} or 0) + {self.expression('number')}",
                    f"{table.name}[#{table.name} + 1] = {self.expression('number')}",
                    f"{table.name}[{self.expression('float')}] = {self.expression('string')}",
                    f"{table.name}[#{table.name}] = nil",
                    f"{table.name}[1] = {self.expression('integer')}",
                    f"{table.name}.{field} = nil",
                )
            )
        )

    def late_metamethod(self) -> None:
        field = self.rng.choice(FIELDS)
        self.line(f"Point.{field} = {self.rng.choice((self.expression('number'), 'nil'))}")
        self.line(f"out(point({self.expression('integer')}).{field})")

    def if_(self) -> None:
        self.line(f"if {self.expression('boolean')} then")
        self.block(2)
        if self.rng.random() < 0.3:
            self.line(f"elseif {self.expression('any')} then")
            self.block(1)
        if self.rng.random() < 0.5:
            self.line("else")
            self.block(2)
        self.line("end")

    def do(self) -> None:
        self.line("do")
        if self.rng.random() < 0.4 and self.has_attributes:
            self.line(f"  local closed <close> = point({self.expression('integer')})")
        self.block(3)
        self.line("end")

    def numeric_for(self) -> None:
        start = self.rng.choice(("1", "0", "-2", "3", "1.5", "math.maxinteger - 4", "#log % 3"))
        step = self.rng.choice(("1", "2", "-1", "3", "-2") + ("0.5",) * ("max" not in start))
        stop = f"{start} + {self.rng.randint(0, 5)} * {step}" if "max" not in start else self.last_integer
        name = self.rng.choice(NAMES)
        kind = "float" if "." in start + step else "integer"
        self.line(f"for {name} = {start}, {stop}, {step} do")
        self.loop_body([Variable(name, kind)], 3)

    def generic_for(self) -> None:
        key, value = self.rng.sample(NAMES, 2)
        table = self.variable("table")
        items = ", ".join(self.expression("number") for _ in range(self.rng.randint(0, 4)))
        # a copy: the body may append to the table itself, without end
        source = f"{{ table.unpack({table.name}) }}" if table and self.rng.random() < 0.5 else "{ " + items + " }"
        self.line(f"for {key}, {value} in ipairs({source}) do")
        self.loop_body([Variable(key, "integer"), Variable(value, "number")], 2)

    def loop_body(self, variables: Sequence[Variable], statements: int) -> None:
        """The body of a `for` and its end; it leaves by break or goes on by goto here and there."""
        self.labels += 1
        label = f"continue{self.labels}"
        jump = self.rng.choice(("", "", f"goto {label}", "break"))
        if jump:
            self.scope.extend(variables)
            self.line(f"  if {self.expression('boolean')} then {jump} end")
            del self.scope[len(self.scope) - len(variables) :]
        self.line("  do")
        self.block(statements, variables, f"out({variables[0].name})")
        self.line("  end")
        if "goto" in jump:
            self.line(f"  ::{label}::")
        self.line("end")

    def while_(self) -> None:
        counter = self.counter()
        self.line(f"local {counter} = 0")
        self.line(f"while {counter} < {self.rng.randint(0, 4)} and ({self.expression('any')}) do")
        self.line(f"  {counter} = {counter} + 1")
        self.block(2)
        self.line("end")
        self.line(f"out({counter})")

    def repeat(self) -> None:
        counter = self.counter()
        self.line(f"local {counter} = 0")
        self.line("repeat")
        self.line(f"  {counter} = {counter} + 1")
        self.line(f"  local done{counter} = {self.expression('boolean')}")
        self.block(1)
        self.line(f"until done{counter} or {counter} > 2")
        self.line(f"out({counter})")

    def counter(self) -> str:
        self.loops += 1
        return f"i{self.loops}"

    def function(self) -> None:
        """A local function, and calls of it with arguments that fit, too few and too many."""
        name = f"f{self.counter()}"
        parameters = [
            self.fresh(kind) for kind in self.rng.choices(("integer", "number", "string"), k=self.rng.randint(0, 3))
        ]
        parameters = list({p.name: p for p in parameters}.values())
        vararg = self.rng.random() < 0.3
        results = [self.kind() for _ in range(self.rng.randint(0, 3))]
        names = [p.name for p in parameters] + ["..."] * vararg
        self.line(f"local function {name}({', '.join(names)})")
        if vararg:
            self.line('  out(select("#", ...), ...)')
        before = len(self.scope)
        self.scope.extend(parameters)
        ending = "return " + ", ".join(self.expression(kind) for kind in results)
        del self.scope[before:]
        self.block(3, parameters)
        self.line("  " + ending)
        self.line("end")
        arguments = [self.expression(p.kind) for p in parameters]
        self.line(f"out({name}({', '.join(arguments)}))")
        surplus = ", ".join([*arguments, self.expression("any")])
        self.line(f"out(pcall({name}, {surplus}))")
        if parameters and self.rng.random() < 0.5:
            self.line(f"out(pcall({name}))")
        if results:
            variable = self.fresh(results[0])
            self.line(f"local {variable.name} = {name}({', '.join(arguments)})")
            self.scope.append(variable)

    def closures_in_loop(self) -> None:
        """Closures that share a variable within one round of a loop, and not between rounds."""
        group = self.counter()
        kind = self.rng.choice(
            (f"for {group} = 1, 3 do", f"local {group} = 0 while {group} < 3 do {group} = {group} + 1")
        )
        self.line(f"local fs{group} = {{}}")
        self.line(kind)
        self.line(f"  local kept, other = {group} * 10, {self.expression('number')}")
        self.line(
            f"  fs{group}[#fs{group} + 1] = function(d) kept = kept + d other = other + kept return kept, other end"
        )
        self.line(f"  fs{group}[#fs{group} + 1] = function() return kept, other, {group} end")
        self.block(1)
        self.line("end")
        for _ in range(3):
            which = self.rng.randint(1, 6)
            self.line(f"out(fs{group}[{which}]({self.rng.randint(-3, 9)}))")

    def goto_loop(self) -> None:
        """A loop made of gotos, entered at its top or in its middle."""
        self.labels += 1
        top, middle, out = (f"{word}{self.labels}" for word in ("top", "middle", "out"))
        counter = self.counter()
        self.line("do")
        self.line(f"  local {counter} = 0")
        if self.rng.random() < 0.5:
            self.line(f"  goto {middle}")
        self.line(f"  ::{top}::")
        self.line(f"  {counter} = {counter} + 1")
        self.line("  do")
        self.block(2)
        self.line("  end")
        self.line(f"  if {counter} > 3 then goto {out} end")
        self.line(f"  ::{middle}::")
        self.line(f"  out('middle', {counter})")
        self.line("  do")
        self.block(1, ending=f"{counter} = {counter} + 1 goto {top}")
        self.line("  end")
        self.line(f"  ::{out}::")
        self.line("end")

    def coroutine(self) -> None:
        name = f"co{self.counter()}"
        self.line(f"local {name} = coroutine.wrap(function(...)")
        self.line("  out('start', ...)")
        for _ in range(2):
            self.line(f"  out(coroutine.yield({self.expression('number')}))")
            self.block(1)
        self.line(f"  return {self.expression('any')}")
        self.line("end)")
        for _ in range(self.rng.randint(1, 4)):
            self.line(f"out(pcall({name}, {self.expression('integer')}))")

    def protected(self) -> None:
        """Statements under pcall, one of which will most likely fail."""
        self.line("out(pcall(function()")
        self.block(2, ending=f"local bad = {self.mistake()}")
        self.line("end))")


def generate(seed: int, std: str = "5.4") -> str:
    """The program of a seed; the same one each time."""
    return Generator(seed, std).program()
