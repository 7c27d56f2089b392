-- Several targets in one table; the last written wins, and the reference writes from right to left.
local t = {}
t.x, t.x = 1, 2
print(t.x) -- expect: 1
local a
a, a = 1, 2
print(a) -- expect: 1
local log = {}
local p = setmetatable({}, { __newindex = function(_, k, v) log[#log + 1] = k .. "=" .. v end })
p.a, p.b, p.c = 1, 2, 3
print(table.concat(log, " ")) -- expect: c=3 b=2 a=1
