setmetatable({}, { __gc = function() print(debug.getinfo(1, "n").namewhat, debug.getinfo(1, "n").name) end })
collectgarbage() -- expect: metamethod	__gc
