print(pcall(error, "x", {})) -- expect: false	bad argument #2 to 'error' (number expected, got table)
print(pcall(error, "x", "level")) -- expect: false	bad argument #2 to 'error' (number expected, got string)
print(pcall(function() error("x", 1.5) end)) -- expect: false	base_error_errors.lua:3: bad argument #2 to 'error' (number has no integer representation)
