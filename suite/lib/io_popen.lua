local f = io.popen("echo one; echo two")
print(io.type(f), f:read(), f:read("a"))
-- expect: file	one	two
-- expect:
print(f:close()) -- expect: true	exit	0
for line in io.popen("printf 'a\\nb\\n'"):lines() do io.write(line, ".") end print() -- expect: a.b.
local name = os.tmpname()
f = io.popen("cat >" .. name, "w")
f:write("through ", "a pipe")
f:close()
print(io.open(name):read("a")) -- expect: through a pipe
os.remove(name)
print(tostring(f)) -- expect: file (closed)
