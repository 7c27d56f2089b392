print(math.type(1), math.type(1.0), math.type("1"), math.type(nil), pcall(math.type)) -- expect: integer	float	nil	nil	false	bad argument #1 to 'math.type' (value expected)
print(math.tointeger(3.0), math.tointeger(3.5), math.tointeger("8"), math.tointeger("x"), math.tointeger(2^63), math.tointeger({})) -- expect: 3	nil	8	nil	nil	nil
print(math.floor(3.7), math.floor(-3.7), math.ceil(3.2), math.ceil(-3.2), math.floor(5), math.ceil(1e300) == 1e300, math.floor(2^62)) -- expect: 3	-4	4	-3	5	true	4611686018427387904
print(math.floor(-0.0), math.floor(2^70), math.ceil(0.5), math.ceil(-0.5)) -- expect: 0	1.1805916207174e+21	1	0
print(math.max(1, 2.5, -1), math.min(3, 1.5, 2), math.max(2, 2.0), math.min(1), math.max(1.0, 1), math.max(-0.0, 0)) -- expect: 2.5	1.5	2	1	1.0	-0.0
print(math.abs(-5), math.abs(5.5), math.abs(math.mininteger), math.abs(-0.0), math.abs("-3")) -- expect: 5	5.5	-9223372036854775808	0.0	3.0
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(7.5, 2), math.fmod(-7.5, 2), math.fmod(math.mininteger, -1)) -- expect: 1	-1	1	1.5	-1.5	0
print(pcall(math.fmod, 1, 0)) -- expect: false	bad argument #2 to 'math.fmod' (zero)
print(math.fmod(1, math.huge), math.fmod(5.0, 3), math.fmod(6, 3.0)) -- expect: 1.0	2.0	0.0
print(math.modf(3.7), math.modf(-3.7), math.modf(5), math.modf(math.huge), math.modf(-math.huge)) -- expect: 3	-3	5	inf	-inf	0.0
print(math.ult(1, 2), math.ult(-1, 1), math.ult(1, -1), math.ult(0, 0)) -- expect: true	false	true	false
print(math.maxinteger, math.mininteger, math.maxinteger + 1 == math.mininteger, math.pi) -- expect: 9223372036854775807	-9223372036854775808	true	3.1415926535898
print(pcall(math.floor, "x"), pcall(math.max), pcall(math.abs, nil)) -- expect: false	false	false	bad argument #1 to 'math.abs' (number expected, got nil)
print(math.floor("3.7"), math.ceil("10"), pcall(math.max, "10", 9)) -- expect: 3	10	false	attempt to compare string with number
print(math.max("10", "9"), math.min("10", "9")) -- expect: 9	10
