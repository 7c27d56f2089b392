local t = { "local n = 0" }
for i = 1, 50000 do t[#t + 1] = "n = n + 1" end
t[#t + 1] = "return n"
local f = load(table.concat(t, "\n"), "=big")
print(f()) -- expect: 50000
local src = ("\n"):rep(50000) .. "error('far')"
print(pcall(load(src, "=far"))) -- expect: false	far:50001: far
local fns = {}
for i = 1, 2000 do fns[i] = ("function f%d(x) return x + %d end"):format(i, i) end
local env = {}
load(table.concat(fns, "\n"), "=functions", "t", env)()
print(env.f1(1), env.f2000(1)) -- expect: 2	2001
print(pcall(load("local x = 1\n" .. ("x = x + 1\n"):rep(10000) .. "local y = x .. nil", "=line10002"))) -- expect: false	line10002:10002: attempt to concatenate a nil value
print(#load("return '" .. ("x"):rep(100000) .. "'")()) -- expect: 100000
