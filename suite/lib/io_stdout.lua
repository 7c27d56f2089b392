io.stdout:write("text ", 1, " ", 2.5) print() -- expect: text 1 2.5
print(io.type(io.stdout), io.stdout == io.output(), io.stdout:write() == io.stdout, io.stdout:flush() == io.stdout or io.stdout:flush() == true) -- expect: file	true	true	true
print(io.stdout:setvbuf("full"), (io.stdout:read(1))) -- expect: true	nil
io.stdout:write("before "):write("print") print(", then print") -- expect: before print, then print
print(pcall(io.stdout.write, io.stdout, {})) -- expect: false	bad argument #2 to '?' (string expected, got table)
print(pcall(function() io.stdout:write({}) end)) -- expect: false	io_stdout.lua:6: bad argument #1 to 'write' (string expected, got table)
