local f = io.tmpfile()
f:write("one\ntwo\n3") f:seek("set")
for line in f:lines() do io.write("[", line, "]") end print(io.type(f)) -- expect: [one][two][3]file
f:seek("set")
for a, b in f:lines("L", 2) do io.write("[", (a:gsub("\n", "$")), "|", b, "]") break end print() -- expect: [one$|tw]
print(f:read("a"))
-- expect: o
-- expect: 3
f:seek("set")
local next_line = f:lines(1)
print(next_line(), next_line(), f:read(1), next_line())
-- expect: o	n	e	
-- expect:
f:close()
print(pcall(next_line)) -- expect: false	file is already closed
print(pcall(io.stdout.lines)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(io.stdout.lines, {})) -- expect: false	bad argument #1 to '?' (FILE* expected, got table)
print(pcall(function() io.stdout.lines("x") end)) -- expect: false	io_file_lines.lua:18: bad argument #1 to 'lines' (FILE* expected, got string)
