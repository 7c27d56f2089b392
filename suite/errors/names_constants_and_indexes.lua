local function try(f, ...) print(select(2, pcall(f, ...))) end
local t = {}
try(function() return ("x").y.z end) -- expect: names_constants_and_indexes.lua:3: attempt to index a nil value (field 'y')
try(function() return "x" + 1 end) -- expect: names_constants_and_indexes.lua:4: attempt to add a 'string' with a 'number'
try(function() return 1 + "x" end) -- expect: names_constants_and_indexes.lua:5: attempt to add a 'number' with a 'string'
try(function() return 2 ^ {} end) -- expect: names_constants_and_indexes.lua:6: attempt to perform arithmetic on a table value
try(function() return "a" .. {} end) -- expect: names_constants_and_indexes.lua:7: attempt to concatenate a table value
try(function() return ("a")() end) -- expect: names_constants_and_indexes.lua:8: attempt to call a string value (constant 'a')
try(function() return t[1].x end) -- expect: names_constants_and_indexes.lua:9: attempt to index a nil value (field 'integer index')
try(function() return t[1]() end) -- expect: names_constants_and_indexes.lua:10: attempt to call a nil value (field 'integer index')
try(function() t[1].x = 5 end) -- expect: names_constants_and_indexes.lua:11: attempt to index a nil value (field 'integer index')
try(function() local i = 1 return t[i].x end) -- expect: names_constants_and_indexes.lua:12: attempt to index a nil value (field '?')
try(function() local k = "key" return t[k].x end) -- expect: names_constants_and_indexes.lua:13: attempt to index a nil value (field '?')
try(function() local k = "key" return t[k]() end) -- expect: names_constants_and_indexes.lua:14: attempt to call a nil value (field '?')
try(function() local k = "key" t[k].x = 1 end) -- expect: names_constants_and_indexes.lua:15: attempt to index a nil value (field '?')
try(function() return t[1][2][3] end) -- expect: names_constants_and_indexes.lua:16: attempt to index a nil value (field 'integer index')
try(function() return t[true].x end) -- expect: names_constants_and_indexes.lua:17: attempt to index a nil value (field '?')
try(function() return t[1.5].x end) -- expect: names_constants_and_indexes.lua:18: attempt to index a nil value (field '?')
try(function() return t[t].x end) -- expect: names_constants_and_indexes.lua:19: attempt to index a nil value (field '?')
try(function() return t[1] + 1 end) -- expect: names_constants_and_indexes.lua:20: attempt to perform arithmetic on a nil value (field 'integer index')
try(function() return t[300].x end) -- expect: names_constants_and_indexes.lua:21: attempt to index a nil value (field '?')
try(function() return (t).x.y end) -- expect: names_constants_and_indexes.lua:22: attempt to index a nil value (field 'x')
try(function() return (t.a or t.b).c end) -- expect: names_constants_and_indexes.lua:23: attempt to index a nil value
try(function() return (t.a and t.b).c end) -- expect: names_constants_and_indexes.lua:24: attempt to index a nil value
try(function() return ({}).x.y end) -- expect: names_constants_and_indexes.lua:25: attempt to index a nil value (field 'x')
try(function() return (nil)() end) -- expect: names_constants_and_indexes.lua:26: attempt to call a nil value
try(function() return (nil).x end) -- expect: names_constants_and_indexes.lua:27: attempt to index a nil value
try(function() return (function() end)().x end) -- expect: names_constants_and_indexes.lua:28: attempt to index a nil value
try(function() return tostring(1).x.y end) -- expect: names_constants_and_indexes.lua:29: attempt to index a nil value (field 'x')
try(function() return (t.x)() end) -- expect: names_constants_and_indexes.lua:30: attempt to call a nil value (field 'x')
try(function() return ({})() end) -- expect: names_constants_and_indexes.lua:31: attempt to call a table value
try(function() return (1 + 1)() end) -- expect: names_constants_and_indexes.lua:32: attempt to call a number value
try(function() return ("a" .. "b")() end) -- expect: names_constants_and_indexes.lua:33: attempt to call a string value
try(function() local a = { nil } return a[1].x end) -- expect: names_constants_and_indexes.lua:34: attempt to index a nil value (field 'integer index')
try(function() (1).x = 2 end) -- expect: names_constants_and_indexes.lua:35: attempt to index a number value
try(function() ("s").x = 2 end) -- expect: names_constants_and_indexes.lua:36: attempt to index a string value (constant 's')
