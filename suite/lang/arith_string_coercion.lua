print("10" + 5, "10" * "2", "3" - 1, "7" // "2", "7" % 4, "2" ^ 2, "9" / 3) -- expect: 15	20	2	3	3	4.0	3.0
print("0x10" + 0, "1e1" + 0, " 5 " + 0, "5." + 0, ".5" + 0, "0x.8p1" + 0) -- expect: 16	10.0	5	5.0	0.5	1.0
print(-"2", -"2.0", - "0x10", 10 .. 20, 1.5 .. "|", -1 .. "") -- expect: -2	-2.0	-16	1020	1.5|	-1
print(math.type("10" + 0), math.type("10.0" + 0), math.type("10" * 1.0)) -- expect: integer	float	float
print("9223372036854775807" + 1, "9223372036854775808" + 0) -- expect: -9223372036854775808	9.2233720368548e+18
print("10" == 10, "abc" < "abd", "10" < "9", "a" < "B", "" < "a", "a" < "a\0") -- expect: false	true	true	false	true	true
print(pcall(function() return "abc" + 1 end)) -- expect: false	arith_string_coercion.lua:7: attempt to add a 'string' with a 'number'
print(pcall(function() return 1 + "" end)) -- expect: false	arith_string_coercion.lua:8: attempt to add a 'number' with a 'string'
print(pcall(function() return "1_000" + 0 end)) -- expect: false	arith_string_coercion.lua:9: attempt to add a 'string' with a 'number'
print(pcall(function() return "inf" + 0 end)) -- expect: false	arith_string_coercion.lua:10: attempt to add a 'string' with a 'number'
print(pcall(function() return "nan" * 2 end)) -- expect: false	arith_string_coercion.lua:11: attempt to mul a 'string' with a 'number'
print(pcall(function() return {} .. "x" end)) -- expect: false	arith_string_coercion.lua:12: attempt to concatenate a table value
-- strings are no operands of the bitwise operators
print(pcall(function() return "3" | 0 end)) -- expect: false	arith_string_coercion.lua:14: attempt to perform bitwise operation on a string value (constant '3')
print(pcall(function() return ~"0" end)) -- expect: false	arith_string_coercion.lua:15: attempt to perform bitwise operation on a string value (constant '0')
print(pcall(function() return "1.5" | 0 end)) -- expect: false	arith_string_coercion.lua:16: attempt to perform bitwise operation on a string value (constant '1.5')
print(pcall(function() return "x" | 0 end)) -- expect: false	arith_string_coercion.lua:17: attempt to perform bitwise operation on a string value (constant 'x')
print(pcall(function() return 10 < "5" end)) -- expect: false	arith_string_coercion.lua:18: attempt to compare number with string
print(pcall(function() return "a" <= 1 end)) -- expect: false	arith_string_coercion.lua:19: attempt to compare string with number
