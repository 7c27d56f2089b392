local max, min = math.maxinteger, math.mininteger
print(max + 1 == min, min - 1 == max, max * 2, min * 2, -min == min) -- expect: true	true	-2	0	true
print(max * max, min * min, max * min, min // -1, min % -1) -- expect: 1	0	-9223372036854775808	-9223372036854775808	0
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 6 // 3, -6 // 3, 0 // 5) -- expect: 3	-4	-4	3	2	-2	0
print(7 % 3, -7 % 3, 7 % -3, -7 % -3, 6 % 3, -6 % 3, 6 % -3) -- expect: 1	2	-2	-1	0	0	0
print(5 / 2, 4 / 2, 1 / 2, -1 / 2, 7 / 7) -- expect: 2.5	2.0	0.5	-0.5	1.0
print(2^2, 2^0.5, 2^-1, 10^2, 0^0) -- expect: 4.0	1.4142135623731	0.5	100.0	1.0
print(3 - -3, - -3, -(-3), 2 - 3 - 4, 2^3^2, -2^2) -- expect: 6	3	3	-5	512.0	-4.0
print(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 7 // 2 * 2, 7 % 4 * 2) -- expect: 5.0	9	6	6
print(pcall(function() return 1 // 0 end)) -- expect: false	arith_integer.lua:10: attempt to divide by zero
print(pcall(function() return 1 % 0 end)) -- expect: false	arith_integer.lua:11: attempt to perform 'n%0'
print(pcall(function(a, b) return a // b end, 5, 0)) -- expect: false	arith_integer.lua:12: attempt to divide by zero
print(pcall(function(a, b) return a % b end, 5, 0)) -- expect: false	arith_integer.lua:13: attempt to perform 'n%0'
local function wrap(a, b) return a + b, a - b, a * b end
print(wrap(max, 1)) -- expect: -9223372036854775808	9223372036854775806	9223372036854775807
print(wrap(min, 1)) -- expect: -9223372036854775807	9223372036854775807	-9223372036854775808
print(wrap(min, -1)) -- expect: 9223372036854775807	-9223372036854775807	-9223372036854775808
print(wrap(1 << 62, 1 << 62)) -- expect: -9223372036854775808	0	0
print(9007199254740993 + 0, 9007199254740993 + 0.0, 9007199254740993 / 1) -- expect: 9007199254740993	9.007199254741e+15	9.007199254741e+15
print(3 * 0.1 == 0.3, 0.1 + 0.2, 100 * 1.1) -- expect: false	0.3	110.0
