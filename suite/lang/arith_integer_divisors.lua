-- Integers divided by integers: zero, the smallest one, and remainders as keys and in texts.
local function f(a, b) return a % b end
local function g(a, b) return a // b end
local n = 0
print(f(7, 3), g(7, 3), pcall(function() return f(7, n) end)) -- expect: 1	2	false	arith_integer_divisors.lua:2: attempt to perform 'n%0'
print(pcall(function() return 7 % n end)) print(pcall(function() return 7 // n end)) -- expect: false	arith_integer_divisors.lua:6: attempt to perform 'n%0'
-- expect: false	arith_integer_divisors.lua:6: attempt to divide by zero
local t = {}
print(pcall(function() return 5 % #t end), pcall(function() return t[5 % #t + 1] end)) -- expect: false	false	arith_integer_divisors.lua:9: attempt to perform 'n%0'
print(math.mininteger // -1, math.mininteger % -1, pcall(function() local m = -1 return math.mininteger // m end)) -- expect: -9223372036854775808	0	true	-9223372036854775808
local m = math.mininteger
local function h(x, y) return x // y, x % y end
print(h(m, -1)) print(h(7, -2)) print(h(-7, 2)) print(h(-7, -2)) -- expect: -9223372036854775808	0
-- expect: -4	-1
-- expect: -4	1
-- expect: 3	-1
local s = "k"
for i = 1, 3 do print(s .. (i % 2), (i * 3 % 5) .. s, s .. i % 2 .. (i)) end -- expect: k1	3k	k11
-- expect: k0	1k	k02
-- expect: k1	4k	k13
local w = {"a", "b"}
for i = 0, 3 do print(w[i % #w + 1] .. (i % 3)) end -- expect: a0
-- expect: b1
-- expect: a2
-- expect: b0
print(pcall(function() return w[5] .. (n % 3) end)) -- expect: false	arith_integer_divisors.lua:26: attempt to concatenate a nil value (field 'integer index')
