local function try(f, ...) print(select(2, pcall(f, ...))) end
local t = { inner = {}, n = 5 }
try(function() t:missing() end) -- expect: names_method.lua:3: attempt to call a nil value (method 'missing')
try(function() t.inner:missing() end) -- expect: names_method.lua:4: attempt to call a nil value (method 'missing')
try(function() t:n() end) -- expect: names_method.lua:5: attempt to call a number value (method 'n')
try(function() ("str"):missing() end) -- expect: names_method.lua:6: attempt to call a nil value (method 'missing')
try(function() local s = "x" s:nope(1, 2) end) -- expect: names_method.lua:7: attempt to call a nil value (method 'nope')
try(function() return t:missing().x end) -- expect: names_method.lua:8: attempt to call a nil value (method 'missing')
try(function() t.none:missing() end) -- expect: names_method.lua:9: attempt to index a nil value (field 'none')
try(function() nothing:missing() end) -- expect: names_method.lua:10: attempt to index a nil value (global 'nothing')
try(function() (1):x() end) -- expect: names_method.lua:11: attempt to index a number value
try(function() local f = print f:x() end) -- expect: names_method.lua:12: attempt to index a function value (local 'f')
try(function() t.missing(t) end) -- expect: names_method.lua:13: attempt to call a nil value (field 'missing')
try(function() local m = "missing" t[m](t) end) -- expect: names_method.lua:14: attempt to call a nil value (field '?')
try(function() return t:missing(t:other()) end) -- expect: names_method.lua:15: attempt to call a nil value (method 'other')
try(function() t["end"](t) end) -- expect: names_method.lua:16: attempt to call a nil value (field 'end')
