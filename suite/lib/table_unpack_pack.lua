print(table.unpack({ 1, 2, 3 })) -- expect: 1	2	3
print(table.unpack({ 1, 2, 3 }, 2)) -- expect: 2	3
print(table.unpack({ 1, 2, 3 }, 2, 3)) -- expect: 2	3
print(table.unpack({ 1, 2, 3 }, 0)) -- expect: nil	1	2	3
print(table.unpack({ 1, 2 }, 1, 4)) -- expect: 1	2	nil	nil
print(table.unpack({}, 1, 3)) -- expect: nil	nil	nil
print(select("#", table.unpack({})), select("#", table.unpack({}, 1, 0)), select("#", table.unpack({ n = 3 }, 1, 3))) -- expect: 0	0	3
print(table.unpack({ [-1] = "a", [0] = "b", "c" }, -1, 1)) -- expect: a	b	c
print(pcall(table.unpack, {}, 1, 1e7)) -- expect: false	too many results to unpack
print(pcall(table.unpack, {}, 0, math.maxinteger)) -- expect: false	too many results to unpack
print(table.unpack({ 1, 2 }, math.maxinteger, math.maxinteger)) -- expect: nil
print(pcall(table.unpack, {}, 1, "x")) -- expect: false	bad argument #3 to 'table.unpack' (number expected, got string)
local p = table.pack(1, nil, 3, nil)
print(p.n, p[1], p[2], p[3], p[4], table.pack().n, table.pack(nil).n) -- expect: 4	1	nil	3	nil	0	1
print(table.unpack(p, 1, p.n)) -- expect: 1	nil	3	nil
local proxy = setmetatable({}, { __index = function(_, i) return i * 10 end, __len = function() return 3 end })
print(table.unpack(proxy)) -- expect: 10	20	30
print((table.unpack({ "first", "second" }))) -- expect: first
local function f(...) return select("#", ...) end
print(f(table.unpack({ 1, nil, 3 }, 1, 3)), f(table.unpack({ nil, nil }, 1, 2)), #{ table.unpack({ 1, 2, 3 }) }) -- expect: 3	2	3
local big = {}
for i = 1, 200 do big[i] = i end
print(f(table.unpack(big)), select(200, table.unpack(big)), math.max(table.unpack(big))) -- expect: 200	200	200
