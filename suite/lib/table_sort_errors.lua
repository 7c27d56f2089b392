print(pcall(table.sort)) -- expect: false	bad argument #1 to 'table.sort' (table expected, got no value)
print(pcall(table.sort, nil)) -- expect: false	bad argument #1 to 'table.sort' (table expected, got nil)
print(pcall(table.sort, {}, 5)) -- expect: true
print(pcall(table.sort, {}, "x")) -- expect: true
print(pcall(table.sort, { 3, 1 }, {})) -- expect: false	bad argument #2 to 'table.sort' (function expected, got table)
print(pcall(table.sort, { 1, "x" })) -- expect: false	attempt to compare string with number
print(pcall(table.sort, { {}, {} })) -- expect: false	attempt to compare two table values
print(pcall(table.sort, { 1, nil, 3 } and { nil, nil, 3, 1 }, function() error("own", 0) end)) -- expect: false	own
print(pcall(table.sort, { 1, 2, 3, 4, 5 }, function() return true end)) -- expect: false	invalid order function for sorting
print(pcall(table.sort, setmetatable({}, { __len = function() return 1 << 31 end }))) -- expect: false	bad argument #1 to 'table.sort' (array too big)
print(pcall(function() table.sort({ true, false }) end)) -- expect: false	attempt to compare two boolean values
print(pcall(function() table.sort({ 1, 2 }, true) end)) -- expect: false	table_sort_errors.lua:12: bad argument #2 to 'sort' (function expected, got boolean)
