print(math.abs(5), math.abs(-5), math.abs(-5.5), math.abs(0), math.abs(-0.0), math.abs("-3"), math.abs("-3.5")) -- expect: 5	5	5.5	0	0.0	3.0	3.5
print(math.abs(math.mininteger), math.abs(math.maxinteger), math.abs(-1/0), math.abs(0/0) ~= math.abs(0/0)) -- expect: -9223372036854775808	9223372036854775807	inf	true
print(pcall(math.abs)) -- expect: false	bad argument #1 to 'math.abs' (number expected, got no value)
print(pcall(math.abs, nil)) -- expect: false	bad argument #1 to 'math.abs' (number expected, got nil)
print(pcall(math.abs, "x")) -- expect: false	bad argument #1 to 'math.abs' (number expected, got string)
print(pcall(function() math.abs({}) end)) -- expect: false	math_abs.lua:6: bad argument #1 to 'abs' (number expected, got table)
