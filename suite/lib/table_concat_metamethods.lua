local t = setmetatable({}, { __len = function() return 3 end, __index = function(_, i) return i * i end })
print(table.concat(t, ",")) -- expect: 1,4,9
print(table.concat(t, ",", 2, 5)) -- expect: 4,9,16,25
print(table.concat({ 1, 2.5, "x" }, "-"), table.concat({}, "x"), table.concat({ "a" }, "x"), table.concat({ 1, 2, 3 }, 0)) -- expect: 1-2.5-x		a	10203
print(table.concat({ 1, 2, 3 }, ",", 2), table.concat({ 1, 2, 3 }, ",", 2, 2), table.concat({ 1, 2, 3 }, ",", 3, 2), table.concat({ 1, 2, 3 }, nil, nil, 2)) -- expect: 2,3	2		12
print(table.concat({ [0] = "z", "a", [-1] = "y" }, ",", -1, 1)) -- expect: y,z,a
print(pcall(table.concat, setmetatable({}, { __len = function() return "x" end }))) -- expect: false	object length is not an integer
