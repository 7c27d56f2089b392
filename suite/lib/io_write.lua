print(io.write() == io.stdout, io.write("") == io.output())
-- expect: true	true
-- expect: a12.5-01e+100
-- expect: chained calls
-- expect: -9223372036854775808 9.007199254741e+15
io.write("a", 1, 2.5, -0.0, 1e100, "\n")
io.write("chained "):write("calls\n")
io.write(math.mininteger, " ", 2^53, "\n")
print(pcall(io.write, nil)) -- expect: false	bad argument #1 to 'io.write' (string expected, got nil)
print(pcall(io.write, {})) -- expect: false	bad argument #1 to 'io.write' (string expected, got table)
print(pcall(io.write, "", true)) -- expect: false	bad argument #2 to 'io.write' (string expected, got boolean)
print(pcall(function() io.write("", print) end)) -- expect: false	io_write.lua:12: bad argument #2 to 'write' (string expected, got function)
