print(io.type(io.stdin), io.type(io.stdout), io.type(io.stderr), io.stdout == io.output(), io.stdin == io.input())
-- expect: file	file	file	true	true
-- expect: by stdout
print(io.stderr:write() == io.stderr, io.stdout:write("by stdout\n") == io.stdout) -- expect: true	true
print(getmetatable(io.stdout).__name, getmetatable(io.stdout).__index.write == io.stdout.write) -- expect: FILE*	true
print(pcall(function() return io.stdout.nothing end), pcall(function() return #io.stdout end)) -- expect: true	false	io_standard_files.lua:6: attempt to get length of a FILE* value (field 'stdout')
