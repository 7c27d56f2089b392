local calls = 0
local mt = { __eq = function(a, b) calls = calls + 1 return a.v == b.v end }
local function new(v, m) return setmetatable({ v = v }, m or mt) end
local a, b, c = new(1), new(1), new(2)
print(a == b, a == c, a ~= b, a ~= c, calls) -- expect: true	false	false	true	4
print(a == a, rawequal(a, b), calls) -- expect: true	false	4
print(a == 1, 1 == a, a == "1", a == nil, calls) -- expect: false	false	false	false	4
-- the first operand's metamethod is tried first, then the second's
local first = { __eq = function(x, y) return "first" end }
local second = { __eq = function(x, y) return nil end }
print(new(1, first) == new(1, second), new(1, second) == new(1, first)) -- expect: true	false
local plain = { v = 1 }
print(plain == a, a == plain, calls) -- expect: true	true	6
-- the operands come in the order written
local order = {}
local om = { __eq = function(x, y) order[#order + 1] = x.v .. y.v return false end }
local p, q = new("p", om), new("q", om)
local _ = p == q, q == p, p ~= q
print(table.concat(order, " ")) -- expect: pq qp pq
-- results become booleans; tables as keys are compared raw
print(new(1, { __eq = function() return 0 end }) == plain) -- expect: true
local keys = { [a] = "a" }
print(keys[b], keys[a]) -- expect: nil	a
local list = { a, b, c }
local n = 0
for _, v in ipairs(list) do if v == new(1) then n = n + 1 end end
print(n) -- expect: 2
mt.__eq = nil
print(a == b) -- expect: false
