local function show(t, from, to) local s = {} for i = from or 1, to or #t do s[#s + 1] = tostring(t[i]) end print(table.concat(s, " ")) end
show(table.move({ 1, 2, 3, 4, 5 }, 2, 4, 1)) -- expect: 2 3 4 4 5
show(table.move({ 1, 2, 3, 4, 5 }, 1, 3, 3)) -- expect: 1 2 1 2 3
show(table.move({ 1, 2, 3 }, 1, 3, 2)) -- expect: 1 1 2 3
show(table.move({ 1, 2, 3 }, 2, 3, 1, { "a", "b", "c" })) -- expect: 2 3 c
show(table.move({ 1, 2, 3 }, 1, 0, 5)) -- expect: 1 2 3
show(table.move({ 1, 2, 3 }, 1, 3, -1), -1, 3) -- expect: 1 2 3 2 3
local t = {}
print(table.move({ 1 }, 1, 1, 1, t) == t, t[1]) -- expect: true	1
local proxy = setmetatable({}, { __index = function(_, i) return i * 10 end, __newindex = function(_, i, v) io.write(i, "=", v, " ") end })
table.move(proxy, 1, 3, 5) print() -- expect: 5=10 6=20 7=30 
