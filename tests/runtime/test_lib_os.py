"""Operating system facilities against the reference (§6.9)."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lualib import library, same, same_program


@pytest.fixture(autouse=True, scope="module", params=["UTC", "Europe/Berlin", "America/New_York"])
def zone(request: Any) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


moments = st.one_of(
    st.integers(-(10**11), 10**11),
    st.sampled_from([0, 1, -1, 86399, 2**31 - 1, 2**31, 1e9, "5", 1.5, "x", None, 2**60, 2**63 - 1]),
)
formats = st.lists(
    st.sampled_from(
        [
            *(f"%{c}" for c in "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyYzZ%"),
            "%Ey",
            "%Od",
            "%Ez",
            "%Q",
            "%",
            "%E",
            "x",
            "\xe9",
            " ",
        ]
    ),
    max_size=4,
).map("".join)


@settings(max_examples=500)
@given(st.sampled_from(["", "!"]), formats, moments)
def test_date(utc: str, text: str, when: Any) -> None:
    if when is not None:
        same("os.date", utc + text, when)


@settings(max_examples=150)
@given(st.sampled_from(["*t", "!*t", "*tx"]), moments)
def test_date_tables(text: str, when: Any) -> None:
    if when is not None:
        same("os.date", text, when)


@settings(max_examples=300)
@given(moments, moments)
def test_difftime(a: Any, b: Any) -> None:
    same("os.difftime", a, b)


small = st.one_of(
    st.integers(-100, 100),
    st.integers(-(10**6), 10**6),
    st.sampled_from([None, 1.0, 1.5, "7", "x", 2**31, 2**40, -(2**33)]),
)


@settings(max_examples=500)
@given(
    st.fixed_dictionaries(
        {
            "year": st.one_of(
                st.integers(1900, 2100), st.integers(-5000, 5000), st.sampled_from([None, "x", 1.5, 2**40])
            ),
            "month": small,
            "day": small,
        },
        optional={"hour": small, "min": small, "sec": small, "isdst": st.sampled_from([True, False])},
    )
)
def test_time(fields: dict) -> None:
    same("os.time", {key: value for key, value in fields.items() if value is not None})


def test_time_at_the_ends() -> None:
    for year in (2**31 - 1, 2**31, 2**31 + 1899, 2**31 + 1900, -(2**31) + 1899):
        same("os.time", {"year": year, "month": 6, "day": 1})
    same("os.time", {"year": 1970, "month": 2**31, "day": -5})


@pytest.mark.parametrize("name", ["date", "difftime", "execute", "getenv", "remove", "rename", "setlocale", "time"])
def test_wrong_arguments(name: str) -> None:
    for arguments in ([[]], [True], ["x", []], [1.5, 2]):
        if not (name == "execute" and arguments != [[]]) and not (
            name in ("date", "setlocale") and arguments == [1.5, 2]
        ):
            same("os." + name, *arguments)


PROGRAMS = {
    "clock and time": (
        "return math.type(os.clock()), math.type(os.time()), os.clock() >= 0, os.time() - os.time(os.date('*t')) <= 1"
    ),
    "difftime": "return os.difftime(5, 3), os.difftime(3, 5), pcall(os.difftime, 1)",
    "getenv": "return os.getenv('LUAC2PY_NOT_SET'), type(os.getenv('PATH'))",
    "execute": "return os.execute(), os.execute('true')",
    "setlocale": (
        "return os.setlocale('C'), os.setlocale('nowhere'), os.setlocale(nil, 'numeric'), pcall(os.setlocale, 'C', 'x')"
    ),
    "exit checks": "return pcall(os.exit, 'x')",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str) -> None:
    same_program(PROGRAMS[name])


def test_execute() -> None:
    # the reference inside Python does not take the status of a process apart
    execute = library("os")["execute"]
    assert execute("exit 3") == (None, "exit", 3)
    assert execute("kill -9 $$") == (None, "signal", 9)


def test_files(tmp_path: Path) -> None:
    one, two = str(tmp_path / "one"), str(tmp_path / "two")
    source = f"""
    local function name(message) return message and message:gsub("^.*/", "") end
    local f = io.open({one!r}, "w") f:close()
    local a, b, c = os.rename({one!r}, {two!r}), os.remove({two!r})
    local d, e, f = os.remove({two!r})
    local g, h, i = os.rename({one!r}, {two!r})
    return a, b, c, d, name(e), f, g, h, i"""
    same_program(source)


def test_directories(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert library("os")["remove"](str(tmp_path / "empty")) is True
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("x")
    same("os.remove", str(tmp_path / "full"))


def test_tmpname() -> None:
    name = library("os")["tmpname"]()
    assert Path(name).stat().st_size == 0
    Path(name).unlink()
