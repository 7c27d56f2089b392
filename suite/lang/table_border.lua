local t = {}
for i = 1, 10 do t[i] = i end
print(#t) -- expect: 10
t[#t] = nil
print(#t) -- expect: 9
t[#t + 1] = "new"
print(#t, t[10]) -- expect: 10	new
for i = #t, 1, -1 do t[i] = nil end
print(#t, next(t)) -- expect: 0	nil
-- filled from behind
local r = {}
for i = 5, 1, -1 do r[i] = i end
print(#r) -- expect: 5
local s = { 1, 2, 3 }
s[5] = 5
s[4] = 4
print(#s) -- expect: 5
table.remove(s)
print(#s, s[5]) -- expect: 4	nil
local z = { [0] = "zero", [-1] = "neg", "one" }
print(#z, z[0], z[-1]) -- expect: 1	zero	neg
print(#"", #"abc", #"\0\0", #{ n = 5 }) -- expect: 0	3	2	0
local f = {}
for i = 1, 100 do f[i] = i end
for i = 1, 100 do f[i] = nil end
print(#f) -- expect: 0
for i = 1, 3 do f[i + 0.0] = i end
print(#f) -- expect: 3
