print(math.acos(1), ("%.10f %.10f %.10f"):format(math.acos(0), math.acos(-1), math.acos("0.5")), math.acos(2) ~= math.acos(2)) -- expect: 0.0	1.5707963268 3.1415926536 1.0471975512	true
print(pcall(math.acos)) -- expect: false	bad argument #1 to 'math.acos' (number expected, got no value)
print(pcall(math.acos, "x")) -- expect: false	bad argument #1 to 'math.acos' (number expected, got string)
print(pcall(function() math.acos(nil) end)) -- expect: false	math_acos.lua:4: bad argument #1 to 'acos' (number expected, got nil)
