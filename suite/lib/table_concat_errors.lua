print(pcall(table.concat)) -- expect: false	bad argument #1 to 'table.concat' (table expected, got no value)
print(pcall(table.concat, nil)) -- expect: false	bad argument #1 to 'table.concat' (table expected, got nil)
print(pcall(table.concat, "abc")) -- expect: false	bad argument #1 to 'table.concat' (table expected, got string)
print(pcall(table.concat, {}, {})) -- expect: false	bad argument #2 to 'table.concat' (string expected, got table)
print(pcall(table.concat, {}, "", {})) -- expect: false	bad argument #3 to 'table.concat' (number expected, got table)
print(pcall(table.concat, {}, "", 1, {})) -- expect: false	bad argument #4 to 'table.concat' (number expected, got table)
print(pcall(table.concat, { 1, {}, 3 })) -- expect: false	invalid value (table) at index 2 in table for 'concat'
print(pcall(table.concat, { 1, nil, 3 }, ",", 1, 3)) -- expect: false	invalid value (nil) at index 2 in table for 'concat'
print(pcall(table.concat, { true })) -- expect: false	invalid value (boolean) at index 1 in table for 'concat'
print(pcall(table.concat, {}, "", 1, 1)) -- expect: false	invalid value (nil) at index 1 in table for 'concat'
print(pcall(function() table.concat({ print }) end)) -- expect: false	table_concat_errors.lua:11: invalid value (function) at index 1 in table for 'concat'
