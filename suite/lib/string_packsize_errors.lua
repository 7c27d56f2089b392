print(pcall(string.packsize)) -- expect: false	bad argument #1 to 'string.packsize' (string expected, got no value)
print(pcall(string.packsize, {})) -- expect: false	bad argument #1 to 'string.packsize' (string expected, got table)
print(pcall(string.packsize, "s")) -- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
print(pcall(string.packsize, "z")) -- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
print(pcall(string.packsize, "y")) -- expect: false	invalid format option 'y'
print(pcall(string.packsize, "i17")) -- expect: false	integral size (17) out of limits [1,16]
print(pcall(string.packsize, "c2147483647c2147483647")) -- expect: false	invalid format option '7'
print(pcall(function() string.packsize("s4") end)) -- expect: false	string_packsize_errors.lua:8: bad argument #1 to 'packsize' (variable-length format)
