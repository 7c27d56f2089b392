local function sorted(t, f) table.sort(t, f) return table.concat(t, " ") end
print(sorted({ 3, 1, 2 }), sorted({}), sorted({ 1 }), sorted({ 2, 1 }), sorted({ 5, 3, 5, 1, 5 })) -- expect: 1 2 3		1	1 2	1 3 5 5 5
print(sorted({ "b", "a", "C", "A" }), sorted({ 1.5, 1, -2, 1e10, -0.5 })) -- expect: A C a b	-2 -0.5 1 1.5 10000000000.0
print(sorted({ 3, 1, 2 }, function(a, b) return a > b end)) -- expect: 3 2 1
print(sorted({ "ccc", "a", "bb" }, function(a, b) return #a < #b end)) -- expect: a bb ccc
local t = {}
for i = 1, 100 do t[i] = (i * 37) % 101 end
table.sort(t)
local ok = true
for i = 2, #t do if t[i - 1] > t[i] then ok = false end end
print(ok, t[1], t[100]) -- expect: true	1	100
table.sort(t, function(a, b) return a > b end)
print(t[1], t[100]) -- expect: 100	1
print(pcall(table.sort, { 1, "x", 2 })) -- expect: false	attempt to compare string with number
print(pcall(table.sort, { {}, {} })) -- expect: false	attempt to compare two table values
print(pcall(table.sort, { 1, 2, nil, 4 }) or "error with holes") -- expect: error with holes
local recs = { { n = "x", v = 2 }, { n = "y", v = 1 }, { n = "z", v = 3 } }
table.sort(recs, function(a, b) return a.v < b.v end)
print(recs[1].n, recs[2].n, recs[3].n) -- expect: y	x	z
local calls = 0
table.sort({ 3, 2, 1 }, function(a, b) calls = calls + 1 return a < b end)
print(calls > 0) -- expect: true
print(pcall(table.sort, { 3, 1, 2, 5, 4, 6, 7, 9, 8 }, function() return true end) or "invalid order") -- expect: invalid order
local p = setmetatable({}, { __lt = function(a, b) return a.k < b.k end })
local objs = {}
for i, k in ipairs({ 3, 1, 2 }) do objs[i] = setmetatable({ k = k }, getmetatable(p)) end
table.sort(objs)
print(objs[1].k, objs[2].k, objs[3].k) -- expect: 1	2	3
print(select("#", table.sort({ 2, 1 }))) -- expect: 0
