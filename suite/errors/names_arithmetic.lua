local function try(f, ...) print(select(2, pcall(f, ...))) end
local up, nilup, tab = 1, nil, {}
try(function() local a, b = 1 return a + b end) -- expect: names_arithmetic.lua:3: attempt to perform arithmetic on a nil value (local 'b')
try(function() local a, b = 1 return b + a end) -- expect: names_arithmetic.lua:4: attempt to perform arithmetic on a nil value (local 'b')
try(function() local a, b return a + b end) -- expect: names_arithmetic.lua:5: attempt to perform arithmetic on a nil value (local 'a')
try(function() local a, b = {}, nil return a * b end) -- expect: names_arithmetic.lua:6: attempt to perform arithmetic on a table value (local 'a')
try(function() local a, b = 1, "x" return a - b end) -- expect: names_arithmetic.lua:7: attempt to sub a 'number' with a 'string'
try(function() local a, b = "x", 1 return a - b end) -- expect: names_arithmetic.lua:8: attempt to sub a 'string' with a 'number'
try(function() local a = "x" return a / 2 end) -- expect: names_arithmetic.lua:9: attempt to div a 'string' with a 'number'
try(function() return up + nilup end) -- expect: names_arithmetic.lua:10: attempt to perform arithmetic on a nil value (upvalue 'nilup')
try(function() return nilup // up end) -- expect: names_arithmetic.lua:11: attempt to perform arithmetic on a nil value (upvalue 'nilup')
try(function() return tab % 2 end) -- expect: names_arithmetic.lua:12: attempt to perform arithmetic on a table value (upvalue 'tab')
try(function() return 2 ^ tab end) -- expect: names_arithmetic.lua:13: attempt to perform arithmetic on a table value (upvalue 'tab')
try(function() return tab.x * 2 end) -- expect: names_arithmetic.lua:14: attempt to perform arithmetic on a nil value (field 'x')
try(function() return 2 * tab.x end) -- expect: names_arithmetic.lua:15: attempt to perform arithmetic on a nil value (field 'x')
try(function() local a, b = 1.5, 2 return a & b end) -- expect: names_arithmetic.lua:16: number (local 'a') has no integer representation
try(function() local a, b = 2, 1.5 return a | b end) -- expect: names_arithmetic.lua:17: number (local 'b') has no integer representation
try(function() local a = 1.5 return ~a end) -- expect: names_arithmetic.lua:18: number (local 'a') has no integer representation
try(function() local a = 2^63 return a | 0 end) -- expect: names_arithmetic.lua:19: number (local 'a') has no integer representation
try(function() return tab.y & 1 end) -- expect: names_arithmetic.lua:20: attempt to perform bitwise operation on a nil value (field 'y')
try(function() local s = "1.5" return s & 1 end) -- expect: names_arithmetic.lua:21: attempt to perform bitwise operation on a string value (local 's')
try(function() local s = "abc" return s & 1 end) -- expect: names_arithmetic.lua:22: attempt to perform bitwise operation on a string value (local 's')
try(function() local s = "abc" return 1 << s end) -- expect: names_arithmetic.lua:23: attempt to perform bitwise operation on a string value (local 's')
try(function() local a = {} return 1 ~ a end) -- expect: names_arithmetic.lua:24: attempt to perform bitwise operation on a table value (local 'a')
try(function() return up.x + 1 end) -- expect: names_arithmetic.lua:25: attempt to index a number value (upvalue 'up')
try(function() return tab.a.b + 1 end) -- expect: names_arithmetic.lua:26: attempt to index a nil value (field 'a')
try(function() local a = 0 return 1 // a end) -- expect: names_arithmetic.lua:27: attempt to divide by zero
try(function() local a = 0 return 1 % a end) -- expect: names_arithmetic.lua:28: attempt to perform 'n%0'
try(function() return -tab end) -- expect: names_arithmetic.lua:29: attempt to perform arithmetic on a table value (upvalue 'tab')
try(function() return -"abc" end) -- expect: names_arithmetic.lua:30: attempt to unm a 'string' with a 'string'
try(function() local x = {} ; x = x + 1 end) -- expect: names_arithmetic.lua:31: attempt to perform arithmetic on a table value (local 'x')
try(function() local t = {} t.count = t.count + 1 end) -- expect: names_arithmetic.lua:32: attempt to perform arithmetic on a nil value (field 'count')
try(function() local t = {} t.a = t.b .. "x" end) -- expect: names_arithmetic.lua:33: attempt to concatenate a nil value (field 'b')
try(function() local t = { n = {} } return t.n + t.n end) -- expect: names_arithmetic.lua:34: attempt to perform arithmetic on a table value (field 'n')
try(function() counter = counter + 1 end) -- expect: names_arithmetic.lua:35: attempt to perform arithmetic on a nil value (global 'counter')
try(function() local t, i = {}, 1 t[i] = t[i] + 1 end) -- expect: names_arithmetic.lua:36: attempt to perform arithmetic on a nil value (field '?')
