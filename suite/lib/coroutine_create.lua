local co = coroutine.create(function(a, b) print("begin", a, b) local c = coroutine.yield(a + b) print("go on", c) return "end", c end)
print(type(co), coroutine.status(co)) -- expect: thread	suspended
print(coroutine.resume(co, 1, 2))
-- expect: begin	1	2
-- expect: true	3
print(coroutine.resume(co, 3))
-- expect: go on	3
-- expect: true	end	3
print(coroutine.resume(co), coroutine.status(co)) -- expect: false	dead
print(coroutine.create(print) == coroutine.create(print)) -- expect: false
print(coroutine.resume(coroutine.create(math.max), 3, 9, 4)) -- expect: true	9
print(coroutine.resume(coroutine.create(coroutine.yield), "yielded")) -- expect: true	yielded
