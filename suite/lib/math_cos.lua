print(math.cos(0), ("%.10f %.10f %.10f"):format(math.cos(1), math.cos(math.pi), math.cos("2")), math.cos(1/0) ~= math.cos(1/0)) -- expect: 1.0	0.5403023059 -1.0000000000 -0.4161468365	true
print(pcall(math.cos)) -- expect: false	bad argument #1 to 'math.cos' (number expected, got no value)
print(pcall(math.cos, nil)) -- expect: false	bad argument #1 to 'math.cos' (number expected, got nil)
print(pcall(function() math.cos("x") end)) -- expect: false	math_cos.lua:4: bad argument #1 to 'cos' (number expected, got string)
