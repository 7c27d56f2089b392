local t = setmetatable({}, { __metatable = "locked" })
print(debug.setmetatable(t, nil) == t, getmetatable(t), debug.setmetatable(5, nil)) -- expect: true	nil	5
debug.setmetatable(1, { __index = function(n, k) return k .. n end, __call = function(n, x) return n * x end, __len = function(n) return n end })
print((5).x, (6)(7), #8, (2.5).y) -- expect: x5	42	8	y2.5
debug.setmetatable(1, nil)
print(pcall(function() return (5).x end)) -- expect: false	debug_setmetatable.lua:6: attempt to index a number value
debug.setmetatable(nil, { __index = function() return "of nil" end })
local n
print(n.anything) -- expect: of nil
debug.setmetatable(nil, nil)
debug.setmetatable(print, { __add = function() return "sum of functions" end })
print(print + type) -- expect: sum of functions
debug.setmetatable(print, nil)
debug.setmetatable(true, { __tostring = function(b) return b and "yes" or "no" end })
print(true, false) -- expect: yes	no
debug.setmetatable(true, nil)
