local store = {}
local t = setmetatable({ own = 1 }, { __newindex = store })
t.own = 2
t.new = 3
t[1] = "one"
print(rawget(t, "own"), rawget(t, "new"), store.new, store[1], #t) -- expect: 2	nil	3	one	0
local log = {}
local f = setmetatable({}, { __newindex = function(t, k, v) log[#log + 1] = tostring(k) .. "=" .. tostring(v) rawset(t, k, v) end })
f.x = 1
f.x = 2
f[1] = "a"
f[1] = "b"
f.x = nil
f.x = 3
f.y = nil
print(table.concat(log, " ")) -- expect: x=1 1=a x=3 y=nil
local proxied = setmetatable({}, { __newindex = setmetatable({}, { __newindex = function(t, k, v) print("deep", k, v) end }) })
proxied.z = "zz" -- expect: deep	z	zz
-- constructors and rawset do not call it
local mt = { __newindex = function() print("called") end }
local r = setmetatable({ a = 1 }, mt)
rawset(r, "b", 2)
print(r.a, r.b) -- expect: 1	2
r.c = 3 -- expect: called
print(r.c) -- expect: nil
-- read-only table
local ro = setmetatable({}, { __index = { v = 1 }, __newindex = function(_, k) error("read-only: " .. k, 2) end })
print(ro.v, pcall(function() ro.v = 2 end)) -- expect: 1	false	meta_newindex.lua:28: read-only: v
print(pcall(function() setmetatable({}, { __newindex = 5 }).x = 1 end)) -- expect: false	meta_newindex.lua:29: attempt to index a number value
local function def(self, k, v) rawset(self, k, v * 10) end
local m = setmetatable({}, { __newindex = def })
for i = 1, 3 do m[i] = i end
print(m[1], m[2], m[3]) -- expect: 10	20	30
local g = setmetatable({}, { __newindex = function(_, k, v) print(k, type(v)) end })
function g.fn() end -- expect: fn	function
function g:method() end -- expect: method	function
