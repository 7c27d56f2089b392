-- io.write formats floats as %.14g, without the .0 of tostring
io.write(1, " ", 1.0, " ", 1.5, " ", -0.0, " ", 1e15, " ", 2^53, " ", 1e100, "\n") -- expect: 1 1 1.5 -0 1e+15 9.007199254741e+15 1e+100
io.write(10 // 2, " ", 10 / 2, " ", 0.1, " ", 1 / 3, "\n") -- expect: 5 5 0.1 0.33333333333333
io.write(math.huge, " ", -math.huge, " ", math.maxinteger, "\n") -- expect: inf -inf 9223372036854775807
io.stdout:write("method ", 2.0, "\n"):write("chained\n")
print(tostring(1.0), 1.0, 1.0 .. "") -- expect: method 2
print(io.write("") == io.stdout, pcall(io.write, nil)) -- expect: chained
print(pcall(io.write, true)) -- expect: 1.0	1.0	1.0
print(pcall(io.write, {})) -- expect: true	false	bad argument #1 to 'io.write' (string expected, got nil)
print(pcall(io.write, setmetatable({}, { __tostring = function() return "x" end })))
-- expect: false	bad argument #1 to 'io.write' (string expected, got boolean)
-- expect: false	bad argument #1 to 'io.write' (string expected, got table)
-- expect: false	bad argument #1 to 'io.write' (string expected, got table)
