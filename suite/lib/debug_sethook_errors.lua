print(pcall(debug.sethook, 5)) -- expect: false	bad argument #2 to 'debug.sethook' (string expected, got no value)
print(pcall(debug.sethook, {}, "l")) -- expect: false	bad argument #1 to 'debug.sethook' (function expected, got table)
print(pcall(debug.sethook, print, {})) -- expect: false	bad argument #2 to 'debug.sethook' (string expected, got table)
print(pcall(debug.sethook, print, "l", {})) -- expect: false	bad argument #3 to 'debug.sethook' (number expected, got table)
print(pcall(debug.sethook, print, "l", 1.5)) -- expect: false	bad argument #3 to 'debug.sethook' (number has no integer representation)
print(pcall(debug.sethook, print)) -- expect: false	bad argument #2 to 'debug.sethook' (string expected, got no value)
print(debug.gethook()) -- expect: nil
print(pcall(function() debug.sethook("x", "l") end)) -- expect: false	debug_sethook_errors.lua:8: bad argument #1 to 'sethook' (function expected, got string)
