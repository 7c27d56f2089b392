local t = setmetatable({}, { __newindex = function() error("not called") end })
print(rawset(t, "x", 1) == t, t.x) -- expect: true	1
rawset(t, 1.0, "one")
rawset(t, "x", nil)
print(t[1], t.x, next(t)) -- expect: one	nil	1	one
print(pcall(rawset)) -- expect: false	bad argument #1 to 'rawset' (table expected, got no value)
print(pcall(rawset, {}, 1)) -- expect: false	bad argument #3 to 'rawset' (value expected)
print(pcall(rawset, "abc", 1, 2)) -- expect: false	bad argument #1 to 'rawset' (table expected, got string)
print(pcall(rawset, {}, nil, 1)) -- expect: false	table index is nil
print(pcall(rawset, {}, 0/0, 1)) -- expect: false	table index is NaN
print(pcall(function() rawset(nil, 1, 2) end)) -- expect: false	base_rawset.lua:11: bad argument #1 to 'rawset' (table expected, got nil)
