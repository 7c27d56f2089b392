-- std: 5.3
-- `__le` from `__lt`; `__call` must be a function; names of metamethods.
local mt = {__lt = function(a, b) return a.v < b.v end}
local a, b = setmetatable({v = 1}, mt), setmetatable({v = 2}, mt)
print(a <= b, b <= a, a >= a)  -- expect: true	false	true
local callable = setmetatable({}, {__call = print})
local chain = setmetatable({}, {__call = callable})
print(pcall(function() chain(1) end))
-- expect: false	lang_metamethods.lua:8: attempt to call a table value (upvalue 'chain')
mt.__add = function() return debug.getinfo(1, "n").name end
print(a + b)  -- expect: __add
