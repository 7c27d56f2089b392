local co
co = coroutine.create(function()
  print(coroutine.status(co))
  local inner = coroutine.wrap(function() print(coroutine.status(co)) end)
  inner()
  coroutine.yield()
end)
print(coroutine.status(co)) -- expect: suspended
coroutine.resume(co)
-- expect: running
-- expect: normal
print(coroutine.status(co)) -- expect: suspended
coroutine.resume(co)
print(coroutine.status(co)) -- expect: dead
print(coroutine.status(coroutine.running())) -- expect: running
print(pcall(coroutine.status)) -- expect: false	bad argument #1 to 'coroutine.status' (thread expected, got no value)
print(pcall(coroutine.status, 5)) -- expect: false	bad argument #1 to 'coroutine.status' (thread expected, got number)
print(pcall(function() coroutine.status(print) end)) -- expect: false	coroutine_status.lua:18: bad argument #1 to 'status' (thread expected, got function)
