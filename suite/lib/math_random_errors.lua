print(pcall(math.random, {})) -- expect: false	bad argument #1 to 'math.random' (number expected, got table)
print(pcall(math.random, "x")) -- expect: false	bad argument #1 to 'math.random' (number expected, got string)
print(pcall(math.random, 1.5)) -- expect: false	bad argument #1 to 'math.random' (number has no integer representation)
print(pcall(math.random, 1, {})) -- expect: false	bad argument #2 to 'math.random' (number expected, got table)
print(pcall(math.random, 2, 1)) -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, -5)) -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, 1, 2, 3)) -- expect: false	wrong number of arguments
print(pcall(math.random, nil)) -- expect: false	bad argument #1 to 'math.random' (number expected, got nil)
print(pcall(function() math.random(0, -1) end)) -- expect: false	math_random_errors.lua:9: bad argument #1 to 'random' (interval is empty)
