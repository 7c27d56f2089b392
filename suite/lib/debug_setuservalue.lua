print(debug.setuservalue(io.stdout, 1, 5), debug.setuservalue(io.stdout, "x")) -- expect: nil	nil
print(pcall(debug.setuservalue)) -- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got no value)
print(pcall(debug.setuservalue, io.stdout)) -- expect: false	bad argument #2 to 'debug.setuservalue' (value expected)
print(pcall(debug.setuservalue, {}, 1)) -- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got table)
print(pcall(debug.setuservalue, 5, 1)) -- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got number)
print(pcall(debug.setuservalue, io.stdout, 1, {})) -- expect: false	bad argument #3 to 'debug.setuservalue' (number expected, got table)
print(pcall(function() debug.setuservalue("x", 1) end)) -- expect: false	debug_setuservalue.lua:7: bad argument #1 to 'setuservalue' (userdata expected, got string)
