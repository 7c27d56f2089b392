local t = { 1, 2, 3 }
table.insert(t, 4)
table.insert(t, 1, 0)
table.insert(t, 3, 1.5)
table.insert(t, #t + 1, "end")
print(table.concat(t, " ")) -- expect: 0 1 1.5 2 3 4 end
print(table.remove(t), table.remove(t, 1), table.remove(t, 2)) -- expect: end	0	1.5
print(table.concat(t, " ")) -- expect: 1 2 3 4
print(table.remove({}), table.remove({}, 0), #t, table.remove(t, #t + 1)) -- expect: nil	nil	4	nil
print(select("#", table.remove({})), select("#", table.insert(t, 9))) -- expect: 1	0
print(pcall(table.insert, t, 0, "x")) -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, t, #t + 2, "x")) -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, t)) -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, t, 1, 2, 3)) -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, t, "1", "string position")) -- expect: true
print(table.concat(t, " ")) -- expect: string position 1 2 3 4 9
print(pcall(table.insert, t, 1.5, 1)) -- expect: false	bad argument #2 to 'table.insert' (number has no integer representation)
print((pcall(table.remove, t, 100))) -- expect: false
local q = {}
for i = 1, 5 do table.insert(q, i) end
while #q > 0 do io.write(" ", table.remove(q, 1)) end print() -- expect:  1 2 3 4 5
for i = 1, 5 do table.insert(q, 1, i) end
while #q > 0 do io.write(" ", table.remove(q)) end print() -- expect:  1 2 3 4 5
local p = setmetatable({}, { __index = function(_, i) return i <= 3 and "v" .. i or nil end, __len = function() return 3 end, __newindex = function(t, k, v) print("set", k, v) end })
table.insert(p, "new") -- expect: set	4	new
print(table.remove(p))
-- expect: set	3	nil
-- expect: v3
local h = { n = 0 }
table.insert(h, nil)
print(#h) -- expect: 0
