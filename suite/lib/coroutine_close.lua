local co = coroutine.create(function() coroutine.yield(1) print("never") end)
coroutine.resume(co)
print(coroutine.close(co), coroutine.status(co)) -- expect: true	dead
print(coroutine.close(co), coroutine.resume(co)) -- expect: true	false	cannot resume dead coroutine
print(coroutine.close(coroutine.create(print))) -- expect: true
-- its variables are closed, the last first
co = coroutine.create(function()
  local a <close> = setmetatable({}, { __close = function(_, e) print("a", e) end })
  local b <close> = setmetatable({}, { __close = function(_, e) print("b", e) end })
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co))
-- expect: b	nil
-- expect: a	nil
-- expect: true
-- an error while closing is what close gives
co = coroutine.create(function()
  local a <close> = setmetatable({}, { __close = function(_, e) print("got " .. e) end })
  local b <close> = setmetatable({}, { __close = function() error("in b", 0) end })
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co))
-- expect: got in b
-- expect: false	in b
-- one that died of an error gives that error
co = coroutine.create(function() error("died", 0) end)
coroutine.resume(co)
print(coroutine.close(co)) -- expect: false	died
