local t = setmetatable({ hidden = 1 }, { __pairs = function(t)
  return function(_, k) k = (k or 0) + 1 if k <= 3 then return k, k * k end end, t, nil
end })
for k, v in pairs(t) do io.write(" ", k, "=", v) end print() -- expect:  1=1 2=4 3=9
for k, v in next, t do print(k, v) end -- expect: hidden	1
print(select("#", pairs(t)), select("#", pairs({}))) -- expect: 3	3
local log = {}
local fourth = setmetatable({}, { __pairs = function() return next, { x = 1 }, nil, "dropped" end })
print(select("#", pairs(fourth))) -- expect: 3
local none = setmetatable({}, { __pairs = function() end })
print(pairs(none)) -- expect: nil	nil	nil
-- ipairs honours __index
local proxy = setmetatable({}, { __index = function(_, i) if i <= 4 then return "v" .. i end end })
for i, v in ipairs(proxy) do io.write(" ", v) end print() -- expect:  v1 v2 v3 v4
local base = setmetatable({ "a", "b" }, { __index = { "x", "y", "z" } })
for i, v in ipairs(base) do io.write(" ", v) end print() -- expect:  a b z
print(pcall(pairs)) -- expect: false	bad argument #1 to 'pairs' (value expected)
print(select("#", pairs(nil))) -- expect: 3
print(pcall(ipairs)) -- expect: false	bad argument #1 to 'ipairs' (value expected)
print(select("#", ipairs({})), select("#", ipairs(5))) -- expect: 3	3
-- pairs calls the metamethod of a value that is no table, too
debug.setmetatable(5, { __pairs = function(n) return function(_, i) if i < n then return i + 1 end end, nil, 0 end })
for i in pairs(3) do io.write(" ", i) end print() -- expect:  1 2 3
debug.setmetatable(5, nil)
