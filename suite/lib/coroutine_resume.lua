local co = coroutine.create(function(...)
  print("first", ...)
  print("second", coroutine.yield(1, nil))
  print("third", coroutine.yield())
  return nil, "last"
end)
print(coroutine.resume(co, "a", nil))
-- expect: first	a	nil
-- expect: true	1	nil
print(coroutine.resume(co))
-- expect: second
-- expect: true
print(coroutine.resume(co, "b", "c"))
-- expect: third	b	c
-- expect: true	nil	last
print(coroutine.resume(co, "dead")) -- expect: false	cannot resume dead coroutine
co = coroutine.create(function() error("text") end)
print(coroutine.resume(co)) -- expect: false	coroutine_resume.lua:17: text
print(coroutine.resume(co)) -- expect: false	cannot resume dead coroutine
co = coroutine.create(function() error({ code = 5 }) end)
print(select(2, coroutine.resume(co)).code, coroutine.status(co)) -- expect: 5	dead
print(coroutine.resume(coroutine.running())) -- expect: false	cannot resume non-suspended coroutine
