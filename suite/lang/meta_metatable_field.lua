local t = setmetatable({}, { __metatable = "locked" })
print(getmetatable(t)) -- expect: locked
print(pcall(setmetatable, t, {})) -- expect: false	cannot change a protected metatable
print(getmetatable("x").__index == string, getmetatable(5), getmetatable(nil), getmetatable(print)) -- expect: true	nil	nil	nil
print(getmetatable(setmetatable({}, { __metatable = false }))) -- expect: false
local mt = {}
local u = setmetatable({}, mt)
print(getmetatable(u) == mt, setmetatable(u, nil) == u, getmetatable(u)) -- expect: true	true	nil
print(pcall(setmetatable, 1, {})) -- expect: false	bad argument #1 to 'setmetatable' (table expected, got number)
print(pcall(setmetatable, {})) -- expect: false	bad argument #2 to 'setmetatable' (nil or table expected, got no value)
print(pcall(setmetatable, {}, 5)) -- expect: false	bad argument #2 to 'setmetatable' (nil or table expected, got number)
print(pcall(setmetatable, "s", {})) -- expect: false	bad argument #1 to 'setmetatable' (table expected, got string)
print(pcall(getmetatable)) -- expect: false	bad argument #1 to 'getmetatable' (value expected)
mt.__metatable = { fake = true }
setmetatable(u, mt)
print(getmetatable(u).fake) -- expect: true
mt.__metatable = nil
print(getmetatable(u) == mt) -- expect: true
print(select("#", setmetatable(u, nil)), getmetatable(u)) -- expect: 1	nil
-- a table can be its own metatable
local self = {}
self.__index = function(_, k) return "self " .. k end
setmetatable(self, self)
print(self.x, self.__index ~= nil) -- expect: self x	true
