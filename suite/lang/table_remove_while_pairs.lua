local t = {}
for i = 1, 100 do t[i] = i t["k" .. i] = i t[i + 0.5] = i end
local n = 0
for k, v in pairs(t) do
  t[k] = nil
  n = n + 1
end
print(n, next(t)) -- expect: 300	nil
for i = 1, 50 do t["x" .. i] = i end
n = 0
for k, v in pairs(t) do
  n = n + 1
  if v % 2 == 0 then t[k] = nil else t[k] = v * 2 end
end
print(n) -- expect: 50
local left, sum = 0, 0
for k, v in pairs(t) do left = left + 1 sum = sum + v end
print(left, sum) -- expect: 25	1250
-- clearing other keys while traversing
local u = { a = 1, b = 2, c = 3, d = 4 }
local visited = 0
for k in pairs(u) do
  visited = visited + 1
  for k2 in pairs(u) do if k2 ~= k then u[k2] = nil end end
end
print(visited) -- expect: 1
local k, count = next(u), 0
while k do count = count + 1 u[k] = nil k = next(u, k) end
print(count, next(u)) -- expect: 1	nil
-- a cleared key may come back
local w = { x = 1 }
w.x = nil
print(w.x, next(w)) -- expect: nil	nil
w.x = 2
print(w.x, next(w)) -- expect: 2	x	2
