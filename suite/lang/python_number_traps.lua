print(1 == true, 0 == false, 1.0 == true, "1" == true) -- expect: false	false	false	false
print(pcall(function() return true + 1 end)) -- expect: false	python_number_traps.lua:2: attempt to perform arithmetic on a boolean value
print(pcall(function() return 1 - false end)) -- expect: false	python_number_traps.lua:3: attempt to perform arithmetic on a boolean value
print(pcall(function() return true * true end)) -- expect: false	python_number_traps.lua:4: attempt to perform arithmetic on a boolean value
print(pcall(function() return -true end)) -- expect: false	python_number_traps.lua:5: attempt to perform arithmetic on a boolean value
print(pcall(function() return true < 2 end)) -- expect: false	python_number_traps.lua:6: attempt to compare boolean with number
print(pcall(function() return true & 1 end)) -- expect: false	python_number_traps.lua:7: attempt to perform bitwise operation on a boolean value
print(pcall(function() return ~false end)) -- expect: false	python_number_traps.lua:8: attempt to perform bitwise operation on a boolean value
print(pcall(function() return true // 1, true % 2 end)) -- expect: false	python_number_traps.lua:9: attempt to perform arithmetic on a boolean value
print(pcall(function() return 2 ^ true end)) -- expect: false	python_number_traps.lua:10: attempt to perform arithmetic on a boolean value
print(pcall(function() return #true end)) -- expect: false	python_number_traps.lua:11: attempt to get length of a boolean value
print(pcall(function() for i = true, 3 do end end)) -- expect: false	python_number_traps.lua:12: bad 'for' initial value (number expected, got boolean)
print(pcall(function() return ("x"):rep(true) end)) -- expect: false	python_number_traps.lua:13: bad argument #1 to 'rep' (number expected, got boolean)
print(pcall(function() return math.floor(true) end)) -- expect: false	python_number_traps.lua:14: bad argument #1 to 'floor' (number expected, got boolean)
print(1 / 2, 3 / 1, 1 // 1, 2^2, 10 / 2 == 5, 7 // 2.0) -- expect: 0.5	3.0	1	4.0	true	3.0
print(9007199254740993 / 3, 9223372036854775807 / 9223372036854775807, -9223372036854775808 / -1) -- expect: 3.0023997515803e+15	1.0	9.2233720368548e+18
print(2^-1, (-8) ^ 2, 0.1 + 0.2 == 0.3, 1e16 + 1, 1e16 + 1 == 1e16) -- expect: 0.5	64.0	false	1e+16	true
print(-7 // 2, -7 % 2, 7 % -2.5, -7.5 % 2, 5 % -3.0) -- expect: -4	1	-0.5	0.5	-1.0
print(math.type(2^31), math.type(1 << 31), 2^31 | 0, 10 // 0.3) -- expect: float	integer	2147483648	33.0
print(0xff, 1e3, 1e0, 100000000000000, 1e14, 1e15, 1e16, 123456789012) -- expect: 255	1000.0	1.0	100000000000000	1e+14	1e+15	1e+16	123456789012
print(3 | 0, 3.0 | 0, 3 == 3.0, math.type(3 | 0), math.type(3.0 | 0)) -- expect: 3	3	true	integer	integer
print(int, float, complex, bool) -- expect: nil	nil	nil	nil
