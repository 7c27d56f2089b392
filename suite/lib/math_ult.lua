print(math.ult(1, 2), math.ult(2, 1), math.ult(-1, 1), math.ult(1, -1), math.ult(-2, -1), math.ult(0, 0), math.ult(1.0, 2), math.ult("1", "2")) -- expect: true	false	false	true	true	false	true	true
print(math.ult(math.maxinteger, math.mininteger), math.ult(math.mininteger, math.maxinteger)) -- expect: true	false
print(pcall(math.ult)) -- expect: false	bad argument #1 to 'math.ult' (number expected, got no value)
print(pcall(math.ult, 1)) -- expect: false	bad argument #2 to 'math.ult' (number expected, got no value)
print(pcall(math.ult, 1.5, 1)) -- expect: false	bad argument #1 to 'math.ult' (number has no integer representation)
print(pcall(math.ult, 1, {})) -- expect: false	bad argument #2 to 'math.ult' (number expected, got table)
print(pcall(function() math.ult("x", 1) end)) -- expect: false	math_ult.lua:7: bad argument #1 to 'ult' (number expected, got string)
