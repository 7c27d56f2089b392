local function try(f) print(select(2, pcall(f))) end
try(function() for i = 1, 10, 0 do end end) -- expect: for_errors.lua:2: 'for' step is zero
try(function() for i = 1.0, 10, 0.0 do end end) -- expect: for_errors.lua:3: 'for' step is zero
try(function() for i = "x", 2 do end end) -- expect: for_errors.lua:4: bad 'for' initial value (number expected, got string)
try(function() for i = 1, "" do end end) -- expect: for_errors.lua:5: bad 'for' limit (number expected, got string)
try(function() for i = 1, 2, "y" do end end) -- expect: for_errors.lua:6: bad 'for' step (number expected, got string)
try(function() for i = 1.5, "0x" do end end) -- expect: for_errors.lua:7: bad 'for' limit (number expected, got string)
try(function() for i = 1, 2, "0" do end end) -- expect: for_errors.lua:8: 'for' step is zero
try(function() for i = nil, 2 do end end) -- expect: for_errors.lua:9: bad 'for' initial value (number expected, got nil)
try(function() for i = 1, {} do end end) -- expect: for_errors.lua:10: bad 'for' limit (number expected, got table)
try(function() for i = 1, 2, true do end end) -- expect: for_errors.lua:11: bad 'for' step (number expected, got boolean)
try(function() for i = 1, 2, 0 / 1 do end end) -- expect: for_errors.lua:12: 'for' step is zero
try(function() for i in 5 do end end) -- expect: for_errors.lua:13: attempt to call a number value (for iterator 'for iterator')
try(function() for i in nil do end end) -- expect: for_errors.lua:14: attempt to call a nil value (for iterator 'for iterator')
try(function() for k in pairs(nil) do end end) -- expect: for_errors.lua:15: bad argument #1 to 'for iterator' (table expected, got nil)
