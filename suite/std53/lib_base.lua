-- std: 5.3
print(_VERSION, warn, coroutine.close, debug.setcstacklimit)  -- expect: Lua 5.3	nil	nil	nil
local tostring = tostring
_G.tostring = function(v) return "<" .. tostring(v) .. ">" end
print(1, nil)  -- expect: <1>	<nil>
_G.tostring = tostring
for i, v in ipairs(setmetatable({}, {__ipairs = function() return next, {"x"} end})) do print(i, v) end  -- expect: 1	x
print(pcall(collectgarbage, "generational"))
-- expect: false	bad argument #1 to 'collectgarbage' (invalid option 'generational')
setmetatable({}, {__gc = function() error("in gc", 0) end})
print(pcall(collectgarbage))  -- expect: false	error in __gc metamethod (in gc)
print(select("#", require("string")))  -- expect: 1
print(pcall(coroutine.resume, 1))  -- expect: false	bad argument #1 to 'coroutine.resume' (thread expected)
