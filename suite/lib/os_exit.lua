print("before") -- expect: before
local t = setmetatable({}, { __gc = function() print("never") end })
io.write("buffered\n") -- expect: buffered
pcall(function() os.exit(true) end)
print("never")
