-- not on PyPy: a function alone cannot get another `_ENV` there
x = "global"
local function f() return x, function() return x end end
local function g() return x end
local env = { x = "own" }
debug.upvaluejoin(f, 1, function() return env end, 1)
local value, inner = f()
print(value, inner(), g(), x) -- expect: own	own	global	global
env.x = "changed"
print((f()), inner(), g()) -- expect: changed	changed	global
x = "changed global"
print((f()), inner(), g()) -- expect: changed	changed	changed global
local function h() return env end
debug.upvaluejoin(h, 1, g, 1)
print(h() == _G, env.x) -- expect: true	changed
