-- `_ENV` cannot be joined with another upvalue
local own = { print = print, x = "own" }
local function f() return x end
print(pcall(debug.upvaluejoin, f, 1, function() return own end, 1)) -- expect: true
-- here: false	upvalues cannot be joined here
