-- the metamethods of strings in arithmetic
print("10" + 5, "3" * "4", "0x10" - 1, "7" // "2", "7" % 4, "2" ^ 2, -"3", "1e1" / 2) -- expect: 15	12	15	3	3	4.0	-3	5.0
print(pcall(function() return "a" + 1 end)) -- expect: false	string_methods_arithmetic.lua:3: attempt to add a 'string' with a 'number'
print(pcall(function() return {} + "1" end)) -- expect: false	string_methods_arithmetic.lua:4: attempt to add a 'table' with a 'string'
print(pcall(function() return "1" + {} end)) -- expect: false	string_methods_arithmetic.lua:5: attempt to add a 'string' with a 'table'
print(pcall(function() return "1" + print end)) -- expect: false	string_methods_arithmetic.lua:6: attempt to add a 'string' with a 'function'
print(pcall(function() return -"x" end)) -- expect: false	string_methods_arithmetic.lua:7: attempt to unm a 'string' with a 'string'
print(pcall(function() return "1" | "x" end)) -- expect: false	string_methods_arithmetic.lua:8: attempt to perform bitwise operation on a string value (constant '1')
print(pcall(function() return "3" | 4 end)) -- expect: false	string_methods_arithmetic.lua:9: attempt to perform bitwise operation on a string value (constant '3')
print(pcall(function() return 1 << "3" end)) -- expect: false	string_methods_arithmetic.lua:10: attempt to perform bitwise operation on a string value (constant '3')
print(pcall(function() return ~"0" end)) -- expect: false	string_methods_arithmetic.lua:11: attempt to perform bitwise operation on a string value (constant '0')
print(pcall(function() return "1.5" | 1 end)) -- expect: false	string_methods_arithmetic.lua:12: attempt to perform bitwise operation on a string value (constant '1.5')
print(pcall(getmetatable("").__add, 1)) -- expect: true	2
