local function two() return "p", "q" end
local function none() end
local a, b, c = 1
print(a, b, c) -- expect: 1	nil	nil
a, b = 1, 2, 3
print(a, b) -- expect: 1	2
a, b, c = two()
print(a, b, c) -- expect: p	q	nil
a, b, c = 0, two()
print(a, b, c) -- expect: 0	p	q
a, b, c = two(), 0
print(a, b, c) -- expect: p	0	nil
a, b, c = (two())
print(a, b, c) -- expect: p	nil	nil
a, b, c = 1, none()
print(a, b, c) -- expect: 1	nil	nil
a, b, c = none(), 7
print(a, b, c) -- expect: nil	7	nil
local d = none()
print(d) -- expect: nil
a, b = two(), two(), two()
print(a, b) -- expect: p	p
-- surplus expressions are evaluated all the same
local count = 0
local function tick() count = count + 1 return count end
a = tick(), tick(), tick()
print(a, count) -- expect: 1	3
