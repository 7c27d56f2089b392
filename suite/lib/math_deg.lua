print(math.deg(math.pi), math.deg(0), ("%.6f"):format(math.deg(1)), math.deg("0"), math.deg(1/0)) -- expect: 180.0	0.0	57.295780	0.0	inf
print(pcall(math.deg)) -- expect: false	bad argument #1 to 'math.deg' (number expected, got no value)
print(pcall(math.deg, {})) -- expect: false	bad argument #1 to 'math.deg' (number expected, got table)
print(pcall(function() math.deg("x") end)) -- expect: false	math_deg.lua:4: bad argument #1 to 'deg' (number expected, got string)
