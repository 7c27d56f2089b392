local f = io.tmpfile()
f:write("0123456789")
print(f:seek(), f:seek("cur"), f:seek("set"), f:seek("set", 3), f:read(2), f:seek("cur", 1), f:read(1), f:seek("end"), f:seek("end", -2), f:read("a")) -- expect: 10	10	0	3	34	6	6	10	8	89
print(f:seek("cur", -5), f:read(1), f:seek("set", 20), f:read(1)) -- expect: 5	5	20	nil
print(f:seek("set", -1)) -- expect: nil	Invalid argument	22
print(f:seek("set", 2.0), f:seek(nil, nil), f:seek("cur", "1")) -- expect: 2	2	3
f:close()
print(pcall(f.seek)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(f.seek, f)) -- expect: false	attempt to use a closed file
f = io.tmpfile()
print(pcall(f.seek, f, "begin")) -- expect: false	bad argument #2 to '?' (invalid option 'begin')
print(pcall(f.seek, f, "set", {})) -- expect: false	bad argument #3 to '?' (number expected, got table)
print(pcall(f.seek, f, "set", 1.5)) -- expect: false	bad argument #3 to '?' (number has no integer representation)
print(pcall(f.seek, f, {})) -- expect: false	bad argument #2 to '?' (string expected, got table)
print(pcall(function() f:seek("x") end)) -- expect: false	io_file_seek.lua:15: bad argument #1 to 'seek' (invalid option 'x')
print(pcall(function() f:seek("set", "x") end)) -- expect: false	io_file_seek.lua:16: bad argument #2 to 'seek' (number expected, got string)
f:close()
