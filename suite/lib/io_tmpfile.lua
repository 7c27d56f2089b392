local f = io.tmpfile()
print(io.type(f), f:write("temporary") == f, f:seek("set", 0), f:read("a")) -- expect: file	true	0	temporary
print(f:seek("set", 4), f:write("!") == f, f:seek("set"), f:read("a")) f:close() -- expect: 4	true	0	temp!rary
