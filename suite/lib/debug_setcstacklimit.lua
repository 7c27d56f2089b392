print(debug.setcstacklimit(200) > 0, debug.setcstacklimit(400) == debug.setcstacklimit(100)) -- expect: true	true
print(pcall(debug.setcstacklimit)) -- expect: false	bad argument #1 to 'debug.setcstacklimit' (number expected, got no value)
print(pcall(debug.setcstacklimit, {})) -- expect: false	bad argument #1 to 'debug.setcstacklimit' (number expected, got table)
print(pcall(function() debug.setcstacklimit("x") end)) -- expect: false	debug_setcstacklimit.lua:4: bad argument #1 to 'setcstacklimit' (number expected, got string)
