print(math.log(1), ("%.10f %.10f"):format(math.log(10), math.log(2.5)), math.log(0), math.log(1/0), math.log(-1) ~= math.log(-1)) -- expect: 0.0	2.3025850930 0.9162907319	-inf	inf	true
print(math.log(8, 2), math.log(1000, 10) == math.log(1000, 10.0), math.log(1024, 2.0), math.log("8", "2"), ("%.10f"):format(math.log(2, 3)), math.log(5, 1)) -- expect: 3.0	true	10.0	3.0	0.6309297536	inf
print(pcall(math.log)) -- expect: false	bad argument #1 to 'math.log' (number expected, got no value)
print(pcall(math.log, {})) -- expect: false	bad argument #1 to 'math.log' (number expected, got table)
print(pcall(math.log, 1, "x")) -- expect: false	bad argument #2 to 'math.log' (number expected, got string)
print(pcall(function() math.log("x") end)) -- expect: false	math_log.lua:6: bad argument #1 to 'log' (number expected, got string)
