local t = { "a", "b", "c", "d" }
print(table.remove(t), table.remove(t, 1), table.concat(t, " ")) -- expect: d	a	b c
print(table.remove(t, #t + 1), table.remove(t, 2), #t) -- expect: nil	c	1
print(table.remove({}), table.remove({}, 0), select("#", table.remove({}))) -- expect: nil	nil	1
print(table.remove({ [0] = "zero" }, 0), table.remove({}, 1)) -- expect: zero	nil
print(table.remove({ "x", "y" }, "1"), table.remove({ "x", "y" }, 2.0)) -- expect: x	y
local proxy = setmetatable({}, { __len = function() return 2 end, __index = function(_, i) return "v" .. i end, __newindex = function(_, i, v) print("set", i, v) end })
print(table.remove(proxy, 1))
-- expect: set	1	v2
-- expect: set	2	nil
-- expect: v1
