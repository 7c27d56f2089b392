local name = os.tmpname()
print(io.output() == io.stdout) -- expect: true
print(io.output(name) == io.output(), io.output() ~= io.stdout) -- expect: true	true
io.write("to the file")
io.close(io.output())
print(io.open(name):read("a")) -- expect: to the file
local f = io.open(name, "w")
print(io.output(f) == f) -- expect: true
print(io.output(io.stdout) == io.stdout, io.write() == io.stdout) -- expect: true	true
f:close()
print(pcall(io.output, "/no/such/dir/file")) -- expect: false	cannot open file '/no/such/dir/file' (No such file or directory)
print(pcall(io.output, {})) -- expect: false	bad argument #1 to 'io.output' (FILE* expected, got table)
print(pcall(function() io.output(true) end)) -- expect: false	io_output.lua:13: bad argument #1 to 'output' (FILE* expected, got boolean)
os.remove(name)
