for i, v in ipairs({ "a", "b", nil, "d" }) do io.write(" ", i, v) end print() -- expect:  1a 2b
for i, v in ipairs({}) do print("never") end
for k, v in pairs({ "x", "y" }) do io.write(" ", k, v) end print() -- expect:  1x 2y
local t = { 1, 2, 3 }
for i, v in ipairs(t) do if i < 6 then t[#t + 1] = v * 10 end io.write(" ", v) end print() -- expect:  1 2 3 10 20 30 100 200
t = { 1, 2, 3, 4 }
for i, v in ipairs(t) do if i == 2 then t[3] = nil end io.write(" ", v) end print() -- expect:  1 2
t = { 1, 2, 3 }
for i, v in ipairs(t) do t[i] = v * v end
print(table.concat(t, " ")) -- expect: 1 4 9
local f, s, c = ipairs(t)
print(type(f), s == t, c, f(t, 0), f(t, 3)) -- expect: function	true	0	1	nil
f, s, c = pairs(t)
print(f == next, s == t, c) -- expect: true	true	nil
local n, sum = 0, 0
for k, v in pairs({ 10, 20, x = 30, [1.5] = 40, [-1] = 50, [true] = 60 }) do n, sum = n + 1, sum + v end
print(n, sum) -- expect: 6	210
for k in pairs({ a = nil, b = false }) do print(k) end -- expect: b
local order = {}
for k, v in pairs({ 5, 6, 7 }) do order[#order + 1] = v end
print(table.concat(order, ",")) -- expect: 5,6,7
-- assigning to existing fields during the traversal
t = { a = 1, b = 2, c = 3 }
for k, v in pairs(t) do t[k] = v + 1 end
print(t.a, t.b, t.c) -- expect: 2	3	4
for i in ipairs("abc") do print("never") end
