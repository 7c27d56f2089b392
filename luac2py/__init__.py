"""An ahead-of-time compiler from Lua 5.4 to readable Python."""

from luac2py_runtime import __version__

__all__ = ["__version__"]
