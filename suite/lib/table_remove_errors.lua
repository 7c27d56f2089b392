print(pcall(table.remove)) -- expect: false	bad argument #1 to 'table.remove' (table expected, got no value)
print(pcall(table.remove, nil)) -- expect: false	bad argument #1 to 'table.remove' (table expected, got nil)
print(pcall(table.remove, {}, "x")) -- expect: false	bad argument #2 to 'table.remove' (number expected, got string)
print(pcall(table.remove, {}, 1.5)) -- expect: false	bad argument #2 to 'table.remove' (number has no integer representation)
print(pcall(function() table.remove("abc") end)) -- expect: false	table_remove_errors.lua:5: bad argument #1 to 'remove' (table expected, got string)
-- the argument's number here is 1 before Lua 5.4.5
local function out_of_bounds(...) print((select(2, pcall(table.remove, ...)):gsub("#%d", "#"))) end
out_of_bounds({}, 2) -- expect: bad argument # to 'table.remove' (position out of bounds)
out_of_bounds({ 1 }, 3) -- expect: bad argument # to 'table.remove' (position out of bounds)
out_of_bounds({ 1 }, -1) -- expect: bad argument # to 'table.remove' (position out of bounds)
out_of_bounds({ 1, 2 }, 0) -- expect: bad argument # to 'table.remove' (position out of bounds)
