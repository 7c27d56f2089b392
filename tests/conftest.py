"""What all tests share. That this file is here lets them import `oracle` and `cases` from this folder."""

from __future__ import annotations

import pytest
from hypothesis import settings

# Times vary too much on a shared machine for hypothesis to judge them.
settings.register_profile("luac2py", deadline=None, print_blob=True)
settings.load_profile("luac2py")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden cases as the compiler is now")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and config.getoption("numprocesses", None):
        raise pytest.UsageError("--update-golden rewrites files that cases share: leave out -n")
