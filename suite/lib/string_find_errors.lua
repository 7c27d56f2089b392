print(pcall(string.find)) -- expect: false	bad argument #1 to 'string.find' (string expected, got no value)
print(pcall(string.find, "x")) -- expect: false	bad argument #2 to 'string.find' (string expected, got no value)
print(pcall(string.find, {}, "x")) -- expect: false	bad argument #1 to 'string.find' (string expected, got table)
print(pcall(string.find, "x", {})) -- expect: false	bad argument #2 to 'string.find' (string expected, got table)
print(pcall(string.find, "x", "x", {})) -- expect: false	bad argument #3 to 'string.find' (number expected, got table)
print(pcall(string.find, "x", "x", 1.5)) -- expect: false	bad argument #3 to 'string.find' (number has no integer representation)
print(pcall(string.find, "x", "[a")) -- expect: false	malformed pattern (missing ']')
print(pcall(string.find, "x", "%")) -- expect: false	malformed pattern (ends with '%')
print(pcall(string.find, "x", "(x")) -- expect: false	unfinished capture
print(pcall(string.find, "x", "x)")) -- expect: true	nil
print(pcall(string.find, "x", "%1")) -- expect: false	invalid capture index %1
print(pcall(function() ("x"):find("%f") end)) -- expect: false	string_find_errors.lua:12: missing '[' after '%f' in pattern
print(pcall(function() ("x"):find("%bx") end)) -- expect: false	string_find_errors.lua:13: malformed pattern (missing arguments to '%b')
print(pcall(function() ("x"):find(nil) end)) -- expect: false	string_find_errors.lua:14: bad argument #1 to 'find' (string expected, got nil)
