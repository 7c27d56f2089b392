"""What is known of expressions holds when programs run: each value with a known fact is checked where it is made."""

from __future__ import annotations

import ast
import builtins
import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from cases import read_cases
from generated.builders import generate_builders
from generated.generator import generate
from generated.ranges import generate_ranges
from generated.tables import generate_tables
from generated.texts import generate_texts

from luac2py.analysis import facts
from luac2py.analysis.infer import fact_of
from luac2py.driver import load_function
from luac2py.lower import build, expressions
from luac2py.lower.context import FunctionContext
from luac2py.nodes import Binary, Call, Concat, Expr, Index, Logical, MethodCall, Paren, Unary
from luac2py_runtime.closing import ProgramExit
from luac2py_runtime.state import State, set_current
from luac2py_runtime.table import TableBase

CHECK = "λcheck"
CHECKED = (Binary, Call, Concat, Index, Logical, MethodCall, Paren, Unary)
TYPES = {bool: facts.BOOLEAN, int: facts.INT, float: facts.FLOAT, str: facts.STRING, type(None): facts.NIL}
SEEDS = range(1, 9)

LEVELS = [case for path in sorted(Path(__file__).with_name("levels").glob("*.txt")) for case in read_cases(path)]
PROGRAMS = [
    path
    for path in sorted(Path(__file__).parents[2].glob("suite/lang/*.lua"))
    if "__gc" not in path.read_text("latin-1")
]
"""Without finalizers, which would run in the middle of other tests."""
GENERATORS = (generate, generate_builders, generate_ranges, generate_tables, generate_texts)


def type_of(value: object) -> int:
    if isinstance(value, TableBase):
        return facts.TABLE
    if isinstance(value, bool):
        return facts.TRUE if value else facts.FALSE
    return TYPES.get(type(value), facts.FUNCTION | facts.OTHER)


class Checker:
    """Counts the values that were checked, and keeps those that were not as they should be."""

    def __init__(self) -> None:
        self.checked = 0
        self.wrong: list[str] = []

    def check(self, result: Any, types: int, low: int, high: int, place: str) -> Any:
        """Checks the first value of a result, and gives the result."""
        self.checked += 1
        value = result
        if isinstance(result, tuple):
            value = result[0] if result else None
        found = type_of(value)
        if not found & types or found == facts.INT and not low <= value <= high:
            self.wrong.append(f"{place}: {value!r} is not in {types:b}, {low} to {high}")
        return result

    def around(self, rule: Callable[..., ast.expr]) -> Callable[..., ast.expr]:
        """A rule that lowers an expression to one whose value is checked."""

        def lowered(ctx: FunctionContext, node: Expr) -> ast.expr:
            value = rule(ctx, node)
            fact = fact_of(node)
            if ctx.plain or ctx.module.basic_metatables or fact == facts.UNKNOWN or isinstance(value, ast.Constant):
                return value
            place = f"{type(node).__name__} at {node.span}"
            known = [build.constant(part, node.span) for part in (fact.types, fact.low, fact.high, place)]
            return build.call(CHECK, [value, *known], node.span)

        return lowered


@pytest.fixture(scope="module", autouse=True)
def _leave_nothing() -> Iterator[None]:
    """Coroutines that wait for ever do not end in the middle of another test."""
    yield
    gc.collect()


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Checker]:
    found = Checker()
    monkeypatch.setattr(builtins, CHECK, found.check, raising=False)
    for kind in CHECKED:
        monkeypatch.setitem(expressions.RULES, kind, found.around(expressions.RULES[kind]))
    yield found
    assert not found.wrong


def run(program: str) -> None:
    """Runs a program, whatever comes of it."""
    state = State()
    before = set_current(state)
    try:
        load_function(program, "=test", 1, state)()
    except (Exception, ProgramExit):  # some end with an error
        pass
    finally:
        set_current(before)


@pytest.mark.parametrize("case", LEVELS, ids=lambda case: case.name.replace(" ", "_"))
def test_levels(checker: Checker, case: Any) -> None:
    run(case.lua)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_programs(checker: Checker, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    run(path.read_text("latin-1"))


@pytest.mark.parametrize("generator", GENERATORS, ids=lambda generator: generator.__name__)
@pytest.mark.parametrize("seed", SEEDS)
def test_generated(checker: Checker, generator: Callable[..., str], seed: int) -> None:
    run(generator(seed, "5.4") if generator is generate else generator(seed))


def test_wrong_facts_are_found(checker: Checker) -> None:
    assert checker.check((5, 6), facts.INT, 0, 4, "here") == (5, 6)
    assert checker.check("text", facts.TABLE | facts.NIL, 0, 0, "there") == "text"
    assert len(checker.wrong) == 2
    checker.wrong.clear()


def test_values_are_checked(checker: Checker) -> None:
    run("local n = 0 for i = 1, 10 do n = n + (i % 3) end return n")
    assert checker.checked >= 10
