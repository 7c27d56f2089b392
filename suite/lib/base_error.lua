-- error (message [, level])
print(pcall(error)) -- expect: false	nil
print(pcall(error, nil)) -- expect: false	nil
print(pcall(error, "text")) -- expect: false	text
print(pcall(error, "text", 0)) -- expect: false	text
print(pcall(error, 12, 1)) -- expect: false	12
print(pcall(function() error("here") end)) -- expect: false	base_error.lua:7: here
print(pcall(function() error("here", 1) end)) -- expect: false	base_error.lua:8: here
print(pcall(function() error("nowhere", 0) end)) -- expect: false	nowhere
local function complain() error("caller", 2) end
print(pcall(function() complain() end)) -- expect: false	base_error.lua:11: caller
local object = setmetatable({}, { __tostring = function() return "an object" end })
print(select(2, pcall(error, object)) == object, tostring(select(2, pcall(error, object, 2)))) -- expect: true	an object
print(pcall(function() error(true) end)) -- expect: false	true
print(pcall(error, "x", 100)) -- expect: false	x
