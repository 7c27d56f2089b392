-- library functions have no upvalues
print(debug.getupvalue(string.gmatch("text", "pattern"), 2)) -- expect: 	pattern
-- here:
