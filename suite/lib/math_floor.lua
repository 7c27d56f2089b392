print(math.floor(1.8), math.floor(-1.2), math.floor(5), math.floor(-0.0), math.floor("1.5"), math.floor("7")) -- expect: 1	-2	5	0	1	7
print(math.floor(-2^63), math.floor(2^63), math.floor(-1e300), math.floor(1/0), math.floor(0/0) ~= 0, math.type(math.floor(3.7))) -- expect: -9223372036854775808	9.2233720368548e+18	-1e+300	inf	true	integer
print(pcall(math.floor)) -- expect: false	bad argument #1 to 'math.floor' (number expected, got no value)
print(pcall(math.floor, true)) -- expect: false	bad argument #1 to 'math.floor' (number expected, got boolean)
print(pcall(function() math.floor("x") end)) -- expect: false	math_floor.lua:5: bad argument #1 to 'floor' (number expected, got string)
