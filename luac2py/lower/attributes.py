"""Which Lua field names are Python attribute names, whatever value they are asked of."""

from __future__ import annotations

import keyword
from functools import lru_cache

# Attributes of Python numbers that do not begin with underscores: on them a plain read would find Python's.
_OF_NUMBERS = frozenset(
    "real imag numerator denominator conjugate bit_length bit_count as_integer_ratio "
    "to_bytes from_bytes is_integer hex fromhex".split()
)


@lru_cache(maxsize=8192)
def is_attribute(name: str) -> bool:
    """Whether a string key can be read and written as a Python attribute, whatever it is asked of."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name) or name in _OF_NUMBERS:
        return False
    return not (name.startswith("__") and name.endswith("__"))
