print(pcall(getmetatable)) -- expect: false	bad argument #1 to 'getmetatable' (value expected)
print(pcall(function() getmetatable() end)) -- expect: false	base_getmetatable_errors.lua:2: bad argument #1 to 'getmetatable' (value expected)
