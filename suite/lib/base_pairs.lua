-- pairs (t) by __pairs, or by next
local t, sum, count = { 1, 2, 3, x = 10, y = 20 }, 0, 0
for _, v in pairs(t) do sum, count = sum + v, count + 1 end
print(sum, count) -- expect: 36	5
for k in pairs({}) do print("never", k) end
local mt = { __pairs = function(o) return function(_, k) k = (k or 0) + 1 if k < 3 then return k, o.name .. k end end, o, nil, "dropped" end }
for k, v in pairs(setmetatable({ name = "n" }, mt)) do print(k, v) end
-- expect: 1	n1
-- expect: 2	n2
print(select("#", pairs(setmetatable({ name = "n" }, mt)))) -- expect: 3
debug.setmetatable(1, { __pairs = function(n) return function(_, i) if i < n then return i + 1 end end, nil, 0 end })
for i in pairs(3) do print(i) end
-- expect: 1
-- expect: 2
-- expect: 3
debug.setmetatable(1, nil)
