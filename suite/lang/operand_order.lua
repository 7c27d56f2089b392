-- operands are evaluated left to right
local x = 1
local function bump(n) x = x + n return x end
print(bump(1) - bump(1), bump(1) .. bump(1) .. bump(1), bump(10) + x) -- expect: -1	456	32
x = 1
local t = { v = 1 }
local function set(v) t.v = v return v end
print(t.v + set(5) + t.v) -- expect: 11
print(t.v .. set("s") .. t.v) -- expect: 5ss
local log = {}
local mt
mt = { __add = function(a, b) log[#log + 1] = "add" return 1 end, __index = function(_, k) log[#log + 1] = k return 0 end }
local p = setmetatable({}, mt)
local _ = p.a + p.b * p.c - (p + 1)
print(table.concat(log, " ")) -- expect: a b c add
print((function() local a = 1 local function f() a = a + 1 return a end return a, f(), a, f() end)()) -- expect: 1	2	2	3
local i = 1
local function nexti() i = i + 1 return i end
local arr = { nexti(), nexti(), i, nexti() }
print(table.concat(arr, " ")) -- expect: 2 3 3 4
