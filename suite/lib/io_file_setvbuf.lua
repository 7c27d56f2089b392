local f = io.tmpfile()
print(f:setvbuf("no"), f:setvbuf("full", 1024), f:setvbuf("line"), f:setvbuf("full")) -- expect: true	true	true	true
print(pcall(f.setvbuf)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(f.setvbuf, f)) -- expect: false	bad argument #2 to '?' (string expected, got no value)
print(pcall(f.setvbuf, f, "x")) -- expect: false	bad argument #2 to '?' (invalid option 'x')
print(pcall(f.setvbuf, f, {})) -- expect: false	bad argument #2 to '?' (string expected, got table)
print(pcall(f.setvbuf, f, "full", "x")) -- expect: false	bad argument #3 to '?' (number expected, got string)
print(pcall(function() f:setvbuf("half") end)) -- expect: false	io_file_setvbuf.lua:8: bad argument #1 to 'setvbuf' (invalid option 'half')
print(pcall(function() f:setvbuf("full", 1.5) end)) -- expect: false	io_file_setvbuf.lua:9: bad argument #2 to 'setvbuf' (number has no integer representation)
f:close()
print(pcall(f.setvbuf, f, "no")) -- expect: false	attempt to use a closed file
