"""The edge between Lua and Python: what crosses it, and how it looks on the other side (docs/python-api.md).

Lua's values stay as they are under Lua. A Python caller has *views* of tables, functions, coroutines and userdata;
strings are decoded on the way out and encoded on the way in. Lua has Python's objects as userdata, and its
functions as functions.
"""
