print(math.tan(0), math.tan(-0.0), ("%.10f %.10f %.10f"):format(math.tan(1), math.tan(math.pi / 4), math.tan("2")), math.tan(1/0) ~= math.tan(1/0)) -- expect: 0.0	-0.0	1.5574077247 1.0000000000 -2.1850398633	true
print(pcall(math.tan)) -- expect: false	bad argument #1 to 'math.tan' (number expected, got no value)
print(pcall(math.tan, {})) -- expect: false	bad argument #1 to 'math.tan' (number expected, got table)
print(pcall(function() math.tan("x") end)) -- expect: false	math_tan.lua:4: bad argument #1 to 'tan' (number expected, got string)
