-- std: 5.3
-- Operators take strings for numbers: arithmetic in floats, bitwise operators for integers.
print("10" + 1, "0x10" * 2, -"2", "7" // "2")  -- expect: 11.0	32.0	-2.0	3.0
print("10" | 1, "3.0" & 7, ~"0")  -- expect: 11	3	-1
print(pcall(function() return "a" + 1 end))
-- expect: false	lang_string_coercion.lua:5: attempt to perform arithmetic on a string value
print(pcall(function() local a = "a" return 1 + a end))
-- expect: false	lang_string_coercion.lua:7: attempt to perform arithmetic on a string value (local 'a')
print(pcall(function() return "3.5" | 1 end))
-- expect: false	lang_string_coercion.lua:9: number has no integer representation
print(getmetatable("").__add)  -- expect: nil
