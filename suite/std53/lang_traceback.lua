-- std: 5.3
-- Tracebacks name metamethods with their underscores, and leave out levels without a number.
local t = setmetatable({}, {__add = function() error("added") end, __index = function() error("indexed") end})
print((select(2, xpcall(function() return t + 1 end, debug.traceback)):match("metamethod '[^']*'")))
-- expect: metamethod '__add'
print((select(2, xpcall(function() return t.x end, debug.traceback)):match("metamethod '[^']*'")))
-- expect: metamethod '__index'
local function deep(n)
  if n == 0 then return debug.traceback("deep") end
  return (deep(n - 1))
end
local lines = {}
for line in deep(40):gmatch("[^\n]+") do
  lines[#lines + 1] = line
end
print(#lines) -- expect: 24
print(lines[12]) -- expect: 	lang_traceback.lua:10: in upvalue 'deep'
