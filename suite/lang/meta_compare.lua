local mt = {}
mt.__lt = function(a, b) return (type(a) == "table" and a.v or a) < (type(b) == "table" and b.v or b) end
mt.__le = function(a, b) return (type(a) == "table" and a.v or a) <= (type(b) == "table" and b.v or b) end
local function new(v) return setmetatable({ v = v }, mt) end
local a, b = new(1), new(2)
print(a < b, b < a, a <= b, a >= b, a > b, a <= a, a < a) -- expect: true	false	true	false	false	true	false
print(a < 5, 5 < a, a <= 1, 0 >= a, 1.5 > a) -- expect: true	false	true	false	true
local log = {}
local om = {}
om.__lt = function(x, y) log[#log + 1] = "lt" .. x.v .. y.v return 1 end
om.__le = function(x, y) log[#log + 1] = "le" .. x.v .. y.v return nil end
local p, q = setmetatable({ v = "p" }, om), setmetatable({ v = "q" }, om)
print(p < q, p > q, p <= q, p >= q, not (p < q)) -- expect: true	true	false	false	false
print(table.concat(log, " ")) -- expect: ltpq ltqp lepq leqp ltpq
local list = { new(3), new(1), new(2) }
table.sort(list)
print(list[1].v, list[2].v, list[3].v) -- expect: 1	2	3
table.sort(list, function(x, y) return x > y end)
print(list[1].v, list[2].v, list[3].v) -- expect: 3	2	1
print(pcall(function() return {} < a, "x" end)) -- expect: false	meta_compare.lua:2: attempt to compare table with number
print(pcall(function() return setmetatable({}, {}) < setmetatable({}, {}) end)) -- expect: false	meta_compare.lua:21: attempt to compare two table values
