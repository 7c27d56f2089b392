-- what a file's metatable holds
local methods, names = getmetatable(io.stdout), {}
for name in pairs(methods.__index) do names[#names + 1] = name end
table.sort(names)
print(table.concat(names, " ")) -- expect: close flush lines read seek setvbuf write
names = {}
for name in pairs(methods) do names[#names + 1] = name end
table.sort(names)
print(table.concat(names, " ")) -- expect: __close __gc __index __name __tostring
print(io.stdout == io.stdout, io.stdout ~= io.stderr, type(io.stdout), ({ [io.stdout] = "key" })[io.stdout]) -- expect: true	true	userdata	key
print(pcall(function() io.stdout.field = 1 end)) -- expect: false	io_file_methods.lua:11: attempt to index a FILE* value (field 'stdout')
print(pcall(function() return io.stdout + 1 end)) -- expect: false	io_file_methods.lua:12: attempt to perform arithmetic on a FILE* value (field 'stdout')
print(pcall(function() return io.stdout < io.stderr end)) -- expect: false	io_file_methods.lua:13: attempt to compare two FILE* values
print(pcall(function() return io.stdout .. "x" end)) -- expect: false	io_file_methods.lua:14: attempt to concatenate a FILE* value (field 'stdout')
print(pcall(function() io.stdout() end)) -- expect: false	io_file_methods.lua:15: attempt to call a FILE* value (field 'stdout')
