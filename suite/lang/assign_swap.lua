local a, b, c = 1, 2, 3
a, b = b, a
print(a, b) -- expect: 2	1
a, b, c = c, a, b
print(a, b, c) -- expect: 3	2	1
local t = { 10, 20, 30 }
t[1], t[3] = t[3], t[1]
print(t[1], t[2], t[3]) -- expect: 30	20	10
local i, j = 1, 2
i, j, t[i], t[j] = j, i, t[j], t[i]
print(i, j, t[1], t[2]) -- expect: 2	1	20	30
x, y = "gx", "gy"
x, y = y, x
print(x, y) -- expect: gy	gx
local r = { x = 1, y = 2 }
r.x, r.y = r.y, r.x
print(r.x, r.y) -- expect: 2	1
