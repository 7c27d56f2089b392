local t = setmetatable({ 1, x = 2 }, { __index = function() return "by metamethod" end })
print(t.x, t.y, rawget(t, "x"), rawget(t, "y"), rawget(t, 1), rawget(t, 2), rawget(t, 1.0)) -- expect: 2	by metamethod	2	nil	1	nil	1
print(rawget(t, nil), rawget(t, 0/0)) -- expect: nil	nil
print(pcall(rawget)) -- expect: false	bad argument #1 to 'rawget' (table expected, got no value)
print(pcall(rawget, {})) -- expect: false	bad argument #2 to 'rawget' (value expected)
print(pcall(rawget, "abc", 1)) -- expect: false	bad argument #1 to 'rawget' (table expected, got string)
print(pcall(function() rawget(nil, 1) end)) -- expect: false	base_rawget.lua:7: bad argument #1 to 'rawget' (table expected, got nil)
