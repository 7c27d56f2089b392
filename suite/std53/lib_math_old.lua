-- std: 5.3
-- Functions of Lua 5.2 that the reference keeps.
print(math.pow(2, 10), math.pow("2", -1)) -- expect: 1024.0	0.5
print(math.cosh(0), math.sinh(0), math.tanh(0), math.log10(1000)) -- expect: 1.0	0.0	0.0	3.0
print(math.frexp(-3.5)) -- expect: -0.875	2
print(math.frexp(0)) -- expect: 0.0	0
print(math.ldexp(0.5, 3), math.ldexp(1, 10000), math.ldexp(1, -10000)) -- expect: 4.0	inf	0.0
print(math.atan2(1, -1) == math.atan(1, -1)) -- expect: true
print(pcall(math.ldexp, 1, 1.5))
-- expect: false	bad argument #2 to 'math.ldexp' (number has no integer representation)
print(math.tointeger("8"), math.tointeger({}), math.tointeger(3.0)) -- expect: 8	nil	3
