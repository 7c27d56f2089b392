local f = io.tmpfile()
print(f:write() == f, f:write("a", 1, 2.5) == f) -- expect: true	true
f:write("\0", "\xff", -0.0):seek("set")
print((f:read("a"):gsub("[^ -~]", "?"))) -- expect: a12.5??-0
print(pcall(f.write)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(f.write, {})) -- expect: false	bad argument #1 to '?' (FILE* expected, got table)
print(pcall(f.write, f, nil)) -- expect: false	bad argument #2 to '?' (string expected, got nil)
print(pcall(f.write, f, "x", {})) -- expect: false	bad argument #3 to '?' (string expected, got table)
print(pcall(function() f:write(true) end)) -- expect: false	io_file_write.lua:9: bad argument #1 to 'write' (string expected, got boolean)
print(pcall(function() f:write("x", print) end)) -- expect: false	io_file_write.lua:10: bad argument #2 to 'write' (string expected, got function)
print(pcall(function() f.write("x") end)) -- expect: false	io_file_write.lua:11: bad argument #1 to 'write' (FILE* expected, got string)
f:close()
print(pcall(f.write, f, "x")) -- expect: false	attempt to use a closed file
