print(math.sqrt(16), math.sqrt(2), math.sqrt("9"), math.sqrt(0), math.sqrt(-0.0), math.sqrt(1/0), math.sqrt(-1) ~= math.sqrt(-1)) -- expect: 4.0	1.4142135623731	3.0	0.0	-0.0	inf	true
print(pcall(math.sqrt)) -- expect: false	bad argument #1 to 'math.sqrt' (number expected, got no value)
print(pcall(math.sqrt, {})) -- expect: false	bad argument #1 to 'math.sqrt' (number expected, got table)
print(pcall(function() math.sqrt("x") end)) -- expect: false	math_sqrt.lua:4: bad argument #1 to 'sqrt' (number expected, got string)
