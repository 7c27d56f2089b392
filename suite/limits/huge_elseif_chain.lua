local parts = { "local x = ... if x == 0 then return 'zero'" }
for i = 1, 1000 do parts[#parts + 1] = ("elseif x == %d then return %d * 2"):format(i, i) end
parts[#parts + 1] = "else return 'else' end"
local f = load(table.concat(parts, "\n"))
print(f(0), f(1), f(500), f(1000), f(1001)) -- expect: zero	2	1000	2000	else
local g = { "local x, n = ..., 0" }
for i = 1, 1000 do g[#g + 1] = ("if x > %d then n = n + 1 end"):format(i) end
g[#g + 1] = "return n"
g = load(table.concat(g, "\n"))
print(g(0), g(500), g(2000)) -- expect: 0	499	1000
local ors = {}
for i = 1, 1000 do ors[i] = "x == " .. i end
local h = load("local x = ... return " .. table.concat(ors, " or "))
print(h(1), h(1000), h(1001)) -- expect: true	true	false
local ands = load("local x = ... return " .. ("x and "):rep(1000) .. "'end'")
print(ands(true), ands(nil), ands(false)) -- expect: end	nil	false
