-- the upvalues of library functions show no values
print(debug.getupvalue(string.gmatch("text", "pattern"), 2)) -- expect: 	pattern
-- here: 	nil
