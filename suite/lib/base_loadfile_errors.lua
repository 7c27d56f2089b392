print(loadfile("/no/such/file.lua")) -- expect: nil	cannot open /no/such/file.lua: No such file or directory
print(pcall(loadfile, {})) -- expect: false	bad argument #1 to 'loadfile' (string expected, got table)
print(pcall(loadfile, "/no/such/file.lua", {})) -- expect: false	bad argument #2 to 'loadfile' (string expected, got table)
print(pcall(function() loadfile(true) end)) -- expect: false	base_loadfile_errors.lua:4: bad argument #1 to 'loadfile' (string expected, got boolean)
