print(math.sin(0), math.sin(-0.0), ("%.10f %.10f %.10f"):format(math.sin(1), math.sin(math.pi / 2), math.sin("2")), math.sin(1/0) ~= math.sin(1/0)) -- expect: 0.0	-0.0	0.8414709848 1.0000000000 0.9092974268	true
print(pcall(math.sin)) -- expect: false	bad argument #1 to 'math.sin' (number expected, got no value)
print(pcall(math.sin, nil)) -- expect: false	bad argument #1 to 'math.sin' (number expected, got nil)
print(pcall(function() math.sin("x") end)) -- expect: false	math_sin.lua:4: bad argument #1 to 'sin' (number expected, got string)
