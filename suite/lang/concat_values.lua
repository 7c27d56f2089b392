print(1 .. 2, 1.5 .. 2, "a" .. 1, 1 .. "a", 2^63 .. "", -0.0 .. "", 1e100 .. "") -- expect: 12	1.52	a1	1a	9.2233720368548e+18	-0.0	1e+100
print(10 // 1 .. "", 10 / 2 .. "", math.maxinteger .. "", math.mininteger .. "") -- expect: 10	5.0	9223372036854775807	-9223372036854775808
print("" .. "", "x" .. "" .. "y", ("a"):rep(3) .. 1) -- expect: 	xy	aaa1
local s = ""
for i = 1, 10 do s = s .. i end
print(s) -- expect: 12345678910
print(pcall(function() return "a" .. nil end)) -- expect: false	concat_values.lua:7: attempt to concatenate a nil value
print(pcall(function() return "a" .. {} end)) -- expect: false	concat_values.lua:8: attempt to concatenate a table value
print(pcall(function() return true .. "a" end)) -- expect: false	concat_values.lua:9: attempt to concatenate a boolean value
print(pcall(function() local t = {} return "a" .. t.x .. "b" end)) -- expect: false	concat_values.lua:10: attempt to concatenate a nil value (field 'x')
print(pcall(function() local n return 1 .. n end)) -- expect: false	concat_values.lua:11: attempt to concatenate a nil value (local 'n')
local b = "bytes \xff\0 \u{20AC}"
print(#(b .. b), (b .. 1):byte(-1)) -- expect: 24	49
print((1 .. "") == "1", 1 .. "" == 1, "1" .. 0 == "10") -- expect: true	false	true
