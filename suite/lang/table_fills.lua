-- Loops that store the same value in each item.
local function f(n, v) local t = {} for i = 1, n do t[i] = v end return t, #t end
print(#f(10, false), #f(0, 1), #f(-5, 1), #f(3.5, 1), pcall(f, "x", 1)) -- expect: 10	0	0	3	false	table_fills.lua:2: bad 'for' limit (number expected, got string)
print(select(2, f(5, nil)), f(5, "x")[5], f(5, "x")[6], f(5,"x")[0]) -- expect: 0	x	nil	nil
local t = {7} for i = 1, 3 do t[i] = 0 end print(t[1], t[2], t[3], #t) -- expect: 0	0	0	3
local u = {[3] = 9, x = 1} for i = 1, 2 do u[i] = 0 end print(u[1], u[2], u[3], u[4], u.x) -- expect: 0	0	9	nil	1
local w = setmetatable({}, {__newindex = function(t, k, v) rawset(t, k, v * 2) end})
for i = 1, 3 do w[i] = 4 end print(w[1], w[3], #w) -- expect: 8	8	3
local v = {} for i = 1, 3 do v[i] = i end print(v[3]) -- expect: 3
local c = {}
local k = 5
for i = 1, k do c[i] = k end print(#c, c[5], c[6]) -- expect: 5	5	nil
c[6] = 1 print(#c) c[7] = nil table.insert(c, 8) print(#c) -- expect: 6
-- expect: 7
g = {} for i = 1, 4 do g[i] = true end print(#g) -- expect: 4
local lines = {}
debug.sethook(function(e, l) lines[#lines + 1] = l end, "l")
local z = {}
for i = 1, 3 do
  z[i] = 0
end
debug.sethook()
print(table.concat(lines, " ")) -- expect: 18 19 20 19 20 19 20 19 22
print(pcall(function() local n for i = 1, 2 do n[i] = 1 end end)) -- expect: false	table_fills.lua:24: attempt to index a nil value (local 'n')
