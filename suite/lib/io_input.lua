local name = os.tmpname()
local f = io.open(name, "w") f:write("one\ntwo\n") f:close()
print(io.input() == io.stdin, io.input(name) == io.input(), io.type(io.input())) -- expect: true	true	file
print(io.read()) -- expect: one
f = io.open(name)
print(io.input(f) == f, io.input() == f, io.read("a") == "one\ntwo\n") -- expect: true	true	true
f:close()
print(pcall(io.read)) -- expect: false	default input file is closed
io.input(io.stdin)
print(pcall(io.input, "/no/such/file")) -- expect: false	cannot open file '/no/such/file' (No such file or directory)
print(pcall(io.input, {})) -- expect: false	bad argument #1 to 'io.input' (FILE* expected, got table)
print(pcall(function() io.input(true) end)) -- expect: false	io_input.lua:12: bad argument #1 to 'input' (FILE* expected, got boolean)
os.remove(name)
