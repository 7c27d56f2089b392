local t = setmetatable({ own = 1 }, { __index = { default = 2, own = "hidden" } })
print(t.own, t.default, t.none, t[1]) -- expect: 1	2	nil	nil
local f = setmetatable({ own = 1 }, { __index = function(t, k) return k .. "?" end })
print(f.own, f.x, f["a b"], rawget(f, "x")) -- expect: 1	x?	a b?	nil
f.x = "set"
print(f.x) -- expect: set
f.x = nil
print(f.x) -- expect: x?
local num = setmetatable({}, { __index = function(_, k) return k * 2 end })
print(num[1], num[21], num[-3], num[1.5]) -- expect: 2	42	-6	3.0
-- chains of tables, ending in a function
local base = setmetatable({ b = "base" }, { __index = function(t, k) return "fn " .. k end })
local mid = setmetatable({ m = "mid" }, { __index = base })
local top = setmetatable({}, { __index = mid })
print(top.m, top.b, top.other) -- expect: mid	base	fn other
-- only the first result counts, none is nil
local multi = setmetatable({}, { __index = function() return 1, 2, 3 end })
print(multi.x, (multi.y)) -- expect: 1	1
local none = setmetatable({}, { __index = function() end })
print(none.x, none[1]) -- expect: nil	nil
-- array part
local a = setmetatable({ 10, 20 }, { __index = function(_, i) return i * 100 end })
print(a[1], a[2], a[3], a[0], #a) -- expect: 10	20	300	0	2
-- __index called with the table that has the metamethod
local inner = setmetatable({}, { __index = function(self, k) return self end })
local outer = setmetatable({}, { __index = inner })
print(outer.x == inner, outer.x == outer) -- expect: true	false
-- __index on a string key "__index" itself
local mt = { __index = function(_, k) return k end }
mt.__newindex = nil
print(setmetatable({}, mt).__index, setmetatable({}, mt).__add) -- expect: __index	__add
print(pcall(function() return setmetatable({}, { __index = 5 }).x end)) -- expect: false	meta_index.lua:32: attempt to index a number value
print(setmetatable({}, { __index = "str" }).upper == string.upper) -- expect: true
