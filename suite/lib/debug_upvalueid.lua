local a, b = 1, 2
local function f() return a, b end
local function g() return b, a end
print(debug.upvalueid(f, 1) == debug.upvalueid(g, 2), debug.upvalueid(f, 1) == debug.upvalueid(f, 2), type(debug.upvalueid(f, 1))) -- expect: true	false	userdata
print(debug.upvalueid(f, 3), debug.upvalueid(f, 0)) -- expect: nil	nil
local function make() local x = 0 return function() x = x + 1 return x end, function() return x end end
local p, q = make()
local r = make()
print(debug.upvalueid(p, 1) == debug.upvalueid(q, 1), debug.upvalueid(p, 1) == debug.upvalueid(r, 1)) -- expect: true	false
