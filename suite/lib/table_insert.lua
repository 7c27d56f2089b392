local t = {}
table.insert(t, "a")
table.insert(t, 1, "b")
table.insert(t, 2, "c")
table.insert(t, #t + 1, "d")
table.insert(t, "2", "e")
table.insert(t, 2.0, "f")
print(table.concat(t, " ")) -- expect: b f e c a d
print(select("#", table.insert(t, "g"))) -- expect: 0
table.insert(t, nil)
print(#t) -- expect: 7
local proxy = setmetatable({}, { __len = function() return 2 end, __index = function(_, i) return "old" .. i end, __newindex = function(_, i, v) print("set", i, v) end })
table.insert(proxy, "new") -- expect: set	3	new
table.insert(proxy, 1, "first")
-- expect: set	3	old2
-- expect: set	2	old1
-- expect: set	1	first
-- an object with the metamethods will do
local object = setmetatable({}, { __index = {}, __newindex = function(_, i, v) print("object", i, v) end, __len = function() return 0 end })
table.insert(object, 5) -- expect: object	1	5
