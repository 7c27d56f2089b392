print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(-7, -3), math.fmod(7.5, 2), math.fmod(-7.5, 2)) -- expect: 1	-1	1	-1	1.5	-1.5
print(math.fmod(5, 1/0), math.fmod(-5, 1/0), math.fmod(math.mininteger, -1), math.fmod(5, 5), math.fmod("7", 4), math.fmod(-6, 2)) -- expect: 5.0	-5.0	0	0	3.0	0
print(math.fmod(1, 0.0) ~= math.fmod(1, 0.0), math.fmod(1/0, 1) ~= math.fmod(1/0, 1), math.fmod(-6.0, 2)) -- expect: true	true	-0.0
print(pcall(math.fmod)) -- expect: false	bad argument #2 to 'math.fmod' (number expected, got no value)
print(pcall(math.fmod, 1)) -- expect: false	bad argument #2 to 'math.fmod' (number expected, got no value)
print(pcall(math.fmod, 1, 0)) -- expect: false	bad argument #2 to 'math.fmod' (zero)
print(pcall(math.fmod, 1, {})) -- expect: false	bad argument #2 to 'math.fmod' (number expected, got table)
print(pcall(math.fmod, "x", 1)) -- expect: false	bad argument #1 to 'math.fmod' (number expected, got string)
print(pcall(function() math.fmod(1, 0) end)) -- expect: false	math_fmod.lua:9: bad argument #2 to 'fmod' (zero)
