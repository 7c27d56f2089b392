print("printed") io.write("buffered ") io.write("and flushed\n")
-- expect: printed
-- expect: buffered and flushed
local t <close> = setmetatable({}, { __close = function() print("closed, for the state is closed") end })
os.exit(true, true) -- expect: closed, for the state is closed
