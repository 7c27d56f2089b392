local name = os.tmpname()
local f = assert(io.open(name, "w"))
f:write("#!shebang line\nlocal a, b = ...\nglob = (a or 0) + 1\nreturn 'result', a, b\n")
f:close()
print(dofile(name)) -- expect: result	nil	nil
print(glob) -- expect: 1
local chunk = loadfile(name)
print(chunk(1, 2)) -- expect: result	1	2
print(glob) -- expect: 2
local env = {}
print(loadfile(name, "t", env)(5)) -- expect: result	5	nil
print(env.glob, glob) -- expect: 6	2
f = assert(io.open(name, "w"))
f:write("local x =\n")
f:close()
local ok, err = pcall(dofile, name)
print(ok, (err:gsub("^.-:(%d+):", "FILE:%1:"))) -- expect: false	FILE:2: unexpected symbol near <eof>
local fn, msg = loadfile(name)
print(fn, (msg:gsub("^.-:(%d+):", "FILE:%1:"))) -- expect: nil	FILE:2: unexpected symbol near <eof>
os.remove(name)
print(pcall(dofile, "/no/such/file.lua")) -- expect: false	cannot open /no/such/file.lua: No such file or directory
print(loadfile("/no/such/file.lua")) -- expect: nil	cannot open /no/such/file.lua: No such file or directory
