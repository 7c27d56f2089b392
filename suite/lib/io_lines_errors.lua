print(pcall(io.lines, "/no/such/file")) -- expect: false	cannot open file '/no/such/file' (No such file or directory)
print(pcall(io.lines, {})) -- expect: false	bad argument #1 to 'io.lines' (string expected, got table)
print(pcall(function() io.lines(true) end)) -- expect: false	io_lines_errors.lua:3: bad argument #1 to 'lines' (string expected, got boolean)
local name = os.tmpname()
local f = io.open(name, "w") f:write("text") f:close()
print(pcall(function() for _ in io.lines(name, "x") do end end)) -- expect: false	io_lines_errors.lua:6: bad argument #2 to 'for iterator' (invalid format)
print(pcall(function() for _ in io.lines(name, {}) do end end)) -- expect: false	io_lines_errors.lua:7: bad argument #2 to 'for iterator' (string expected, got table)
f = io.open(name)
local next_line = f:lines()
f:close()
print(pcall(next_line)) -- expect: false	file is already closed
print(pcall(f.lines, f)) -- expect: false	attempt to use a closed file
print(pcall(f.lines)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
io.input(name)
io.input():close()
print(pcall(io.lines)) -- expect: false	attempt to use a closed file
io.input(io.stdin)
os.remove(name)
