local mt = { __metatable = "hidden" }
local t = setmetatable({}, mt)
print(debug.getmetatable(t) == mt, getmetatable(t), debug.getmetatable({}), debug.getmetatable(5), debug.getmetatable(nil)) -- expect: true	hidden	nil	nil	nil
print(debug.getmetatable("").__index == string, debug.getmetatable(io.stdout).__name, debug.getmetatable(print)) -- expect: true	FILE*	nil
print(pcall(debug.getmetatable)) -- expect: false	bad argument #1 to 'debug.getmetatable' (value expected)
print(pcall(function() debug.getmetatable() end)) -- expect: false	debug_getmetatable.lua:6: bad argument #1 to 'getmetatable' (value expected)
