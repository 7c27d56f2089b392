print(math.atan(0), math.atan(-0.0), ("%.10f %.10f"):format(math.atan(1), math.atan(1/0))) -- expect: 0.0	-0.0	0.7853981634 1.5707963268
print(("%.10f %.10f %.10f %.10f"):format(math.atan(1, 1), math.atan(1, -1), math.atan(-1, -1), math.atan(0, -1))) -- expect: 0.7853981634 2.3561944902 -2.3561944902 3.1415926536
print(math.atan(0, 1), math.atan(-0.0, 1), math.atan(0.0, 0), ("%.10f"):format(math.atan(1, 0))) -- expect: 0.0	-0.0	0.0	1.5707963268
print(math.atan(0, nil), math.atan("0", "1")) -- expect: 0.0	0.0
print(pcall(function() math.atan() end)) -- expect: false	math_atan.lua:5: bad argument #1 to 'atan' (number expected, got no value)
print(pcall(function() math.atan("x") end)) -- expect: false	math_atan.lua:6: bad argument #1 to 'atan' (number expected, got string)
print(pcall(function() math.atan(1, {}) end)) -- expect: false	math_atan.lua:7: bad argument #2 to 'atan' (number expected, got table)
