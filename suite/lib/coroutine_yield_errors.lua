print(pcall(coroutine.yield)) -- expect: false	attempt to yield from outside a coroutine
print(pcall(function() coroutine.yield(1) end)) -- expect: false	attempt to yield from outside a coroutine
print(coroutine.wrap(function() return pcall(table.sort, { 2, 1, 3 }, function(a, b) coroutine.yield() return a < b end) end)()) -- expect: false	attempt to yield across a C-call boundary
print(coroutine.wrap(function() return pcall(string.gsub, "x", "x", function() coroutine.yield() end) end)()) -- expect: false	attempt to yield across a C-call boundary
local co = coroutine.create(function() local a <close> = setmetatable({}, { __close = function() coroutine.yield("closing") end }) end)
print(coroutine.resume(co)) -- expect: true	closing
print(coroutine.resume(co), coroutine.status(co)) -- expect: true	dead
