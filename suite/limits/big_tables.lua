local t = {}
for i = 1, 200000 do t[i] = i end
print(#t, t[100000]) -- expect: 200000	100000
local sum = 0
for i, v in ipairs(t) do sum = sum + v end
print(sum) -- expect: 20000100000
for i = 200000, 1, -1 do t[i] = nil end
print(#t, next(t)) -- expect: 0	nil
local h = {}
for i = 1, 50000 do h["key" .. i] = i end
local n = 0
for k, v in pairs(h) do n = n + 1 end
print(n, h.key50000) -- expect: 50000	50000
for i = 1, 50000 do h["key" .. i] = nil end
print(next(h)) -- expect: nil
local sparse = {}
for i = 1, 1000 do sparse[i * 1000] = i end
n = 0
for k in pairs(sparse) do n = n + 1 end
print(n, sparse[1000000], sparse[999]) -- expect: 1000	1000	nil
local objs = {}
for i = 1, 10000 do objs[{}] = i end
n = 0
for k, v in pairs(objs) do n = n + v end
print(n) -- expect: 50005000
-- queue: grows at one end, shrinks at the other
local q, first, last = {}, 1, 0
for i = 1, 20000 do last = last + 1 q[last] = i if i % 2 == 0 then q[first] = nil first = first + 1 end end
print(first, last, q[first], q[last]) -- expect: 10001	20000	10001	20000
while first <= last do q[first] = nil first = first + 1 end
print(next(q)) -- expect: nil
table.sort(t)
for i = 1, 1000 do table.insert(t, 1, i) end
print(#t, t[1], t[1000]) -- expect: 1000	1000	1
