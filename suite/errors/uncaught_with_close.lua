local r <close> = setmetatable({}, { __close = function(_, e) print("closed", e:match("^[^\n]*")) end })
print("start")
-- expect: start
-- expect: closed	uncaught_with_close.lua:5: fatal
error("fatal") -- expect error: fatal
