print(select("#", ...), ...) -- expect: 0
local t = { ... }
print(#t) -- expect: 0
local f = load("return select('#', ...), ...")
print(f(1, nil, 3)) -- expect: 3	1	nil	3
local function inner(...) return function() return "no varargs here" end, ... end
local g, x = inner(5)
print(g(), x) -- expect: no varargs here	5
