local t = {}
for i = 1, 180 do t[i] = "'" .. i % 10 .. "'" end
local s = load("return " .. table.concat(t, " .. "))()
print(#s, s:sub(1, 12)) -- expect: 180	123456789012
local long = {}
for i = 1, 1000 do long[i] = "(a or '')" end
print(load("local a = ... return " .. table.concat(long, "\n..", 1, 150))("x"):len()) -- expect: 150
local sum = load("local x = ... return " .. ("x + "):rep(1000) .. "0")
print(sum(1), sum(2.5)) -- expect: 1000	2500.0
local minus = load("local x = ... return 0" .. (" - x"):rep(3000))
print(minus(1)) -- expect: -3000
local idx = load("local t = ... return t" .. (".a"):rep(1000))
local self = {}
self.a = self
print(idx(self) == self) -- expect: true
local calls = load("local f = ... return f" .. ("()"):rep(1000))
local function f() return f end
f = (function() local g g = function() return g end return g end)()
print(calls(f) == f) -- expect: true
local meth = load("local o = ... return o" .. (":m()"):rep(500) .. ".n")
local o = { n = 0 }
function o:m() self.n = self.n + 1 return self end
print(meth(o)) -- expect: 500
local muls = load("local x = ... return x" .. (" * 1"):rep(2000))
print(muls(7)) -- expect: 7
