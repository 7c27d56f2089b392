local function depth() local n = 0 while debug.getinfo(n + 1) do n = n + 1 end return n end
local base = depth()
local function one() local d = depth() return d end
print(one() - base) -- expect: 1
print(debug.getinfo(0, "n").name, debug.getinfo(0, "S").what) -- expect: getinfo	C
print(debug.getinfo(50), debug.getinfo(-1)) -- expect: nil	nil
local co = coroutine.create(function() local x = 1 coroutine.yield() end)
print(debug.getinfo(co, 0)) -- expect: nil
coroutine.resume(co)
print(debug.getinfo(co, 0, "n").name, debug.getinfo(co, 1, "l").currentline, debug.getinfo(co, 2)) -- expect: yield	7	nil
coroutine.resume(co)
print(debug.getinfo(co, 0)) -- expect: nil
