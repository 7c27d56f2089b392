local name = os.tmpname()
local f = io.open(name, "w")
print(io.close(f), io.type(f)) -- expect: true	closed file
io.output(name)
print(io.close(), pcall(io.write, "x")) -- expect: true	false	default output file is closed
print(pcall(io.close)) -- expect: false	attempt to use a closed file
io.output(io.stdout)
print(pcall(io.close, f)) -- expect: false	attempt to use a closed file
print(pcall(io.close, {})) -- expect: false	bad argument #1 to 'io.close' (FILE* expected, got table)
print(pcall(io.close, nil) == false) -- expect: true
print(pcall(function() io.close("x") end)) -- expect: false	io_close.lua:11: bad argument #1 to 'close' (FILE* expected, got string)
os.remove(name)
