"""Lua modules that Python tests import."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Callable

import pytest

import luac2py
import luac2py_runtime

PATH = os.pathsep.join(str(Path(package.__file__).parent.parent) for package in (luac2py, luac2py_runtime))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on Python's path, for modules that nobody else has."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if str(tmp_path) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]


@pytest.fixture
def build(folder: Path) -> Callable[..., ModuleType]:
    """A function that builds a Lua module and imports it."""

    def build(source: str, name: str = "game") -> ModuleType:
        (folder / f"{name}.lua").write_text(source, encoding="utf-8")
        chunk = luac2py.compile(source, name=f"{name}.lua")
        (folder / f"{name}.py").write_text(chunk.python_source(), encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module(name)

    return build


@pytest.fixture
def state() -> luac2py.State:
    return luac2py.State()


def python(*arguments: str, cwd: Path, input: str = "", **environment: str) -> subprocess.CompletedProcess:
    """Run a Python process that finds both packages."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        input=input,
        env={**os.environ, "PYTHONPATH": PATH, "PYTHONDONTWRITEBYTECODE": "", **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
