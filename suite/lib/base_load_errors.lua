print(pcall(load)) -- expect: false	bad argument #1 to 'load' (function expected, got no value)
print(load(5)) -- expect: nil	[string "5"]:1: unexpected symbol near '5'
print(pcall(load, nil)) -- expect: false	bad argument #1 to 'load' (function expected, got nil)
print(pcall(load, {})) -- expect: false	bad argument #1 to 'load' (function expected, got table)
print(load("x x", "=c")) -- expect: nil	c:1: syntax error near 'x'
print(pcall(load, function() return {} end, "=reader")) -- expect: true	nil	reader function must return a string
print(pcall(load, function() error("no more", 0) end, "=reader")) -- expect: true	nil	no more
print(pcall(load, "return 1", {})) -- expect: false	bad argument #2 to 'load' (string expected, got table)
print(pcall(load, "return 1", "name", {})) -- expect: false	bad argument #3 to 'load' (string expected, got table)
print(load("return 1", "name", "xyz")) -- expect: nil	attempt to load a text chunk (mode is 'xyz')
print(pcall(function() load(true) end)) -- expect: false	base_load_errors.lua:11: bad argument #1 to 'load' (function expected, got boolean)
