print(io.type(io.stdin), io.stdin == io.input()) -- expect: file	true
print(io.stdin:read("a") == "", io.stdin:read(), io.stdin:read("L"), io.stdin:read("n"), io.stdin:read(0), io.stdin:read(5)) -- expect: true	nil	nil	nil	nil	nil
print((io.stdin:write("x") == nil)) -- expect: true
for _ in io.lines() do print("never") end
for _ in io.stdin:lines() do print("never") end
print(pcall(io.stdin.read, io.stdin, "x")) -- expect: false	bad argument #2 to '?' (invalid format)
print(pcall(function() io.stdin:read("x") end)) -- expect: false	io_stdin.lua:7: bad argument #1 to 'read' (invalid format)
