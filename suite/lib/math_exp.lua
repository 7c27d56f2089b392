print(math.exp(0), ("%.10f %.10f"):format(math.exp(1), math.exp("-1")), math.exp(1000), math.exp(-1000), math.exp(-1/0)) -- expect: 1.0	2.7182818285 0.3678794412	inf	0.0	0.0
print(pcall(math.exp)) -- expect: false	bad argument #1 to 'math.exp' (number expected, got no value)
print(pcall(math.exp, {})) -- expect: false	bad argument #1 to 'math.exp' (number expected, got table)
print(pcall(function() math.exp("x") end)) -- expect: false	math_exp.lua:4: bad argument #1 to 'exp' (number expected, got string)
