"""Random Lua expressions of a wanted type, over the variables in scope."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generated.generator import Variable

INTEGERS = (
    "0",
    "1",
    "-1",
    "2",
    "3",
    "7",
    "10",
    "-8",
    "255",
    "math.maxinteger",
    "math.mininteger",
    "0x7fffffff",
    "1 << 62",
    "9007199254740993",
)
FLOATS = ("0.0", "-0.0", "1.0", "0.5", "-2.25", "1e15", "2^53", "1e308", "3.7", "-1e-3", "math.huge", "1/3")
STRINGS = ('""', '"a"', '"abc"', '"10"', '"0x1F"', '" 2.5 "', '"x\\0y"', '"\\u{20AC}"', '"%d"', '"None"')
ARITHMETIC = ("+", "-", "*", "//", "%")
FLOAT_ARITHMETIC = ("+", "-", "*", "/", "//", "%", "^")
BITWISE = ("&", "|", "~", "<<", ">>")
COMPARISONS = ("<", "<=", ">", ">=", "==", "~=")
KINDS = ("integer", "integer", "float", "number", "string", "boolean", "table", "any")


class Expressions:
    """Writes expressions; `scope` holds the variables they may use, innermost last."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.scope: list[Variable] = []
        self.nesting = 0

    def kind(self) -> str:
        return self.rng.choice(KINDS)

    def variable(self, kind: str | None = None, writable: bool = False) -> Variable | None:
        """A variable that is not hidden by another one of its name."""
        visible = {variable.name: variable for variable in self.scope}.values()
        fitting = [v for v in visible if (kind is None or v.kind == kind) and not (writable and v.constant)]
        return self.rng.choice(fitting) if fitting else None

    def expression(self, kind: str) -> str:
        if kind == "any":
            kind = self.rng.choice(("integer", "float", "string", "boolean", "table", "nil"))
        variable = self.variable(kind)
        if variable is not None and self.rng.random() < 0.4:
            return variable.name
        self.nesting += 1
        text: str = getattr(self, kind + "_expression")(self.nesting > 3)
        self.nesting -= 1
        return text

    def operands(self, kind: str) -> list[str]:
        return [self.parenthesized(kind), self.parenthesized(kind)]

    def parenthesized(self, kind: str) -> str:
        text = self.expression(kind)
        return text if text.isidentifier() else f"({text})"

    def binary(self, operators: tuple, kind: str) -> str:
        left, right = self.operands(kind)
        return f"{left} {self.rng.choice(operators)} {right}"

    # One method for each type; a simple one is wanted when expressions are nested deeply.

    def nil_expression(self, simple: bool) -> str:
        return "nil"

    def integer_expression(self, simple: bool) -> str:
        choice = self.rng.randint(0, 9)
        if simple or choice < 3:
            return self.rng.choice(INTEGERS)
        if choice < 6:
            # a divisor that is never zero
            left, right = self.operands("integer")
            operator = self.rng.choice(ARITHMETIC)
            return f"{left} {operator} {f'({right} | 1)' if operator in ('//', '%') else right}"
        if choice == 6:
            return self.binary(BITWISE, "integer")
        if choice == 7:
            return self.rng.choice("-~") + self.parenthesized("integer")
        if choice == 8:
            return f"#{self.parenthesized(self.rng.choice(('string', 'table')))}"
        return self.choose("integer")

    def float_expression(self, simple: bool) -> str:
        choice = self.rng.randint(0, 9)
        if simple or choice < 4:
            return self.rng.choice(FLOATS)
        if choice < 7:
            return f"{self.parenthesized('float')} {self.rng.choice(FLOAT_ARITHMETIC)} {self.parenthesized('number')}"
        if choice == 7:
            return "-" + self.parenthesized("float")
        if choice == 8:
            return f"{self.parenthesized('integer')} / {self.parenthesized('integer')}"
        return self.choose("float")

    def number_expression(self, simple: bool) -> str:
        return self.expression(self.rng.choice(("integer", "float")))

    def string_expression(self, simple: bool) -> str:
        choice = self.rng.randint(0, 9)
        if simple or choice < 4:
            return self.rng.choice(STRINGS)
        if choice < 7:
            return " .. ".join(
                self.parenthesized(self.rng.choice(("string", "integer"))) for _ in range(self.rng.randint(2, 4))
            )
        if choice == 7:
            method = self.rng.choice(
                ("upper()", "sub(2)", "sub(-2, -1)", "rep(2)", "reverse()", "lower()", "sub(1, 1)")
            )
            return f"{self.parenthesized('string')}:{method}"
        if choice == 8:
            return f"tostring({self.expression(self.rng.choice(('number', 'boolean')))})"
        return self.choose("string")

    def boolean_expression(self, simple: bool) -> str:
        choice = self.rng.randint(0, 9)
        if simple or choice < 2:
            return self.rng.choice(("true", "false"))
        if choice < 6:
            return self.binary(COMPARISONS, self.rng.choice(("number", "string", "integer", "float")))
        if choice == 6:
            return f"not {self.parenthesized('any')}"
        if choice == 7:
            return f"{self.parenthesized('any')} == {self.parenthesized('any')}"
        if choice == 8:
            left = self.expression("integer")
            comparison = self.rng.choice(COMPARISONS[:4:2])
            return f"point({left}) {comparison} point({self.expression('integer')})"
        return self.binary(("and", "or"), "boolean")

    def table_expression(self, simple: bool) -> str:
        items = [self.expression("number") for _ in range(self.rng.randint(0, 3))]
        if not simple and self.rng.random() < 0.5:
            items.append(f"x = {self.expression('number')}")
        if not simple and self.rng.random() < 0.2:
            items.append(f"[{self.expression('boolean')}] = {self.expression('string')}")
        return "{ " + ", ".join(items) + " }"

    def choose(self, kind: str) -> str:
        """A value picked by and, or."""
        condition, first, second = self.parenthesized("boolean"), self.parenthesized(kind), self.parenthesized(kind)
        return f"{condition} and {first} or {second}"

    def mistake(self) -> str:
        """An expression that fails for most values: its message names the operands."""
        table = self.variable("table")
        subject = table.name if table else "undefined"
        variable = self.variable()
        name = variable.name if variable else "undefined"
        integer = self.parenthesized("integer")
        return self.rng.choice(
            (
                f"{name} + {self.parenthesized('any')}",
                f"{self.parenthesized('any')} .. {name}",
                f"{name} < {self.parenthesized('any')}",
                f"{name}.field.deeper",
                f"{subject}.x.y.z",
                f"{subject}.missing()",
                f"{subject}:missing({integer})",
                f"{name}(1)",
                f"#{name}",
                f"-{name}",
                f"{integer} // {integer}",
                f"{integer} % 0",
                f"{self.parenthesized('float')} | {integer}",
                f"undefined_{name}.x",
                f"undefined_{name}({integer})",
                f"{subject}[nil] + 1",
                f"error({self.expression('any')})",
                f"error({self.expression('string')}, 2)",
                f"point({integer}) - 1",
                f"point({integer}) .. {name}",
                f"({name}) & {integer}",
                f"math.floor({self.expression('any')})",
                f"string.rep({name}, {name})" if variable and variable.kind == "string" else f"string.rep({name})",
                f"setmetatable({name}, Point)" if variable and variable.kind != "table" else "setmetatable(1, Point)",
            )
        )
