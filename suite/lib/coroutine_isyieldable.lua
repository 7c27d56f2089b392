print(coroutine.isyieldable()) -- expect: false
print(coroutine.wrap(function() return coroutine.isyieldable() end)()) -- expect: true
local co = coroutine.create(function() coroutine.yield() end)
print(coroutine.isyieldable(co)) -- expect: true
coroutine.resume(co)
print(coroutine.isyieldable(co)) -- expect: true
coroutine.wrap(function() print(pcall(coroutine.isyieldable)) end)() -- expect: true	true
coroutine.wrap(function() table.sort({ 2, 1 }, function(a, b) print(coroutine.isyieldable()) return a < b end) end)() -- expect: false
print(coroutine.isyieldable(coroutine.running())) -- expect: false
