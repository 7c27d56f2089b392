-- strings have a metatable; others get one through debug.setmetatable
print(getmetatable("").__name, ("x").len == string.len) -- expect: nil	true
debug.setmetatable(nil, { __index = function(_, k) return "nil." .. k end, __add = function() return "nil+" end })
print((nil).x, nil + 1) -- expect: nil.x	nil+
local t = {}
print(t.a.b) -- expect: nil.b
debug.setmetatable(nil, nil)
print(pcall(function() return t.a.b end)) -- expect: false	meta_on_basic_types.lua:8: attempt to index a nil value (field 'a')
debug.setmetatable(0, { __index = math, __call = function(n, x) return n + x end, __len = function(n) return n end })
print((16):sqrt(), (5)(3), #7, (2.5):floor()) -- expect: 4.0	8	7	2
debug.setmetatable(0, nil)
print(pcall(function() return (16):sqrt() end)) -- expect: false	meta_on_basic_types.lua:12: attempt to index a number value
debug.setmetatable(print, { __index = function(f, k) return k end, __concat = function() return "f.." end })
print(print.name, type.other, print .. "x", (function() end).own) -- expect: name	other	f..	own
debug.setmetatable(print, nil)
debug.setmetatable(true, { __tostring = function(b) return b and "YES" or "NO" end, __unm = function(b) return not b end })
print(true, tostring(false), -true, -false) -- expect: YES	NO	NO	YES
debug.setmetatable(true, nil)
local smt = getmetatable("")
local old = smt.__index
smt.__index = function(s, k) if type(k) == "number" then return old.sub(s, k, k) end return old[k] end
print(("hello")[2], ("x"):rep(2)) -- expect: e	xx
smt.__index = old
smt.__call = function(s, n) return s:rep(n) end
print(("ab")(2)) -- expect: abab
smt.__call = nil
print(pcall(function() return ("ab")(2) end)) -- expect: false	meta_on_basic_types.lua:27: attempt to call a string value (constant 'ab')
