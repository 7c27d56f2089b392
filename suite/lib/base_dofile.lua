-- dofile ([filename]) runs a file and gives its results
local name = os.tmpname()
local function write(text) local f = assert(io.open(name, "w")) f:write(text) f:close() end
write("return 1, nil, select('#', ...)")
print(dofile(name)) -- expect: 1	nil	0
write("shared = 5 local hidden = 6")
print(select("#", dofile(name)), shared, hidden) -- expect: 0	5	nil
write("error('stopped', 0)")
print(pcall(dofile, name)) -- expect: false	stopped
write("error({ code = 7 })")
print(select(2, pcall(dofile, name)).code) -- expect: 7
write("#!/usr/bin/lua\nreturn 'after the first line'")
print(dofile(name)) -- expect: after the first line
write("x = = 1")
local ok, message = pcall(dofile, name)
print(ok, (message:gsub("^.*:(%d+:)", "%1"))) -- expect: false	1: unexpected symbol near '='
os.remove(name)
