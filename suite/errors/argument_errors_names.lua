-- how the function is named depends on how it was called
local function try(f, ...) print(select(2, pcall(f, ...))) end
local rep, t = string.rep, { r = string.rep, s = { c = string.char } }
try(function() rep() end) -- expect: argument_errors_names.lua:4: bad argument #1 to 'rep' (string expected, got no value)
try(function() t.r() end) -- expect: argument_errors_names.lua:5: bad argument #1 to 'r' (string expected, got no value)
try(function() t.s.c("x") end) -- expect: argument_errors_names.lua:6: bad argument #1 to 'c' (number expected, got string)
try(function() t:r() end) -- expect: argument_errors_names.lua:7: calling 'r' on bad self (string expected, got table)
try(function() ("x"):rep("a") end) -- expect: argument_errors_names.lua:8: bad argument #1 to 'rep' (number expected, got string)
try(function() ("x"):rep(1, {}) end) -- expect: argument_errors_names.lua:9: bad argument #2 to 'rep' (string expected, got table)
try(function() string.rep({}) end) -- expect: argument_errors_names.lua:10: bad argument #1 to 'rep' (string expected, got table)
try(rep) -- expect: bad argument #1 to 'string.rep' (string expected, got no value)
try(string.char, "x") -- expect: bad argument #1 to 'string.char' (number expected, got string)
local o = setmetatable({}, { __index = { sub = string.sub } })
try(function() o:sub() end) -- expect: argument_errors_names.lua:14: calling 'sub' on bad self (string expected, got table)
try(function() o.sub() end) -- expect: argument_errors_names.lua:15: bad argument #1 to 'sub' (string expected, got no value)
try(function() io.stdout.write() end) -- expect: argument_errors_names.lua:16: bad argument #1 to 'write' (FILE* expected, got no value)
try(function() io.stdout:seek("bad") end) -- expect: argument_errors_names.lua:17: bad argument #1 to 'seek' (invalid option 'bad')
try(function() io.stdout:setvbuf("bad") end) -- expect: argument_errors_names.lua:18: bad argument #1 to 'setvbuf' (invalid option 'bad')
try(function() io.write({}) end) -- expect: argument_errors_names.lua:19: bad argument #1 to 'write' (string expected, got table)
try(function() io.stdout:write({}) end) -- expect: argument_errors_names.lua:20: bad argument #1 to 'write' (string expected, got table)
try(function() local f = math.floor f({}) end) -- expect: argument_errors_names.lua:21: bad argument #1 to 'f' (number expected, got table)
globalfloor = math.floor
try(function() globalfloor({}) end) -- expect: argument_errors_names.lua:23: bad argument #1 to 'globalfloor' (number expected, got table)
try(function() return globalfloor({}) end) -- expect: argument_errors_names.lua:24: bad argument #1 to 'globalfloor' (number expected, got table)
try(function() table.sort({ 3, 2, 1 }, function(a, b) return a.x < b.x end) end) -- expect: argument_errors_names.lua:25: attempt to index a number value (local 'a')
try(function() ("x"):gsub(".", function() return {} end) end) -- expect: argument_errors_names.lua:26: invalid replacement value (a table)
try(function() ("x"):gsub("(", "") end) -- expect:
try(function() string.gsub("x", "x", true) end) -- expect: argument_errors_names.lua:28: bad argument #3 to 'gsub' (string/function/table expected, got boolean)
try(function() ("x"):bad() end) -- expect: argument_errors_names.lua:29: attempt to call a nil value (method 'bad')
