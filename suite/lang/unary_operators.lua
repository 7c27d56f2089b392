print(-5, - -5, -5.0, -"5", -0, -0.0, -math.mininteger == math.mininteger) -- expect: -5	5	-5.0	-5	0	-0.0	true
print(#"hello", #{ 1, 2 }, #"", #"\u{20AC}") -- expect: 5	2	0	3
print(not true, not false, not nil, not 0, not {}, not print) -- expect: false	true	true	false	false	false
print(~5, ~-1, ~0.0, ~math.maxinteger == math.mininteger) -- expect: -6	0	-1	true
local t = setmetatable({}, { __unm = function(a) return "unm" end, __bnot = function(a) return "bnot" end, __len = function() return "len" end })
print(-t, ~t, #t, not t) -- expect: unm	bnot	len	false
print(pcall(function() return -{} end)) -- expect: false	unary_operators.lua:7: attempt to perform arithmetic on a table value
print(pcall(function() return #5 end)) -- expect: false	unary_operators.lua:8: attempt to get length of a number value
print(pcall(function() return #nil end)) -- expect: false	unary_operators.lua:9: attempt to get length of a nil value
print(pcall(function() return ~"a" end)) -- expect: false	unary_operators.lua:10: attempt to perform bitwise operation on a string value (constant 'a')
print(pcall(function() return ~1.5 end)) -- expect: false	unary_operators.lua:11: number has no integer representation
print(pcall(function() return -nil end)) -- expect: false	unary_operators.lua:12: attempt to perform arithmetic on a nil value
print(pcall(function() local s = "x" return -s end)) -- expect: false	unary_operators.lua:13: attempt to unm a 'string' with a 'string'
local x = 5
x = -x
print(x, -x, - x, -x ^ 2, -(x) .. "") -- expect: -5	5	5	-25.0	5
