local f = io.tmpfile()
print(io.type(f), io.type(io.stdout)) -- expect: file	file
f:close()
print(io.type(f), io.type("x"), io.type({}), io.type(nil), io.type(5), io.type(print)) -- expect: closed file	nil	nil	nil	nil	nil
print(pcall(io.type)) -- expect: false	bad argument #1 to 'io.type' (value expected)
print(pcall(function() io.type() end)) -- expect: false	io_type.lua:6: bad argument #1 to 'type' (value expected)
