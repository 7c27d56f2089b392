#!/usr/bin/env lua
-- the first line is skipped, and counted
print("line 3", select(2, pcall(error, "x", 0))) -- expect: line 3	x
print(pcall(function() error("here") end)) -- expect: false	shebang.lua:4: here
local here = select(2, pcall(function() local x = nil; x() end))
print(here) -- expect: shebang.lua:5: attempt to call a nil value (local 'x')
