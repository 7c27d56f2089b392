"""Random sequences of table operations, here and in the reference implementation."""

from __future__ import annotations

import os

import pytest
from oracle import oracle
from table_program import Machine, as_lua, random_program

SEEDS = int(os.environ.get("TABLE_SEEDS", "60"))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_program(seed: int) -> None:
    program = random_program(seed, 400)
    expected = oracle().execute(as_lua(program)).split("\n")
    got = Machine().run(program).split("\n")
    for number, (ours, theirs) in enumerate(zip(got, expected)):
        assert ours == theirs, number
    assert len(got) == len(expected)
