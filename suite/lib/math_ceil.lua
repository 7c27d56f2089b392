print(math.ceil(1.2), math.ceil(-1.2), math.ceil(5), math.ceil(-0.5), math.ceil("1.5"), math.ceil("7")) -- expect: 2	-1	5	0	2	7
print(math.ceil(2^62), math.ceil(2^63), math.ceil(1e300), math.ceil(1/0), math.ceil(-1/0), math.ceil(0/0) ~= 0, math.type(math.ceil(1.0))) -- expect: 4611686018427387904	9.2233720368548e+18	1e+300	inf	-inf	true	integer
print(pcall(math.ceil)) -- expect: false	bad argument #1 to 'math.ceil' (number expected, got no value)
print(pcall(math.ceil, {})) -- expect: false	bad argument #1 to 'math.ceil' (number expected, got table)
print(pcall(function() math.ceil("x") end)) -- expect: false	math_ceil.lua:5: bad argument #1 to 'ceil' (number expected, got string)
