local a, b = 1, 2
print(debug.setlocal(1, 1, "changed"), a, b) -- expect: a	changed	2
print(debug.setlocal(1, 100, 0)) -- expect: nil
local function f(p, ...)
  debug.setlocal(1, 1, "new p")
  print(debug.setlocal(1, -1, "new vararg"), p, ...)
  debug.setlocal(2, 2, "from below")
end
f("p", "v") -- expect: (vararg)	new p	new vararg
print(a, b) -- expect: changed	from below
local co = coroutine.create(function(x) coroutine.yield() return x end)
coroutine.resume(co, 1)
print(debug.setlocal(co, 1, 1, "from outside"), coroutine.resume(co)) -- expect: x	true	from outside
