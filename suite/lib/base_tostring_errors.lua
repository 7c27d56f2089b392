print(pcall(tostring)) -- expect: false	bad argument #1 to 'tostring' (value expected)
print(pcall(tostring, setmetatable({}, { __tostring = function() end }))) -- expect: false	'__tostring' must return a string
print(pcall(tostring, setmetatable({}, { __tostring = function() return {} end }))) -- expect: false	'__tostring' must return a string
print(pcall(tostring, setmetatable({}, { __tostring = "text" }))) -- expect: false	attempt to call a string value
print(pcall(function() tostring() end)) -- expect: false	base_tostring_errors.lua:5: bad argument #1 to 'tostring' (value expected)
