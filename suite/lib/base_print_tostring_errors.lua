print(pcall(print, setmetatable({}, { __tostring = function() return 1 end })))
-- expect: 1
-- expect: true
print(pcall(print, setmetatable({}, { __tostring = function() error("own", 0) end }))) -- expect: false	own
print(pcall(print, setmetatable({}, { __tostring = true }))) -- expect: false	attempt to call a boolean value
local tostring = tostring
_G.tostring = function() return "changed" end
print(1, {} == nil) -- expect: 1	false
_G.tostring = tostring
