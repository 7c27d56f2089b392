print(math.asin(0), ("%.10f %.10f %.10f"):format(math.asin(1), math.asin(-1), math.asin("0.5")), math.asin(2) ~= math.asin(2), math.asin(-0.0)) -- expect: 0.0	1.5707963268 -1.5707963268 0.5235987756	true	-0.0
print(pcall(math.asin)) -- expect: false	bad argument #1 to 'math.asin' (number expected, got no value)
print(pcall(math.asin, {})) -- expect: false	bad argument #1 to 'math.asin' (number expected, got table)
print(pcall(function() math.asin("x") end)) -- expect: false	math_asin.lua:4: bad argument #1 to 'asin' (number expected, got string)
