local f = io.tmpfile()
print(pcall(f.read)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(f.read, {})) -- expect: false	bad argument #1 to '?' (FILE* expected, got table)
print(pcall(f.read, f, "x")) -- expect: false	bad argument #2 to '?' (invalid format)
print(pcall(f.read, f, {})) -- expect: false	bad argument #2 to '?' (string expected, got table)
print(pcall(f.read, f, "l", "*z")) -- expect: true	nil
print(pcall(f.read, f, 1.5)) -- expect: false	bad argument #2 to '?' (number has no integer representation)
print(pcall(function() f:read("x") end)) -- expect: false	io_file_read_errors.lua:8: bad argument #1 to 'read' (invalid format)
print(pcall(function() f:read("l", "x") end)) -- expect: true
print(pcall(function() f.read("x") end)) -- expect: false	io_file_read_errors.lua:10: bad argument #1 to 'read' (FILE* expected, got string)
f:close()
print(pcall(f.read, f)) -- expect: false	attempt to use a closed file
