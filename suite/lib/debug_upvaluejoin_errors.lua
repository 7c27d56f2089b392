local x = 1
local function f() return x end
print(pcall(debug.upvaluejoin)) -- expect: false	bad argument #2 to 'debug.upvaluejoin' (number expected, got no value)
print(pcall(debug.upvaluejoin, f)) -- expect: false	bad argument #2 to 'debug.upvaluejoin' (number expected, got no value)
print(pcall(debug.upvaluejoin, f, 1)) -- expect: false	bad argument #4 to 'debug.upvaluejoin' (number expected, got no value)
print(pcall(debug.upvaluejoin, f, 1, f)) -- expect: false	bad argument #4 to 'debug.upvaluejoin' (number expected, got no value)
print(pcall(debug.upvaluejoin, {}, 1, f, 1)) -- expect: false	bad argument #1 to 'debug.upvaluejoin' (function expected, got table)
print(pcall(debug.upvaluejoin, f, 1, 5, 1)) -- expect: false	bad argument #3 to 'debug.upvaluejoin' (function expected, got number)
print(pcall(debug.upvaluejoin, f, 2, f, 1)) -- expect: false	bad argument #2 to 'debug.upvaluejoin' (invalid upvalue index)
print(pcall(debug.upvaluejoin, f, 1, f, 0)) -- expect: false	bad argument #4 to 'debug.upvaluejoin' (invalid upvalue index)
print(pcall(debug.upvaluejoin, f, "x", f, 1)) -- expect: false	bad argument #2 to 'debug.upvaluejoin' (number expected, got string)
print(pcall(debug.upvaluejoin, f, 1, string.len, 1)) -- expect: false	bad argument #4 to 'debug.upvaluejoin' (invalid upvalue index)
print(pcall(function() debug.upvaluejoin(f, 5, f, 1) end)) -- expect: false	debug_upvaluejoin_errors.lua:13: bad argument #2 to 'upvaluejoin' (invalid upvalue index)
