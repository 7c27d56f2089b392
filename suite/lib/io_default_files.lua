local name = os.tmpname()
io.output(name)
io.output():write("first\n", "second\n3 4")
print(io.output() ~= io.stdout, io.type(io.output())) -- expect: true	file
io.close()
io.output(io.stdout)
print(io.output() == io.stdout) -- expect: true
io.input(name)
print(io.read(), io.read("l"), io.read("n", "n"), io.read()) -- expect: first	second	3	nil
print(io.input() ~= io.stdin) -- expect: true
io.close(io.input())
print(pcall(io.read)) -- expect: false	default input file is closed
io.input(name)
for line in io.lines() do io.write("<", line, ">") end print() -- expect: <first><second><3 4>
print(io.type(io.input())) -- expect: file
io.input():close()
io.input(io.stdin)
print(pcall(io.input, "/no/such/file")) -- expect: false	cannot open file '/no/such/file' (No such file or directory)
print(pcall(io.lines, "/no/such/file")) -- expect: false	cannot open file '/no/such/file' (No such file or directory)
for l in io.lines(name) do if l == "first" then break end end
local it = io.lines(name)
print(it(), it(), it()) -- expect: first	second	3 4
print(pcall(it)) -- expect: true
do
  local f <close> = io.open(name)
  print(f:read()) -- expect: first
  kept = f
end
print(io.type(kept)) -- expect: closed file
local f = io.open(name)
local lines = f:lines("n")
print(lines()) -- expect:
for l in f:lines() do io.write("(", l, ")") end print() -- expect: (first)(second)(3 4)
print(io.type(f), f:close()) -- expect: file	true
print(pcall(function() for l in f:lines() do end end)) -- expect: false	io_default_files.lua:35: attempt to use a closed file
local t = io.tmpfile()
t:write("temp")
t:seek("set")
print(t:read("a"), t:close()) -- expect: temp	true
os.remove(name)
