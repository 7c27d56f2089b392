print(io.type(io.stderr), io.stderr ~= io.stdout, io.stderr:write() == io.stderr, io.stderr:write("") == io.stderr) -- expect: file	true	true	true
print((io.stderr:read(1)), pcall(io.stderr.write, io.stderr, {})) -- expect: nil	false	bad argument #2 to '?' (string expected, got table)
print(pcall(function() io.stderr:write(nil) end)) -- expect: false	io_stderr.lua:3: bad argument #1 to 'write' (string expected, got nil)
