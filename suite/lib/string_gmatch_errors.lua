print(pcall(string.gmatch)) -- expect: false	bad argument #1 to 'string.gmatch' (string expected, got no value)
print(pcall(string.gmatch, "x")) -- expect: false	bad argument #2 to 'string.gmatch' (string expected, got no value)
print(pcall(string.gmatch, {}, "x")) -- expect: false	bad argument #1 to 'string.gmatch' (string expected, got table)
print(pcall(string.gmatch, "x", "x", {})) -- expect: false	bad argument #3 to 'string.gmatch' (number expected, got table)
print(pcall(string.gmatch("x", "["))) -- expect: false	malformed pattern (missing ']')
print(pcall(function() for _ in ("x"):gmatch("(") do end end)) -- expect: false	string_gmatch_errors.lua:6: unfinished capture
print(pcall(function() ("x"):gmatch() end)) -- expect: false	string_gmatch_errors.lua:7: bad argument #1 to 'gmatch' (string expected, got no value)
