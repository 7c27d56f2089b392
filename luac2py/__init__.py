"""An ahead-of-time compiler from Lua 5.4 to readable Python."""
