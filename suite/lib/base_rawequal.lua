local mt = { __eq = function() return true end }
local a, b = setmetatable({}, mt), setmetatable({}, mt)
print(a == b, rawequal(a, b), rawequal(a, a)) -- expect: true	false	true
print(rawequal(1, 1.0), rawequal("a", "a"), rawequal(nil, false), rawequal(0/0, 0/0), rawequal(1, true)) -- expect: true	true	false	false	false
print(rawequal(print, print), rawequal({}, {}), rawequal(nil, nil)) -- expect: true	false	true
print(pcall(rawequal)) -- expect: false	bad argument #1 to 'rawequal' (value expected)
print(pcall(rawequal, 1)) -- expect: false	bad argument #2 to 'rawequal' (value expected)
print(pcall(function() rawequal(nil) end)) -- expect: false	base_rawequal.lua:8: bad argument #2 to 'rawequal' (value expected)
