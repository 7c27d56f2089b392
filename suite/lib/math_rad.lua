print(math.rad(180) == math.pi, math.rad(0), ("%.10f"):format(math.rad("90")), math.rad(-0.0)) -- expect: true	0.0	1.5707963268	-0.0
print(pcall(math.rad)) -- expect: false	bad argument #1 to 'math.rad' (number expected, got no value)
print(pcall(math.rad, {})) -- expect: false	bad argument #1 to 'math.rad' (number expected, got table)
print(pcall(function() math.rad("x") end)) -- expect: false	math_rad.lua:4: bad argument #1 to 'rad' (number expected, got string)
