local name = os.tmpname()
local f = assert(io.open(name, "w"))
print(io.type(f), io.type(io.stdout), io.type(42), tostring(f):match("^file %(") ~= nil) -- expect: file	file	nil	true
print(f:write("line 1\n", 2, " ", 3.5, "\nlast line") == f) -- expect: true
print(f:close(), io.type(f), tostring(f)) -- expect: true	closed file	file (closed)
print(pcall(f.write, f, "x")) -- expect: false	attempt to use a closed file
print(pcall(function() return f:read() end)) -- expect: false	io_write_read.lua:7: attempt to use a closed file
f = assert(io.open(name))
print(f:read()) -- expect: line 1
print(f:read("n", "n")) -- expect: 2	3.5
print(f:read("L"), f:read("l"), f:read("l"), f:read("a"), f:read("a"))
-- expect:
-- expect: 	last line	nil		
f:close()
f = io.open(name, "r")
print(f:read(0), f:read(4), f:read(1), f:read("*l"), #f:read("a"), f:read(0), f:read(1)) -- expect: 	line	 	1	15	nil	nil
print(f:seek("set", 2), f:read(3), f:seek("cur"), f:seek("end"), f:seek("set"), f:seek("cur", 3), f:read("l")) -- expect: 2	ne 	5	22	0	3	e 1
print(pcall(f.read, f, "x")) -- expect: false	bad argument #2 to '?' (invalid format)
print(pcall(f.seek, f, "bad")) -- expect: false	bad argument #2 to '?' (invalid option 'bad')
print(f:write("not writable") == nil) -- expect: true
f:close()
f = io.open(name, "a")
f:write("\nappended")
f:close()
local n = 0
for line in io.lines(name) do n = n + 1 io.write("[", line, "]") end print(n) -- expect: [line 1][2 3.5][last line][appended]4
for a, b in io.lines(name, 1, "l") do io.write(a, "|", tostring(b), ";") end print() -- expect: l|ine 1;2| 3.5;l|ast line;a|ppended;
for line in io.lines(name, "L") do io.write(#line, " ") end print(".") -- expect: 7 6 10 8 .
f = io.open(name, "w+")
f:write("abc"):seek("set", 1)
print(f:read("a"), f:seek("set", 0), f:write("X") == f, f:seek("set"), f:read("a")) -- expect: bc	0	true	0	Xbc
f:close()
f = io.open(name, "r+b")
print(f:read("a"), f:setvbuf("full", 1024), f:flush() == f) -- expect: Xbc	true	false
f:close()
os.remove(name)
print((io.open(name))) -- expect: nil
print((pcall(io.lines, name))) -- expect: false
print(pcall(io.open, name, "rz")) -- expect: false	bad argument #2 to 'io.open' (invalid mode)

-- the metamethods of files check what they are given
print(pcall(getmetatable(io.stdin).__gc))
-- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
