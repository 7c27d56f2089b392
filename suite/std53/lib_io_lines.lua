-- std: 5.3
print(select("#", io.lines("lib_io_lines.lua")))  -- expect: 1
local metatable = getmetatable(io.stdout)
print(metatable.__index == metatable, metatable.__close)  -- expect: true	nil
