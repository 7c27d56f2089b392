print(math.tointeger(3), math.tointeger(3.0), math.tointeger(3.5), math.tointeger("x"), math.tointeger({}), math.tointeger(nil)) -- expect: 3	3	nil	nil	nil	nil
print(math.tointeger(2^53), math.tointeger(2^63), math.tointeger(-2^63), math.tointeger(1/0), math.tointeger(0/0), math.tointeger(-0.0)) -- expect: 9007199254740992	nil	-9223372036854775808	nil	nil	0
print(pcall(math.tointeger)) -- expect: false	bad argument #1 to 'math.tointeger' (value expected)
print(pcall(function() math.tointeger() end)) -- expect: false	math_tointeger.lua:4: bad argument #1 to 'tointeger' (value expected)
