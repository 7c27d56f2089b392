"""The runtime of luac2py: what Lua programs compiled to Python need when they run."""

__version__ = "0.1.0"
