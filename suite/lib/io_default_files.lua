local name = os.tmpname()
io.output(name)
io.write("first\n", "second\n3 4")
-- expect: true	file
-- expect: true
print(io.output() ~= io.stdout, io.type(io.output())) -- expect: first	second	3	nil
io.close()
io.output(io.stdout)
print(io.output() == io.stdout) -- expect: true
io.input(name)
print(io.read(), io.read("l"), io.read("n", "n"), io.read()) -- expect: false	default input file is closed
print(io.input() ~= io.stdin) -- expect: <first><second><3 4>
io.close(io.input())
print(pcall(io.read)) -- expect: file
io.input(name)
for line in io.lines() do io.write("<", line, ">") end print() -- expect: false	cannot open file '/no/such/file' (No such file or directory)
print(io.type(io.input())) -- expect: false	cannot open file '/no/such/file' (No such file or directory)
io.input():close()
io.input(io.stdin)
print(pcall(io.input, "/no/such/file")) -- expect: first	second	3 4
print(pcall(io.lines, "/no/such/file")) -- expect: true
for l in io.lines(name) do if l == "first" then break end end
local it = io.lines(name)
print(it(), it(), it()) -- expect error: file is already closed
print(pcall(it))
do
  local f <close> = io.open(name)
  print(f:read())
  kept = f
end
print(io.type(kept))
local f = io.open(name)
local lines = f:lines("n")
print(lines())
for l in f:lines() do io.write("(", l, ")") end print()
print(io.type(f), f:close())
print(pcall(function() for l in f:lines() do end end))
local t = io.tmpfile()
t:write("temp")
t:seek("set")
print(t:read("a"), t:close())
os.remove(name)
-- expect: first
-- expect: closed file
-- expect:
-- expect: (first)(second)(3 4)
-- expect: file	true
-- expect: false	io_default_files.lua:37: attempt to use a closed file
-- expect: temp	true
