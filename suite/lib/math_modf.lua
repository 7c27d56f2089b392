print(math.modf(3.7) == 3.0, select(2, math.modf(3.25)), math.modf(-3.25)) -- expect: true	0.25	-3	-0.25
print(math.modf(5)) -- expect: 5	0.0
print(math.modf(1/0)) -- expect: inf	0.0
print(math.modf(-1/0)) -- expect: -inf	0.0
print(math.modf("2.5")) -- expect: 2	0.5
print(math.modf(-0.0), math.type((math.modf(7))), math.type((math.modf(7.0)))) -- expect: 0	integer	integer
print(math.modf(0/0) ~= math.modf(0/0), math.modf(2^53)) -- expect: true	9007199254740992	0.0
print(pcall(math.modf)) -- expect: false	bad argument #1 to 'math.modf' (number expected, got no value)
print(pcall(math.modf, {})) -- expect: false	bad argument #1 to 'math.modf' (number expected, got table)
print(pcall(function() math.modf("x") end)) -- expect: false	math_modf.lua:10: bad argument #1 to 'modf' (number expected, got string)
