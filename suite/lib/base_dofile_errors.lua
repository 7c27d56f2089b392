print(pcall(dofile, "/no/such/file.lua")) -- expect: false	cannot open /no/such/file.lua: No such file or directory
print(pcall(dofile, {})) -- expect: false	bad argument #1 to 'dofile' (string expected, got table)
print(pcall(function() dofile(true) end)) -- expect: false	base_dofile_errors.lua:3: bad argument #1 to 'dofile' (string expected, got boolean)
