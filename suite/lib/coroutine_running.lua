local main, is_main = coroutine.running()
print(type(main), is_main) -- expect: thread	true
local co
co = coroutine.create(function()
  local current, is_main = coroutine.running()
  print(current == co, current == main, is_main)
  print(coroutine.status(main), coroutine.status(co))
end)
coroutine.resume(co)
-- expect: true	false	false
-- expect: normal	running
print(coroutine.running() == main) -- expect: true
coroutine.wrap(function() pcall(function() print(coroutine.running() ~= main, (select(2, coroutine.running()))) end) end)() -- expect: true	false
