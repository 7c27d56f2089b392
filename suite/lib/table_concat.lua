print(table.concat({}), table.concat({ 1, 2, 3 }), table.concat({ "a", "b" }, ", "), table.concat({ 1, 2.5, "x" }, "-")) -- expect: 	123	a, b	1-2.5-x
print(table.concat({ 1, 2, 3 }, ",", 2), table.concat({ 1, 2, 3 }, ",", 2, 3), table.concat({ 1, 2, 3 }, ",", 3, 2), table.concat({ 1, 2, 3 }, ",", 1, 1)) -- expect: 2,3	2,3		1
print(table.concat({ "x" }, "sep"), table.concat({}, "sep"), table.concat({ 1, 2 }, 0), table.concat({ 1e15, 2^53, 0.1 }, " ")) -- expect: x		102	1e+15 9.007199254741e+15 0.1
print(pcall(table.concat, { 1, {}, 3 })) -- expect: false	invalid value (table) at index 2 in table for 'concat'
print(pcall(table.concat, { 1, nil, 3 }, ",", 1, 3)) -- expect: false	invalid value (nil) at index 2 in table for 'concat'
print(pcall(table.concat, { true })) -- expect: false	invalid value (boolean) at index 1 in table for 'concat'
print(pcall(table.concat, { 1 }, {})) -- expect: false	bad argument #2 to 'table.concat' (string expected, got table)
print(pcall(table.concat, { 1, 2 }, ",", 1, 3)) -- expect: false	invalid value (nil) at index 3 in table for 'concat'
print(table.concat({ [0] = "zero", "one" }, ",", 0, 1), table.concat({ [-1] = "m", [0] = "z" }, "", -1, 0)) -- expect: zero,one	mz
local p = setmetatable({}, { __index = function(_, i) return "i" .. i end, __len = function() return 3 end })
print(table.concat(p, " ")) -- expect: i1 i2 i3
print(#table.concat((function() local t = {} for i = 1, 1000 do t[i] = "xy" end return t end)())) -- expect: 2000
print(table.concat({ "a\0b", "\xff" }):byte(1, -1)) -- expect: 97	0	98	255
