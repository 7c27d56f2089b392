print(pcall(coroutine.wrap)) -- expect: false	bad argument #1 to 'coroutine.wrap' (function expected, got no value)
print(pcall(coroutine.wrap, {})) -- expect: false	bad argument #1 to 'coroutine.wrap' (function expected, got table)
print(pcall(function() coroutine.wrap(5) end)) -- expect: false	coroutine_wrap_errors.lua:3: bad argument #1 to 'wrap' (function expected, got number)
local own
own = coroutine.wrap(function() own() end)
print(pcall(own)) -- expect: false	coroutine_wrap_errors.lua:5: cannot resume non-suspended coroutine
local closing = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function(_, e) print("closed by", e) end })
  error("failed", 0)
end)
print(pcall(closing))
-- expect: closed by	failed
-- expect: false	failed
