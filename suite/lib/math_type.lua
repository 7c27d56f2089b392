print(math.type(1), math.type(1.0), math.type("1"), math.type(nil), math.type({}), math.type(1/0), math.type(2^31 | 0)) -- expect: integer	float	nil	nil	nil	float	integer
print(pcall(math.type)) -- expect: false	bad argument #1 to 'math.type' (value expected)
print(pcall(function() math.type() end)) -- expect: false	math_type.lua:3: bad argument #1 to 'type' (value expected)
