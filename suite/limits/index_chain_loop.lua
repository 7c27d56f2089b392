-- __index and __newindex chains that go round
local a, b = {}, {}
setmetatable(a, { __index = b })
setmetatable(b, { __index = a })
print(pcall(function() return a.x end)) -- expect: false	index_chain_loop.lua:5: '__index' chain too long; possible loop
setmetatable(a, { __newindex = b })
setmetatable(b, { __newindex = a })
print(pcall(function() a.x = 1 end)) -- expect: false	index_chain_loop.lua:8: '__newindex' chain too long; possible loop
local self = {}
self.__index = self
setmetatable(self, self)
print(pcall(function() return self.missing end)) -- expect: false	index_chain_loop.lua:12: '__index' chain too long; possible loop
-- a long chain that ends
local base = { deep = "found" }
local top = base
for i = 1, 100 do top = setmetatable({}, { __index = top }) end
print(top.deep, top.none) -- expect: found	nil
for i = 1, 1500 do top = setmetatable({}, { __index = top }) end
print(top.deep, top.none) -- expect: found	nil
base.deep = "changed"
print(top.deep) -- expect: changed
top = setmetatable({}, { __call = function() return "called" end })
for i = 1, 50 do top = setmetatable({}, { __call = top }) end
print(top()) -- expect: called
