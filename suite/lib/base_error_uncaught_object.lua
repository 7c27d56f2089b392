-- an uncaught object is reported by its __tostring
print("start") -- expect: start
error(setmetatable({}, { __tostring = function() return "base_error_uncaught_object.lua:3: by metamethod" end })) -- expect error: by metamethod
