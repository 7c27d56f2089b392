local f = io.tmpfile()
print(f:close(), io.type(f), tostring(f)) -- expect: true	closed file	file (closed)
print(pcall(f.close, f)) -- expect: false	attempt to use a closed file
print(pcall(f.close)) -- expect: false	bad argument #1 to '?' (FILE* expected, got no value)
print(pcall(f.close, {})) -- expect: false	bad argument #1 to '?' (FILE* expected, got table)
print(pcall(function() f:close() end)) -- expect: false	io_file_close.lua:6: attempt to use a closed file
print(pcall(function() f:read() end)) -- expect: false	io_file_close.lua:7: attempt to use a closed file
print(pcall(function() f:write("x") end)) -- expect: false	io_file_close.lua:8: attempt to use a closed file
print(pcall(function() f:seek() end)) -- expect: false	io_file_close.lua:9: attempt to use a closed file
print(pcall(function() f:lines() end)) -- expect: false	io_file_close.lua:10: attempt to use a closed file
print(pcall(function() f:flush() end)) -- expect: false	io_file_close.lua:11: attempt to use a closed file
print(pcall(function() f:setvbuf("no") end)) -- expect: false	io_file_close.lua:12: attempt to use a closed file
