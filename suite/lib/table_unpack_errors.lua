print(pcall(table.unpack)) -- expect: false	attempt to get length of a nil value
print(pcall(table.unpack, nil)) -- expect: false	attempt to get length of a nil value
print(pcall(table.unpack, {}, {})) -- expect: false	bad argument #2 to 'table.unpack' (number expected, got table)
print(pcall(table.unpack, {}, 1, "x")) -- expect: false	bad argument #3 to 'table.unpack' (number expected, got string)
print(pcall(table.unpack, {}, 1.5)) -- expect: false	bad argument #2 to 'table.unpack' (number has no integer representation)
print(pcall(table.unpack, {}, 1, 1e8)) -- expect: false	too many results to unpack
print(pcall(table.unpack, {}, math.mininteger, math.maxinteger)) -- expect: false	too many results to unpack
print(pcall(table.unpack, 5)) -- expect: false	attempt to get length of a number value
print(pcall(table.unpack, 5, 1, 2)) -- expect: false	attempt to index a number value
print(pcall(function() table.unpack({}, 1, {}) end)) -- expect: false	table_unpack_errors.lua:10: bad argument #3 to 'unpack' (number expected, got table)
