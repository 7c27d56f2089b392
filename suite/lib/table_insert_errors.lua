print(pcall(table.insert)) -- expect: false	bad argument #1 to 'table.insert' (table expected, got no value)
print(pcall(table.insert, {})) -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, nil, 1)) -- expect: false	bad argument #1 to 'table.insert' (table expected, got nil)
print(pcall(table.insert, "abc", 1)) -- expect: false	bad argument #1 to 'table.insert' (table expected, got string)
print(pcall(table.insert, {}, 2, 3, 4)) -- expect: false	wrong number of arguments to 'insert'
print(pcall(table.insert, {}, 0, "x")) -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, { 1 }, 3, "x")) -- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(pcall(table.insert, {}, "x", 1)) -- expect: false	bad argument #2 to 'table.insert' (number expected, got string)
print(pcall(table.insert, {}, 1.5, 1)) -- expect: false	bad argument #2 to 'table.insert' (number has no integer representation)
print(pcall(table.insert, {}, nil, 1)) -- expect: false	bad argument #2 to 'table.insert' (number expected, got nil)
print(pcall(table.insert, setmetatable({}, { __len = function() return "two" end }), 1)) -- expect: false	object length is not an integer
print(pcall(function() table.insert({}, {}, 1) end)) -- expect: false	table_insert_errors.lua:12: bad argument #2 to 'insert' (number expected, got table)
print(pcall(function() table.insert(5, 1) end)) -- expect: false	table_insert_errors.lua:13: bad argument #1 to 'insert' (table expected, got number)
