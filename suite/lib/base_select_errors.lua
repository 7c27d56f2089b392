print(pcall(select)) -- expect: false	bad argument #1 to 'select' (number expected, got no value)
print(pcall(select, 0)) -- expect: false	bad argument #1 to 'select' (index out of range)
print(pcall(select, -1)) -- expect: false	bad argument #1 to 'select' (index out of range)
print(pcall(select, -4, 1, 2, 3)) -- expect: false	bad argument #1 to 'select' (index out of range)
print(pcall(select, 1.5)) -- expect: false	bad argument #1 to 'select' (number has no integer representation)
print(pcall(select, {})) -- expect: false	bad argument #1 to 'select' (number expected, got table)
print(pcall(select, "##")) -- expect: true	0
print(pcall(function() select(0, 1) end)) -- expect: false	base_select_errors.lua:8: bad argument #1 to 'select' (index out of range)
