print(debug.getuservalue(5), debug.getuservalue({}), debug.getuservalue("x", 2)) -- expect: nil	nil	nil
print(debug.getuservalue(io.stdout, 1), debug.getuservalue(nil)) -- expect: nil	nil
print(pcall(debug.getuservalue, io.stdout, {})) -- expect: false	bad argument #2 to 'debug.getuservalue' (number expected, got table)
print(pcall(debug.getuservalue, io.stdout, "x")) -- expect: false	bad argument #2 to 'debug.getuservalue' (number expected, got string)
print(pcall(function() debug.getuservalue(io.stdout, 1.5) end)) -- expect: false	debug_getuservalue.lua:5: bad argument #2 to 'getuservalue' (number has no integer representation)
