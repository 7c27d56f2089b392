local name = os.tmpname()
local f = io.open(name, "w")
f:setvbuf("full")
f:write("waiting")
print(io.open(name):read("a")) -- expect:
print((f:flush() and true), io.open(name):read("a")) -- expect: true	waiting
f:close()
print(pcall(f.flush, f)) -- expect: false	attempt to use a closed file
print(pcall(f.flush)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(function() f.flush(5) end)) -- expect: false	io_file_flush.lua:10: bad argument #1 to 'flush' (FILE* expected, got number)
os.remove(name)
