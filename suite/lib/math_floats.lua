print(math.sqrt(16), math.sqrt(2), math.sqrt(-1) ~= math.sqrt(-1), math.exp(0), math.exp(1)) -- expect: 4.0	1.4142135623731	true	1.0	2.718281828459
print(math.log(1), math.log(8, 2), math.log(100, 10), math.log(27, 3), math.log(0), math.log(2.718281828459045)) -- expect: 0.0	3.0	2.0	3.0	-inf	1.0
print(math.sin(0), math.cos(0), math.tan(0), math.asin(1), math.acos(1), math.atan(1), math.atan(1, -1), math.atan(0, -1), math.atan(-0.0, -1)) -- expect: 0.0	1.0	0.0	1.5707963267949	0.0	0.78539816339745	2.3561944901923	3.1415926535898	-3.1415926535898
print(("%.10f %.10f"):format(math.sin(1), math.cos(1)), math.pi, -math.pi) -- expect: 0.8414709848 0.5403023059	3.1415926535898	-3.1415926535898
print(math.huge, -math.huge, math.huge - math.huge ~= 0, math.huge > math.maxinteger) -- expect: inf	-inf	true	true
print(math.log(-1) ~= math.log(-1), math.exp(710), math.exp(-1000), math.sqrt(math.huge)) -- expect: true	inf	0.0	inf
print(math.deg and "compat" or "none", pcall(math.sin), pcall(math.sqrt, {})) -- expect: compat	false	false	bad argument #1 to 'math.sqrt' (number expected, got table)
print(math.log(1024, 2), math.log(1e10, 10), math.log(2, 0) == 0 or math.log(2, 0), math.log(5, 5)) -- expect: 10.0	10.0	true	1.0
print(math.floor(math.log(1000, 10) + 0.5), math.sqrt("4"), math.sin(math.huge) ~= math.sin(math.huge)) -- expect: 3	2.0	true
print(math.deg(math.pi), math.rad(180) == math.pi) -- expect: 180.0	true
