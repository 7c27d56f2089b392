-- Lua has no index from the end, no index 0 of a list, no slices
local t = { "a", "b", "c" }
print(t[-1], t[0], t[4], t[1], t[3], t[-3], t[#t]) -- expect: nil	nil	nil	a	c	nil	c
t[0], t[-1] = "zero", "minus"
print(t[0], t[-1], #t, t[3]) -- expect: zero	minus	3	c
t[4], t[6] = "d", "f"
print(t[4], t[5], t[6]) -- expect: d	nil	f
local k = -2
print(t[k], t[k + 3], t[k * -1]) -- expect: nil	a	b
k = 2.0
print(t[k], t[k - 0.5]) -- expect: b	nil
t[k] = "B"
print(t[2]) -- expect: B
k = "2"
print(t[k]) -- expect: nil
t[k] = "string"
print(t[2], t["2"]) -- expect: B	string
k = true
print(t[k]) -- expect: nil
k = 2^31
t[k] = "2^31"
print(t[2147483648], #{ 1, 2 }) -- expect: 2^31	2
local s = "hello"
print(s:sub(-3), s:sub(2, -2), s:sub(0), s:sub(-100, 2), s:sub(3, 2), s:sub(10), s:byte(-1)) -- expect: llo	ell	hello	he			111
k = math.maxinteger
t[k] = "max"
print(t[k], t[math.maxinteger], t[k + 1]) -- expect: max	max	nil
local m = {}
for i = -3, 3 do m[i] = i * i end
print(m[-3], m[0], m[3], #m) -- expect: 9	0	9	3
