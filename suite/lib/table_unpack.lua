print(table.unpack({ 1, 2, 3 })) -- expect: 1	2	3
print(table.unpack({ 1, 2, 3 }, 2)) -- expect: 2	3
print(table.unpack({ 1, 2, 3 }, 2, 5)) -- expect: 2	3	nil	nil
print(select("#", table.unpack({})), select("#", table.unpack({}, 1, 2)), select("#", table.unpack({ 1 }, 5, 4))) -- expect: 0	2	0
print(table.unpack({ [-1] = "a", [0] = "b" }, -1, 0)) -- expect: a	b
print(table.unpack(setmetatable({}, { __len = function() return 3 end, __index = function(_, i) return i * 2 end }))) -- expect: 2	4	6
print(table.unpack("abc", 1, 2)) -- expect: nil	nil
print((table.unpack({ 1, 2 })), table.unpack({ 1, 2 }, "1", 1.0)) -- expect: 1	1
print(table.unpack({ 7 }, math.maxinteger, math.maxinteger)) -- expect: nil
