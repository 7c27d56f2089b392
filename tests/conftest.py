"""What all tests share. That this file is here lets them import `oracle` from this folder."""

from __future__ import annotations

from hypothesis import settings

# Times vary too much on a shared machine for hypothesis to judge them.
settings.register_profile("luac2py", deadline=None, print_blob=True)
settings.load_profile("luac2py")
