local t = { 1, nil, 3 }
print(t[1], t[2], t[3], select("#", table.unpack(t, 1, 3))) -- expect: 1	nil	3	3
t = {}
t[1], t[2], t[4] = "a", "b", "d"
print(t[3], t[4]) -- expect: nil	d
t[3] = "c"
print(#t, table.concat(t)) -- expect: 4	abcd
t[2] = nil
print(t[2], t[4]) -- expect: nil	d
local n = 0
for k, v in pairs(t) do n = n + 1 end
print(n) -- expect: 3
t[2] = "B"
print(#t, table.concat(t, ",")) -- expect: 4	a,B,c,d
local count = 0
for _ in ipairs({ 1, 2, nil, 4 }) do count = count + 1 end
print(count) -- expect: 2
local big = {}
big[1000000] = "far"
big[1] = "near"
print(big[1000000], big[1], big[500000]) -- expect: far	near	nil
big[-5], big[0] = "minus", "zero"
print(big[-5], big[0]) -- expect: minus	zero
local g = table.pack(nil, 2, nil)
print(g.n, g[1], g[2], g[3]) -- expect: 3	nil	2	nil
