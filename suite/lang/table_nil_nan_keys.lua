local t = {}
print(t[nil], t[0 / 0]) -- expect: nil	nil
print(pcall(function() t[nil] = 1 end)) -- expect: false	table_nil_nan_keys.lua:3: table index is nil
print(pcall(function() t[0 / 0] = 1 end)) -- expect: false	table_nil_nan_keys.lua:4: table index is NaN
print(pcall(rawset, t, nil, 1)) -- expect: false	table index is nil
print(pcall(rawset, t, 0 / 0, 1)) -- expect: false	table index is NaN
print(rawget(t, nil), rawget(t, 0 / 0)) -- expect: nil	nil
print(pcall(next, t, "nokey")) -- expect: false	invalid key to 'next'
print(pcall(next, t, 0 / 0)) -- expect: false	invalid key to 'next'
local p = setmetatable({}, { __newindex = function(_, k, v) print("newindex", k, v) end })
p[nil] = "allowed" -- expect: newindex	nil	allowed
p[0 / 0] = nil -- expect: newindex	-nan	nil
print(next(t)) -- expect: nil
t[1], t[2] = nil, nil
print(#t, next(t)) -- expect: 0	nil
