local co = coroutine.create(function(a, b)
  print("start", a, b)
  local c = coroutine.yield(a + b)
  print("got", c)
  local d, e = coroutine.yield(c * 2)
  print("got", d, e)
  return "done", d + e
end)
print(coroutine.status(co), coroutine.resume(co, 1, 2))
-- expect: start	1	2
-- expect: suspended	true	3
print(coroutine.status(co), coroutine.resume(co, 10))
-- expect: got	10
-- expect: suspended	true	20
print(coroutine.resume(co, 3, 4))
-- expect: got	3	4
-- expect: true	done	7
print(coroutine.status(co), coroutine.resume(co)) -- expect: dead	false	cannot resume dead coroutine
print(coroutine.resume(co)) -- expect: false	cannot resume dead coroutine
local w = coroutine.wrap(function(...) local n = select("#", ...) while true do n = n + select("#", coroutine.yield(n)) end end)
print(w(1, 2), w(nil), w(), w(1, 2, 3)) -- expect: 2	3	3	6
print(coroutine.isyieldable(), type(coroutine.running())) -- expect: false	thread
print(select(2, coroutine.running())) -- expect: true
co = coroutine.create(function() print(coroutine.isyieldable(), select(2, coroutine.running()), coroutine.running() == co, coroutine.status(co)) end)
coroutine.resume(co) -- expect: true	false	true	running
print(coroutine.resume(coroutine.create(function() return 1, nil, nil end))) -- expect: true	1	nil	nil
print(coroutine.resume(coroutine.create(function() coroutine.yield() end))) -- expect: true
print(type(co), coroutine.status(co)) -- expect: thread	dead
local outer
outer = coroutine.create(function()
  local inner = coroutine.create(function() print(coroutine.status(outer)) end)
  coroutine.resume(inner)
end)
coroutine.resume(outer) -- expect: normal
print(coroutine.resume(coroutine.create(print), "direct", "library function"))
-- expect: direct	library function
-- expect: true
