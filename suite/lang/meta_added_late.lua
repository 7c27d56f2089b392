-- metamethods put into a metatable that is in use already
local mt = {}
local t = setmetatable({ v = 3 }, mt)
print(pcall(function() return t.missing, t.v end)) -- expect: true	nil	3
mt.__index = { missing = "found" }
print(t.missing) -- expect: found
mt.__index = function(_, k) return "computed " .. k end
print(t.missing) -- expect: computed missing
mt.__index = nil
print(t.missing) -- expect: nil
print(pcall(function() return t + 1 end)) -- expect: false	meta_added_late.lua:11: attempt to perform arithmetic on a table value (upvalue 't')
mt.__add = function(a, b) return a.v + b end
print(t + 1) -- expect: 4
mt.__add = nil
print(pcall(function() return t + 1 end)) -- expect: false	meta_added_late.lua:15: attempt to perform arithmetic on a table value (upvalue 't')
mt.__newindex = function(t, k, v) rawset(t, k, "got " .. v) end
t.a = "a"
print(t.a) -- expect: got a
mt.__newindex = nil
t.b = "b"
print(t.b) -- expect: b
mt.__call = function(self, x) return "called with " .. x end
print(t(5)) -- expect: called with 5
mt.__call = nil
print(pcall(function() return t(5) end)) -- expect: false	meta_added_late.lua:25: attempt to call a table value (upvalue 't')
mt.__eq = function() return true end
print(t == setmetatable({}, mt)) -- expect: true
mt.__eq = nil
print(t == setmetatable({}, mt)) -- expect: false
mt.__len = function() return 42 end
print(#t) -- expect: 42
mt.__len = nil
print(#t) -- expect: 0
mt.__lt = function() return true end
print(t < t) -- expect: true
mt.__tostring = function() return "shown" end
print(t) -- expect: shown
rawset(mt, "__tostring", nil)
print((tostring(t):gsub("0x%x+", "ADDR"))) -- expect: table: ADDR
mt.__concat = function() return "joined" end
print(t .. t) -- expect: joined
for k in pairs(mt) do mt[k] = nil end
print(pcall(function() return t .. t end)) -- expect: false	meta_added_late.lua:43: attempt to concatenate a table value (upvalue 't')
