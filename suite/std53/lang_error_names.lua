-- std: 5.3
-- Which operands and callees have a name in messages.
local t = {}
print(pcall(function() return t.x.y end))
-- expect: false	lang_error_names.lua:4: attempt to index a nil value (field 'x')
print(pcall(function() return t[1].y end))
-- expect: false	lang_error_names.lua:6: attempt to index a nil value (field '?')
print(pcall(function() t.f() end)) -- expect: false	lang_error_names.lua:8: attempt to call a nil value (field 'f')
print(pcall(function() return 1 + t.a end))
-- expect: false	lang_error_names.lua:9: attempt to perform arithmetic on a nil value (field 'a')
print(pcall(function() return 1 + nil end))
-- expect: false	lang_error_names.lua:11: attempt to perform arithmetic on a nil value
print(pcall(function() return ("x").y.z end))
-- expect: false	lang_error_names.lua:13: attempt to index a nil value (field 'y')
print(pcall(function() return undefined .. "x" end))
-- expect: false	lang_error_names.lua:15: attempt to concatenate a nil value (global 'undefined')
print(pcall(function() return 1.5 | 1 end))
-- expect: false	lang_error_names.lua:17: number has no integer representation
print(pcall(function() t.n = 1.5 return t.n | 1 end))
-- expect: false	lang_error_names.lua:19: number (field 'n') has no integer representation
print(pcall(function() return #nothing end))
-- expect: false	lang_error_names.lua:21: attempt to get length of a nil value (global 'nothing')
print(pcall(string.rep)) -- expect: false	bad argument #1 to 'string.rep' (string expected, got no value)
print(pcall(("x").rep, "x", {})) -- expect: false	bad argument #2 to 'string.rep' (number expected, got table)
