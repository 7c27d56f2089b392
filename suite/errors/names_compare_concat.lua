local function try(f, ...) print(select(2, pcall(f, ...))) end
local t = { f = print }
try(function() return 1 < "2" end) -- expect: names_compare_concat.lua:3: attempt to compare number with string
try(function() return "2" < 1 end) -- expect: names_compare_concat.lua:4: attempt to compare string with number
try(function() return {} < {} end) -- expect: names_compare_concat.lua:5: attempt to compare two table values
try(function() return {} < 1 end) -- expect: names_compare_concat.lua:6: attempt to compare table with number
try(function() return 1 < {} end) -- expect: names_compare_concat.lua:7: attempt to compare number with table
try(function() return nil < 1 end) -- expect: names_compare_concat.lua:8: attempt to compare nil with number
try(function() return 1 > nil end) -- expect: names_compare_concat.lua:9: attempt to compare nil with number
try(function() return nil > nil end) -- expect: names_compare_concat.lua:10: attempt to compare two nil values
try(function() return true <= false end) -- expect: names_compare_concat.lua:11: attempt to compare two boolean values
try(function() return t.f >= t end) -- expect: names_compare_concat.lua:12: attempt to compare table with function
try(function() return "a" >= {} end) -- expect: names_compare_concat.lua:13: attempt to compare table with string
try(function() local a, b = {}, 2 return a <= b end) -- expect: names_compare_concat.lua:14: attempt to compare table with number
try(function() local a = "x" return a < 5 end) -- expect: names_compare_concat.lua:15: attempt to compare string with number
try(function() local a = "x" return 5 > a end) -- expect: names_compare_concat.lua:16: attempt to compare string with number
try(function() return print < print end) -- expect: names_compare_concat.lua:17: attempt to compare two function values
try(function() return coroutine.create(print) < 1 end) -- expect: names_compare_concat.lua:18: attempt to compare thread with number
try(function() return io.stdout < io.stdout end) -- expect: names_compare_concat.lua:19: attempt to compare two FILE* values
try(function() local a = 5 if a < nil then end end) -- expect: names_compare_concat.lua:20: attempt to compare number with nil
try(function() local x return "a" .. x end) -- expect: names_compare_concat.lua:21: attempt to concatenate a nil value (local 'x')
try(function() local x return x .. "a" end) -- expect: names_compare_concat.lua:22: attempt to concatenate a nil value (local 'x')
try(function() local x return "a" .. x .. "b" end) -- expect: names_compare_concat.lua:23: attempt to concatenate a nil value (local 'x')
try(function() local x return "a" .. "b" .. x end) -- expect: names_compare_concat.lua:24: attempt to concatenate a nil value (local 'x')
try(function() local x, y = "a", {} return x .. y .. "c" .. "d" end) -- expect: names_compare_concat.lua:25: attempt to concatenate a table value (local 'y')
try(function() return "a" .. t.nothing end) -- expect: names_compare_concat.lua:26: attempt to concatenate a nil value (field 'nothing')
try(function() return t .. "a" end) -- expect: names_compare_concat.lua:27: attempt to concatenate a table value (upvalue 't')
try(function() return 1 .. nil end) -- expect: names_compare_concat.lua:28: attempt to concatenate a nil value
try(function() return "x" .. true end) -- expect: names_compare_concat.lua:29: attempt to concatenate a boolean value
try(function() return t.f .. "x" end) -- expect: names_compare_concat.lua:30: attempt to concatenate a function value (field 'f')
try(function() return ("x"):rep(2) .. nothing .. "y" end) -- expect: names_compare_concat.lua:31: attempt to concatenate a nil value (global 'nothing')
