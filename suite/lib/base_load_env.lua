local env = { y = 10 }
local f = load("x = y return x", "chunk", "t", env)
print(f(), env.x, x) -- expect: 10	10	nil
print(load("return _ENV", "c", "t", env)() == env, load("return _ENV")() == _G) -- expect: true	true
print(pcall(load("return print", "c", "t", {}))) -- expect: true	nil
print(pcall(load("print('x')", "=c", "t", {}))) -- expect: false	c:1: attempt to call a nil value (global 'print')
print(pcall(load("return a.b", "=c", "t", nil))) -- expect: false	c:1: attempt to index a nil value (upvalue '_ENV')
local sandbox = setmetatable({}, { __index = _G })
load("function greet(n) return 'hi ' .. n end z = 1", "c", "t", sandbox)()
print(sandbox.greet("you"), greet, sandbox.z, z) -- expect: hi you	nil	1	nil
-- a loaded chunk does not see locals
local hidden = 5
print(load("return hidden")()) -- expect: nil
-- each load makes a new function
local a, b = load("local n = 0 return function() n = n + 1 return n end"), load("return 1")
local c1, c2 = a(), a()
print(c1(), c1(), c2()) -- expect: 1	2	1
local fs = {}
for i = 1, 3 do fs[i] = load("return " .. i .. " * ...") end
print(fs[1](10), fs[2](10), fs[3](10)) -- expect: 10	20	30
print(load("local a <const> = 5; return a")(), load("return select('#', ...)")(nil, nil)) -- expect: 5	2
print(load("# not a comment in a string\nreturn 1")) -- expect: nil	[string "# not a comment in a string..."]:1: unexpected symbol near '#'
print(select("#", load("")()), load("return")(), load("-- only a comment")())
-- expect: 0	nil
print(load("return 1;")(), load(";;;return 2")(), load("goto x; ::x:: return 3")()) -- expect: 1	2	3
