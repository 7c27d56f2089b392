print(pcall(debug.traceback, "x", {})) -- expect: false	bad argument #2 to 'debug.traceback' (number expected, got table)
print(pcall(debug.traceback, "x", 1.5)) -- expect: false	bad argument #2 to 'debug.traceback' (number has no integer representation)
print(pcall(debug.traceback, coroutine.create(print), "x", "y")) -- expect: false	bad argument #3 to 'debug.traceback' (number expected, got string)
print(pcall(function() debug.traceback(nil, "x") end)) -- expect: false	debug_traceback_errors.lua:4: bad argument #2 to 'traceback' (number expected, got string)
