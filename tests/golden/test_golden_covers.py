"""The golden cases show every kind of node and run every lowering: a new one needs a case."""

from __future__ import annotations

import inspect
import pkgutil
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from types import CodeType, FrameType

import pytest
from phases import golden_cases

import luac2py.lower
from luac2py import nodes
from luac2py.analysis.walk import walk
from luac2py.driver import compile_tree, read_tree


def node_classes() -> list[type]:
    """The classes of nodes.py that nodes are of."""
    classes = [value for value in vars(nodes).values() if inspect.isclass(value) and issubclass(value, nodes.Node)]
    return [cls for cls in classes if not cls.__subclasses__()]


@lru_cache(None)
def shown(phase: str) -> frozenset[type]:
    """The classes of the nodes in the programs of a phase."""
    chunks = [read_tree(golden.source) for golden in golden_cases(phase)]
    return frozenset(node.__class__ for chunk in chunks for node in (chunk, *walk(chunk.body)))


@pytest.mark.parametrize("phase", ["ast", "python"])
@pytest.mark.parametrize("node", node_classes(), ids=lambda node: node.__name__)
def test_node_has_a_case(node: type, phase: str) -> None:
    assert node in shown(phase)


def lowerings() -> Iterator[tuple[str, CodeType]]:
    """The functions and methods of lower/ that are named lower_something, or _lower_something."""
    for found in pkgutil.iter_modules(luac2py.lower.__path__):
        module = import_module(f"luac2py.lower.{found.name}")
        owners = [module, *(cls for cls in vars(module).values() if inspect.isclass(cls))]
        for owner in owners:
            for name, function in vars(owner).items():
                is_own = inspect.isfunction(function) and function.__module__ == module.__name__
                if is_own and name.lstrip("_").startswith("lower_"):
                    yield f"{found.name}.{name}", function.__code__


LOWERINGS = dict(lowerings())


# `local function f(n) if n == 0 then return n end return f((tonumber("0.0"))) end f(10)` has no text yet: the first
# version of a function calls the second one before that has a name.
@lru_cache(None)
def run() -> frozenset[CodeType]:
    """The code of the functions that run while the programs are lowered."""
    codes = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            codes.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        for golden in golden_cases("python"):
            for optimize in (0, 1):
                compile_tree(golden.source, optimize)
    finally:
        sys.setprofile(before)
    return frozenset(codes)


@pytest.mark.parametrize("name", LOWERINGS)
def test_lowering_has_a_case(name: str) -> None:
    assert LOWERINGS[name] in run()
