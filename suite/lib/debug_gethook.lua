print(debug.gethook()) -- expect: nil
local function hook() end
debug.sethook(hook, "crl", 100)
local f, mask, count = debug.gethook()
debug.sethook()
print(f == hook, mask, count) -- expect: true	crl	100
print(debug.gethook()) -- expect: nil
local co = coroutine.create(function() coroutine.yield() end)
debug.sethook(co, hook, "l")
print(debug.gethook(co) == hook, select(2, debug.gethook(co)), debug.gethook()) -- expect: true	l	nil
